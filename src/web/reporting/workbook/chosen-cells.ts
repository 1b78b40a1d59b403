import type { WorkbookDifference } from '#contract/workbook.ts';
import { cellKey, type CellKey, type Cells } from '../sheet/cells.ts';

/** Names one difference: a line's field stands once in a workbook. */
export const differenceKey = ({ quantityId, field }: WorkbookDifference): CellKey => cellKey(quantityId, field);

/** What is chosen before the person has said anything. */
export function proposedKeys(differences: readonly WorkbookDifference[]): ReadonlySet<CellKey> {
  return new Set(differences.filter(({ proposed }) => proposed).map(differenceKey));
}

/** The chosen differences as cells of the sheet; a figure also takes the place of a text that nobody could read. */
export function chosenCells(differences: readonly WorkbookDifference[], chosen: ReadonlySet<CellKey>): Cells {
  const cells: Partial<Record<CellKey, string>> = {};
  for (const difference of differences) {
    const key = differenceKey(difference);
    if (!chosen.has(key)) continue;
    cells[key] = difference.after ?? '';
    if (difference.field === 'value') cells[cellKey(difference.quantityId, 'raw')] = '';
  }
  return cells;
}
