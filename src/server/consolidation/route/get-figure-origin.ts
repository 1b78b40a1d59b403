import type { FigureOriginView, RouteCell, RouteLine } from '#contract/route-consolidation.ts';
import { withFormulaParts } from '#domain/consolidation/formula-parts.ts';
import { mayReadPlace } from '#domain/consolidation/route-policy.ts';
import { figuresAtNode } from '#domain/consolidation/node-figures.ts';
import { type NodeSums, sumUnits } from '#domain/consolidation/node-sums.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { Context, Tx } from '../../context.ts';
import { NotFound, Refused } from '../../errors.ts';
import { inProvinceRead } from '../read-province-figures.ts';
import { loadRound } from './get-route-consolidation.ts';
import { listAskedUnits, listOriginLeaves, type OriginLeafRow } from './origin-queries.ts';
import { listNamesOn, listNodes, listRouteLines, type NodeRow, type RoundRow } from './round-queries.ts';
import { cellsOfSums, cellsOfUnit } from './route-row.ts';
import { listSums, listUnitLines } from './sum-queries.ts';

interface Question {
  agencyId: number;
  quantityId: number;
}

/** Where a figure on the route comes from: every signed version below it, and the same figure made again from these. */
export async function getFigureOrigin(
  ctx: Context,
  formId: number,
  periodKey: string,
  question: Question,
): Promise<FigureOriginView> {
  return inProvinceRead(ctx, async (tx) => {
    const round = await loadRound(ctx, tx, formId, periodKey);
    const node = (await listNodes(tx, round, question.agencyId)).find(({ agencyId }) => agencyId === question.agencyId);
    const lines = await listRouteLines(tx, formId);
    const line = lines.find(({ quantityId }) => quantityId === question.quantityId);
    if (!node || !line) throw new NotFound();
    if (!mayReadPlace(ctx.actor, node)) throw new Refused('not-your-agency');
    const cell = (await cellsAt(tx, round, node, lines)).find(({ quantityId }) => quantityId === line.quantityId);
    if (!cell) throw new NotFound();
    const leaves = await listOriginLeaves(tx, round, question);
    const gave = new Set(leaves.map(({ agencyId }) => agencyId));
    const missing = (await listAskedUnits(tx, round, node.agencyId)).filter((id) => !gave.has(id));
    const names = await listNamesOn(tx, [node.agencyId, ...gave, ...missing], round.cutOffOn);
    const refs = new Map(names.map((agency) => [agency.id, agency]));
    const refOf = (id: number) => refs.get(id) ?? { id, name: '', shortName: '' };
    return {
      agency: refOf(node.agencyId),
      line,
      periodKey,
      cell,
      recomputed: node.isUnit
        ? (leaves[0]?.value ?? null)
        : await recompute(tx, round, { lines, line, leaves, agencyId: node.agencyId }),
      leaves: leaves
        .map(({ agencyId, handedInAt: _, ...leaf }) => ({ ...leaf, agency: refOf(agencyId) }))
        .toSorted((one, other) => one.agency.name.localeCompare(other.agency.name, 'vi')),
      missing: missing.map(refOf).toSorted((one, other) => one.name.localeCompare(other.name, 'vi')),
    };
  });
}

async function cellsAt(tx: Tx, round: RoundRow, node: NodeRow, lines: readonly RouteLine[]): Promise<RouteCell[]> {
  const { agencyId, isUnit } = node;
  const ids = lines.map(({ quantityId }) => quantityId);
  if (!isUnit) return cellsOfSums(lines, (await listSums(tx, round, [agencyId], ids)).get(agencyId) ?? new Map());
  const given = await listUnitLines(tx, round, [agencyId], ids);
  return cellsOfUnit(lines, new Map(given.map((line) => [line.quantityId, line])));
}

interface Recomputed {
  lines: readonly RouteLine[];
  line: RouteLine;
  leaves: readonly OriginLeafRow[];
  agencyId: number;
}

/** The figure from the leaves alone, without any sum that is kept; of a ratio, the parts' leaves as well. */
async function recompute(
  tx: Tx,
  round: RoundRow,
  { lines, line, leaves, agencyId }: Recomputed,
): Promise<Decimal | null> {
  const sums = new Map<string, NodeSums>();
  for (const part of withFormulaParts([line], lines)) {
    const given = part === line ? leaves : await listOriginLeaves(tx, round, { agencyId, quantityId: part.quantityId });
    const found = sumUnits(given, part.combination);
    if (found) sums.set(part.code, found);
  }
  return figuresAtNode(lines, sums).find(({ code }) => code === line.code)?.value ?? null;
}
