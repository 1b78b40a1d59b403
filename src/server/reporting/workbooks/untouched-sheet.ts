import type { Tx } from '../../context.ts';
import { Refused } from '../../errors.ts';
import { loadSheet, type Sheet } from '../sheet.ts';
import type { ReportRow } from '../report-queries.ts';

/**
 * The unit's draft, where it is still empty: who fills for another neither sees nor replaces what its own people have typed. Called behind the
 * unit's wall.
 */
export async function loadUntouchedSheet(tx: Tx, unit: ReportRow): Promise<Sheet> {
  const sheet = await loadSheet(tx, unit, 'drafted');
  const touched = sheet.lines.some(({ value, note, obstacle, indicator }) =>
    [indicator?.formula ? null : value, note, obstacle].some((held) => held !== null),
  );
  if (touched || unit.latestVersionId !== null)
    throw new Refused('workbook-unit-has-typed', { agency: unit.agencyName });
  return sheet;
}
