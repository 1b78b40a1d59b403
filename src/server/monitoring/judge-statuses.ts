import type { SeriesPoint, TargetStatus } from '#contract/monitoring.ts';
import type { TargetView } from '#contract/programme.ts';
import { evaluateTarget, type JudgedFigure } from '#domain/monitoring/evaluate-target.ts';
import { neededPerPeriod } from '#domain/monitoring/needed-per-period.ts';
import { isFigureDue } from '#domain/reporting/owed-figures.ts';
import type { PeriodRow } from '../reporting/index.ts';
import type { ProgrammeFigures } from './load-programme-figures.ts';

/** How every target stands as of a period; figures of later periods are not looked at. */
export function judgeStatuses(facts: ProgrammeFigures, asOf: PeriodRow | undefined = facts.asOf): TargetStatus[] {
  const parts = facts.targets.filter(({ wholeId }) => wholeId !== null);
  const byPart = new Map(parts.map((part) => [part.id, judge(facts, part, asOf, [])]));
  return facts.targets.map((target) => {
    const status = byPart.get(target.id);
    if (status) return status;
    const own = parts.filter(({ wholeId }) => wholeId === target.id).flatMap(({ id }) => byPart.get(id) ?? []);
    return judge(facts, target, asOf, own);
  });
}

function judge(
  facts: ProgrammeFigures,
  target: TargetView,
  asOf: PeriodRow | undefined,
  parts: readonly TargetStatus[],
): TargetStatus {
  const series = seriesOf(facts, target, asOf);
  const latest = series.findLast(({ value }) => value !== null) ?? null;
  const published = facts.published.filter(({ targetId }) => targetId === target.id);
  return {
    target,
    latest,
    series,
    verdict: verdictOf(facts, target, figureOf(facts, target, asOf, latest), parts),
    published: published.map(({ value, asOf: day, source }) => ({
      value,
      asOf: day,
      source,
      verdict: verdictOf(facts, target, { value, periodNumber: 1, periodsInYear: 1, standing: null, final: true }, []),
    })),
  };
}

function verdictOf(
  facts: ProgrammeFigures,
  target: TargetView,
  figure: JudgedFigure,
  parts: readonly TargetStatus[],
): TargetStatus['verdict'] {
  return evaluateTarget(target, figure, {
    baseline: target.baseline?.value ?? null,
    shareOfCount: isShareOfCount(facts.targets, target),
    parts: parts.map(({ target: { partKind }, verdict }) => ({ partKind: partKind ?? 'of-which', verdict })),
  });
}

/** "137 of 193 communes, 71 %": the percentage stands beside a count out of a whole. */
export function isShareOfCount(targets: readonly TargetView[], { unit, wholeId }: TargetView): boolean {
  const isSibling = (other: TargetView): boolean => other.wholeId === wholeId || other.id === wholeId;
  return unit === '%' && wholeId !== null && targets.some((other) => isSibling(other) && other.denominator !== null);
}

/** The province's figure of each of the year's periods up to the one looked at. */
export function seriesOf(
  { periods, quarters }: ProgrammeFigures,
  target: TargetView,
  asOf: PeriodRow | undefined,
): SeriesPoint[] {
  const seen = periods.filter(({ startsOn }) => asOf !== undefined && startsOn <= asOf.startsOn);
  return seen.map(({ key }) => {
    const found = quarters.find(({ quarter }) => quarter.periodKey === key);
    const figure = found?.figures.get(target.id);
    return {
      periodKey: key,
      value: figure?.value ?? null,
      standing: figure?.standing ?? null,
      frozen: (found?.frozen ?? null) !== null,
    };
  });
}

/** The latest figure there is; a quarter that was frozen without a figure that was due leaves none. */
function figureOf(
  { periods }: ProgrammeFigures,
  target: TargetView,
  asOf: PeriodRow | undefined,
  latest: SeriesPoint | null,
): JudgedFigure {
  const isMissing = asOf?.closed === true && latest?.periodKey !== asOf.key && isFigureDue(target.frequency, asOf.key);
  const judged = isMissing ? null : latest;
  const period = judged ? periods.find(({ key }) => key === judged.periodKey) : asOf;
  const periodNumber = period?.number ?? 1;
  const periodsInYear = Math.max(1, ...periods.map(({ number }) => number));
  const { value, standing } = judged ?? { value: null, standing: null };
  return { value, standing, periodNumber, periodsInYear, final: periodNumber === periodsInYear };
}

/** What each period that is left has to bring; null where that means nothing. */
export function neededOf(facts: ProgrammeFigures, { target, latest }: TargetStatus): string | null {
  return neededPerPeriod(target, figureOf(facts, target, facts.asOf, latest));
}
