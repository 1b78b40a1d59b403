import type { Method, Project, Sample } from '../method.ts';
import { straightLine } from '../numbers.ts';
import { addSeason } from '../seasonality.ts';
import { fitSes, sesLevel } from './ses.ts';

/**
 * Theta: simple smoothing plus half the slope of the straight line (Assimakopoulos and Nikolopoulos 2000, International Journal of
 * Forecasting 16; in this form Hyndman and Billah 2003, IJF 19).
 */
function projectTheta(adjusted: Float64Array): Project {
  const fitted = fitSes(adjusted);
  return (upTo, horizon) => {
    const level = sesLevel(adjusted, fitted, upTo);
    const drift = straightLine(adjusted, upTo).slope / 2;
    const settled = (1 - (1 - fitted.alpha) ** upTo) / fitted.alpha;
    const out = new Float64Array(horizon);
    for (let k = 0; k < horizon; k += 1) out[k] = level + drift * (k + settled);
    return out;
  };
}

export const theta: Method = {
  name: 'theta',
  fit: ({ adjusted, season }: Sample): Project => {
    const project = projectTheta(adjusted);
    return (upTo, horizon) => addSeason(project(upTo, horizon), upTo, season);
  },
};

/** Theta on logarithms: a trend in per cent (Legaki and Koutsouri, entry of the M4 competition, 2018). */
export const logTheta: Method = {
  name: 'log-theta',
  fit: ({ adjustedLogs, seasonOfLogs, isPositive }: Sample): Project => {
    const project = projectTheta(adjustedLogs);
    return (upTo, horizon) => {
      const forecasts = addSeason(project(upTo, horizon), upTo, seasonOfLogs);
      return isPositive ? forecasts.map(Math.exp) : forecasts;
    };
  },
};
