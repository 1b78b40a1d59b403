import type { SaveDraft, SavedDraft } from '#contract/reporting.ts';
import { recordAudit } from '../audit/index.ts';
import { type Context, inTransaction } from '../context.ts';
import { Conflict, Refused } from '../errors.ts';
import { loadReportToChange } from './load-report.ts';
import { saveNarratives } from './narrative-queries.ts';
import { updateReport } from './report-queries.ts';
import { listUnaskedNames, saveDraftLines } from './sheet-queries.ts';
import { loadSheet } from './sheet.ts';
import { decideStep } from './step.ts';

/** Keeps what the agency has typed so far; a report that was returned is taken up again by it. */
export async function saveDraft(
  ctx: Context,
  id: number,
  { version, lines, narratives = [] }: SaveDraft,
): Promise<SavedDraft> {
  return inTransaction(ctx, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, version);
    const { to } = decideStep(ctx, report, 'save');

    const unasked = await listUnaskedNames(tx, report, lines);
    if (unasked.length > 0)
      throw new Refused('line-not-yours', { names: unasked.join('; '), agency: report.agencyName });
    await saveDraftLines(tx, report, lines);
    if (narratives.length > 0) await saveNarratives(tx, report, narratives);
    if (!(await updateReport(tx, report, { ...report, status: to }))) throw new Conflict();
    await recordAudit(ctx, tx, {
      action: 'report.draft-saved',
      subjectKind: 'report',
      subjectId: id,
      detail: `Lưu nháp ${lines.length} dòng`,
    });
    const { problems } = await loadSheet(tx, report, 'drafted');
    return { version: version + 1, status: to, problems, savedAt: ctx.now };
  });
}
