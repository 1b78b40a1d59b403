import { forecast } from './forecast.ts';
import { quantileOfSorted } from './numbers.ts';
import type { DeclineReason, Note, Projection, Series } from './series.ts';
import { knownFlow, simulatedLevels, yearCourse } from './year-course.ts';

/** A value with the ranges that hold it eight times and nineteen times out of twenty. */
export interface Range {
  readonly mean: number;
  readonly lo80: number;
  readonly hi80: number;
  readonly lo95: number;
  readonly hi95: number;
}

/** What the year's figure may come to, seen from the last reported period. */
export interface YearEnd {
  /** The periods of the year that are still to come, by their place from 1: running totals of a flow, else levels. */
  readonly course: readonly (Range & { readonly place: number })[];
  /** Equally likely values of the year's figure, the least first. */
  readonly outcomes: Float64Array;
  readonly method: string;
  readonly notes: readonly Note[];
}

export interface YearEndQuestion {
  readonly series: Omit<Series, 'horizon'> & { readonly start: readonly [number, number] };
  readonly year: number;
}

type Step = YearEnd['course'][number] & { readonly outcomes: Float64Array };

/** The mean lies within its ranges, whatever the dice of the simulation made of them. */
function rangeOf(mean: number, outcomes: Float64Array): Range {
  const sorted = new Float64Array(outcomes).sort();
  return {
    mean,
    lo80: Math.min(mean, quantileOfSorted(sorted, 0.1)),
    hi80: Math.max(mean, quantileOfSorted(sorted, 0.9)),
    lo95: Math.min(mean, quantileOfSorted(sorted, 0.025)),
    hi95: Math.max(mean, quantileOfSorted(sorted, 0.975)),
  };
}

function levelSteps(of: Projection, firstPlace: number, count: number, from: number): Step[] {
  return Array.from({ length: count }, (_, i) => {
    const k = from + i;
    const at = (path: Float64Array): number => path[k] as number;
    const bounds = { mean: at(of.mean), lo80: at(of.lo80), hi80: at(of.hi80), lo95: at(of.lo95), hi95: at(of.hi95) };
    return { place: firstPlace + i, ...bounds, outcomes: simulatedLevels(of, k) };
  });
}

/**
 * The figure of `year` that a series is heading for: the total of a flow (never below what is reported of it), else the level at
 * the year's end. Null where the year is whole already or lies before the series' last period. Methods: see `forecast`; totals by
 * simulated paths, see `yearCourse`.
 */
export function yearEnd({ series, year }: YearEndQuestion): YearEnd | { readonly declined: DeclineReason } | null {
  const { period, start } = series;
  const last = series.values.findLastIndex((value) => value !== null) + 1;
  const first = (year - start[0]) * period - (start[1] - 1);
  const horizon = first + period - last;
  if (last > 0 && horizon <= 0) return null;
  const known = { ...series, values: series.values.slice(0, last), horizon: Math.max(1, horizon) };
  const projection = forecast(known);
  if ('declined' in projection) return projection;
  const from = Math.max(0, first - last);
  const steps =
    series.nature === 'flow'
      ? yearCourse(knownFlow(known, projection), year).steps.map(({ place, mean, outcomes }) => ({
          place,
          ...rangeOf(mean, outcomes),
          outcomes,
        }))
      : levelSteps(projection, last + from - first + 1, horizon - from, from);
  return {
    course: steps.map(({ outcomes: _, ...step }) => step),
    outcomes: new Float64Array(steps.at(-1)?.outcomes ?? []).sort(),
    method: projection.method,
    notes: projection.notes,
  };
}
