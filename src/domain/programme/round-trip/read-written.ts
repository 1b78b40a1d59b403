import { findMeasures } from '#domain/programme/target-grammar/measures.ts';
import { yearIn } from '#domain/programme/target-grammar/target-years.ts';
import { unitName } from '#domain/programme/target-grammar/units.ts';
import type { DescribedMeasure } from './describe-target-sentence.ts';

const COMPLETE = /^Hoàn thành (?<name>.+?)(?: vào năm \d{4})?$/su;
const YEAR_BEHIND = /(?:^|\s)vào năm \d{4}$/u;
const FIGURE_AT = /\d[\d.,]*(?:(?: đến |\/)\d[\d.,]*)?\s*/u;

/** The words behind the figure: the unit, also one that only the head of a table names and the grammar does not know. */
function unitBehind(words: string): string | null {
  const figure = FIGURE_AT.exec(words);
  const unit = figure ? words.slice(figure.index + figure[0].length).replace(YEAR_BEHIND, '') : '';
  return unit === '' ? null : unitName(unit);
}

/** Reads a sentence that was written from a record; null where no measure stands in it. */
export function readWritten(sentence: string): DescribedMeasure | null {
  const year = YEAR_BEHIND.test(sentence) ? yearIn(sentence) : null;
  const measure = findMeasures(sentence).at(-1);
  if (!measure) {
    const name = COMPLETE.exec(sentence)?.groups?.['name'];
    if (name === undefined) return null;
    const nothing = { value: null, valueMax: null, unit: null, denominator: null };
    return { name, comparator: 'complete', ...nothing, year };
  }
  const { comparator, value, valueMax, denominator } = measure;
  const name = sentence.slice(0, measure.start).trim();
  const unit = unitBehind(sentence.slice(measure.start));
  return { name, comparator, value, valueMax, unit, denominator, year };
}
