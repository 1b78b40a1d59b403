import { createInterface } from 'node:readline';
import { forecast } from '#forecast/forecast.ts';
import type { Projection, Series } from '#forecast/series.ts';
import { yearTotals } from '#forecast/year-total.ts';
import { type Given, UsageError } from './command.ts';
import { readSeriesLine, sentenceForDeclined, sentenceForNote, type SeriesLine } from './series-line.ts';

const DIGITS = 12;
const rounded = (path: Float64Array): number[] => Array.from(path, (value) => Number(value.toPrecision(DIGITS)));

function pathsOf({ mean, lo80, hi80, lo95, hi95, method }: Projection): Record<string, unknown> {
  return {
    mean: rounded(mean),
    lo80: rounded(lo80),
    hi80: rounded(hi80),
    lo95: rounded(lo95),
    hi95: rounded(hi95),
    method,
  };
}

/** A share has a ceiling, and a yearly figure is its year's total already. */
function mayAddUp({ period, nature, ceiling }: Series): boolean {
  return period !== 1 && (nature === 'flow' || (nature === undefined && ceiling === undefined));
}

/** The answer to one series, as `docs/forecasting.md` describes it. */
export function answerTo({ id, series }: SeriesLine, withYears: boolean): Record<string, unknown> {
  const outcome = forecast(series);
  if ('declined' in outcome) return { id, declined: sentenceForDeclined(outcome.declined), reason: outcome.declined };
  const notes = outcome.notes.map((note) => sentenceForNote(series, note));
  const answer = { id, ...pathsOf(outcome), ...(notes.length > 0 ? { notes } : {}) };
  // A year's total has no meaning for what does not add up.
  if (!withYears || !mayAddUp(series)) return answer;
  return { ...answer, years: yearTotals({ ...series, nature: 'flow' }) };
}

/** `forecast [--years] < series.jsonl`: one JSON object a line in, one a line out, in the same order. A bad line is declined, the rest goes on. */
export async function forecastLines({ args, print }: Given): Promise<number> {
  const unknown = args.find((argument) => argument !== '--years');
  if (unknown !== undefined) throw new UsageError(`Không có lựa chọn “${unknown}”.`);
  const withYears = args.includes('--years');
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (text.trim() === '') continue;
    const read = readSeriesLine(text);
    print(JSON.stringify('declined' in read ? read : answerTo(read, withYears)));
  }
  return 0;
}
