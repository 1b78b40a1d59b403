import type { SourceConflict } from '#domain/consolidation/source-conflict.ts';
import type { Tx } from '../../context.ts';
import { listChoices } from './choice-queries.ts';
import { groupBy } from './group-by.ts';
import { conflictKey, judgeAll, type JudgedConflict } from './judged-conflict.ts';
import { listUnitSides, type UnitSideRow } from './side-queries.ts';

/** Units that gave one quantity differently in two forms of a period, with what was decided. */
export async function loadUnitConflicts(tx: Tx, provinceId: number, periodKey: string): Promise<JudgedConflict[]> {
  const sides = await listUnitSides(tx, provinceId, periodKey);
  if (sides.length === 0) return [];
  return judgeAll(conflictsOf(sides), await listChoices(tx, provinceId, periodKey));
}

function conflictsOf(rows: readonly UnitSideRow[]): SourceConflict[] {
  const groups = groupBy(rows, ({ quantityId, agencyId }) => conflictKey(quantityId, agencyId));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const sides = group.map(({ reportId, versionId, value, standing }) => ({
      key: `report:${reportId}`,
      value,
      standing,
      versionIds: [versionId],
    }));
    return [{ quantityId: first.quantityId, agencyId: first.agencyId, sides }];
  });
}
