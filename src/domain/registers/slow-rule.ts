import { type Day, isDay, partsOfDay, type WorkingCalendar, workingDaysBetween } from '#domain/calendar.ts';
import {
  compareDecimals,
  type Decimal,
  divideDecimals,
  isDecimal,
  multiplyDecimals,
  roundDecimal,
} from '#domain/decimal.ts';
import { type EntryValues, type PaceRule, type SlowRule, valueOf } from './register-definition.ts';

/** Why an entry is slow: a milestone and by how many working days, or the share spent beside the share usual by then, in per cent. */
export type SlowReason =
  | { readonly kind: 'milestone'; readonly name: string; readonly dueOn: Day; readonly workingDaysLate: number }
  | { readonly kind: 'pace'; readonly month: number; readonly spentPercent: Decimal; readonly usualPercent: Decimal };

/** All reasons for which the rule calls an entry slow on `today`; milestones that were reached late are not slow any more. */
export function findSlowReasons(
  rule: SlowRule | null,
  values: EntryValues,
  today: Day,
  calendar: WorkingCalendar,
): SlowReason[] {
  if (rule === null) return [];
  const late = rule.milestones.flatMap(({ name, due, done }) => {
    const dueOn = valueOf(values, due);
    if (dueOn === null || !isDay(dueOn) || valueOf(values, done) !== null) return [];
    const workingDaysLate = workingDaysBetween(calendar, dueOn, today);
    return workingDaysLate > rule.lateWorkingDays ? [{ kind: 'milestone' as const, name, dueOn, workingDaysLate }] : [];
  });
  const pace = rule.pace === null ? null : findPaceReason(rule.pace, values, today);
  return pace === null ? late : [...late, pace];
}

/** The last month that is over counts, because nobody has spent a month's share on its first day. */
function findPaceReason(pace: PaceRule, values: EntryValues, today: Day): SlowReason | null {
  const planned = valueOf(values, pace.planned);
  const spent = valueOf(values, pace.spent);
  const month =
    pace.month === null ? partsOfDay(today).month - 1 : Number(valueOf(values, pace.month)?.slice(5, 7) ?? 0);
  const usualPercent = pace.usualPercentByMonth[month - 1];
  if (planned === null || spent === null || usualPercent === undefined) return null;
  if (!isDecimal(planned) || !isDecimal(spent)) return null;
  const share = divideDecimals(multiplyDecimals(spent, '100'), planned);
  if (share === null || compareDecimals(share, multiplyDecimals(usualPercent, pace.paceShare)) >= 0) return null;
  return { kind: 'pace', month, spentPercent: roundDecimal(share, 1), usualPercent };
}
