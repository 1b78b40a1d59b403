import type { SheetLine } from '#contract/reporting.ts';
import { parseVietnameseNumber } from '#domain/numbers/parse-vietnamese-number.ts';
import { writeFigure } from '../../ui/figure-words.ts';
import { cellKey, type Cells, readCell } from '../sheet/cells.ts';
import type { WriteCell } from '../sheet/sheet-blocks.ts';
import type { SheetColumn } from '../sheet/sheet-state.ts';
import { isReckoned } from './derived-cells.ts';
import { readStanding } from './report-cells.ts';

type Lines = ReadonlyMap<number, SheetLine>;

export function linesById(lines: readonly SheetLine[]): Lines {
  return new Map(lines.map((line) => [line.quantity.id, line]));
}

/** What tells 1.234 from 1,234 in this line: its last figure, or else the planned one. */
function scaleOf(line: SheetLine | undefined) {
  return line?.previous?.value ?? line?.quantity.value ?? null;
}

/** Reads a text typed or pasted into a cell. Text that is no figure is kept word for word, and the figure before it stays. */
export function writerOf(lines: Lines): WriteCell {
  return (row, column, text) => {
    if (column === 'detail') return { [cellKey(row, 'note')]: text.trim() };
    if (column === 'standing') {
      const standing = readStanding(text);
      return standing ? { [cellKey(row, 'standing')]: standing } : {};
    }
    const line = lines.get(row);
    return column === 'value' && !(line && isReckoned(line)) ? readFigure(row, text, line) : {};
  };
}

function readFigure(row: number, text: string, line: SheetLine | undefined): Cells {
  const parsed = parseVietnameseNumber(text, { previous: scaleOf(line) });
  if (!parsed.ok) return { [cellKey(row, 'raw')]: text.trim() };
  return { [cellKey(row, 'value')]: parsed.value ?? '', [cellKey(row, 'raw')]: '' };
}

/** The person chose one reading of an unread text. */
export function takeReading(row: number, value: string): Cells {
  return { [cellKey(row, 'value')]: value, [cellKey(row, 'raw')]: '' };
}

/** Why the text in a cell is no figure, and what may be meant; null when the cell is in order. */
export function unreadIn(cells: Cells, row: number, line: SheetLine | undefined) {
  const raw = readCell(cells, row, 'raw');
  if (raw === '') return null;
  const parsed = parseVietnameseNumber(raw, { previous: scaleOf(line) });
  // A text kept from before may be readable by now, when the last figure has come in.
  return parsed.ok
    ? { raw, code: 'ambiguous-separator' as const, readings: parsed.value === null ? [] : [parsed.value] }
    : { raw, code: parsed.code, readings: parsed.readings };
}

export function showerOf(standingWords: Readonly<Record<SheetLine['standing'], string>>, lines: Lines) {
  return (cells: Cells, row: number, column: SheetColumn): string => {
    if (column === 'value') return showEntry(cells, row);
    if (column === 'detail') return readCell(cells, row, 'note');
    if (column === 'previous') return showPrevious(lines.get(row));
    const standing = readCell(cells, row, 'standing');
    return standing === 'preliminary' || standing === 'final' ? standingWords[standing] : standingWords.estimate;
  };
}

export function showEntry(cells: Cells, row: number): string {
  const raw = readCell(cells, row, 'raw');
  const value = readCell(cells, row, 'value');
  if (raw !== '') return raw;
  return value === '' ? '' : writeFigure(value);
}

function showPrevious(line: SheetLine | undefined): string {
  const value = line?.previous?.value ?? null;
  return value === null ? '' : writeFigure(value);
}
