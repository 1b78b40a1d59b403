import type { FigureCell } from '#domain/reporting/workbook-row.ts';
import { dayOfSerial } from './serial-day.ts';
import type { SheetCell } from './sheet-cells.ts';

/** What a cell says where a figure is looked for. */
export function figureOf(cell: SheetCell | undefined): FigureCell {
  if (cell === undefined) return { kind: 'empty' };
  const { kind, text, reckoned } = cell;
  if (kind === 'error') return { kind: 'formula-error' };
  if (kind === 'boolean') return { kind: 'truth-value' };
  if (kind === 'date') return { kind: 'date', day: dayOfSerial(text) };
  return text === '' && reckoned ? { kind: 'formula-unreckoned' } : { kind, text, reckoned };
}
