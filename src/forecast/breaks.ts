import type { Period } from './method.ts';
import { median, robustSpread } from './numbers.ts';

/** A place in the series where it stops meaning what it meant before. */
export interface Break {
  readonly kind: 'accumulation' | 'level';
  /** First index of the new meaning. */
  readonly at: number;
}

const FEWEST_YEARS = 2;

/**
 * Whether the values of one year look added up from its first period (each above the one before, the last many times the first) or
 * clearly not; null where it could be either.
 */
function looksAccumulated(year: readonly number[]): boolean | null {
  const [first, last] = [year[0] ?? 0, year.at(-1) ?? 0];
  const steps = year.length - 1;
  if (first <= 0 || last < first * (1 + 0.3 * steps)) return false;
  const rises = year.every((value, i) => i === 0 || value > (year[i - 1] as number));
  return rises && last > first * (1 + 0.55 * steps) ? true : null;
}

/**
 * Finds a series that is the running total of the year in its first years and the single period's figure afterwards, or the other
 * way round (the national accounts of 2014–2023 do this). `offset` is the place in the year of index 0, from 0.
 */
function findAccumulationChange(values: Float64Array, period: Period, offset: number): Break | null {
  if (period === 1) return null;
  const first = (period - offset) % period;
  const years: { at: number; accumulated: boolean | null }[] = [];
  for (let at = first; at + period <= values.length; at += period) {
    const year = Array.from(values.subarray(at, at + period));
    years.push({ at, accumulated: looksAccumulated(year) });
  }
  let change = -1;
  for (let i = FEWEST_YEARS; i < years.length; i += 1) {
    const before = years.slice(i - FEWEST_YEARS, i);
    const after = years.slice(i, i + FEWEST_YEARS);
    const now = after[0]?.accumulated;
    if (now === null || now === undefined) continue;
    if (
      before.every(({ accumulated }) => accumulated === !now) &&
      after.every(({ accumulated }) => accumulated === now)
    )
      change = i;
  }
  const year = years[change];
  return year ? { kind: 'accumulation', at: exactPlace(values, year.at, period, year.accumulated === true) } : null;
}

/** The year in which the meaning changes is found by its shape; within it, the first fall shows where the single figures begin. */
function exactPlace(values: Float64Array, yearStart: number, period: number, nowAccumulated: boolean): number {
  if (nowAccumulated) return yearStart;
  for (let i = yearStart + 1; i < Math.min(yearStart + period, values.length); i += 1) {
    if ((values[i] as number) < (values[i - 1] as number) * 0.8) return i;
  }
  return yearStart;
}

const LEAST_JUMP = 0.25;
const TIMES_SPREAD = 5;

/**
 * Finds the last lasting jump of level: growth over the year before stands far outside its usual range for just one year, each
 * period of it, and on both sides it is calm. Works on logarithms; seasonal patterns drop out of yearly differences.
 */
function findLevelJump(logs: Float64Array, period: Period, least: number): Break | null {
  const n = logs.length;
  if (n < 4 * period || n < 12) return null;
  const lag = period;
  const growth = new Float64Array(n - lag);
  for (let i = 0; i < growth.length; i += 1) growth[i] = (logs[i + lag] as number) - (logs[i] as number);
  const centre = median(growth);
  const bound = Math.max(least, TIMES_SPREAD * robustSpread(growth));
  const span = Math.max(lag, 1);
  for (let at = growth.length - span; at >= span; at -= 1) {
    if (Math.abs((growth[at] as number) - centre) <= bound) continue;
    const inside = growth.subarray(at, at + span);
    const sign = Math.sign((inside[0] as number) - centre);
    const all = inside.every((each) => Math.sign(each - centre) === sign && Math.abs(each - centre) > bound);
    if (!all) continue;
    const around = [growth.subarray(Math.max(0, at - span), at), growth.subarray(at + span, at + 2 * span)];
    if (around.every((side) => side.every((each) => Math.abs(each - centre) < bound)))
      return { kind: 'level', at: at + lag };
  }
  return null;
}

/** The last break of meaning or level in a gapless series; `offset` is the place in the year of index 0, null where unknown. */
export function findBreak(values: Float64Array, period: Period, offset: number | null): Break | null {
  const accumulation = offset === null ? null : findAccumulationChange(values, period, offset);
  const from = accumulation?.at ?? 0;
  const rest = values.subarray(from);
  if (!rest.every((value) => value > 0)) return accumulation;
  const jump = findLevelJump(rest.map(Math.log), period, LEAST_JUMP);
  return jump ? { kind: 'level', at: jump.at + from } : accumulation;
}
