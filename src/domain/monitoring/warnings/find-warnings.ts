import { compareDecimals, type Decimal, multiplyDecimals, subtractDecimals } from '#domain/decimal.ts';
import type { PeriodKey } from '#domain/reporting/period.ts';
import { findAnomaly } from './find-anomaly.ts';
import { findContradiction } from './find-contradiction.ts';
import type { FoundOfTarget, FoundWarning, WarningKind, WarningRule } from './warning.ts';
import type { WatchedTarget } from './watched-target.ts';

type Thresholds = ReadonlyMap<WarningKind, Decimal>;

/** All that has to be warned of, by rules held as data: a kind without a rule is not looked for. Decided targets are past warning. */
export function findWarnings(
  targets: readonly WatchedTarget[],
  rules: readonly WarningRule[],
  periodKey: PeriodKey,
): FoundWarning[] {
  const thresholds: Thresholds = new Map(rules.map(({ kind, threshold }) => [kind, threshold]));
  return targets.flatMap((target) => {
    if (target.outlook === 'met' || target.outlook === 'missed') return [];
    const found = [
      findOutlook(target, thresholds, periodKey),
      findReversal(target, thresholds, periodKey),
      findContradiction(target, targets, thresholds.get('contradiction')),
      findUnlike(target, thresholds),
      findStale(target, thresholds),
    ];
    return found.flatMap((one) => (one ? [{ targetId: target.id, ...one }] : []));
  });
}

function findOutlook(
  { chance, outlook }: WatchedTarget,
  thresholds: Thresholds,
  periodKey: PeriodKey,
): FoundOfTarget | null {
  const [low, high] = [thresholds.get('unlikely'), thresholds.get('watch')];
  if (chance !== null) {
    const figures = { chance };
    if (low !== undefined && compareDecimals(chance, low) < 0)
      return { kind: 'unlikely', code: 'chance', periodKey, figures };
    const isWatched = high !== undefined && compareDecimals(chance, high) < 0;
    return isWatched ? { kind: 'watch', code: 'chance', periodKey, figures } : null;
  }
  if (low !== undefined && outlook === 'at-risk') return { kind: 'unlikely', code: 'pace', periodKey, figures: {} };
  return high !== undefined && outlook === 'watch' ? { kind: 'watch', code: 'pace', periodKey, figures: {} } : null;
}

/** A running total that fell, a chance that fell by many points, or a level that lost half of what the year had gained. */
function findReversal(target: WatchedTarget, thresholds: Thresholds, periodKey: PeriodKey): FoundOfTarget | null {
  const points = thresholds.get('reversal');
  if (points === undefined) return null;
  const { chance, chanceBefore, figures, nature } = target;
  const [before, now] = [figures.at(-2), figures.at(-1)];
  if (nature === 'flow' && before && now && compareDecimals(now.value, before.value) < 0)
    return {
      kind: 'reversal',
      code: 'total-fell',
      periodKey: now.periodKey,
      figures: { value: now.value, before: before.value, beforePeriod: before.periodKey },
    };
  if (chance !== null && chanceBefore !== null && compareDecimals(subtractDecimals(chanceBefore, chance), points) >= 0)
    return { kind: 'reversal', code: 'chance-fell', periodKey, figures: { chance, before: chanceBefore } };
  return nature === 'flow' ? null : turnedBack(target);
}

function turnedBack({ figures, direction }: WatchedTarget): FoundOfTarget | null {
  const [before, now] = [figures.at(-2), figures.at(-1)];
  const first = figures.at(0);
  if (figures.length < 3 || !first || !before || !now) return null;
  const towardsGood = (from: Decimal, to: Decimal) =>
    direction === 'higher' ? subtractDecimals(to, from) : subtractDecimals(from, to);
  const gained = towardsGood(first.value, before.value);
  const lost = towardsGood(now.value, before.value);
  if (compareDecimals(gained, '0') <= 0 || compareDecimals(multiplyDecimals(lost, '2'), gained) < 0) return null;
  return {
    kind: 'reversal',
    code: 'turned-back',
    periodKey: now.periodKey,
    figures: { value: now.value, before: before.value, beforePeriod: before.periodKey },
  };
}

function findUnlike({ series, figures }: WatchedTarget, thresholds: Thresholds): FoundOfTarget | null {
  const threshold = thresholds.get('anomaly');
  const last = figures.at(-1);
  const found = threshold === undefined || !series || !last ? null : findAnomaly(series, Number(threshold));
  if (!found || !last) return null;
  return { kind: 'anomaly', code: 'unlike-before', periodKey: last.periodKey, figures: { ...found } };
}

function findStale({ overdue }: WatchedTarget, thresholds: Thresholds): FoundOfTarget | null {
  const days = thresholds.get('stale');
  if (days === undefined || !overdue || overdue.workingDays < Number(days)) return null;
  const { periodKey, workingDays } = overdue;
  return { kind: 'stale', code: 'figure-overdue', periodKey, figures: { workingDays: String(workingDays) } };
}
