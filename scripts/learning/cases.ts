/** Turns series into cases: what the pool says at an origin inside the known part, and what then came. */
import type { Pool } from '#forecast/pool.ts';
import { poolOf } from '#forecast/pool.ts';
import { prepare, withEffect } from '#forecast/preparation.ts';
import { sampleOf } from '#forecast/sample.ts';
import type { NamedSeries } from './series-folder.ts';

export interface Case {
  readonly id: string;
  readonly set: string;
  readonly period: 1 | 4 | 12;
  /** Part in the cross-validation: every case of a series is in the same one. */
  readonly fold: number;
  /** How much the case teaches: the competitions' series are cleaner than the tables' columns, which repeat each other. */
  readonly share: number;
  /** The latest full-length origin of its series: what the tables are made of. */
  readonly isMain: boolean;
  readonly pool: Pool;
  /** What came, in the pool's size. */
  readonly came: Float64Array;
}

export const FOLDS = 3;
const SHARE_OF_TABLES = 0.2;
const SHARE_OF_SHORT = 0.4;

export function hashOf(text: string): number {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}

function caseOf(series: NamedSeries, from: number, origin: number, isMain: boolean): Case | null {
  const { id, set, period, horizon, values, start } = series;
  const known = values.slice(from, origin);
  const after = values.slice(origin, origin + horizon);
  if (known.at(-1) === null || after.some((value) => value === null)) return null;
  const months = start ? start[0] * period + start[1] - 1 + from : 0;
  const moved = start ? { start: [Math.floor(months / period), (months % period) + 1] as const } : {};
  const prepared = prepare({ period, values: known, horizon, ...moved });
  if ('declined' in prepared) return null;
  const { values: ready, size, effect } = prepared;
  if (ready.every((value) => value === ready[0])) return null;
  const pool = poolOf(sampleOf(ready, period), after.length);
  const came = withEffect(
    Float64Array.from(after, (value) => (value ?? 0) / size),
    effect,
    ready.length,
    -1,
  );
  const share = (set.includes('.csv') ? SHARE_OF_TABLES : 1) * (set.endsWith(':short') ? SHARE_OF_SHORT : 1);
  return { id, set, period, fold: hashOf(id) % FOLDS, share, isMain, pool, came };
}

/** How many horizons before the end the origins lie; short horizons give room for more. */
const BACK = { 1: [1, 1.5, 2, 3], 4: [1, 1.25, 1.5, 2, 3], 12: [1, 1.5, 2.5] } as const;

/** Cases of one series: rolling origins, and one short window. */
export function casesOf(series: NamedSeries): Case[] {
  const { values, horizon, period, id } = series;
  const n = values.length;
  const least = period === 12 ? 14 : 5;
  const cases = BACK[period].map((back, i) => {
    const origin = n - Math.ceil(back * horizon);
    return origin < least ? null : caseOf(series, 0, origin, i === 0);
  });
  const window = 5 + (hashOf(id) % (3 * period));
  const ahead = Math.min(horizon, period === 1 ? 3 : period);
  const short = { ...series, set: `${series.set}:short`, horizon: ahead };
  if (period > 1 && n - ahead > window) cases.push(caseOf(short, n - ahead - window, n - ahead, false));
  return cases.filter((each) => each !== null);
}
