import type { TargetStatus } from '#contract/monitoring.ts';
import type { TargetView } from '#contract/programme.ts';
import type { BulletShape } from '../ui/bullet.tsx';

const MAX_STEPS = 5;
const ROOM_BEYOND = 1.2;
const DOT_ROOM = 0.6;
const DOT_LEAST_ROOM = 0.03;

/** A few things to be done one by one are counted as steps: "02 thị trấn". */
export function isCountedInSteps({ nature, value, unit }: TargetView): boolean {
  if (nature !== 'flow' || value === null || unit === null || unit.startsWith('%')) return false;
  return /^\d+$/.test(value) && Number(value) <= MAX_STEPS;
}

/** Amounts and ranges grow from zero as bars; shares near their target are dots on a line that does not start at zero. */
export function makeBulletShape({ target, latest, series, verdict }: TargetStatus): BulletShape {
  const actual = toNumber(latest?.value);
  const planned = toNumber(target.value) ?? (target.comparator === 'complete' ? 100 : null);
  const plannedMax = toNumber(target.valueMax);
  const past = series.flatMap((point) => toNumber(point.value) ?? []);
  const common = {
    actual,
    target: planned,
    targetMax: plannedMax,
    pace: verdict.final ? null : toNumber(verdict.reason.figures['expected']),
    hatched: isCeiling(target) ? ('above' as const) : null,
  };
  if (growsFromZero(target)) {
    const longest = Math.max(planned ?? 0, plannedMax ?? 0, ...past);
    return { ...common, form: 'bar', from: Math.min(0, ...past), to: (longest || 1) * ROOM_BEYOND };
  }
  return { ...common, pace: null, form: 'dot', ...scaleAround([...past, planned, plannedMax], target.unit === '%') };
}

/** "Giảm 2.900 hộ" wants fewer households but a large reduction: only a limit has its failure above. */
function isCeiling({ comparator, direction }: TargetView): boolean {
  return comparator === 'le' || comparator === 'lt' || (direction === 'lower' && !isChange(comparator));
}

function isChange(comparator: TargetView['comparator']): boolean {
  return comparator === 'increase_by' || comparator === 'decrease_by';
}

function growsFromZero({ nature, comparator }: TargetView): boolean {
  return nature === 'flow' || comparator === 'range' || isChange(comparator);
}

function scaleAround(values: readonly (number | null)[], isShare: boolean): { from: number; to: number } {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  const room = Math.max((high - low) * DOT_ROOM, Math.abs(high) * DOT_LEAST_ROOM) || 1;
  // A share ends at 100; a little beyond keeps the mark itself visible.
  return { from: low - room, to: isShare ? Math.min(high + room, 101) : high + room };
}

/** For drawing only: what is shown in words keeps its digits. */
export function toNumber(value: string | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}
