import type { RouteConsolidationView, RouteLine, RoutePlaceQuery, RouteRow } from '#contract/route-consolidation.ts';
import type { AgencyRef } from '#contract/shapes.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import { mayFreezeRounds } from '#domain/consolidation/freeze-round.ts';
import type { FrozenCell } from '#domain/consolidation/frozen-round.ts';
import { withFormulaParts } from '#domain/consolidation/formula-parts.ts';
import { mayReadPlace } from '#domain/consolidation/route-policy.ts';
import type { Context, Tx } from '../../context.ts';
import { NotFound, Refused } from '../../errors.ts';
import type { JudgedConflict } from '../conflicts/judged-conflict.ts';
import { findConsolidatingAgency } from '../freeze-queries.ts';
import { listPlacesLastYear } from '../last-year-queries.ts';
import { inProvinceRead } from '../read-province-figures.ts';
import { listChosenSums } from './chosen-sums.ts';
import { listFreezes, listFrozenCells } from './frozen-queries.ts';
import { loadRoundChoices, type RoundChoices } from './round-choices.ts';
import {
  findRound,
  listNamesOn,
  listNodes,
  listPaths,
  listRouteLines,
  type NodeRow,
  type RoundRow,
} from './round-queries.ts';
import { cellsOfSums, cellsOfUnit, markChanged, markConflicts, routeRow, withLastYear } from './route-row.ts';
import { listUnitLines, type UnitLineRow } from './sum-queries.ts';

/** A form's figures at one place of its route and at every place directly under it, from the kept sums. */
export async function getRouteConsolidation(
  ctx: Context,
  formId: number,
  periodKey: string,
  { agencyId, quantityId }: RoutePlaceQuery = {},
): Promise<RouteConsolidationView> {
  return inProvinceRead(ctx, async (tx) => {
    const round = await loadRound(ctx, tx, formId, periodKey);
    const wanted = agencyId ?? (seesAllAgencies(ctx.actor) ? null : ctx.actor.agencyId);
    const nodes = await listNodes(tx, round, wanted);
    const here = nodes.find((node) => (wanted === null ? node.path.length === 0 : node.agencyId === wanted));
    if (!here) throw new NotFound();
    if (!mayReadPlace(ctx.actor, here)) throw new Refused('not-your-agency');
    const below = nodes.filter((node) => node !== here);
    const lines = await listRouteLines(tx, formId);
    const names = await namesOf(tx, round, nodes);
    const choices = await loadRoundChoices(tx, round, lines);
    const freezes = await listFreezes(tx, round);
    const frozenId = freezes[0]?.id ?? null;
    const all = { round, frozenId, lines, names, choices, conflictPaths: await pathsOfConflicts(tx, round, choices) };
    const [own] = await viewRows(tx, { ...all, shown: lines }, [here]);
    const rows = await viewRows(tx, { ...all, shown: columnsFrom(lines, quantityId) }, below);
    return {
      ...headOf(round),
      freezes: freezes.map(({ id: _, ...freeze }) => freeze),
      mayFreeze: await mayFreeze(ctx, tx, here),
      openConflicts: choices.conflicts.filter(({ chosen }) => chosen === null).length,
      above: here.path.toReversed().flatMap((id) => names.get(id) ?? []),
      lines,
      here: own ?? routeRow(here, refOf(names, here.agencyId), null, []),
      below: rows.toSorted(byName),
    };
  });
}

export async function loadRound(ctx: Context, tx: Tx, formId: number, periodKey: string): Promise<RoundRow> {
  const round = await findRound(tx, { provinceId: ctx.actor.provinceId, formId, periodKey });
  if (!round) throw new NotFound('period-not-found');
  return round;
}

function headOf(round: RoundRow): Pick<RouteConsolidationView, 'form' | 'periodKey' | 'revision'> {
  const { formId, formCode, formName, periodKey, revision } = round;
  return { form: { id: formId, code: formCode, name: formName }, periodKey, revision };
}

type Names = ReadonlyMap<number, AgencyRef>;

async function namesOf(tx: Tx, round: RoundRow, nodes: readonly NodeRow[]): Promise<Names> {
  const ids = nodes.flatMap(({ agencyId, path }) => [agencyId, ...path]);
  return new Map((await listNamesOn(tx, ids, round.cutOffOn)).map((agency) => [agency.id, agency]));
}

