import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Line } from './paragraph-text.ts';
import type { TableCell, TableRow } from './table-lines.ts';
import { isOrdinal, ordinalKind } from './table-ordinals.ts';

interface BareTable {
  /** The first line behind the table. */
  readonly end: number;
  readonly rows: readonly TableRow[];
}

const COUNTS = pattern.iu`^(?:TT|STT|Số\s+TT|Số\s+thứ\s+tự)$`;
const NAMES_COLUMN = pattern.iu`(?<!\p{L})(?:nội dung|nhiệm vụ|công việc|hoạt động|cơ quan|đơn vị|chủ trì|phối hợp|thời gian|thời hạn|tiến độ|hoàn thành|sản phẩm|kết quả|ghi chú|tên)(?!\p{L})`;
const OF_TASKS = pattern.iu`(?<!\p{L})(?:chủ trì|thực hiện|phối hợp|thời gian|thời hạn|tiến độ|hoàn thành)(?!\p{L})`;
const LONGEST_NAME = 60;
const LEAST_COLUMNS = 3;
const MOST_COLUMNS = 9;
const MOST_LINES_OF_ROW = 24;
/** No annex has more; it bounds what each head reads. */
const MOST_LINES = 6000;
/** What no cell of such a table is. */
const ENDS = pattern.u`^(?:Nơi nhận|PHỤ LỤC|Phụ lục\s+\S+$|TM\.|KT\.|Điều\s+\d+\.)`;
const FIRST = /^(?:1|I|A)[.)]?$/u;
const GOES_ON = pattern.u`^(?:[-–+•*]\s|\p{Ll}(?![.)]))`;

/** Nothing goes on behind a time: what follows is cut off from the cells before. */
const TIME = /(?:19|20)\d\d$|^(?:Hằng|Hàng|Thường xuyên|Quý|Tháng)/u;

const plain = ({ text }: Line) => text.replace(/\*+/gu, '').trim();

function cellOf(lines: readonly Line[]): TableCell {
  const [first, last] = [lines[0], lines.at(-1)];
  const from = first ? first.start + first.raw.length - first.raw.trimStart().length : 0;
  const end = last ? last.start + last.raw.trimEnd().length : from;
  return {
    text: lines.map(plain).join('\n'),
    span: [from, end],
    bold: lines.length > 0 && lines.every(({ text }) => /^\*\*.*\*\*$/u.test(text)),
  };
}

interface Written {
  readonly line: Line;
  readonly at: number;
}

/** The lines from here on that hold something. */
function writtenFrom(lines: readonly Line[], start: number, most: number): Written[] {
  const found: Written[] = [];
  for (let at = start; at < lines.length && found.length < most; at += 1) {
    const line = lines[at];
    if (line && line.text !== '') found.push({ line, at });
  }
  return found;
}

/** Names that a head of tasks has: it counts, is short, and says who or when. */
function isHead(head: readonly TableCell[]): boolean {
  if (head.length < LEAST_COLUMNS || head.length > MOST_COLUMNS || !COUNTS.test(head[0]?.text ?? '')) return false;
  const names = head.slice(1).filter(({ text }) => NAMES_COLUMN.test(text));
  if (head.some(({ text }) => text.length > LONGEST_NAME) || names.length < head.length - 2) return false;
  return names.some(({ text }) => OF_TASKS.test(text));
}

/** The names of columns up to the first row's number; null where these lines are no head. */
function headAt(written: readonly Written[], known: readonly TableCell[]): TableCell[] | null {
  const first = written.findIndex(({ line }) => isOrdinal(plain(line)));
  const number = written[first]?.line;
  if (!number || !FIRST.test(plain(number))) return null;
  const head = [...known, ...written.slice(0, first).map(({ line }) => cellOf([line]))];
  return isHead(head) ? head : null;
}

/** The lines of one row as cells: a dash or a small letter goes on with the cell before; what is too many goes on with the first. */
function rowOf(number: Line, body: readonly Line[], columns: number): TableRow {
  const groups: Line[][] = [];
  let excess = body.length - (columns - 1);
  for (const line of body) {
    const before = groups.at(-1);
    if (before && excess > 0 && GOES_ON.test(line.text) && !TIME.test(before.at(-1)?.text ?? '')) {
      before.push(line);
      excess -= 1;
    } else groups.push([line]);
  }
  const [title = [], ...others] = groups;
  const kept = others.slice(0, columns - 2);
  const cut = others.slice(columns - 2).flat();
  const name = title.length === 0 ? [] : [{ ...cellOf(title), text: [...title, ...cut].map(plain).join('\n') }];
  return [cellOf([number]), ...name, ...kept.map(cellOf)];
}

const isNumber = (line: Line) => isOrdinal(plain(line)) && ordinalKind(plain(line)) !== 'bullet';

/** Where the lines of the row end whose number stands before them. */
function endOfRow(written: readonly Written[], from: number, columns: number): number {
  let to = from;
  while (to < written.length && to - from < MOST_LINES_OF_ROW) {
    const line = written[to]?.line;
    if (!line || isNumber(line) || ENDS.test(plain(line)) || line.text.startsWith('|')) break;
    to += 1;
  }
  const next = written[to]?.line;
  const isLast = !next || !isNumber(next);
  return isLast ? Math.min(to, from + columns - 1) : to;
}

function readRows(lines: readonly Line[], start: number, columns: number): BareTable {
  const written = writtenFrom(lines, start, MOST_LINES);
  const rows: TableRow[] = [];
  let at = 0;
  let end = start;
  while (at < written.length) {
    const number = written[at]?.line;
    if (!number || !isNumber(number)) break;
    const to = endOfRow(written, at + 1, columns);
    if (to === at + 1) break;
    rows.push(
      rowOf(
        number,
        written.slice(at + 1, to).map(({ line }) => line),
        columns,
      ),
    );
    end = (written[to - 1]?.at ?? start) + 1;
    at = to;
  }
  return { end, rows };
}

/**
 * A table of tasks whose cells stand one a line with nothing between them, as a page turned to text leaves it: known by
 * its head ("TT", "Nội dung", "Cơ quan chủ trì", …) and by the number that opens each row. `known` are names that a
 * row with bars has given already. Null for anything else.
 */
export function readBareTable(
  lines: readonly Line[],
  start: number,
  known: readonly TableCell[] = [],
): BareTable | null {
  const written = writtenFrom(lines, start, MOST_COLUMNS + 1);
  const head = headAt(written, known);
  if (!head) return null;
  const first = written[head.length - known.length]?.at;
  if (first === undefined) return null;
  const { end, rows } = readRows(lines, first, head.length);
  const whole = rows.filter((row) => row.length >= head.length - 1);
  return whole.length === 0 ? null : { end, rows: [head, ...rows] };
}

/** Whether a bare table may open here: "TT" alone on its line. */
export const opensBareTable = (line: Line): boolean => COUNTS.test(plain(line));

/** Whether a row with bars is the head of a table whose rows have lost theirs. */
export const isLoneHead = (rows: readonly TableRow[]): boolean =>
  rows.length === 1 && (rows[0]?.length ?? 0) >= LEAST_COLUMNS - 1 && COUNTS.test(rows[0]?.[0]?.text ?? '');
