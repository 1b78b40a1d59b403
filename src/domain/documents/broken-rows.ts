import type { Line } from './paragraph-text.ts';

const BARS = /(?<!\\)\|/gu;
const barsIn = ({ raw }: Line) => raw.match(BARS)?.length ?? 0;
const isOpen = ({ raw }: Line) => !/\|\s*$/u.test(raw);
const opens = (line: Line) => line.text.startsWith('|');

/** Rows of fewer bars tell nothing about where a row was broken. */
const LEAST_BARS = 4;
/** No row is broken over more lines. */
const MOST_LINES = 12;

const joined = (lines: readonly Line[]): Line => ({
  raw: lines.map(({ raw }) => raw).join('\n'),
  text: lines.map(({ text }) => text).join(' '),
  start: lines[0]?.start ?? 0,
});

/** Whether the row that is being read goes on in the next line: it is not closed, or the next line opens none, up to the head's bars. */
function goesOn(row: readonly Line[], next: Line | undefined, bars: number): boolean {
  const last = row.at(-1);
  if (!next || !last || bars < LEAST_BARS || row.length === MOST_LINES || barsIn(next) === 0) return false;
  const sum = row.reduce((count, line) => count + barsIn(line), 0) + barsIn(next);
  if (sum > bars) return false;
  return isOpen(last) || !opens(next) || (row.length > 1 && sum === bars);
}

interface Rows {
  /** The first line behind the table. */
  readonly end: number;
  readonly rows: readonly Line[];
}

/** The rows of a table with bars, one a line; a row that line ends have broken is one again, where its bars make up those of the head. */
export function joinBrokenRows(lines: readonly Line[], start: number): Rows {
  const head = lines[start];
  const bars = head ? barsIn(head) : 0;
  const rows: Line[] = [];
  let at = start;
  for (let first = lines[at]; first && opens(first); first = lines[at]) {
    const row = [first];
    for (let next = lines[at + 1]; next && goesOn(row, next, bars); next = lines[at + row.length]) row.push(next);
    at += row.length;
    rows.push(joined(row));
  }
  return { end: at, rows };
}
