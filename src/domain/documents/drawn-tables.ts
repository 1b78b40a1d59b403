import type { Span } from './compiled-decision.ts';
import type { Line } from './paragraph-text.ts';
import { MOST_CELLS, type TableCell, type TableRow } from './table-lines.ts';

interface DrawnTable {
  /** The first line behind the table. */
  readonly end: number;
  readonly rows: readonly TableRow[];
}

// "+-----+-----+" over and under each row, or "------- -------" over and under the whole table.
const GRID_RULE = /^\+(?:[-=:]{2,}\+)+$/u;
const PLAIN_RULE = /^-{3,}(?:\s+-{3,})+$/u;
const LONGEST = 400;

/** Whether a table drawn with dashes begins on this line. */
export function opensDrawnTable(line: string): boolean {
  return GRID_RULE.test(line) || PLAIN_RULE.test(line);
}

interface Piece {
  readonly column: number;
  readonly text: string;
  readonly span: Span;
}

function pieceOf(raw: string, start: number, column: number): Piece {
  const words = raw.trim();
  const from = start + raw.length - raw.trimStart().length;
  return { column, text: words.replace(/\\(?=[^\p{L}\p{N}\s]|$)/gu, ''), span: [from, from + words.length] };
}

function piecesOfGridLine({ raw, start }: Line): Piece[] {
  const bars = [...raw.matchAll(/\|/gu)].map((bar) => bar.index);
  return bars.slice(0, -1).map((bar, column) => pieceOf(raw.slice(bar + 1, bars[column + 1]), start + bar + 1, column));
}

/** Words that two spaces or more set apart, each under the column that begins nearest before it. */
function piecesOfPlainLine({ raw, start }: Line, columns: readonly number[]): Piece[] {
  return [...raw.matchAll(/\S+(?:\s\S+)*/gu)].map((found) => {
    const column = columns.findLastIndex((from) => from <= found.index + 2);
    return pieceOf(found[0], start + found.index, Math.max(column, 0));
  });
}

/** The pieces of all lines of a row as cells; a cell keeps its lines. */
function rowOf(pieces: readonly Piece[], columns: number): TableRow {
  return Array.from({ length: columns }, (_, column): TableCell => {
    const own = pieces.filter((piece) => piece.column === column && piece.text !== '');
    const text = own
      .map((piece) => piece.text.replace(/\*+/gu, '').trim())
      .filter((line) => line !== '' && !/^[-_]{3,}$/u.test(line))
      .join('\n');
    const [first, last] = [own[0], own.at(-1)];
    const bold = first !== undefined && /^\*\*\S/u.test(first.text);
    return {
      text,
      bold,
      span: first && last ? [first.span[0], last.span[1]] : [pieces[0]?.span[0] ?? 0, pieces[0]?.span[0] ?? 0],
    };
  });
}

function readRows(
  lines: readonly Line[],
  start: number,
  isEnd: (line: Line) => boolean,
): { end: number; groups: Line[][] } {
  const groups: Line[][] = [[]];
  let at = start + 1;
  for (; at < lines.length && at < start + LONGEST; at += 1) {
    const line = lines[at];
    if (!line || isEnd(line)) break;
    if (GRID_RULE.test(line.text) || line.text === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return { end: at, groups: groups.filter((group) => group.length > 0) };
}

/** A table drawn with dashes ("+---+" around each row, or dashes over and under its columns), or null. */
export function readDrawnTable(lines: readonly Line[], start: number): DrawnTable | null {
  const rule = lines[start];
  if (!rule) return null;
  if (GRID_RULE.test(rule.text)) {
    const { end, groups } = readRows(lines, start, ({ text }) => !text.startsWith('|') && !text.startsWith('+'));
    const columns = rule.text.split('+').length - 2;
    if (columns > MOST_CELLS) return null;
    const rows = groups.map((group) =>
      rowOf(
        group.flatMap((line) => piecesOfGridLine(line)),
        columns,
      ),
    );
    return rows.length > 0 ? { end, rows } : null;
  }
  const columns = [...rule.raw.matchAll(/-+/gu)].map((run) => run.index);
  if (columns.length > MOST_CELLS) return null;
  const { end, groups } = readRows(lines, start, ({ text }) => PLAIN_RULE.test(text));
  if (!PLAIN_RULE.test(lines[end]?.text ?? '')) return null;
  const rows = groups.map((group) =>
    rowOf(
      group.flatMap((line) => piecesOfPlainLine(line, columns)),
      columns.length,
    ),
  );
  return rows.length > 0 ? { end: end + 1, rows } : null;
}