function refOf(names: Names, id: number): AgencyRef {
  return names.get(id) ?? { id, name: '', shortName: '' };
}

/** More columns than a screen shows; a form of hundreds of lines is not sent for hundreds of places at once. */
const MOST_COLUMNS = 8;

function columnsFrom(lines: readonly RouteLine[], quantityId: number | undefined): readonly RouteLine[] {
  const asked = lines.findIndex((line) => line.quantityId === quantityId);
  const from = Math.max(0, Math.min(asked, lines.length - MOST_COLUMNS));
  return lines.slice(from, from + MOST_COLUMNS);
}

interface Shown {
  round: RoundRow;
  lines: readonly RouteLine[];
  /** The lines that are shown; others are read only where a formula names them. */
  shown: readonly RouteLine[];
  names: Names;
  /** The latest freeze. */
  frozenId: number | null;
  choices: RoundChoices;
  /** The places above each unit that a conflict is of. */
  conflictPaths: ReadonlyMap<number, readonly number[]>;
}

/** The whole of a form is frozen from its top. */
async function mayFreeze(ctx: Context, tx: Tx, { path, received }: NodeRow): Promise<boolean> {
  if (path.length > 0 || received === 0) return false;
  return mayFreezeRounds(ctx.actor, await findConsolidatingAgency(tx, ctx.actor.provinceId, ctx.today));
}

async function pathsOfConflicts(
  tx: Tx,
  round: RoundRow,
  { conflicts }: RoundChoices,
): Promise<Map<number, readonly number[]>> {
  const ids = conflicts.flatMap(({ conflict }) => conflict.agencyId ?? []);
  return new Map((await listPaths(tx, round, ids)).map(({ agencyId, path }) => [agencyId, path]));
}

async function viewRows(tx: Tx, shown: Shown, nodes: readonly NodeRow[]): Promise<RouteRow[]> {
  const { round, lines, names, choices, frozenId } = shown;
  const read = withFormulaParts(shown.shown, lines);
  const inner = nodes.filter(({ isUnit }) => !isUnit).map(({ agencyId }) => agencyId);
  const units = nodes.filter(({ isUnit }) => isUnit).map(({ agencyId }) => agencyId);
  const sums = await listChosenSums(tx, round, { nodeIds: inner, lines: read }, choices.replaced);
  const frozen = frozenId === null ? new Map<number, FrozenCell[]>() : await listFrozenCells(tx, frozenId, inner);
  const given = new Map<number, Map<number, UnitLineRow>>();
  const ids = read.map(({ quantityId }) => quantityId);
  for (const row of await listUnitLines(tx, round, units, ids)) innerMap(given, row.agencyId).set(row.quantityId, row);
  const lastYear = await listPlacesLastYear(tx, round.periodKey, {
    agencyIds: nodes.map(({ agencyId }) => agencyId),
    topId: nodes.find(({ path }) => path.length === 0)?.agencyId ?? 0,
    quantityIds: shown.shown.map(({ quantityId }) => quantityId),
  });
  const wanted = new Set(shown.shown.map(({ quantityId }) => quantityId));
  return nodes.map((node) => {
    const { agencyId } = node;
    const own = innerMap(given, agencyId);
    const cells = node.isUnit ? cellsOfUnit(read, own) : cellsOfSums(read, sums.get(agencyId) ?? new Map());
    const [first] = own.values();
    const asked = cells.filter(({ quantityId }) => wanted.has(quantityId));
    const marked = markChanged(markConflicts(asked, conflictsAt(shown, agencyId)), frozen.get(agencyId));
    const compared = withLastYear(marked, lastYear.get(agencyId));
    return routeRow(node, refOf(names, agencyId), first?.reportId ?? null, compared);
  });
}

function conflictsAt({ choices, conflictPaths }: Shown, nodeId: number): JudgedConflict[] {
  return choices.conflicts.filter(({ conflict: { agencyId } }) => {
    const unitId = agencyId ?? 0;
    return unitId === nodeId || conflictPaths.get(unitId)?.includes(nodeId);
  });
}

function innerMap<Value>(all: Map<number, Map<number, Value>>, key: number): Map<number, Value> {
  const known = all.get(key);
  if (known) return known;
  const made = new Map<number, Value>();
  all.set(key, made);
  return made;
}

function byName(one: RouteRow, other: RouteRow): number {
  return one.agency.name.localeCompare(other.agency.name, 'vi');
}
