import { type Day, isDay, weekdayOf } from './civil-day.ts';

export const dayKinds = ['off', 'worked'] as const;
export type DayKind = (typeof dayKinds)[number];

export type DayProblem = 'no-such-day' | 'off-already' | 'worked-already';

/** Naming a day must change something: a Sunday is off and a Tuesday is worked without any announcement. */
export function findDayProblem(day: Day, kind: DayKind): DayProblem | null {
  if (!isDay(day)) return 'no-such-day';
  const isWeekend = weekdayOf(day) > 5;
  if (kind === 'off' && isWeekend) return 'off-already';
  return kind === 'worked' && !isWeekend ? 'worked-already' : null;
}
