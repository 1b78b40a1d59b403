import type { RegimeDeclaration } from '#contract/regimes.ts';
import { formatDay, isDay, partsOfDay, type WorkingCalendar } from '#domain/calendar.ts';
import { mayKeepRegimes } from '#domain/calendar/policy.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import type { RegimeTiming } from '#domain/reporting/regime.ts';
import { findRegimeProblems, type RegimeProblem } from '#domain/reporting/regime-problems.ts';
import type { Context, Tx } from '#server/context.ts';
import { type FieldProblem, Refused } from '#server/errors.ts';
import { regimeSentence } from '#server/errors-text/index.ts';
import { findTouched } from './period-queries.ts';

export function refuseUnlessRegimeKeeper(ctx: Context): void {
  if (!mayKeepRegimes(ctx.actor)) throw new Refused('not-your-role');
}

/** The problem as a sentence beside the field that it is about. */
function asField({ code, periodKey }: RegimeProblem): FieldProblem {
  const period = periodKey === null ? '' : formatPeriod(periodKey);
  return { path: 'declaration.route', code, message: regimeSentence(code, period) };
}

/** A regime that leaves a level without a due day, or with one before its figures are cut off, is refused with every reason. */
function refuseWrongDays(
  timing: RegimeTiming,
  carriesTargets: boolean,
  years: readonly number[],
  calendar: WorkingCalendar,
): void {
  const found = years.flatMap((year) => findRegimeProblems(timing, { carriesTargets, year }, calendar));
  const blocking = found.filter(({ blocks }) => blocks);
  if (blocking.length > 0) throw new Refused('regime-days-wrong', {}, blocking.map(asField));
}

/** The declaration by itself: its day exists, and it gives every level a due day in its first two years. */
export function refuseWrongDeclaration(
  declaration: RegimeDeclaration,
  carriesTargets: boolean,
  calendar: WorkingCalendar,
): void {
  const { effectiveFrom } = declaration;
  if (!isDay(effectiveFrom)) throw new Refused('no-such-day', { day: effectiveFrom });
  const { year } = partsOfDay(effectiveFrom);
  refuseWrongDays(declaration, carriesTargets, [year, year + 1], calendar);
}

/** What people have reported under a version stays under it: nothing new may reach back over such a period. */
export async function refuseIfInUse(tx: Tx, provinceId: number, code: string, from: string): Promise<void> {
  const touched = await findTouched(tx, provinceId, code, from);
  if (!touched) return;
  throw new Refused('regime-period-in-use', { period: formatPeriod(touched.key), day: formatDay(touched.cutOffOn) });
}
