import type { DeskView, ReportSummary } from '#contract/reporting.ts';
import { hasRole } from '#domain/agencies/role.ts';
import { isHandedIn } from '#domain/reporting/workflow.ts';
import { type Context, inReadTransaction, type Tx } from '../context.ts';
import { countOpenWork, isConsolidating, listProgrammeIds } from './desk-queries.ts';
import { listAskedForms } from './form-cell-queries.ts';
import { loadFormMatrix } from './get-form-matrix.ts';
import { askedRows, loadMatrix, type Matrix } from './get-matrix.ts';
import type { PeriodRow } from './period-queries.ts';
import { currentPeriod, periodView } from './period-view.ts';
import { viewWaiting } from './view-waiting.ts';

/** What waits for the person who asks, in the order of doing it. */
export async function getDesk(ctx: Context): Promise<DeskView> {
  return inReadTransaction(ctx, async (tx) => {
    const { agencyId, provinceId } = ctx.actor;
    const matrices: Matrix[] = [];
    for (const id of await listProgrammeIds(tx, provinceId)) matrices.push(await loadMatrix(ctx, tx, id));
    const current = currentPeriod(
      matrices.flatMap(({ periods }) => periods),
      ctx.today,
    );
    const ofForms: Matrix[] = [];
    const forms = { provinceId, agencyIds: askedRows(ctx, undefined), year: yearOf(ctx.today) };
    for (const id of await listAskedForms(tx, forms)) ofForms.push(await loadFormMatrix(ctx, tx, id, forms.year));
    const consolidates = hasRole(ctx.actor, 'consolidator') && (await isConsolidating(tx, agencyId, ctx.today));
    const all = [...matrices, ...ofForms];
    const cells = all.flatMap((matrix) => openCells(matrix, ctx.today));
    const reopened = new Set(all.flatMap(({ reopenedIds }) => reopenedIds));
    const acceptable = cells.filter(({ id, status }) => isAcceptable(status) && id !== null && !reopened.has(id));
    return {
      today: ctx.today,
      period: current ? periodView(current) : null,
      ...(await ownWork(ctx, tx, cells)),
      toAccept: consolidates ? acceptable : [],
      ...(await officerWork(ctx, tx)),
      readyToFreeze: consolidates ? matrices.flatMap((matrix) => readyToFreeze(matrix, ctx.today)) : [],
    };
  });
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Reports whose window has begun; of a closed period only those that somebody still acts on. */
function openCells({ periods, rows }: Matrix, today: string): ReportSummary[] {
  const begun = new Map(periods.filter(({ startsOn }) => startsOn <= today).map((period) => [period.key, period]));
  const current = currentPeriod(periods, today);
  return rows.filter((row) => {
    const period = begun.get(row.periodKey);
    if (!period || (current && period.startsOn > current.startsOn)) return false;
    return !period.closed || row.status !== null;
  });
}

type OwnWork = Pick<DeskView, 'returned' | 'toApprove' | 'toSign' | 'toWrite' | 'sent'>;

async function ownWork(ctx: Context, tx: Tx, cells: readonly ReportSummary[]): Promise<OwnWork> {
  const own = cells.filter(({ agency }) => agency.id === ctx.actor.agencyId);
  const isHead = hasRole(ctx.actor, 'head');
  const writes = isHead || hasRole(ctx.actor, 'specialist');
  return {
    returned: writes ? own.filter(({ status }) => status === 'returned') : [],
    toApprove: await viewWaiting(tx, isHead ? own.filter(({ status }) => status === 'submitted') : []),
    toSign: await viewWaiting(tx, isHead ? own.filter(({ status }) => isWithSigner(status)) : []),
    toWrite: writes ? own.filter(isToWrite) : [],
    sent: own.filter(
      ({ status }) =>
        status !== null && (isHandedIn(status) || (!isHead && (status === 'submitted' || isWithSigner(status)))),
    ),
  };
}

const isExpected = ({ class: standing }: ReportSummary['timeliness']): boolean =>
  standing !== 'not-owed' && standing !== 'exempt';

type Status = ReportSummary['status'];
const isAcceptable = (status: Status): boolean => status === 'approved' || status === 'sent' || status === 'received';
const isWithSigner = (status: Status): boolean => status === 'for-signature' || status === 'signed';

/** What is owed and not begun, and whatever has been begun. */
function isToWrite({ status, timeliness }: ReportSummary): boolean {
  return status === 'draft' || (status === null && isExpected(timeliness));
}

async function officerWork(ctx: Context, tx: Tx): Promise<Pick<DeskView, 'proposalsToDecide' | 'gapsOpen'>> {
  if (!hasRole(ctx.actor, 'programme-officer')) return { proposalsToDecide: 0, gapsOpen: 0 };
  const { proposals, gaps } = await countOpenWork(tx, ctx.actor.provinceId);
  return { proposalsToDecide: proposals, gapsOpen: gaps };
}

/** A quarter can be frozen when everybody has handed in, and has to be looked at from its due day on. */
function readyToFreeze({ periods, rows }: Matrix, today: string): DeskView['readyToFreeze'] {
  const isReady = (period: PeriodRow): boolean => {
    const ofPeriod = rows.filter(({ periodKey }) => periodKey === period.key);
    const received = ofPeriod.filter(({ handedInAt }) => handedInAt !== null);
    if (period.closed || period.startsOn > today || received.length === 0) return false;
    const missing = ofPeriod.filter((row) => row.handedInAt === null && isExpected(row.timeliness));
    return missing.length === 0 || today > period.submissionDueOn;
  };
  return periods.filter(isReady).map(({ key }) => ({ programmeId: rows[0]?.programmeId ?? 0, periodKey: key }));
}
