import type { SetProgrammeYear } from '#contract/programme-year.ts';
import { findProgrammeYear } from '#domain/programme/programme-year.ts';
import { recordAudit, staleVersion } from '#server/audit/index.ts';
import { openTargetPeriods } from '#server/calendar/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import { refuseUnlessProgrammeOffice } from './programme-office.ts';
import { findDocumentYear, saveProgrammeYear } from './programme-year-queries.ts';

/** A programme officer says for which year the document's programme is, until somebody has begun to report on it. */
export async function setProgrammeYear(ctx: Context, id: number, { version, year }: SetProgrammeYear): Promise<void> {
  const { provinceId } = ctx.actor;
  await inTransaction(ctx, async (tx) => {
    await refuseUnlessProgrammeOffice(ctx, tx);
    const found = await findDocumentYear(tx, provinceId, id);
    if (!found) throw new NotFound();
    if (found.version !== version) throw await staleVersion(tx, 'document', id);
    if (found.inUse) throw new Refused('programme-year-in-use');
    await saveProgrammeYear(tx, id, year);
    if (found.programmeId !== null) await openTargetPeriods(tx, provinceId, year);
    const before = findProgrammeYear(found) ?? 'chưa rõ';
    const detail = `Xác nhận năm của chương trình: ${year} (trước đó: ${before})`;
    await recordAudit(ctx, tx, { action: 'document.year-confirmed', subjectKind: 'document', subjectId: id, detail });
  });
}
