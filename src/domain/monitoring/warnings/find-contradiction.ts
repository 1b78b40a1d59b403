import {
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from '#domain/decimal.ts';
import type { PeriodKey } from '#domain/reporting/period.ts';
import type { FoundOfTarget } from './warning.ts';
import type { WatchedTarget } from './watched-target.ts';

/** A part larger than its whole, or a share that is not its count over the whole. The warning stands at the part. */
export function findContradiction(
  target: WatchedTarget,
  all: readonly WatchedTarget[],
  points: Decimal | undefined,
): FoundOfTarget | null {
  const whole = all.find(({ id }) => id === target.wholeId);
  const own = target.figures.at(-1);
  if (points === undefined || !whole || !own) return null;
  return exceedsWhole(target, whole, own) ?? differsFromShare(target, all, own, points);
}

type Point = WatchedTarget['figures'][number];

function exceedsWhole(part: WatchedTarget, whole: WatchedTarget, { periodKey, value }: Point): FoundOfTarget | null {
  const other = whole.figures.find((point) => point.periodKey === periodKey);
  const isWithin = part.partKind === 'of-which' && part.unit === whole.unit && part.nature === whole.nature;
  if (!other || !isWithin || compareDecimals(value, other.value) <= 0) return null;
  return { kind: 'contradiction', code: 'part-exceeds-whole', periodKey, figures: { value, whole: other.value } };
}

function differsFromShare(
  target: WatchedTarget,
  all: readonly WatchedTarget[],
  { periodKey, value }: Point,
  points: Decimal,
): FoundOfTarget | null {
  const beside = countBeside(target, all, periodKey);
  if (!beside) return null;
  const { count, of } = beside;
  const share = roundDecimal(divideDecimals(multiplyDecimals(count, '100'), of) ?? '0', 2);
  const distance = subtractDecimals(share, value).replace('-', '');
  if (compareDecimals(distance, points) < 0) return null;
  return { kind: 'contradiction', code: 'share-differs', periodKey, figures: { value, share, count, of } };
}

/** The count of which a percentage in the same sentence is the share. */
function countBeside(
  { unit, id, wholeId }: WatchedTarget,
  all: readonly WatchedTarget[],
  periodKey: PeriodKey,
): { count: Decimal; of: Decimal } | null {
  const isSibling = (other: WatchedTarget): boolean => other.wholeId === wholeId || other.id === wholeId;
  const counted =
    unit === '%' && all.find((other) => other.id !== id && other.denominator !== null && isSibling(other));
  if (!counted || counted.denominator === null) return null;
  const count = counted.figures.find((point) => point.periodKey === periodKey)?.value;
  return count === undefined ? null : { count, of: counted.denominator };
}
