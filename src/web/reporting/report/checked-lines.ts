import type { SheetLine } from '#contract/reporting.ts';
import type { CheckedLine } from '#domain/reporting/sheet-line.ts';
import { type Cells, readCell } from '../sheet/cells.ts';

/** The sheet's lines as they stand now, in the form that the checks of the domain read. */
export function checkedLines(lines: readonly SheetLine[], cells: Cells, year: number): CheckedLine[] {
  return lines.map(({ quantity, required, previous, samePeriodLastYear }) => ({
    quantityId: quantity.id,
    wholeId: quantity.wholeId,
    partKind: quantity.partKind,
    dimension: quantity.dimension,
    name: quantity.name,
    asWritten: quantity.asWritten,
    comparator: quantity.comparator,
    unit: quantity.unit,
    nature: quantity.nature,
    denominator: quantity.denominator,
    scale: quantity.indicator && {
      decimals: quantity.indicator.decimals,
      min: quantity.indicator.scaleMin,
      max: quantity.indicator.scaleMax,
    },
    required,
    value: readCell(cells, quantity.id, 'raw') ? null : readCell(cells, quantity.id, 'value') || null,
    note: readCell(cells, quantity.id, 'note') || null,
    previous: previous?.periodKey.startsWith(String(year)) ? previous.value : null,
    lastYear: samePeriodLastYear,
  }));
}
