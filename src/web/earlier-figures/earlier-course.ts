import type { EarlierFigures } from '#contract/earlier-figures.ts';
import { parsePeriodKey } from '#domain/reporting/period.ts';

export interface EarlierCourse {
  readonly years: readonly string[];
  /** One per year; null where none was brought in. */
  readonly values: readonly (number | null)[];
}

const FEWEST_POINTS = 3;
const LAST_QUARTER = 4;

/** The province's figure at the end of every earlier year, for a drawing only; null where too few would make a course. */
export function courseOfYears(figures: EarlierFigures['figures']): EarlierCourse | null {
  const ends = new Map<number, number>();
  for (const { periodKey, agency, value } of figures) {
    const parsed = parsePeriodKey(periodKey);
    if (agency !== null || parsed === null) continue;
    const isYear = parsed.frequency === 'year';
    const endsYear = isYear || (parsed.frequency === 'quarter' && parsed.number === LAST_QUARTER);
    if (endsYear && (isYear || !ends.has(parsed.year))) ends.set(parsed.year, Number(value));
  }
  if (ends.size < FEWEST_POINTS) return null;
  const first = Math.min(...ends.keys());
  const years = Array.from({ length: Math.max(...ends.keys()) - first + 1 }, (_, at) => first + at);
  return { years: years.map(String), values: years.map((year) => ends.get(year) ?? null) };
}
