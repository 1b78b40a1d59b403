import { mean } from './numbers.ts';
import type { Period } from './method.ts';

/** The seasonal figure of each place in the year, the place of index 0 first. */
export interface Seasonality {
  readonly kind: 'multiplied' | 'added';
  readonly figures: Float64Array;
  /** Autocorrelation at one year's lag over its critical value; above 1 the season counts as proven. */
  readonly evidence: number;
}

const CRITICAL_90 = 1.645;

function autocorrelations(values: Float64Array, most: number): Float64Array {
  const n = values.length;
  const centre = mean(values);
  const found = new Float64Array(most + 1);
  for (let lag = 0; lag <= most; lag += 1) {
    let sum = 0;
    for (let i = lag; i < n; i += 1) sum += ((values[i] as number) - centre) * ((values[i - lag] as number) - centre);
    found[lag] = sum;
  }
  const variance = found[0] as number;
  return variance > 0 ? found.map((each) => each / variance) : found;
}

/**
 * How clearly the series repeats itself each year: autocorrelation at lag one year over its 90 % bound (Bartlett's formula), the
 * test of the M3 and M4 competitions (Makridakis, Spiliotis and Assimakopoulos 2020, International Journal of Forecasting 36).
 */
export function seasonalEvidence(values: Float64Array, period: Period): number {
  if (period === 1 || values.length < 3 * period) return 0;
  const found = autocorrelations(values, period);
  let squares = 0;
  for (let lag = 1; lag < period; lag += 1) squares += (found[lag] as number) ** 2;
  const bound = CRITICAL_90 * Math.sqrt((1 + 2 * squares) / values.length);
  return Math.abs(found[period] as number) / bound;
}

/** The centred moving average over a year; the ends, where it has no full year, are NaN. */
function yearlyAverage(values: Float64Array, period: number): Float64Array {
  const n = values.length;
  const half = period / 2;
  const out = new Float64Array(n).fill(Number.NaN);
  let sum = 0;
  for (let i = 0; i < period; i += 1) sum += values[i] as number;
  for (let i = half; i + half < n; i += 1) {
    const next = sum - (values[i - half] as number) + (values[i + half] as number);
    out[i] = (sum + next) / (2 * period);
    sum = next;
  }
  return out;
}

interface Detrended {
  readonly figures: Float64Array;
  readonly counts: Float64Array;
  /** Mean squared distance of the yearly readings from their figure. */
  readonly noise: number;
}

function readings(values: Float64Array, period: number, multiplied: boolean): Detrended {
  const trend = yearlyAverage(values, period);
  const figures = new Float64Array(period);
  const squares = new Float64Array(period);
  const counts = new Float64Array(period);
  for (let i = 0; i < values.length; i += 1) {
    const level = trend[i] as number;
    if (Number.isNaN(level)) continue;
    const reading = multiplied ? (values[i] as number) / level : (values[i] as number) - level;
    const place = i % period;
    figures[place] = (figures[place] as number) + reading;
    squares[place] = (squares[place] as number) + reading * reading;
    counts[place] = (counts[place] as number) + 1;
  }
  let noise = 0;
  let free = 0;
  for (let place = 0; place < period; place += 1) {
    const count = counts[place] as number;
    if (count === 0) continue;
    figures[place] = (figures[place] as number) / count;
    noise += (squares[place] as number) - count * (figures[place] as number) ** 2;
    free += count - 1;
  }
  return { figures, counts, noise: free > 0 ? Math.max(0, noise) / free : 0 };
}

/** Seasonal figures drawn towards "no season" as far as the years disagree (James–Stein; Miller and Williams 2003, IJF 19). */
function shrunk({ figures, counts, noise }: Detrended, neutral: number): Float64Array {
  const period = figures.length;
  const centre = mean(figures);
  const offsets = figures.map((figure) => figure - centre);
  let spread = 0;
  for (const offset of offsets) spread += offset * offset;
  const error = noise / Math.max(1, mean(counts));
  const keep = spread > 0 ? Math.max(0, 1 - ((period - 3) * error) / spread) : 0;
  return offsets.map((offset) => neutral + offset * keep);
}

function none(period: number, kind: Seasonality['kind'], evidence: number): Seasonality {
  return { kind, figures: new Float64Array(period).fill(kind === 'multiplied' ? 1 : 0), evidence };
}

/**
 * Classical decomposition by the centred yearly average, its figures shrunk; no season where the evidence for one is not above
 * `least`: at 0 the shrinking alone decides, which back-tests better for methods on the adjusted series.
 */
export function findSeasonality(
  values: Float64Array,
  period: Period,
  kind: Seasonality['kind'],
  evidence: number,
  least = 1,
): Seasonality {
  if (evidence <= least || values.length < 2 * period + 1) return none(period, kind, evidence);
  const found = readings(values, period, kind === 'multiplied');
  if (found.counts.some((count) => count === 0)) return none(period, kind, evidence);
  const figures = shrunk(found, kind === 'multiplied' ? 1 : 0);
  const usable = figures.every((figure) => Number.isFinite(figure) && (kind === 'added' || figure > 0.01));
  return usable ? { kind, figures, evidence } : none(period, kind, evidence);
}

/** The values without their season. */
export function withoutSeason(values: Float64Array, { kind, figures }: Seasonality): Float64Array {
  const period = figures.length;
  return values.map((value, i) => {
    const figure = figures[i % period] as number;
    return kind === 'multiplied' ? value / figure : value - figure;
  });
}

/** Puts the season back into forecasts that begin at index `from`, in place. */
export function addSeason(forecasts: Float64Array, from: number, { kind, figures }: Seasonality): Float64Array {
  const period = figures.length;
  for (let k = 0; k < forecasts.length; k += 1) {
    const figure = figures[(from + k) % period] as number;
    forecasts[k] = kind === 'multiplied' ? (forecasts[k] as number) * figure : (forecasts[k] as number) + figure;
  }
  return forecasts;
}
