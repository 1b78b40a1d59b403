import type { RouteConsolidationView, RouteLine, RoutePlaceQuery, RouteRow } from '#contract/route-consolidation.ts';
import type { AgencyRef } from '#contract/shapes.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import { withFormulaParts } from '#domain/consolidation/formula-parts.ts';
import { mayReadPlace } from '#domain/consolidation/route-policy.ts';
import type { Context, Tx } from '../../context.ts';
import { NotFound, Refused } from '../../errors.ts';
import { inProvinceRead } from '../read-province-figures.ts';
import { findRound, listNamesOn, listNodes, listRouteLines, type NodeRow, type RoundRow } from './round-queries.ts';
import { cellsOfSums, cellsOfUnit, routeRow } from './route-row.ts';
import { listSums, listUnitLines, type UnitLineRow } from './sum-queries.ts';

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
    const [own] = await viewRows(tx, { round, lines, shown: lines, names }, [here]);
    const rows = await viewRows(tx, { round, lines, shown: columnsFrom(lines, quantityId), names }, below);
    return {
      ...headOf(round),
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
}

async function viewRows(tx: Tx, { round, lines, shown, names }: Shown, nodes: readonly NodeRow[]): Promise<RouteRow[]> {
  const read = withFormulaParts(shown, lines);
  const ids = read.map(({ quantityId }) => quantityId);
  const inner = nodes.filter(({ isUnit }) => !isUnit).map(({ agencyId }) => agencyId);
  const units = nodes.filter(({ isUnit }) => isUnit).map(({ agencyId }) => agencyId);
  const sums = await listSums(tx, round, inner, ids);
  const given = new Map<number, Map<number, UnitLineRow>>();
  for (const row of await listUnitLines(tx, round, units, ids)) innerMap(given, row.agencyId).set(row.quantityId, row);
  const wanted = new Set(shown.map(({ quantityId }) => quantityId));
  return nodes.map((node) => {
    const own = innerMap(given, node.agencyId);
    const cells = node.isUnit ? cellsOfUnit(read, own) : cellsOfSums(read, sums.get(node.agencyId) ?? new Map());
    const [first] = own.values();
    const asked = cells.filter(({ quantityId }) => wanted.has(quantityId));
    return routeRow(node, refOf(names, node.agencyId), first?.reportId ?? null, asked);
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
