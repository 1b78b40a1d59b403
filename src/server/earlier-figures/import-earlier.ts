import { createHash } from 'node:crypto';
import type { EarlierImport, ImportEarlier } from '#contract/earlier-figures.ts';
import { mayUndoImport } from '#domain/earlier-figures/policy.ts';
import { recordAudit } from '../audit/index.ts';
import { type Context, inTransaction, type Tx } from '../context.ts';
import { Conflict, NotFound, Refused } from '../errors.ts';
import { judgeFile, type SentTable } from './judge-file.ts';
import { insertImport, listImports } from './queries.ts';

/** Brings in what the preview showed, all in one act. Sent again it is refused: nothing of it is new. */
export async function importEarlier(ctx: Context, sent: SentTable, wanted: ImportEarlier): Promise<EarlierImport> {
  return inTransaction(ctx, async (tx) => {
    const { mapping, replace } = wanted;
    const { judged, fingerprint } = await judgeFile(ctx, tx, sent, mapping);
    const taken = judged.filter(({ verdict }) => verdict === 'new' || (replace && verdict === 'replaces'));
    const figures = taken.flatMap(({ figure, place: { row, column } }) =>
      figure === null ? [] : [{ ...figure, row, cell: `${column}${row}` }],
    );
    if (figures.length === 0) throw new Refused('earlier-nothing-new');
    if (fingerprint !== wanted.fingerprint) throw new Conflict('earlier-preview-stale');
    if (figures.some(({ source }) => source.trim() === '')) throw new Refused('earlier-source-missing');
    const id = await insertImport(tx, {
      ...actingOf(ctx),
      ...fileOf(sent),
      mapping,
      source: sourceOf(figures),
      figures,
    });
    await recordAudit(ctx, tx, {
      action: 'earlier-figures.imported',
      subjectKind: 'earlier-import',
      subjectId: id,
      detail: `Nhập ${figures.length} số liệu các năm trước từ tệp “${sent.name}” (${sourceOf(figures)})`,
    });
    return getImport(ctx, tx, id);
  });
}

const actingOf = ({ actor: { provinceId, agencyId, personId }, now: at }: Context) => ({
  provinceId,
  agencyId,
  personId,
  at,
});

const fileOf = ({ name, bytes }: SentTable) => ({
  fileName: name,
  fileSha256: createHash('sha256').update(bytes).digest('hex'),
});

/** What the import as a whole is said to come from. */
function sourceOf(figures: readonly { source: string }[]): string {
  const sources = [...new Set(figures.map(({ source }) => source))];
  const [first = '', ...others] = sources;
  return others.length === 0 ? first : `${first} và ${others.length} nguồn khác`;
}

export async function getImport(ctx: Context, tx: Tx, id: number): Promise<EarlierImport> {
  const [made] = await listImports(tx, ctx.actor.provinceId, id);
  if (!made) throw new NotFound();
  return { ...made, mayUndo: made.undoneAt === null && mayUndoImport(ctx.actor, made.agency.id) };
}
