import type { ReportMatrix, ReportSummary } from '#contract/reporting.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import { mayExempt } from '#domain/reporting/exemption.ts';
import { ownDueDay } from '#domain/reporting/own-due-day.ts';
import { isFigureDue } from '#domain/reporting/owed-figures.ts';
import type { WorkingCalendar } from '#domain/calendar.ts';
import { loadCalendar } from '../calendar/index.ts';
import { type Context, inReadTransaction, type Tx } from '../context.ts';
import { findConsolidatingAgency } from './exemption-queries.ts';
import { listMatrix, type MatrixRow } from './matrix-queries.ts';
import { listPeriodsOf, type PeriodRow } from './period-queries.ts';
import { exempt, notOwed, periodView, timelinessOf } from './period-view.ts';

export interface Matrix {
  periods: PeriodRow[];
  rows: ReportSummary[];
  /** Reports in force that their agencies have open again: nobody else acts on them now. */
  reopenedIds: number[];
}

/** Every agency that owes a report, or may give one, × every period that one may see. */
export async function getMatrix(ctx: Context, programmeId: number): Promise<ReportMatrix> {
  return inReadTransaction(ctx, async (tx) => viewMatrix(ctx, tx, await loadMatrix(ctx, tx, programmeId)));
}

export async function viewMatrix(ctx: Context, tx: Tx, { periods, rows }: Matrix): Promise<ReportMatrix> {
  const consolidating = await findConsolidatingAgency(tx, ctx.actor.provinceId, ctx.today);
  return { periods: periods.map(periodView), rows, mayExempt: mayExempt(ctx.actor, consolidating) };
}

/** Only the row of `only`, where it is given. */
export async function loadMatrix(ctx: Context, tx: Tx, programmeId: number, only?: number): Promise<Matrix> {
  const { provinceId } = ctx.actor;
  const periods = await listPeriodsOf(tx, provinceId, programmeId);
  const agencyId = seesAllAgencies(ctx.actor) ? (only ?? null) : ctx.actor.agencyId;
  const cells = await listMatrix(tx, { provinceId, programmeId, agencyId, periodKey: null });
  return matrixOf(ctx, tx, periods, cells);
}

/** Each cell judged by its period's days. */
export async function matrixOf(
  ctx: Context,
  tx: Tx,
  periods: PeriodRow[],
  cells: readonly MatrixRow[],
): Promise<Matrix> {
  const calendar = await loadCalendar(tx, ctx.actor.provinceId);
  const reopened = cells.filter(({ status, outwardStatus }) => outwardStatus !== null && status !== outwardStatus);
  const byKey = new Map(periods.map((period) => [period.key, period]));
  return {
    periods,
    rows: cells.flatMap((cell) => summarise(ctx, cell, byKey.get(cell.periodKey), calendar)),
    reopenedIds: reopened.flatMap(({ reportId }) => reportId ?? []),
  };
}

function summarise(
  ctx: Context,
  cell: MatrixRow,
  period: PeriodRow | undefined,
  calendar: WorkingCalendar,
): ReportSummary[] {
  if (!period) return [];
  const isOwn = cell.agencyId === ctx.actor.agencyId;
  const own = { ...period, submissionDueOn: ownDueDay(period, cell.agencyKind) };
  const { agencyId: id, agencyName: name, agencyShortName: shortName } = cell;
  return [
    {
      id: isOwn || cell.inForceVersionId !== null ? cell.reportId : null,
      programmeId: cell.programmeId,
      formId: cell.formId,
      periodKey: cell.periodKey,
      submissionDueOn: own.submissionDueOn,
      agency: { id, name, shortName },
      formName: cell.formName,
      status: isOwn ? cell.status : cell.outwardStatus,
      timeliness: standingOf(ctx, cell, own, calendar),
      filled: cell.filled,
      required: countRequired(cell),
      handedInAt: cell.handedInAt,
      versionNumber: cell.versionNumber,
      returnReason: isOwn ? cell.returnReason : reasonForOthers(cell),
      returns: cell.returns,
      exemption: cell.exemption,
    },
  ];
}

/** By the day of the agency's own level; excused is excused, whatever the day. */
function standingOf(
  ctx: Context,
  { owed, exemption, handedInAt }: MatrixRow,
  period: PeriodRow,
  calendar: WorkingCalendar,
): ReportSummary['timeliness'] {
  if (exemption) return exempt;
  return owed ? timelinessOf(period, handedInAt, ctx.now, calendar) : notOwed;
}

/** Why the report was sent back to its agency; a head's words to his own people are not for others. */
function reasonForOthers({ outwardStatus, outwardReason }: MatrixRow): string | null {
  return outwardStatus === 'returned' ? outwardReason : null;
}

function countRequired({ periodKey, perQuarter, perHalf, perYear, perPeriod }: MatrixRow): number {
  const counts = { quarter: perQuarter, half: perHalf, year: perYear };
  const frequencies = ['quarter', 'half', 'year'] as const;
  return frequencies.reduce((sum, each) => sum + (isFigureDue(each, periodKey) ? counts[each] : 0), perPeriod);
}
