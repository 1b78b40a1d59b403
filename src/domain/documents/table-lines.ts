import type { Span } from './compiled-decision.ts';
import { joinBrokenRows } from './broken-rows.ts';
import type { Line } from './paragraph-text.ts';
import { recoverRows } from './table-recovery.ts';

/** One cell of a table: its words without markup and its place in the repaired text. */
export interface TableCell {
  readonly text: string;
  readonly span: Span;
  readonly bold: boolean;
}

export type TableRow = readonly TableCell[];

interface TableLines {
  /** The first line behind the table. */
  readonly end: number;
  readonly rows: readonly TableRow[];
}

const BREAK = /\s*<br\s*\/?>\s*/giu;
const BETWEEN_CELLS = /(?<!\\)\|/gu;
/** No annex has nearly as many columns; what stands behind is left in the last cell, as it is written. */
export const MOST_CELLS = 200;

function cellOf(raw: string, start: number): TableCell {
  const words = raw.trim();
  const from = start + raw.length - raw.trimStart().length;
  const text = words
    .replace(BREAK, '\n')
    .replaceAll('\\|', '|')
    .split('\n')
    .map((line) => line.replace(/\*+/gu, '').trim())
    .filter((line) => line !== '' && !/^-{3,}$/u.test(line))
    .join('\n');
  return { text, span: [from, from + words.length], bold: /^\*\*\s*\S/u.test(words) && /\S\s*\*\*$/u.test(words) };
}

/** Cells of a markdown row "| a | b |". */
function cellsOfOneLine({ raw, start }: Line): TableCell[] {
  const bars = [...raw.matchAll(BETWEEN_CELLS)].map((bar) => bar.index);
  bars.splice(MOST_CELLS, bars.length - MOST_CELLS - 1);
  const closed = /\|\s*$/u.test(raw) && !/\\\|\s*$/u.test(raw);
  const ends = closed && bars.length > 1 ? bars : [...bars, raw.length];
  return ends.slice(1).map((end, index) => {
    const from = (ends[index] ?? 0) + 1;
    return cellOf(raw.slice(from, end), start + from);
  });
}

/** The line between head and body of a markdown table. */
function isRule(line: string): boolean {
  return /^[|\s:-]+$/u.test(line) && line.includes('-');
}

function cellBetween(lines: readonly Line[]): TableCell | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const cell = cellOf(lines.map((line) => line.raw).join('\n'), first.start);
  return cell.text === '' ? null : cell;
}

/** The name of a document below its letterhead, alone on its line. */
const DOCUMENT_NAME =
  /^\**(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|KẾ HOẠCH|CHỈ THỊ|KẾT LUẬN|THÔNG BÁO|CHƯƠNG TRÌNH|CÔNG ĐIỆN|BÁO CÁO|TỜ TRÌNH|HƯỚNG DẪN|QUY ĐỊNH|QUY CHẾ|ĐỀ ÁN)\**\s*$/u;
const LONGEST_DENSE_CELL = 16;
const LETTERHEAD_WITHIN = 60;
const MOST_OF_LETTERHEAD = 12;

/** Where no blank line stands behind a letterhead, the document's name does. */
function endsLetterhead(line: Line, at: number, cells: number): boolean {
  return at < LETTERHEAD_WITHIN && cells > 1 && cells < MOST_OF_LETTERHEAD && DOCUMENT_NAME.test(line.text);
}

/** Behind the recipients only the signature stands in that table; and no annex begins inside of one. */
const RECIPIENTS = /^Nơi (?:nhận|gửi)/iu;
const ANNEX = /^\**\s*(?:PHỤ LỤC|PHỤ BIỂU)(?![\p{L}])/u;

/** Where no blank line stands behind a signature, the words behind it are no cell of it. */
function endsSignature(line: Line, cells: readonly (TableCell | null)[]): boolean {
  if (line.text === '|' || line.text === '') return false;
  const written = cells.filter((cell) => cell !== null);
  return ANNEX.test(line.text) || RECIPIENTS.test(written.at(-2)?.text ?? '');
}

interface TableSoFar {
  /** Lines of the cell that is being read. */
  readonly open: number;
  readonly cells: readonly (TableCell | null)[];
  readonly isDense: boolean;
}

function endsTable(lines: readonly Line[], at: number, { open, cells, isDense }: TableSoFar): boolean {
  const line = lines[at];
  // Where no blank line ends a table either, what goes on for so long is the text behind it.
  if (!line || (isDense && open === LONGEST_DENSE_CELL)) return true;
  if (open > 0) return false;
  if (line.text === '') return lines[at + 1]?.text !== '|';
  return endsLetterhead(line, at, cells.length) || (isDense && endsSignature(line, cells));
}

/**
 * A table with one cell a line: a lone "|" stands before and after every cell, so that two of them end a row, or stand
 * for an empty cell; `recoverRows` tells which. The table ends with a "|" that no cell follows.
 */
function readOneCellALine(lines: readonly Line[], start: number, isDense: boolean): TableLines {
  const bars: number[] = [start];
  const cells: (TableCell | null)[] = [];
  let open: Line[] = [];
  let at = start + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || endsTable(lines, at, { open: open.length, cells, isDense })) break;
    if (line.text !== '|') open.push(line);
    else {
      cells.push(cellBetween(open));
      bars.push(at);
      open = [];
    }
  }
  const end = (bars.at(-1) ?? start) + 1;
  const placeOfBar = (bar: number) => lines[bars[bar] ?? start]?.start ?? 0;
  const rows = recoverRows(cells).map(({ from, to }) =>
    cells.slice(from, to).map((cell, index): TableCell => {
      const empty = placeOfBar(from + index);
      return cell ?? { text: '', span: [empty, empty], bold: false };
    }),
  );
  return { end, rows: rows.filter((row) => row.some((cell) => cell.text !== '')) };
}

/** The table whose first line stands at `start`, in either habit; `isDense` where the text keeps no blank lines. */
export function readTableAt(lines: readonly Line[], start: number, isDense: boolean): TableLines {
  if (lines[start]?.text === '|') return readOneCellALine(lines, start, isDense);
  const { end, rows } = joinBrokenRows(lines, start);
  return { end, rows: rows.filter((line) => !isRule(line.text)).map(cellsOfOneLine) };
}
