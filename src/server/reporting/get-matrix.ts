import type { ReportMatrix, ReportSummary } from '#contract/reporting.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import type { Standpoint } from '#domain/agencies/standpoint.ts';
import { mayExempt } from '#domain/reporting/exemption.ts';
import { ownDueDay } from '#domain/reporting/own-due-day.ts';
import { isFigureDue } from '#domain/reporting/owed-figures.ts';
import type { WorkingCalendar } from '#domain/calendar.ts';
import { loadRegister } from '../agencies/index.ts';
import { loadCalendar } from '../calendar/index.ts';
import { type Context, inReadTransaction, type Tx } from '../context.ts';
import { findConsolidatingAgency } from './exemption-queries.ts';
import { listMatrix, type MatrixRow } from './matrix-queries.ts';
import { listPeriodsOf, type PeriodRow } from './period-queries.ts';
import { exempt, notOwed, notReported, periodView, timelinessOf } from './period-view.ts';
import { showNow } from './show-now.ts';

export interface Matrix {
  periods: PeriodRow[];
  rows: ReportSummary[];
  /** Reports in force that their agencies have open again: nobody else acts on them now. */
  reopenedIds: number[];
}

/** Every agency that owes a report, or may give one, × every period that one may see. */
export async function getMatrix(
  ctx: Context,
  programmeId: number,
  standpoint: Standpoint = 'was',
): Promise<ReportMatrix> {
  return inReadTransaction(ctx, async (tx) => viewMatrix(ctx, tx, await loadMatrix(ctx, tx, programmeId), standpoint));
}

export async function viewMatrix(
  ctx: Context,
  tx: Tx,
  { periods, rows }: Matrix,
  standpoint: Standpoint,
): Promise<ReportMatrix> {
  const { provinceId } = ctx.actor;
  const consolidating = await findConsolidatingAgency(tx, provinceId, ctx.today);
  const now = showNow(await loadRegister(tx, provinceId), rows, ctx.today);
  return {
    periods: periods.map(periodView),
    rows: standpoint === 'now' ? now.rows : rows,
    succeeded: now.succeeded,
    mayExempt: mayExempt(ctx.actor, consolidating),
  };
}

/** Only the rows of `only`, where they are given. */
export async function loadMatrix(ctx: Context, tx: Tx, programmeId: number, only?: readonly number[]): Promise<Matrix> {
  const { provinceId } = ctx.actor;
  const periods = await listPeriodsOf(tx, provinceId, programmeId);
  const cells = await listMatrix(tx, { provinceId, programmeId, agencyIds: askedRows(ctx, only), periodKey: null });
  return matrixOf(ctx, tx, periods, cells);
}

/** Who does not see all agencies sees his own, whatever he asks for. */
export function askedRows({ actor }: Context, only: readonly number[] | undefined): readonly number[] | null {
  return seesAllAgencies(actor) ? (only ?? null) : [actor.agencyId];
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
      was: null,
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
      receivedFrom: cell.receivedFrom,
    },
  ];
}

/** By the day of the agency's own level; excused is excused, whatever the day, and who exists no more is not overdue. */
function standingOf(
  ctx: Context,
  { owed, exemption, handedInAt, closed }: MatrixRow,
  period: PeriodRow,
  calendar: WorkingCalendar,
): ReportSummary['timeliness'] {
  if (exemption) return exempt;
  if (closed && handedInAt === null) return notReported;
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
