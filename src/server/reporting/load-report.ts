import { findMissingNarratives } from '#domain/reporting/narrative.ts';
import type { ReportFacts } from '#domain/reporting/workflow.ts';
import { staleVersion } from '../audit/index.ts';
import { type Context, type Tx } from '../context.ts';
import { NotFound } from '../errors.ts';
import { findReport, type ReportRow } from './report-queries.ts';
import type { Sheet } from './sheet.ts';

/** The report, if it exists for the person who asks: another agency's does only once it was handed in. */
export async function loadReport(ctx: Context, tx: Tx, id: number, lock = false): Promise<ReportRow> {
  const report = await findReport(tx, id, ctx.today, lock);
  if (!report || !isVisible(ctx, report)) throw new NotFound('report-not-found');
  return report;
}

function isVisible(ctx: Context, report: ReportRow): boolean {
  return report.agencyId === ctx.actor.agencyId || report.inForceVersionId !== null;
}

/** The report for a step, locked, in the version that the person looked at. */
export async function loadReportToChange(ctx: Context, tx: Tx, id: number, version: number): Promise<ReportRow> {
  const report = await loadReport(ctx, tx, id, true);
  if (report.version !== version) throw await staleVersion(tx, 'report', id);
  return report;
}

/** What a step has looked at besides the report; of a signature what is wrong with it, null where it is good. */
export interface Seen {
  readonly sheet?: Sheet;
  readonly signatureFault?: string | null;
}

export function factsOf(report: ReportRow, { sheet, signatureFault }: Seen = {}): ReportFacts {
  const blocking = sheet?.problems.filter(({ blocks }) => blocks) ?? [];
  const missingFigures = blocking.filter(({ code }) => code === 'figure-missing').length;
  return {
    status: report.status,
    agencyId: report.agencyId,
    missingFigures: missingFigures + findMissingNarratives(sheet?.narratives ?? []).length,
    blockingProblems: blocking.length - missingFigures,
    // Nobody holds the duty today: no agency has the number 0.
    consolidatingAgencyId: report.consolidatingAgencyId ?? 0,
    periodClosed: report.periodClosed,
    isCorrection: report.inForceVersionId !== null,
    asksSignature: report.asksSignature,
    hasGoodSignature: signatureFault === null,
  };
}
