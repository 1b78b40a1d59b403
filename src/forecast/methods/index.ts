import type { Method } from '../method.ts';
import { airline } from './airline.ts';
import { dynamicTheta } from './dynamic-theta.ts';
import { damped, holt } from './holt.ts';
import { naive, seasonalNaive } from './naive.ts';
import {
  logSeasonalDamped,
  logSeasonalLevel,
  logSeasonalTrend,
  seasonalDamped,
  seasonalLevel,
} from './seasonal-smoothing.ts';
import { ses } from './ses.ts';
import { logTheta, theta } from './theta.ts';
import { yearOnYear } from './year-on-year.ts';

/** Every method of the pool, in the order in which the learned weights name them. */
export const METHODS: readonly Method[] = [
  naive,
  seasonalNaive,
  ses,
  holt,
  damped,
  theta,
  logTheta,
  dynamicTheta,
  seasonalLevel,
  seasonalDamped,
  logSeasonalLevel,
  logSeasonalDamped,
  logSeasonalTrend,
  airline,
  yearOnYear,
];
