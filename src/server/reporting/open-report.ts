import { formatDay } from '#domain/calendar.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { decideReportStep } from '#domain/reporting/workflow.ts';
import { recordAudit } from '../audit/index.ts';
import { type Context, inTransaction, type Tx } from '../context.ts';
import { NotFound, Refused } from '../errors.ts';
import { countReportable, ensureForm, listPeriodsOf, type PeriodRow } from './period-queries.ts';
import { findReportAt, insertReport, type ReportPlace } from './report-queries.ts';

/** An agency takes up its sheet for a period; opened twice, it is the same sheet. */
export async function openReport(ctx: Context, programmeId: number, periodKey: string): Promise<{ id: number }> {
  return inTransaction(ctx, async (tx) => {
    const { agencyId, provinceId } = ctx.actor;
    const periods = await listPeriodsOf(tx, provinceId, programmeId);
    const period = periods.find(({ key }) => key === periodKey);
    if (!period) throw new NotFound('period-not-found');
    const place = { formId: await ensureForm(tx, programmeId, period.id), periodId: period.id, agencyId, provinceId };
    const existing = await findReportAt(tx, place);
    if (existing !== undefined) return { id: existing };

    await refuseOpening(ctx, tx, programmeId, period);
    const opened = await insertReport(tx, place);
    // Another person of the agency opened it in this very moment.
    if (opened === undefined) return findOpened(tx, place);
    await recordAudit(ctx, tx, {
      action: 'report.opened',
      subjectKind: 'report',
      subjectId: opened,
      detail: `Mở báo cáo ${formatPeriod(periodKey)}`,
    });
    return { id: opened };
  });
}

export async function findOpened(tx: Tx, place: ReportPlace): Promise<{ id: number }> {
  const id = await findReportAt(tx, place);
  if (id === undefined) throw new NotFound();
  return { id };
}

async function refuseOpening(ctx: Context, tx: Tx, programmeId: number, period: PeriodRow): Promise<void> {
  const words = { period: formatPeriod(period.key) };
  refuseWriting(ctx, period.closed, words);
  const { agencyId } = ctx.actor;
  const reportable = await countReportable(tx, { programmeId, agencyId, periodId: period.id });
  if (reportable === 0) throw new Refused('nothing-to-report', words);
  if (ctx.today < period.startsOn) throw new Refused('period-not-open', { ...words, day: formatDay(period.startsOn) });
}

/** Who opens a report may write it, and its period is not closed yet. */
export function refuseWriting(ctx: Context, periodClosed: boolean, words: { period: string }): void {
  const asNew = {
    status: 'draft',
    agencyId: ctx.actor.agencyId,
    missingFigures: 0,
    blockingProblems: 0,
    consolidatingAgencyId: 0,
    periodClosed,
    isCorrection: false,
    asksSignature: false,
    hasGoodSignature: false,
  } as const;
  const decision = decideReportStep(asNew, 'save', ctx.actor);
  if (!decision.ok) throw new Refused(decision.refusal, words);
}
