import { shareInJanuary } from './lunar-new-year.ts';
import { mean, robustSpread } from './numbers.ts';

/** Year and place in the year (1 …) of a series' first value. */
export type Start = readonly [year: number, place: number];

/** What the lunar new year does to a monthly series. */
export interface CalendarEffect {
  /** The effect at index i, to be taken from the series (or its logarithms) before the methods see it and given back after. */
  readonly at: (index: number) => number;
  /** How many of its standard errors the effect is away from nothing. */
  readonly certainty: number;
}

const MONTHS = 12;
const FEWEST_YEARS = 4;
const CERTAIN = 3.5;
/** Mean share in January over the table's years: the season holds the mean, the effect only what differs from it. */
const USUAL_SHARE = 0.37;

type Regressor = (index: number) => number | null;

/** How much more of the feast falls in that month than usual: positive in January means negative in February. */
function feastIn([year, place]: Start): Regressor {
  return (index) => {
    const months = year * MONTHS + (place - 1) + index;
    const month = ((months % MONTHS) + MONTHS) % MONTHS;
    if (month > 1) return 0;
    const share = shareInJanuary(Math.floor(months / MONTHS));
    if (share === null) return null;
    return month === 0 ? share - USUAL_SHARE : USUAL_SHARE - share;
  };
}

/** The same for growth over the year before: what this year has more than the last. */
function againstYearBefore(feast: Regressor): Regressor {
  return (index) => {
    const [now, before] = [feast(index), feast(index - MONTHS)];
    return now === null || before === null ? null : now - before;
  };
}

/**
 * Fits the effect to yearly differences around their neighbours' mean in time: the trend and the season drop out, and wild months count no more than
 * three spreads (Huber 1964).
 */
function fitted(values: Float64Array, regressor: Regressor): CalendarEffect | null {
  const rows: [x: number, y: number][] = [];
  for (let i = MONTHS + 1; i + 1 < values.length; i += 1) {
    const [x, before, left, right] = [regressor(i), regressor(i - MONTHS), regressor(i - 1), regressor(i + 1)];
    if (x === null || before === null || left === null || right === null) return null;
    const x1 = second(regressor, i) - second(regressor, i - MONTHS);
    const y = bend(values, i) - bend(values, i - MONTHS);
    rows.push([x1, y]);
  }
  return slopeOf(rows, regressor);
}

/** A value against the mean of its two neighbours. */
const bend = (values: Float64Array, i: number): number =>
  (values[i] as number) - ((values[i - 1] as number) + (values[i + 1] as number)) / 2;

const second = (regressor: Regressor, i: number): number =>
  (regressor(i) ?? 0) - ((regressor(i - 1) ?? 0) + (regressor(i + 1) ?? 0)) / 2;

function slopeOf(rows: readonly (readonly [number, number])[], regressor: Regressor): CalendarEffect | null {
  const bound = 3 * robustSpread(rows.map(([, y]) => y));
  const tell = rows.filter(([x]) => Math.abs(x) > 0.05);
  if (tell.length < 2 * (FEWEST_YEARS - 1)) return null;
  const cut = Math.max(bound, 3 * robustSpread(tell.map(([, y]) => y)));
  let cross = 0;
  let squares = 0;
  for (const [x, y] of rows) {
    cross += x * Math.max(-cut, Math.min(cut, y));
    squares += x * x;
  }
  const size = cross / squares;
  const left = mean(rows.map(([x, y]) => (y - size * x) ** 2));
  const certainty = Math.abs(size) / Math.sqrt(left / squares + 1e-15);
  return { at: (index) => size * (regressor(index) ?? 0), certainty };
}

/**
 * The effect of Tết on a monthly series with a known start, if there are four years of it inside the calendar's table and the effect
 * is beyond doubt; null otherwise. Tried on the level and, for series that are growth rates themselves, on the change from the year
 * before. (Regression on a moving holiday: Bell and Hillmer 1983, Journal of the American Statistical Association 78.)
 */
export function findCalendarEffect(values: Float64Array, start: Start): CalendarEffect | null {
  if (values.length < FEWEST_YEARS * MONTHS || shareInJanuary(start[0]) === null) return null;
  const feast = feastIn(start);
  const tried = [fitted(values, feast), fitted(values, againstYearBefore(feast))];
  const sure = tried.filter((each) => each !== null && each.certainty > CERTAIN);
  return sure.sort((one, other) => (other?.certainty ?? 0) - (one?.certainty ?? 0))[0] ?? null;
}
