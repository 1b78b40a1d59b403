import { addDays, type WorkingCalendar } from '#domain/calendar.ts';
import { type Period, periodsOfYear } from './period.ts';
import type { ReportingRegime } from './regime.ts';

/** A period with the version of its regime that governs it. */
export interface GovernedPeriod<Version extends ReportingRegime> {
  readonly version: Version;
  readonly period: Period;
}

/**
 * A regime's periods of a year across its versions: the version in force on the day of the cut-off governs. Where one version takes
 * over from another, its first window begins on the day after the last cut-off of the old, so that no day is counted twice or never.
 */
export function periodsAcrossVersions<Version extends ReportingRegime>(
  versions: readonly Version[],
  year: number,
  calendar: WorkingCalendar,
): GovernedPeriod<Version>[] {
  const inOrder = [...versions].sort((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1));
  const found = inOrder.map((version) => [year - 1, year].flatMap((each) => governedBy(version, each, calendar)));
  for (const [index, periods] of found.entries()) joinTo(found[index - 1]?.at(-1), periods);
  return found.flat().filter(({ period }) => period.year === year);
}

function governedBy<Version extends ReportingRegime>(
  version: Version,
  year: number,
  calendar: WorkingCalendar,
): GovernedPeriod<Version>[] {
  const { effectiveFrom, effectiveTo } = version;
  return periodsOfYear(year, version, calendar)
    .filter(({ cutOffOn }) => cutOffOn >= effectiveFrom && (effectiveTo === null || cutOffOn < effectiveTo))
    .map((period) => ({ version, period }));
}

function joinTo<Version extends ReportingRegime>(
  last: GovernedPeriod<Version> | undefined,
  periods: GovernedPeriod<Version>[],
): void {
  const [first] = periods;
  if (!last || !first || last.version.effectiveTo !== first.version.effectiveFrom) return;
  if (last.version.frequency === 'nine-months' || first.version.frequency === 'nine-months') return;
  periods[0] = { ...first, period: { ...first.period, startsOn: addDays(last.period.cutOffOn, 1) } };
}
