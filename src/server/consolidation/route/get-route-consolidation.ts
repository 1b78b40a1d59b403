import type { RouteConsolidationView, RouteLine, RouteRow } from '#contract/route-consolidation.ts';
import type { AgencyRef } from '#contract/shapes.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
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
  agencyId?: number,
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
    const rows = await viewRows(tx, { round, lines, names }, [here, ...below]);
    return {
      ...headOf(round),
      above: here.path.toReversed().flatMap((id) => names.get(id) ?? []),
      lines,
      here: rows.get(here.agencyId) ?? routeRow(here, refOf(names, here.agencyId), null, []),
      below: below.flatMap((node) => rows.get(node.agencyId) ?? []).toSorted(byName),
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

interface Shown {
  round: RoundRow;
  lines: readonly RouteLine[];
  names: Names;
}

async function viewRows(
  tx: Tx,
  { round, lines, names }: Shown,
  nodes: readonly NodeRow[],
): Promise<Map<number, RouteRow>> {
  const inner = nodes.filter(({ isUnit }) => !isUnit).map(({ agencyId }) => agencyId);
  const units = nodes.filter(({ isUnit }) => isUnit).map(({ agencyId }) => agencyId);
  const sums = await listSums(tx, round, inner);
  const given = new Map<number, Map<number, UnitLineRow>>();
  for (const row of await listUnitLines(tx, round, units)) innerMap(given, row.agencyId).set(row.quantityId, row);
  return new Map(
    nodes.map((node) => {
      const own = innerMap(given, node.agencyId);
      const cells = node.isUnit ? cellsOfUnit(lines, own) : cellsOfSums(lines, sums.get(node.agencyId) ?? new Map());
      const [first] = own.values();
      return [node.agencyId, routeRow(node, refOf(names, node.agencyId), first?.reportId ?? null, cells)];
    }),
  );
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
