import { type SourceConflict, sidesDiffer } from '#domain/consolidation/source-conflict.ts';
import { compareDecimals } from '#domain/decimal.ts';
import type { Tx } from '../../context.ts';
import type { ComputedRow, QuarterRow } from '../compute-queries.ts';
import { listChoices } from './choice-queries.ts';
import { groupBy } from './group-by.ts';
import { judgeAll, type JudgedConflict } from './judged-conflict.ts';
import { listTargetLeaves, type TargetLeafRow } from './side-queries.ts';

/** Targets of a quarter for which an agency beside the counted ones gives another figure, with what was decided. */
export async function loadTargetConflicts(
  tx: Tx,
  quarter: QuarterRow,
  rows: readonly ComputedRow[],
): Promise<Map<number, JudgedConflict>> {
  const differing = rows.filter(({ value, crossChecks }) =>
    (crossChecks ?? []).some((other) => value !== null && compareDecimals(other.value, value) !== 0),
  );
  if (differing.length === 0) return new Map();
  const leaves = await listTargetLeaves(
    tx,
    quarter,
    differing.map(({ targetId }) => targetId),
  );
  const byTarget = groupBy(leaves, ({ targetId }) => targetId);
  const conflicts = differing.flatMap((row) => conflictOf(row, byTarget.get(row.targetId) ?? []));
  const choices = await listChoices(tx, quarter.provinceId, quarter.periodKey);
  return new Map(judgeAll(conflicts, choices).map((judged) => [judged.conflict.quantityId, judged]));
}

/** The figure that the rule makes is one side; each report beside it is another. */
function conflictOf({ targetId, value, standing }: ComputedRow, leaves: readonly TargetLeafRow[]): SourceConflict[] {
  if (value === null || standing === null) return [];
  const counted = leaves.filter(({ counts }) => counts).map(({ versionId }) => versionId);
  const beside = leaves
    .filter(({ counts }) => !counts)
    .map((leaf) => ({
      key: `report:${leaf.reportId}`,
      value: leaf.value,
      standing: leaf.standing,
      versionIds: [leaf.versionId],
    }));
  const sides = [{ key: 'counted', value, standing, versionIds: counted }, ...beside];
  return sidesDiffer(sides) ? [{ quantityId: targetId, agencyId: null, sides }] : [];
}
