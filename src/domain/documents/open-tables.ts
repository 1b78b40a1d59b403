import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Line } from './paragraph-text.ts';
import { MOST_CELLS, type TableCell, type TableRow } from './table-lines.ts';

interface OpenTable {
  /** The first line behind the table. */
  readonly end: number;
  readonly rows: readonly TableRow[];
}

// "TT | Nhiệm vụ | Cơ quan chủ trì" without bars around, or the same set apart by tabs.
const BETWEEN = /\s\|\s|\t+/gu;
const LEAST_CELLS = 3;
const HEAD = pattern.iu`^(?:TT|STT|số tt|số thứ tự)\s*(?:\||\t)|(?<!\p{L})(?:chỉ tiêu|nhiệm vụ|nội dung|đơn vị(?: tính)?|chủ trì|thời gian|thời hạn|kế hoạch)\s*(?:\||\t|$)`;

const bounds = (raw: string) => [...raw.matchAll(BETWEEN)].slice(0, MOST_CELLS);

function isRow(line: Line | undefined): boolean {
  return line !== undefined && !line.text.startsWith('|') && bounds(line.raw.trim()).length >= LEAST_CELLS - 1;
}

function cellsOf({ raw, start }: Line): TableCell[] {
  const edges = bounds(raw);
  return [...edges, null].map((edge, index): TableCell => {
    const before = edges[index - 1];
    const from = before === undefined ? 0 : before.index + before[0].length;
    const words = raw.slice(from, edge?.index ?? raw.length);
    const at = start + from + words.length - words.trimStart().length;
    const text = words.replace(/\*+/gu, '').trim();
    return { text, span: [at, at + words.trim().length], bold: /^\s*\*\*\S/u.test(words) };
  });
}

/** "I | Thể chế | Thể chế | Thể chế": a cell over all columns that a copy has written into each of them. */
function withoutCopies(row: TableRow): TableRow {
  const [, second, ...others] = row;
  if (!second || others.length === 0 || second.text === '' || others.some(({ text }) => text !== second.text))
    return row;
  return row.map((cell, index) => (index < 2 ? cell : { ...cell, text: '' }));
}

/** The next line that holds something, past one empty line. */
const nextAt = (lines: readonly Line[], at: number) => (lines[at + 1]?.text === '' ? at + 2 : at + 1);

/** A table whose rows are lines without bars around them, or null; its head must name columns. */
export function readOpenTable(lines: readonly Line[], start: number): OpenTable | null {
  const head = lines[start];
  if (!head || !isRow(head) || !HEAD.test(head.text) || !isRow(lines[nextAt(lines, start)])) return null;
  const rows: TableRow[] = [];
  let end = start;
  for (let at = start; isRow(lines[at]); at = nextAt(lines, at)) {
    const line = lines[at];
    if (line) rows.push(withoutCopies(cellsOf(line)));
    end = at + 1;
  }
  return { end, rows };
}
