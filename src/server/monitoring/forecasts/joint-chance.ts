import { jointChance, type JointChance } from '#domain/monitoring/chance-of-meeting.ts';
import { isShareOfCount } from '../judge-statuses.ts';
import type { ProgrammeFigures } from '../load-programme-figures.ts';
import type { ForecastOfTarget } from './read-forecasts.ts';

const percentOf = ({ forecast }: ForecastOfTarget): number | null =>
  forecast.chancePercent === null ? null : Number(forecast.chancePercent);

/** The chance that the target is met with all measures in its sentence; null where one of them has none. */
export function jointOf(
  facts: ProgrammeFigures,
  own: ForecastOfTarget,
  all: readonly ForecastOfTarget[],
): JointChance | null {
  const parts = all.filter(({ target }) => target.wholeId === own.target.id && target.partKind === 'also');
  // A measure whose year is over already has no forecast: it stands, met or not.
  const open = parts.filter(({ forecast }) => forecast.reason !== 'year-is-over');
  const measures = [own, ...open].map(({ target }) => target);
  const shares = measures.filter((target) => isShareOfCount(facts.targets, target));
  return jointChance(percentOf(own), open.map(percentOf), open.length > 0 && shares.length === open.length);
}
