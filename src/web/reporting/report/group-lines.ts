import type { SheetLine } from '#contract/reporting.ts';
import { groupByHeading, type RowGroup } from '../../ui/grouped-rows.tsx';

export interface NumberedLine {
  readonly line: SheetLine;
  /** The row on the sheet, counted from 0 over all groups. */
  readonly row: number;
}

/** Lines under the decision's groups, as they follow each other. */
export function groupLines(lines: readonly SheetLine[]): RowGroup<NumberedLine>[] {
  const numbered = lines.map((line, row) => ({ line, row }));
  return groupByHeading(numbered, ({ line }) => line.quantity.group);
}
