import type { ConsolidatedRow, ConsolidationView } from '#contract/consolidation.ts';
import type { TargetView } from '#contract/programme.ts';
import type { AgencyRef } from '#contract/shapes.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import { decideFreeze, decideReopening } from '#domain/consolidation/freeze.ts';
import type { Context, Tx } from '../context.ts';
import { NotFound, Refused } from '../errors.ts';
import { listTargetViews } from '../programme/index.ts';
import { listPeriodsOf, periodView } from '../reporting/index.ts';
import { listAgencyRefs } from './agency-ref-queries.ts';
import { type ComputedFigure, computeConsolidation } from './compute-consolidation.ts';
import { findQuarterVersion, type QuarterRow } from './compute-queries.ts';
import { listExempted } from './exempted-queries.ts';
import {
  type ConsolidationRow,
  findConsolidatingAgency,
  listConsolidations,
  listFrozenFigures,
} from './freeze-queries.ts';
import { listTargetsLastYear } from './last-year-queries.ts';
import { loadQuarter } from './load-quarter.ts';
import { inProvinceRead, loadPreviousValues } from './read-province-figures.ts';

type ShownFigure = Omit<ComputedFigure, 'chosenVersionIds'> & { figureId: number | null };

/** A quarter's table for those who see all agencies: as it is now, or as it was frozen. */
export async function getConsolidation(
  ctx: Context,
  programmeId: number,
  periodKey: string,
  number?: number,
): Promise<ConsolidationView> {
  if (!seesAllAgencies(ctx.actor)) throw new Refused('not-your-role');
  return inProvinceRead(ctx, async (tx) => {
    const quarter = await loadQuarter(ctx, tx, programmeId, periodKey);
    const written = await listConsolidations(tx, quarter);
    const shown = number === undefined ? written[0] : written.find((each) => each.number === number);
    if (number !== undefined && number !== 1 && !shown) throw new NotFound('period-not-found');
    const now = await computeConsolidation(tx, quarter, await loadPreviousValues(tx, quarter));
    const frozen = shown?.status === 'frozen' ? await listFrozen(tx, shown.id, now) : null;
    const figures = frozen ?? now.map(({ chosenVersionIds: _, ...figure }) => ({ ...figure, figureId: null }));
    return {
      ...headOf(ctx, shown),
      period: await viewPeriod(ctx, tx, quarter),
      version: await findQuarterVersion(tx, quarter),
      changedSinceFreeze: frozen ? findChanges(frozen, now) : [],
      rows: await viewRows(ctx, tx, quarter, figures),
      ...(await permissions(ctx, tx, written[0], figures)),
    };
  });
}

/** A frozen table keeps its own figures; whom it still waits for is told from today's sources. */
async function listFrozen(tx: Tx, id: number, now: readonly ComputedFigure[]): Promise<ShownFigure[]> {
  const waiting = new Map(now.map(({ targetId, waitingForIds }) => [targetId, waitingForIds]));
  const figures = await listFrozenFigures(tx, id);
  return figures.map((figure) => {
    const { leaves: _, ...shown } = figure;
    const isComplete = figure.receivedSources >= figure.expectedSources;
    return {
      ...shown,
      contradictions: [...figure.contradictions],
      waitingForIds: isComplete ? [] : (waiting.get(figure.targetId) ?? []),
    };
  });
}

function findChanges(
  frozen: readonly ShownFigure[],
  now: readonly ComputedFigure[],
): ConsolidationView['changedSinceFreeze'] {
  const current = new Map(now.map(({ targetId, value }) => [targetId, value]));
  return frozen
    .map(({ targetId, value }) => ({ targetId, was: value, now: current.get(targetId) ?? null }))
    .filter((change) => change.was !== change.now);
}

type Head = Pick<ConsolidationView, 'status' | 'number' | 'computedAt' | 'frozenAt' | 'frozenBy' | 'remark' | 'sha256'>;

function headOf(ctx: Context, shown: ConsolidationRow | undefined): Head {
  if (!shown) {
    const open = { status: 'open', number: 1, frozenAt: null, frozenBy: null, remark: null, sha256: null } as const;
    return { ...open, computedAt: ctx.now };
  }
  const { status, number, frozenAt, frozenBy, remark, sha256 } = shown;
  return {
    status,
    number,
    frozenAt,
    frozenBy,
    remark,
    sha256,
    computedAt: status === 'open' ? ctx.now : shown.computedAt,
  };
}

async function viewPeriod(
  ctx: Context,
  tx: Tx,
  { programmeId, periodId }: QuarterRow,
): Promise<ConsolidationView['period']> {
  const periods = await listPeriodsOf(tx, ctx.actor.provinceId, programmeId);
  const period = periods.find(({ id }) => id === periodId);
  if (!period) throw new NotFound('period-not-found');
  return periodView(period);
}

async function viewRows(
  ctx: Context,
  tx: Tx,
  quarter: QuarterRow,
  figures: readonly ShownFigure[],
): Promise<ConsolidatedRow[]> {
  const targets = new Map(
    (await listTargetViews(tx, quarter.programmeId, ctx.today)).map((target) => [target.id, target]),
  );
  const waiting = await listAgencyRefs(
    tx,
    figures.flatMap(({ waitingForIds }) => waitingForIds),
  );
  const exempted = await listExempted(tx, quarter);
  const lastYear = await listTargetsLastYear(tx, quarter);
  const agencies = new Map(waiting.map((agency) => [agency.id, agency]));
  const inOrder = new Map(figures.map((figure) => [figure.targetId, figure]));
  return [...targets.values()].flatMap((target) =>
    viewRow(target, inOrder.get(target.id), agencies).map((row) => ({
      ...row,
      exempted: exempted.get(target.id) ?? [],
      lastYear: lastYear.get(target.id) ?? null,
    })),
  );
}

function viewRow(
  target: TargetView,
  figure: ShownFigure | undefined,
  agencies: ReadonlyMap<number, AgencyRef>,
): Omit<ConsolidatedRow, 'exempted' | 'lastYear'>[] {
  if (!figure) return [];
  const { targetId: _, waitingForIds, choiceId, ...shown } = figure;
  return [
    { ...shown, chosen: choiceId !== null, target, waitingFor: waitingForIds.flatMap((id) => agencies.get(id) ?? []) },
  ];
}

async function permissions(
  ctx: Context,
  tx: Tx,
  latest: ConsolidationRow | undefined,
  figures: readonly ShownFigure[],
): Promise<Pick<ConsolidationView, 'mayFreeze' | 'mayReopen'>> {
  const consolidatingAgencyId = await findConsolidatingAgency(tx, ctx.actor.provinceId, ctx.today);
  const quarter = { consolidatingAgencyId, isFrozen: latest?.status === 'frozen' };
  const withFigure = figures.filter(({ value }) => value !== null).length;
  return {
    mayFreeze: decideFreeze({ ...quarter, withFigure, missing: 0, contradictory: 0 }, ctx.actor, '').ok,
    mayReopen: decideReopening(quarter, ctx.actor, '…').ok,
  };
}
