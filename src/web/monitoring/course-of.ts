import type { SeriesPoint, TargetStatus } from '#contract/monitoring.ts';
import { divideDecimals, multiplyDecimals, roundDecimal, subtractDecimals } from '#domain/decimal.ts';
import { parsePeriodKey } from '#domain/reporting/period.ts';
import type { ChartLine } from '../ui/line-chart.tsx';
import { toNumber } from './bullet-shape.ts';

const QUARTERS = [1, 2, 3, 4];

/** The year's four quarters, filled where a figure is in. */
export function quartersOf(series: readonly SeriesPoint[]): (SeriesPoint | null)[] {
  return QUARTERS.map((number) => series.find(({ periodKey }) => isQuarter(periodKey, number)) ?? null);
}

function isQuarter(periodKey: string, number: number): boolean {
  const parsed = parsePeriodKey(periodKey);
  return parsed?.frequency === 'quarter' && parsed.number === number;
}

/** The lines of the chart: what was done, and the even pace that would just reach a sum over the year. */
export function linesOf({ target, series }: TargetStatus, names: { actual: string; pace: string }): ChartLine[] {
  const actual: ChartLine = {
    key: 'actual',
    name: names.actual,
    values: quartersOf(series).map((point) => toNumber(point?.value)),
  };
  const planned = toNumber(target.value);
  if (target.nature !== 'flow' || planned === null) return [actual];
  const pace = QUARTERS.map((number) => (planned * number) / QUARTERS.length);
  return [{ key: 'pace', name: names.pace, values: pace }, actual];
}

export interface QuarterFacts {
  readonly point: SeriesPoint;
  /** Against the period before; null where one of the two is missing. */
  readonly change: string | null;
  readonly sharePercent: string | null;
}

export function quarterFacts({ target, series }: TargetStatus): QuarterFacts[] {
  return series.map((point, index) => {
    const before = series[index - 1]?.value ?? null;
    const planned = target.nature === 'flow' ? target.value : null;
    const share =
      planned === null || point.value === null ? null : divideDecimals(multiplyDecimals(point.value, '100'), planned);
    return {
      point,
      change: before === null || point.value === null ? null : subtractDecimals(point.value, before),
      sharePercent: share === null ? null : roundDecimal(share, 1),
    };
  });
}
