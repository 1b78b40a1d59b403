import type { TargetStatus } from '#contract/monitoring.ts';
import { type WorkingCalendar, workingDaysBetween } from '#domain/calendar.ts';
import { asFigure } from '#domain/monitoring/chance-of-meeting.ts';
import type { WatchedTarget } from '#domain/monitoring/warnings/watched-target.ts';
import { targetSeries } from '#domain/monitoring/target-series.ts';
import { isFigureDue } from '#domain/reporting/owed-figures.ts';
import { jointOf } from '../forecasts/joint-chance.ts';
import { type Forecasts, readOutcome } from '../forecasts/read-forecasts.ts';
import { judgeStatuses } from '../judge-statuses.ts';
import type { ProgrammeFigures } from '../load-programme-figures.ts';

/** The latest figure that is owed for a period whose due day has passed, and is not there. */
function overdueOf(
  { periods, quarters, asOf }: ProgrammeFigures,
  { target }: TargetStatus,
  calendar: WorkingCalendar,
  today: string,
): WatchedTarget['overdue'] {
  const passed = periods.findLast(
    (period) =>
      period.submissionDueOn < today &&
      isFigureDue(target.frequency, period.key) &&
      period.startsOn <= (asOf?.startsOn ?? today),
  );
  if (!passed) return null;
  const found = quarters.find(({ quarter }) => quarter.periodKey === passed.key)?.figures.get(target.id);
  if (found && found.value !== null) return null;
  return { periodKey: passed.key, workingDays: workingDaysBetween(calendar, passed.submissionDueOn, today) };
}

/** Every target as the watch sees it: status, chance now and as it was said in the period before, figures, what is overdue. */
export function watchedTargets(
  facts: ProgrammeFigures,
  forecasts: Forecasts,
  calendar: WorkingCalendar,
  today: string,
): WatchedTarget[] {
  return judgeStatuses(facts).flatMap((status): WatchedTarget[] => {
    const { target, verdict, series } = status;
    const forecast = forecasts.ofTargets.find((each) => each.target.id === target.id);
    if (!forecast) return [];
    const joint = jointOf(facts, forecast, forecasts.ofTargets);
    const before = forecast.earlier.find(({ periodKey }) => periodKey !== facts.asOf?.key);
    // The chance before is the target's own: what was kept knew nothing of the other measures.
    const chanceBefore = joint?.dependence === 'alone' && before ? readOutcome(before).forecast.chancePercent : null;
    const { id, wholeId, partKind, name, unit, nature, direction, denominator } = target;
    return [
      {
        id,
        wholeId,
        partKind,
        name,
        unit,
        nature,
        direction,
        denominator,
        outlook: verdict.outlook,
        chance: joint ? asFigure(joint.least, 1) : null,
        chanceBefore,
        figures: series.flatMap(({ periodKey, value }) => (value === null ? [] : [{ periodKey, value }])),
        series: targetSeries(forecast.input.target, forecast.input.figures).series,
        overdue: overdueOf(facts, status, calendar, today),
      },
    ];
  });
}
