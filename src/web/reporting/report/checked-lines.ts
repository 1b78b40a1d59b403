import type { SheetLine } from '#contract/reporting.ts';
import type { CheckedLine } from '#domain/reporting/sheet-line.ts';
import { type Cells, readCell } from '../sheet/cells.ts';

/** The sheet's lines as they stand now, in the form that the checks of the domain read. */
export function checkedLines(lines: readonly SheetLine[], cells: Cells, year: number): CheckedLine[] {
  return lines.map(({ target, required, previous }) => ({
    targetId: target.id,
    wholeId: target.wholeId,
    partKind: target.partKind,
    name: target.name,
    asWritten: target.asWritten,
    comparator: target.comparator,
    unit: target.unit,
    nature: target.nature,
    denominator: target.denominator,
    required,
    value: readCell(cells, target.id, 'raw') ? null : readCell(cells, target.id, 'value') || null,
    note: readCell(cells, target.id, 'note') || null,
    previous: previous?.periodKey.startsWith(String(year)) ? previous.value : null,
  }));
}
