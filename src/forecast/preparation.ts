import { findBreak } from './breaks.ts';
import { type CalendarEffect, findCalendarEffect, type Start } from './calendar-effect.ts';
import { fillGaps } from './gaps.ts';
import { median } from './numbers.ts';
import type { DeclineReason, Note, Series } from './series.ts';

/** A series ready for the pool: gapless, of one meaning, about 1 in size, without the lunar new year. */
export interface Prepared {
  readonly values: Float64Array;
  /** What the values were divided by. */
  readonly size: number;
  /** Index in the reported series of the first value kept. */
  readonly from: number;
  /** Periods at the end for which nothing is reported yet: to be forecast before the horizon begins. */
  readonly unreported: number;
  readonly effect: { readonly at: CalendarEffect['at']; readonly inLogs: boolean } | null;
  readonly notes: readonly Note[];
}

const FEWEST = 4;
const MOST_GAPS = 0.5;
const LONGEST = 480;
const MOST_STEPS = 400;

function findFault({ values, horizon, floor, ceiling }: Series, known: readonly number[]): DeclineReason | null {
  if (known.some((value) => !Number.isFinite(value) || Math.abs(value) > 1e150)) return 'not-finite';
  if (!Number.isInteger(horizon) || horizon < 1 || horizon > MOST_STEPS) return 'wrong-horizon';
  if (floor !== undefined && ceiling !== undefined && floor >= ceiling) return 'wrong-bounds';
  if (known.length < FEWEST) return 'too-few';
  if (known.some((value) => value < (floor ?? -Infinity) || value > (ceiling ?? Infinity))) return 'outside-bounds';
  const first = values.findIndex((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  return known.length < (last - first + 1) * (1 - MOST_GAPS) ? 'too-many-gaps' : null;
}

/** Lifts the values before a jump to the level after it, so that their season still counts. */
function spliced(values: Float64Array, at: number, period: number): Float64Array {
  const span = Math.max(period, 2);
  const after = values.subarray(at, at + span);
  const before = values.subarray(Math.max(0, at - span), at);
  const ratio = median(after) / median(before);
  return values.map((value, i) => (i < at ? value * ratio : value));
}

interface Meant {
  readonly values: Float64Array;
  readonly from: number;
  readonly notes: Note[];
}

/** Keeps only what means the same as the last value. */
function ofOneMeaning(values: Float64Array, series: Series, from: number): Meant {
  const { period, start } = series;
  const offset = start ? (start[1] - 1 + from) % period : null;
  const found = findBreak(values, period, offset);
  if (!found) return { values, from, notes: [] };
  const note: Note = { kind: found.kind, at: from + found.at };
  if (found.kind === 'level') return { values: spliced(values, found.at, period), from, notes: [note] };
  const rest = ofOneMeaning(values.subarray(found.at), series, from + found.at);
  return { ...rest, notes: [note, ...rest.notes] };
}

function calendarOf(values: Float64Array, { period, start }: Series, from: number): Prepared['effect'] {
  if (period !== 12 || !start) return null;
  const months = start[0] * 12 + (start[1] - 1) + from;
  const begin: Start = [Math.floor(months / 12), (months % 12) + 1];
  const typical = median(values);
  const inLogs = values.every((value) => value > 0.02 * typical) && typical > 0;
  const effect = findCalendarEffect(inLogs ? values.map(Math.log) : values, begin);
  return effect && { at: effect.at, inLogs };
}

/** Adds (1) or takes away (−1) the lunar new year; `from` is the index of the first value. */
export function withEffect(values: Float64Array, effect: Prepared['effect'], from: number, sign: 1 | -1): Float64Array {
  if (!effect) return values;
  return values.map((value, i) => {
    const size = sign * effect.at(from + i);
    return effect.inLogs ? value * Math.exp(size) : value + size;
  });
}

/** Checks a reported series and makes it ready for the methods, or says why it cannot be forecast. */
export function prepare(series: Series): Prepared | { readonly declined: DeclineReason } {
  const known = series.values.filter((value) => value !== null);
  const declined = findFault(series, known);
  if (declined) return { declined };
  const last = series.values.findLastIndex((value) => value !== null) + 1;
  const first = Math.max(
    series.values.findIndex((value) => value !== null),
    last - LONGEST,
  );
  const within = series.values.slice(first, last);
  const meant = ofOneMeaning(fillGaps(within, series.period), series, first);
  if (meant.values.length < FEWEST) return { declined: 'definition-changed' };
  const size = median(meant.values.map(Math.abs)) || Math.max(...meant.values.map(Math.abs)) || 1;
  const scaled = meant.values.map((value) => value / size);
  const effect = calendarOf(scaled, series, meant.from);
  const notes: Note[] = [...meant.notes];
  if (within.includes(null)) notes.push({ kind: 'gaps' });
  if (effect) notes.push({ kind: 'calendar' });
  return {
    values: withEffect(scaled, effect, 0, -1),
    size,
    from: meant.from,
    unreported: series.values.length - last,
    effect,
    notes,
  };
}
