import type { EarlierImport } from '#contract/earlier-figures.ts';
import { mayUndoImport } from '#domain/earlier-figures/policy.ts';
import { recordAudit } from '../audit/index.ts';
import { type Context, inTransaction } from '../context.ts';
import { Conflict, Refused } from '../errors.ts';
import { getImport } from './import-earlier.ts';
import { undoImportRow } from './queries.ts';

/** Takes a whole import out of force; what it had replaced counts again. Its rows are kept for those who ask what stood there. */
export async function undoImport(ctx: Context, id: number, reason: string): Promise<EarlierImport> {
  return inTransaction(ctx, async (tx) => {
    const made = await getImport(ctx, tx, id);
    if (!mayUndoImport(ctx.actor, made.agency.id)) throw new Refused('not-your-role');
    if (!(await undoImportRow(tx, { id, personId: ctx.actor.personId, reason, at: ctx.now }))) throw new Conflict();
    await recordAudit(ctx, tx, {
      action: 'earlier-figures.undone',
      subjectKind: 'earlier-import',
      subjectId: id,
      detail: `Hủy lần nhập ${made.figures} số liệu các năm trước từ tệp “${made.fileName}”: ${reason}`,
    });
    return getImport(ctx, tx, id);
  });
}
