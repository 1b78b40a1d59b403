import type { TargetForecastView } from '#contract/forecasts.ts';
import { asFigure, type JointChance } from '#domain/monitoring/chance-of-meeting.ts';
import { type ClassRules, type ForecastClass, forecastClass } from '#domain/monitoring/forecast-class.ts';
import { plannedOf } from '#domain/monitoring/bound.ts';
import { parsePeriodKey } from '#domain/reporting/period.ts';
import type { EarlierLook } from '#forecast/targets/earlier-looks.ts';
import type { ForecastChange } from '#forecast/targets/forecast-change.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { judgeStatuses } from '../judge-statuses.ts';
import { loadProgrammeFigures, type ProgrammeFigures } from '../load-programme-figures.ts';
import { findTargetPlace } from '../queries.ts';
import { jointOf } from './joint-chance.ts';
import { type ForecastOfTarget, readForecasts, readOutcome } from './read-forecasts.ts';

/** Where the year of a target ends by forecast, how likely it meets its rule, and how such forecasts have done before. */
export async function getTargetForecast(
  ctx: Context,
  id: number,
  periodKey: string | undefined,
): Promise<TargetForecastView> {
  const place = await inReadTransaction(ctx, async (tx) => findTargetPlace(tx, ctx.actor.provinceId, id));
  if (!place) throw new NotFound();
  const facts = await loadProgrammeFigures(ctx, place.programmeId, periodKey, id);
  if (!facts.asOf) throw new NotFound('period-not-found');
  const { rules, ofTargets } = await readForecasts(ctx, facts);
  const own = ofTargets.find(({ target }) => target.id === id);
  if (!own) throw new NotFound();
  const { forecast, kept, looks } = own;
  const joint = jointOf(facts, own, ofTargets);
  return {
    year: facts.year,
    periodKey: facts.asOf.key,
    keptAt: kept?.madeAt ?? null,
    ...forecast,
    notes: [...forecast.notes],
    course: [...forecast.course],
    class: classOf(facts, own, joint, rules),
    chance: joint && { ...joint, least: writePercent(joint.least), most: writePercent(joint.most) },
    earlierFigures: own.input.figures.filter((figure) => parsePeriodKey(figure.periodKey)?.year !== facts.year),
    looks: [...looks],
    record: recordOf(looks),
    recordOfAll: recordOf(ofTargets.flatMap((each) => each.looks)),
    change: changeOf(own),
    issued: issuedOf(own),
    rules,
  };
}

const writePercent = (percent: number): string => asFigure(percent, 1) ?? '0';

/** How much better than planned the forecast is, in percent; null for what has no floor to be better than. */
function betterBy({ target, forecast }: ForecastOfTarget): number | null {
  const planned = Number(plannedOf(target) ?? 0);
  if (!forecast.yearEnd || planned <= 0) return null;
  const surplus = ((Number(forecast.yearEnd.mean) - planned) * 100) / planned;
  return target.direction === 'higher' ? surplus : -surplus;
}

function classOf(
  facts: ProgrammeFigures,
  own: ForecastOfTarget,
  joint: JointChance | null,
  rules: ClassRules,
): ForecastClass {
  const status = judgeStatuses(facts).find(({ target }) => target.id === own.target.id);
  const outlook = status?.verdict.outlook;
  const decided = status?.verdict.final && (outlook === 'met' || outlook === 'missed') ? outlook : null;
  const hasFigure = status?.latest !== null && status?.latest !== undefined;
  return forecastClass(
    { decided, chancePercent: joint?.least ?? null, betterByPercent: betterBy(own), hasFigure },
    rules,
  );
}

function recordOf(looks: readonly EarlierLook[]): TargetForecastView['record'] {
  const count = (inside: 'inside80' | 'inside95'): number => looks.filter((look) => look[inside]).length;
  return { made: looks.length, inside80: count('inside80'), inside95: count('inside95') };
}

function changeOf({ kept }: ForecastOfTarget): TargetForecastView['change'] {
  if (!kept?.change) return null;
  // Written by `keepForecasts` from the shape itself.
  const change = JSON.parse(kept.change) as ForecastChange;
  return { ...change, added: [...change.added], corrected: [...change.corrected], removed: [...change.removed] };
}

/** One a period of this year: the last that was said in it. */
function issuedOf({ earlier, kept }: ForecastOfTarget): TargetForecastView['issued'] {
  const seen = new Set(kept ? [kept.periodKey] : []);
  return earlier.flatMap((row) => {
    const { forecast } = readOutcome(row);
    if (seen.has(row.periodKey) || !forecast.yearEnd) return [];
    seen.add(row.periodKey);
    const { yearEnd, chancePercent } = forecast;
    return [{ periodKey: row.periodKey, madeAt: row.madeAt, yearEnd, chancePercent }];
  });
}
