import type { Method, Project, Sample } from '../method.ts';
import { clamp, mean } from '../numbers.ts';

const MOST = 0.97;

/**
 * Growth over the same period a year before, fading from its present pace to its average: a seasonal random walk with an
 * autoregression of order one on the yearly differences of the logarithms (Box and Jenkins 1970, chapter 9).
 */
export const yearOnYear: Method = {
  name: 'year-on-year',
  fit: ({ logs, period, isPositive }: Sample): Project => {
    const growth = new Float64Array(Math.max(0, logs.length - period));
    for (let i = 0; i < growth.length; i += 1) growth[i] = (logs[i + period] as number) - (logs[i] as number);
    const average = mean(growth);
    let cross = 0;
    let squares = 1e-12;
    for (let i = 1; i < growth.length; i += 1) {
      const before = (growth[i - 1] as number) - average;
      cross += before * ((growth[i] as number) - average);
      squares += before * before;
    }
    const fade = clamp(cross / squares, 0, MOST);
    return (upTo, horizon) => {
      const path = new Float64Array(upTo + horizon);
      path.set(logs.subarray(0, upTo));
      let pace = upTo > period ? (growth[upTo - period - 1] as number) - average : 0;
      for (let i = upTo; i < upTo + horizon; i += 1) {
        pace *= fade;
        path[i] = i >= period ? (path[i - period] as number) + average + pace : (path[i - 1] as number);
      }
      const out = path.slice(upTo);
      return isPositive ? out.map(Math.exp) : out;
    };
  },
};
