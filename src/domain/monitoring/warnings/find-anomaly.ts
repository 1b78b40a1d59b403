import { asFigure } from '../chance-of-meeting.ts';
import type { TargetSeries } from '../target-series.ts';

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 1 ? half : half - 1], sorted[half]];
  return (low + high) / 2;
}

const FEWEST_CHANGES = 6;
/** What makes the median distance of normal values their standard deviation. */
const AS_DEVIATION = 1.4826;
/** Figures that hardly ever move are not unlike because of one unit: the spread is at least this share of the level. */
const LEAST_SPREAD = 0.005;

/** The latest change against the same period a year before, beside what it used to be; as texts for a sentence. */
export interface Anomaly {
  readonly change: string;
  readonly usualLow: string;
  readonly usualHigh: string;
}

/**
 * Whether the latest value is unlike the ones before: its change on the same period of the year before lies more than `threshold`
 * robust deviations from their median. Median and median distance are deaf to earlier anomalies (Iglewicz and Hoaglin 1993, How to
 * Detect and Handle Outliers, where 3.5 is the usual bound). Null under six earlier changes: then nobody knows what is usual.
 */
export function findAnomaly({ values, period }: TargetSeries, threshold: number): Anomaly | null {
  const last = values.length - 1;
  const changes = values.map((value, i) => {
    const before = values[i - period];
    return value === null || before === null || before === undefined ? null : value - before;
  });
  const latest = changes[last];
  const earlier = changes.slice(0, last).filter((change) => change !== null);
  if (latest === null || latest === undefined || earlier.length < FEWEST_CHANGES) return null;
  const centre = medianOf(earlier);
  const level = medianOf(values.filter((value) => value !== null).map(Math.abs));
  const spread = Math.max(
    AS_DEVIATION * medianOf(earlier.map((each) => Math.abs(each - centre))),
    LEAST_SPREAD * level,
  );
  if (spread === 0 || Math.abs(latest - centre) <= threshold * spread) return null;
  const write = (value: number): string => asFigure(Number(value.toPrecision(6)), Math.abs(value) < 100 ? 1 : 0) ?? '0';
  return { change: write(latest), usualLow: write(centre - 2 * spread), usualHigh: write(centre + 2 * spread) };
}
