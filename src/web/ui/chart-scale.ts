/** A scale in round steps: where the axis begins, ends, and is labelled. */
export interface ChartScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/** Begins at zero unless that would hide everything: then around the figures, and the axis says so by its labels. */
export function makeScale(values: readonly number[], fromZero: boolean, wantedTicks = 5): ChartScale {
  const low = fromZero ? Math.min(0, ...values) : Math.min(...values);
  const high = Math.max(...values);
  const spread = high - low || Math.abs(high) * 0.1 || 1;
  const step = roundStep(spread / wantedTicks);
  const from = fromZero && low >= 0 ? 0 : Math.floor((low - (fromZero ? 0 : spread * 0.15)) / step) * step;
  const to = Math.ceil((high + spread * 0.06) / step) * step;
  const count = Math.round((to - from) / step);
  return { from, to, ticks: Array.from({ length: count + 1 }, (_, index) => tidy(from + index * step)) };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ROUND_STEPS.find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return step * power;
}

/** Ticks such as 0.30000000000000004 are drawn, and written, as 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
