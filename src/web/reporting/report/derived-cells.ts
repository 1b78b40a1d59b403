import type { SheetLine } from '#contract/reporting.ts';
import type { Decimal } from '#domain/decimal.ts';
import { deriveFigures } from '#domain/forms/derived-figures.ts';
import { cellKey, type CellKey, type Cells, readCell } from '../sheet/cells.ts';

/** Whether the line is reckoned from others and takes no figure of its own. */
export function isReckoned({ quantity }: SheetLine): boolean {
  return (quantity.indicator?.formula ?? null) !== null;
}

/** The sheet's cells with the reckoned lines filled in from what is typed now; the very same cells where none is reckoned. */
export function withDerivedCells(lines: readonly SheetLine[], cells: Cells): Cells {
  if (!lines.some(isReckoned)) return cells;
  const asked = lines.flatMap(({ quantity: { id, indicator } }) => (indicator ? [{ id, ...indicator }] : []));
  const typed = new Map<string, Decimal | null>(
    asked.map(({ id, code }) => [code, readCell(cells, id, 'raw') ? null : readCell(cells, id, 'value') || null]),
  );
  const figures = deriveFigures(asked, typed);
  const derived: Partial<Record<CellKey, string>> = {};
  for (const { id, code, formula } of asked) {
    if (formula !== null) derived[cellKey(id, 'value')] = figures.get(code) ?? '';
  }
  return { ...cells, ...derived };
}
