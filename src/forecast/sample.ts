import type { Period, Sample } from './method.ts';
import { median } from './numbers.ts';
import { findSeasonality, seasonalEvidence, withoutSeason } from './seasonality.ts';

/** Below this share of the median a value is too near to zero for a logarithm to mean anything. */
const TINY = 0.02;
const MOST_TINY = 0.03;

/** Whether growth in per cent makes sense: all but a stray value are well above zero and none is below. */
function canTakeLogs(values: Float64Array, typical: number): boolean {
  let tiny = 0;
  for (const value of values) {
    if (value < 0) return false;
    if (value < TINY * typical) tiny += 1;
  }
  return typical > 0 && tiny <= MOST_TINY * values.length;
}

/** Makes a gapless series of about 1 in size ready for the methods: its season found once, by multiplying, adding and on logarithms. */
export function sampleOf(values: Float64Array, period: Period): Sample {
  const typical = median(values);
  const isPositive = canTakeLogs(values, typical);
  const logs = isPositive ? values.map((value) => Math.log(Math.max(value, TINY * typical))) : values;
  const evidence = seasonalEvidence(values, period);
  const addedSeason = findSeasonality(values, period, 'added', evidence);
  const adjustedByAdding = withoutSeason(values, addedSeason);
  if (!isPositive) {
    const same = { season: addedSeason, seasonOfLogs: addedSeason, adjusted: adjustedByAdding };
    return { period, values, logs, isPositive, ...same, adjustedLogs: adjustedByAdding, adjustedByAdding, addedSeason };
  }
  const season = findSeasonality(values, period, 'multiplied', evidence, 0);
  const seasonOfLogs = findSeasonality(logs, period, 'added', evidence);
  return {
    period,
    values,
    logs,
    isPositive,
    season,
    adjusted: withoutSeason(values, season),
    addedSeason,
    adjustedByAdding,
    seasonOfLogs,
    adjustedLogs: withoutSeason(logs, seasonOfLogs),
  };
}
