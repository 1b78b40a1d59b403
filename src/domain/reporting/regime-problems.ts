import { type WorkingCalendar, workingDaysBetween } from '#domain/calendar.ts';
import { type Period, periodsOfYear } from './period.ts';
import { type RegimeTiming, routeLevels } from './regime.ts';
import { dueDaysAsDeclared } from './route.ts';
import { windowsOfYear } from './window.ts';

export type RegimeProblemCode =
  | 'no-step'
  | 'levels-not-upward'
  | 'half-month-day'
  | 'weekday'
  | 'no-cut-points'
  | 'cut-points-not-upward'
  | 'due-before-cut-off'
  | 'too-few-working-days'
  | 'figures-need-two-steps';

/** What is wrong with a regime's days; what does not block wants a person to have looked at it. */
export interface RegimeProblem {
  readonly code: RegimeProblemCode;
  readonly blocks: boolean;
  /** The period in which it shows; null where it holds for all. */
  readonly periodKey: string | null;
}

/** A window on these days has its second half in the same place in February as in every other month. */
const halfMonthDay = (day: number): boolean => day <= 13 || day >= 16;

/** All that stops a regime from giving every level a due day, or that makes one too early, for that year. */
export function findRegimeProblems(
  timing: RegimeTiming,
  { carriesTargets, year }: { readonly carriesTargets: boolean; readonly year: number },
  calendar: WorkingCalendar,
): RegimeProblem[] {
  const shape = [...windowProblems(timing), ...routeProblems(timing, carriesTargets)];
  if (shape.length > 0) return shape.map((code) => ({ code, blocks: true, periodKey: null }));
  return periodsOfYear(year, timing, calendar).flatMap((period) => periodProblems(timing, period, calendar));
}

function windowProblems({ frequency, windowFromDay, cutPoints }: RegimeTiming): RegimeProblemCode[] {
  if (frequency === 'week') return windowFromDay <= 7 ? [] : ['weekday'];
  if (frequency === 'half-month') return halfMonthDay(windowFromDay) ? [] : ['half-month-day'];
  if (frequency !== 'custom') return [];
  if (cutPoints.length === 0) return ['no-cut-points'];
  const windows = windowsOfYear(2023, { frequency, windowFromDay, windowFromMonth: 0, cutPoints });
  return windows.some(({ startsOn, cutOffOn }) => cutOffOn <= startsOn) ? ['cut-points-not-upward'] : [];
}

function routeProblems({ route }: RegimeTiming, carriesTargets: boolean): RegimeProblemCode[] {
  if (route.length === 0) return ['no-step'];
  const heights = route.map(({ level }) => routeLevels.indexOf(level));
  if (heights.some((height, index) => index > 0 && height <= (heights[index - 1] ?? -1))) return ['levels-not-upward'];
  return carriesTargets && route.length !== 2 ? ['figures-need-two-steps'] : [];
}

function periodProblems(timing: RegimeTiming, period: Period, calendar: WorkingCalendar): RegimeProblem[] {
  const [first] = timing.route;
  const [lowest] = dueDaysAsDeclared(period.cutOffOn, timing, calendar);
  if (lowest && lowest.dueOn < period.cutOffOn) {
    return [{ code: 'due-before-cut-off', blocks: true, periodKey: period.key }];
  }
  const left = workingDaysBetween(calendar, period.cutOffOn, period.submissionDueOn);
  const short = timing.dueReckoning.kind === 'back' && left < (first?.workingDays ?? 0);
  return short ? [{ code: 'too-few-working-days', blocks: false, periodKey: period.key }] : [];
}
