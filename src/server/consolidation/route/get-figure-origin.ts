import type { FigureOriginView, RouteCell, RouteLine } from '#contract/route-consolidation.ts';
import type { AgencyRef } from '#contract/shapes.ts';
import { withFormulaParts } from '#domain/consolidation/formula-parts.ts';
import { mayReadPlace } from '#domain/consolidation/route-policy.ts';
import { figuresAtNode } from '#domain/consolidation/node-figures.ts';
import { replayRevisions } from '#domain/consolidation/revisions.ts';
import { type NodeSums, sumUnits } from '#domain/consolidation/node-sums.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { Context, Tx } from '../../context.ts';
import { NotFound, Refused } from '../../errors.ts';
import { inProvinceRead } from '../read-province-figures.ts';
import { loadRound } from './get-route-consolidation.ts';
import { viewConflicts } from '../conflicts/view-conflict.ts';
import { listChosenSums, withChosenLeaves } from './chosen-sums.ts';
import { loadRoundChoices, type RoundChoices } from './round-choices.ts';
import { listAskedUnits, listOriginLeaves, type OriginLeafRow } from './origin-queries.ts';
import { listNamesOn, listNodes, listRouteLines, type NodeRow, type RoundRow } from './round-queries.ts';
import { cellsOfSums, cellsOfUnit } from './route-row.ts';
import { listUnitLines } from './sum-queries.ts';

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
    const choices = await loadRoundChoices(tx, round, lines);
    const cell = (await cellsAt(tx, round, { node, lines, choices })).find(
      ({ quantityId }) => quantityId === line.quantityId,
    );
    if (!cell) throw new NotFound();
    const signed = await listOriginLeaves(tx, round, question);
    const leaves = node.isUnit ? signed : withChosenLeaves(signed, line.quantityId, choices.replaced);
    const asked = { lines, line, leaves, agencyId: node.agencyId, choices };
    return {
      ...(await viewOrigin(tx, round, asked, signed)),
      line,
      periodKey,
      cell,
      recomputed: node.isUnit ? (leaves[0]?.value ?? null) : await recompute(tx, round, asked),
    };
  });
}

type OriginPeople = Pick<FigureOriginView, 'agency' | 'leaves' | 'missing' | 'conflicts'>;

/** The units below under the names of the round's day: who gave which version, who gave none, and whose forms contradict each other. */
async function viewOrigin(
  tx: Tx,
  round: RoundRow,
  { line, leaves, agencyId, choices }: Recomputed,
  signed: readonly OriginLeafRow[],
): Promise<OriginPeople> {
  const gave = new Set(leaves.map((leaf) => leaf.agencyId));
  const missing = (await listAskedUnits(tx, round, agencyId)).filter((id) => !gave.has(id));
  const names = await listNamesOn(tx, [agencyId, ...gave, ...missing], round.cutOffOn);
  const refs = new Map(names.map((agency) => [agency.id, agency]));
  const refOf = (id: number) => refs.get(id) ?? { id, name: '', shortName: '' };
  const contradicted = choices.conflicts.filter(
    ({ conflict }) => conflict.quantityId === line.quantityId && gave.has(conflict.agencyId ?? 0),
  );
  return {
    agency: refOf(agencyId),
    leaves: leaves
      .map((leaf, at) => viewLeaf(leaf, signed[at] ?? leaf, refOf(leaf.agencyId)))
      .toSorted((one, other) => one.agency.name.localeCompare(other.agency.name, 'vi')),
    missing: missing.map(refOf).toSorted((one, other) => one.name.localeCompare(other.name, 'vi')),
    conflicts: await viewConflicts(tx, contradicted),
  };
}

function viewLeaf(
  { agencyId: _, handedInAt: _handedIn, earlier: _earlier, ...leaf }: OriginLeafRow,
  signed: OriginLeafRow,
  agency: AgencyRef,
): FigureOriginView['leaves'][number] {
  const signedValue = signed.value === leaf.value ? null : signed.value;
  return { ...leaf, signedValue, agency, revisions: replayRevisions([{ ...signed, used: true }], 'lead') };
}

interface Place {
  node: NodeRow;
  lines: readonly RouteLine[];
  choices: RoundChoices;
}

async function cellsAt(tx: Tx, round: RoundRow, { node, lines, choices }: Place): Promise<RouteCell[]> {
  const { agencyId, isUnit } = node;
  if (!isUnit) {
    const sums = await listChosenSums(tx, round, { nodeIds: [agencyId], lines }, choices.replaced);
    return cellsOfSums(lines, sums.get(agencyId) ?? new Map());
  }
  const ids = lines.map(({ quantityId }) => quantityId);
  const given = await listUnitLines(tx, round, [agencyId], ids);
  return cellsOfUnit(lines, new Map(given.map((line) => [line.quantityId, line])));
}

interface Recomputed {
  lines: readonly RouteLine[];
  line: RouteLine;
  leaves: readonly OriginLeafRow[];
  agencyId: number;
  choices: RoundChoices;
}

/** The figure from the leaves alone, without any sum that is kept; of a ratio, the parts' leaves as well. */
async function recompute(
  tx: Tx,
  round: RoundRow,
  { lines, line, leaves, agencyId, choices }: Recomputed,
): Promise<Decimal | null> {
  const sums = new Map<string, NodeSums>();
  for (const part of withFormulaParts([line], lines)) {
    const { quantityId } = part;
    const signed = part === line ? leaves : await listOriginLeaves(tx, round, { agencyId, quantityId });
    const given = part === line ? leaves : withChosenLeaves(signed, quantityId, choices.replaced);
    const found = sumUnits(given, part.combination);
    if (found) sums.set(part.code, found);
  }
  return figuresAtNode(lines, sums).find(({ code }) => code === line.code)?.value ?? null;
}
