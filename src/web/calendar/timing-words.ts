import type { RegimeDeclaration } from '#contract/regimes.ts';
import type { CalendarWords, RegimeWords } from './use-words.ts';

type Timing = Pick<
  RegimeDeclaration,
  'frequency' | 'windowFromDay' | 'windowFromMonth' | 'cutPoints' | 'route' | 'dueReckoning' | 'dueSemantics'
>;

/** A regime's windows in one sentence. */
export function sayWindow(timing: Timing, words: RegimeWords, weekdays: CalendarWords['weekdaysLong']): string {
  const { frequency, windowFromDay, windowFromMonth, cutPoints } = timing;
  if (frequency === 'week') return words.fromWeekday(weekdays[windowFromDay - 1] ?? '');
  if (frequency === 'custom')
    return words.fromPoints(cutPoints.map(({ month, day }) => `${day}/${month || 12}`).join(', '));
  return words.fromDay(windowFromDay, windowFromMonth === -1);
}

/** How a regime's due days are reckoned along its route. */
export function sayDue({ route, dueReckoning, dueSemantics }: Timing, words: RegimeWords): string {
  const steps = route.map(({ level, workingDays }) => words.step(words.levels[level], workingDays)).join(' → ');
  const before = dueSemantics === 'before';
  if (dueReckoning.kind === 'forward') return words.forward(steps) + (before ? `; ${words.before}` : '');
  return words.backward(words.finalDay(before, dueReckoning.day, dueReckoning.monthsAfterCutOff), steps);
}
