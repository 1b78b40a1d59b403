import type { LineageView } from '#contract/consolidation.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import { combineValues, weakestStanding } from '#domain/consolidation/combine-leaves.ts';
import { replayRevisions } from '#domain/consolidation/revisions.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { Context, Tx } from '../context.ts';
import { NotFound } from '../errors.ts';
import { findTargetView } from '../programme/index.ts';
import type { QuarterRow } from './compute-queries.ts';
import { type ComputedRow, computeFigures } from './compute-queries.ts';
import type { JudgedConflict } from './conflicts/judged-conflict.ts';
import { loadTargetConflicts } from './conflicts/load-target-conflicts.ts';
import { viewConflicts } from './conflicts/view-conflict.ts';
import { type ConsolidationRow, listConsolidations, listFrozenFigures } from './freeze-queries.ts';
import { findProgrammeOf, type LeafRow, listLeaves } from './lineage-queries.ts';
import { loadQuarter } from './load-quarter.ts';
import { inProvinceRead } from './read-province-figures.ts';

/** Where a figure of the province comes from: every signed version in it, and the same figure made again from these. */
export async function getLineage(ctx: Context, targetId: number, periodKey: string): Promise<LineageView> {
  return inProvinceRead(ctx, async (tx) => {
    const target = await findTargetView(tx, ctx.actor.provinceId, targetId, ctx.today);
    const programmeId = await findProgrammeOf(tx, ctx.actor.provinceId, targetId);
    if (!target || programmeId === undefined) throw new NotFound('target-not-found');
    const quarter = await loadQuarter(ctx, tx, programmeId, periodKey);
    const [latest] = await listConsolidations(tx, quarter);
    const conflict = await findConflict(tx, quarter, targetId);
    const figure = latest?.status === 'frozen' ? await findFrozen(tx, latest.id, targetId) : openFigure(conflict);
    const { figureId, chosenVersionIds } = figure;
    const leaves = await listLeaves(tx, { quarter, targetId, figureId, chosenVersionIds });
    const used = leaves.filter((leaf) => leaf.used);
    return {
      target,
      periodKey,
      value: figure.value,
      standing: weakestStanding(used.map(({ standing }) => standing)),
      operator: target.operator,
      consolidation: latest ? describe(ctx, latest) : null,
      recomputed: combineValues(
        used.map(({ value }) => value),
        target.operator,
      ),
      conflict: conflict.judged === null ? null : ((await viewConflicts(tx, [conflict.judged]))[0] ?? null),
      revisions: replayRevisions(leaves, target.operator),
      leaves: leaves.map((leaf) => forReader(ctx, leaf)),
    };
  });
}

interface FoundFigure {
  figureId: number | null;
  value: Decimal | null;
  chosenVersionIds: readonly number[] | null;
}

async function findFrozen(tx: Tx, consolidationId: number, targetId: number): Promise<FoundFigure> {
  const figure = (await listFrozenFigures(tx, consolidationId)).find((each) => each.targetId === targetId);
  if (!figure) throw new NotFound('target-not-found');
  return { ...figure, chosenVersionIds: null };
}

interface FoundConflict {
  row: ComputedRow | undefined;
  judged: JudgedConflict | null;
}

async function findConflict(tx: Tx, quarter: QuarterRow, targetId: number): Promise<FoundConflict> {
  const row = (await computeFigures(tx, quarter)).find((each) => each.targetId === targetId);
  const judged = row ? (await loadTargetConflicts(tx, quarter, [row])).get(targetId) : undefined;
  return { row, judged: judged ?? null };
}

function openFigure({ row, judged }: FoundConflict): FoundFigure {
  const chosen = judged?.chosen ?? null;
  const value = chosen?.value ?? row?.value ?? null;
  return { figureId: null, value, chosenVersionIds: chosen?.versionIds ?? null };
}

function describe(
  ctx: Context,
  { number, status, frozenAt, frozenBy }: ConsolidationRow,
): LineageView['consolidation'] {
  return { number, status, at: frozenAt ?? ctx.now, by: frozenBy };
}

/** The province's figure and its origin are for everybody; what an agency noted beside its figure is for those who see it all. */
function forReader(ctx: Context, leaf: LeafRow): LeafRow {
  const mayRead = seesAllAgencies(ctx.actor) || leaf.agency.id === ctx.actor.agencyId;
  return mayRead ? leaf : { ...leaf, note: null, earlier: leaf.earlier.map((each) => ({ ...each, reason: null })) };
}
