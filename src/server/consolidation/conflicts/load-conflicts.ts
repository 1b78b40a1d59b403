import type { Tx } from '../../context.ts';
import { computeFigures, findQuarter } from '../compute-queries.ts';
import type { JudgedConflict } from './judged-conflict.ts';
import { loadTargetConflicts } from './load-target-conflicts.ts';
import { loadUnitConflicts } from './load-unit-conflicts.ts';
import { listProgrammesOf } from './source-queries.ts';

/** Every conflict of sources in a period: units' in forms, and the province's in programmes. */
export async function loadConflicts(tx: Tx, provinceId: number, periodKey: string): Promise<JudgedConflict[]> {
  const found = await loadUnitConflicts(tx, provinceId, periodKey);
  for (const programmeId of await listProgrammesOf(tx, provinceId, periodKey)) {
    const quarter = await findQuarter(tx, { programmeId, periodKey, provinceId, lock: false });
    if (!quarter) continue;
    found.push(...(await loadTargetConflicts(tx, quarter, await computeFigures(tx, quarter))).values());
  }
  return found;
}
