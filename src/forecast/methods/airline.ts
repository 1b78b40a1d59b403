import type { Method, Project, Sample } from '../method.ts';

const MONTHLY = [0, 0.25, 0.45, 0.65, 0.85];
const YEARLY = [0.1, 0.35, 0.6, 0.85];

interface Airline {
  readonly short: number;
  readonly long: number;
}

/** What is left of the values after differencing by one step and by one year. */
function differenced(values: Float64Array, period: number): Float64Array {
  const out = new Float64Array(values.length);
  for (let i = period + 1; i < values.length; i += 1) {
    const now = (values[i] as number) - (values[i - 1] as number);
    out[i] = period > 1 ? now - (values[i - period] as number) + (values[i - period - 1] as number) : now;
  }
  return out;
}

/** Conditional one-step errors into `errors`; their squares come back. */
function errorsOf(changes: Float64Array, period: number, { short, long }: Airline, errors: Float64Array): number {
  const both = short * long;
  let squares = 0;
  for (let i = period + 1; i < changes.length; i += 1) {
    const error =
      (changes[i] as number) +
      short * (errors[i - 1] as number) +
      long * (errors[i - period] as number) -
      both * (errors[i - period - 1] as number);
    errors[i] = error;
    squares += error * error;
  }
  return squares;
}

function fitBest(changes: Float64Array, period: number): Airline {
  const errors = new Float64Array(changes.length);
  let best: Airline = { short: 0.4, long: period > 1 ? 0.6 : 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const long of period > 1 ? YEARLY : [0]) {
    for (const short of MONTHLY) {
      const squares = errorsOf(changes, period, { short, long }, errors);
      if (squares < least) [best, least] = [{ short, long }, squares];
    }
  }
  return best;
}

function extend(
  values: Float64Array,
  errors: Float64Array,
  upTo: number,
  fit: Airline,
  horizon: number,
  period: number,
) {
  const path = new Float64Array(upTo + horizon);
  path.set(values.subarray(0, upTo));
  const known = (i: number): number => (i < upTo && i >= 0 ? (errors[i] as number) : 0);
  for (let i = upTo; i < upTo + horizon; i += 1) {
    let next = (path[i - 1] as number) - fit.short * known(i - 1);
    if (period > 1) {
      next += (path[i - period] as number) - (path[i - period - 1] as number);
      next += fit.short * fit.long * known(i - period - 1) - fit.long * known(i - period);
    }
    path[i] = next;
  }
  return path.slice(upTo);
}

/**
 * The airline model, ARIMA (0,1,1)(0,1,1), on logarithms by conditional least squares (Box and Jenkins 1970, Time Series Analysis,
 * chapter 9). Where the sample is shorter than a year and two values it holds the last value.
 */
export const airline: Method = {
  name: 'airline',
  fit: ({ logs, period, isPositive }: Sample): Project => {
    const changes = differenced(logs, period);
    const fit = fitBest(changes, period);
    const errors = new Float64Array(logs.length);
    errorsOf(changes, period, fit, errors);
    return (upTo, horizon) => {
      const enough = upTo > period + 1;
      const out = enough
        ? extend(logs, errors, upTo, fit, horizon, period)
        : new Float64Array(horizon).fill(logs[upTo - 1] as number);
      return isPositive ? out.map(Math.exp) : out;
    };
  },
};
