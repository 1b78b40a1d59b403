import type { SessionView } from '#contract/agencies.ts';

type Known = Pick<SessionView, 'programmes' | 'currentPeriodKey'>;

const yearOf = (periodKey: string) => Number(periodKey.slice(0, 4));

/**
 * The programme that opens where the address names none: the first of the running year. A plan until 2035, or another of
 * this year, that somebody has just confirmed takes nobody's page away.
 */
export function programmeToOpen({ programmes, currentPeriodKey }: Known) {
  const running = currentPeriodKey === null ? null : yearOf(currentPeriodKey);
  const runs = (year: number) => (year === running ? 1 : 0);
  return programmes.toSorted((a, b) => runs(b.year) - runs(a.year) || b.year - a.year || a.id - b.id).at(0);
}

/** The period that opens with a programme of `year`: the running one, else the last of a past year, the first of one to come. */
export function periodToOpen({ currentPeriodKey }: Known, year: number | undefined): string | null {
  if (currentPeriodKey === null || year === undefined || yearOf(currentPeriodKey) === year) return currentPeriodKey;
  return year < yearOf(currentPeriodKey) ? `${year}Q4` : `${year}Q1`;
}
