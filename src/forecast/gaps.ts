import type { Period } from './method.ts';
import { median } from './numbers.ts';
import { addSeason, findSeasonality, seasonalEvidence, withoutSeason } from './seasonality.ts';

/** Fills the gaps by straight lines between the known neighbours; before the first and after the last known, the nearest one. */
function bridged(values: readonly (number | null)[]): Float64Array {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const out = new Float64Array(values.length);
  let next = 0;
  for (let i = 0; i < values.length; i += 1) {
    while (next < known.length && (known[next]?.at ?? 0) < i) next += 1;
    const after = known[next] ?? known[next - 1] ?? { at: i, value: 0 };
    const before = after.at >= i ? (known[next - 1] ?? after) : after;
    const share = after.at === before.at ? 0 : (i - before.at) / (after.at - before.at);
    out[i] = before.value + (after.value - before.value) * share;
  }
  return out;
}

/**
 * The series with its gaps filled for the methods' sake: bridged without the season, then given the season back. A filled value is
 * never shown and never counts as reported.
 */
export function fillGaps(values: readonly (number | null)[], period: Period): Float64Array {
  if (!values.includes(null)) return Float64Array.from(values, (value) => value ?? 0);
  const first = bridged(values);
  if (values.length < 2 * period + 1) return first;
  const kind = first.every((value) => value > 0) && median(first) > 0 ? 'multiplied' : 'added';
  const season = findSeasonality(first, period, kind, seasonalEvidence(first, period));
  const adjusted = withoutSeason(first, season);
  const again = bridged(values.map((value, i) => (value === null ? null : (adjusted[i] as number))));
  const seasoned = addSeason(again, 0, season);
  return seasoned.map((value, i) => values[i] ?? value);
}
