import type { Period } from '../method.ts';
import type { Learned } from './learned.ts';
import { monthly } from './monthly.ts';
import { quarterly } from './quarterly.ts';
import { yearly } from './yearly.ts';

export const LEARNED: Readonly<Record<Period, Learned>> = { 1: yearly, 4: quarterly, 12: monthly };
