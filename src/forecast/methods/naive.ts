import type { Method } from '../method.ts';
import { addSeason } from '../seasonality.ts';

/** The last value without its season, held: "Naive2" of the M competitions (Makridakis and others 1982). */
export const naive: Method = {
  name: 'naive2',
  fit:
    ({ adjusted, season }) =>
    (upTo, horizon) =>
      addSeason(new Float64Array(horizon).fill(adjusted[upTo - 1] as number), upTo, season),
};

/** Each value as a year before. */
export const seasonalNaive: Method = {
  name: 'snaive',
  fit:
    ({ values, period }) =>
    (upTo, horizon) => {
      const out = new Float64Array(horizon);
      // A single year or less does not tell a season from a rise: then the last value is repeated.
      const lag = upTo <= period ? 1 : period;
      for (let k = 0; k < horizon; k += 1) out[k] = values[upTo - lag + (k % lag)] as number;
      return out;
    },
};
