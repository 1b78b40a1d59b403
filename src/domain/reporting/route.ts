import {
  addWorkingDays,
  type Day,
  lastGoodWorkingDay,
  makeDay,
  partsOfDay,
  type WorkingCalendar,
} from '#domain/calendar.ts';
import type { RegimeTiming, RouteLevel, RouteStep } from './regime.ts';

/** The last good day of one level. */
export interface LevelDue {
  readonly level: RouteLevel;
  readonly dueOn: Day;
}

type DueTerms = Pick<RegimeTiming, 'route' | 'dueReckoning' | 'dueSemantics'>;

/**
 * Every level's due day, the lowest first: working days all, none before the cut-off, and no level later than the one above it. Where
 * days off leave too little room, the lower levels are squeezed towards the cut-off.
 */
export function dueDays(cutOffOn: Day, terms: DueTerms, calendar: WorkingCalendar): LevelDue[] {
  const earliest = addWorkingDays(calendar, cutOffOn, 0);
  return dueDaysAsDeclared(cutOffOn, terms, calendar).map(({ level, dueOn }) => ({
    level,
    dueOn: dueOn < earliest ? earliest : dueOn,
  }));
}

/** The same by the terms alone: a level that they leave no time at all is due before the cut-off. */
export function dueDaysAsDeclared(cutOffOn: Day, terms: DueTerms, calendar: WorkingCalendar): LevelDue[] {
  const { route, dueReckoning, dueSemantics } = terms;
  if (dueReckoning.kind === 'back') {
    const named = dayAfterCutOff(cutOffOn, dueReckoning.monthsAfterCutOff, dueReckoning.day);
    return dueDaysBack(lastGoodWorkingDay(calendar, named, dueSemantics), route, calendar);
  }
  return dueDaysForward(cutOffOn, route, calendar).map(({ level, dueOn }) => ({
    level,
    dueOn: lastGoodWorkingDay(calendar, dueOn, dueSemantics),
  }));
}

/** From the cut-off on: each level has its working days after the level below it. */
export function dueDaysForward(cutOffOn: Day, route: readonly RouteStep[], calendar: WorkingCalendar): LevelDue[] {
  let at = cutOffOn;
  return route.map(({ level, workingDays }) => {
    at = addWorkingDays(calendar, at, workingDays);
    return { level, dueOn: at };
  });
}

/**
 * Back from the day on which the top level must be done: whoever consolidates has his working days, so the level below him is due
 * that much earlier. A national day that falls on a day off is kept by the working day before it.
 */
export function dueDaysBack(finalDueOn: Day, route: readonly RouteStep[], calendar: WorkingCalendar): LevelDue[] {
  let at = lastGoodWorkingDay(calendar, finalDueOn, 'by');
  const fromTheTop = route.toReversed().map(({ level, workingDays }) => {
    const due = { level, dueOn: at };
    at = addWorkingDays(calendar, at, -workingDays);
    return due;
  });
  return fromTheTop.toReversed();
}

/** The named day of the month so many months after the cut-off's; a month that is too short ends earlier. */
function dayAfterCutOff(cutOffOn: Day, months: number, day: number): Day {
  const { year, month } = partsOfDay(cutOffOn);
  const ends = partsOfDay(makeDay(year, month + months + 1, 0)).dayOfMonth;
  return makeDay(year, month + months, Math.min(day, ends));
}
