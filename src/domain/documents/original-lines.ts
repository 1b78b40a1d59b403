import type { LineRange, Repair, Span } from './compiled-decision.ts';

export type LinesOf = (span: Span) => LineRange;

/** The last of the sorted starts that is not behind the place. */
function lastAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Shift {
  /** Where the repaired words begin in the repaired text, and how long they are. */
  readonly at: number;
  readonly length: number;
  readonly offset: number;
  /** What to add to a place behind them. */
  readonly behind: number;
}

function shiftsOf(repairs: readonly Repair[]): Shift[] {
  let shift = 0;
  const made = repairs.filter((repair) => !repair.reverted).toSorted((a, b) => a.offset - b.offset);
  return made.map(({ offset, original, repaired }) => {
    const at = offset + shift;
    shift += repaired.length - original.length;
    return { at, length: repaired.length, offset, behind: -shift };
  });
}

/** Finds first and last line (from 1) in the original text of a span of the repaired text. */
export function lineFinder(original: string, repairs: readonly Repair[]): LinesOf {
  const lineStarts = [0];
  for (let at = original.indexOf('\n'); at !== -1; at = original.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const shifts = shiftsOf(repairs);
  const begins = shifts.map((shift) => shift.at);
  const lineOf = (place: number): number => {
    const near = shifts[lastAt(begins, place)];
    const isBehind = near !== undefined && near.at <= place;
    const inside = isBehind && place < near.at + near.length;
    const offset = inside ? near.offset : place + (isBehind ? near.behind : 0);
    return lastAt(lineStarts, offset) + 1;
  };
  return ([start, end]) => [lineOf(start), lineOf(Math.max(start, end - 1))];
}
