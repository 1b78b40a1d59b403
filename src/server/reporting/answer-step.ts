import type { SteppedReport } from '#contract/reporting.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { type SeenReport, seeReport, viewStanding } from './report-view.ts';

/** What a step answers with; `seen` where the step itself has read all that the report's page shows of it. */
export interface TakenStep {
  id: number;
  seen?: SeenReport | undefined;
}

/** The report as the step left it. What its targets are the page knows: no step changes that. */
export async function answerStep(ctx: Context, { id, seen }: TakenStep): Promise<SteppedReport> {
  return inReadTransaction(ctx, async (tx) => {
    const now = seen ?? (await seeReport(ctx, tx, id));
    const lines = now.sheet.lines.map(({ quantityId, value, standing, note, obstacle }) => ({
      quantityId,
      value,
      standing,
      note,
      obstacle,
    }));
    return { ...(await viewStanding(ctx, tx, now)), lines };
  });
}
