import type { RouteLine } from '#contract/route-consolidation.ts';
import { type NodeSums, sumUnits } from '#domain/consolidation/node-sums.ts';
import { replaceFigures } from '#domain/consolidation/replace-figures.ts';
import type { Tx } from '../../context.ts';
import { listOriginLeaves, type OriginLeafRow } from './origin-queries.ts';
import type { ReplacedUnit } from './round-choices.ts';
import type { RoundRow } from './round-queries.ts';
import { listSums } from './sum-queries.ts';

/** The kept sums of places, with the figures that were chosen in the place of units' own. */
export async function listChosenSums(
  tx: Tx,
  round: RoundRow,
  { nodeIds, lines }: { nodeIds: readonly number[]; lines: readonly RouteLine[] },
  replaced: readonly ReplacedUnit[],
): Promise<Map<number, Map<number, NodeSums>>> {
  const ids = lines.map(({ quantityId }) => quantityId);
  const sums = await listSums(tx, round, nodeIds, ids);
  for (const [nodeId, ofNode] of sums) {
    const below = replaced.filter(({ path, agencyId }) => path.includes(nodeId) || agencyId === nodeId);
    for (const line of lines) {
      const exchanged = below.filter((each) => each.line.quantityId === line.quantityId);
      const kept = ofNode.get(line.quantityId);
      if (exchanged.length === 0 || !kept) continue;
      const now = await exchange(tx, round, { nodeId, line, kept, exchanged });
      if (now) ofNode.set(line.quantityId, now);
    }
  }
  return sums;
}

interface Exchange {
  nodeId: number;
  line: RouteLine;
  kept: NodeSums;
  exchanged: readonly ReplacedUnit[];
}

async function exchange(
  tx: Tx,
  round: RoundRow,
  { nodeId, line, kept, exchanged }: Exchange,
): Promise<NodeSums | null> {
  const { combination, quantityId } = line;
  if (combination !== 'last') return replaceFigures(kept, exchanged, combination);
  const leaves = await listOriginLeaves(tx, round, { agencyId: nodeId, quantityId });
  return sumUnits(withChosenLeaves(leaves, quantityId, exchanged), combination);
}

/** The leaves of a quantity as they count: a figure that was chosen stands in the place of the unit's own. */
export function withChosenLeaves(
  leaves: readonly OriginLeafRow[],
  quantityId: number,
  replaced: readonly ReplacedUnit[],
): OriginLeafRow[] {
  const now = new Map(
    replaced.filter(({ line }) => line.quantityId === quantityId).map((each) => [each.agencyId, each.now]),
  );
  return leaves.map((leaf) => ({ ...leaf, ...now.get(leaf.agencyId) }));
}
