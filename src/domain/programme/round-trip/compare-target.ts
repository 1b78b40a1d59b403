import { compareDecimals, type Decimal } from '#domain/decimal.ts';
import { findMeasures, type Measure } from '#domain/programme/target-grammar/measures.ts';
import { NUMBER, decimalOf } from '#domain/programme/target-grammar/numbers.ts';
import { yearIn } from '#domain/programme/target-grammar/target-years.ts';
import type { DescribedMeasure, DescribedPart, DescribedTarget } from './describe-target-sentence.ts';
import { namesNothingElse } from './compare-names.ts';
import type { Difference } from './written-sentence.ts';

interface Compared {
  /** The words that the figure was read from. */
  readonly asWritten: string;
  /** Codes of what was in doubt. */
  readonly reasons?: readonly string[] | undefined;
}

export type ComparedTarget = Omit<DescribedTarget, 'parts'> &
  Compared & { readonly parts: readonly (DescribedPart & Compared)[] };

const same = (one: Decimal | null, other: Decimal | null) =>
  one === null || other === null ? one === other : compareDecimals(one, other) === 0;

const FIGURES = new RegExp(String.raw`(?<![\d.,])${NUMBER}(?![\d])`, 'gu');

/** Where a figure stands in the signed words, by its digits alone. */
function figuresIn(source: string): { value: Decimal; at: readonly [number, number] }[] {
  return [...source.matchAll(FIGURES)].map((match) => ({
    value: decimalOf(match[0]),
    at: [match.index, match.index + match[0].length] as const,
  }));
}

/** The measure of the signed words that the record speaks of: with its figure, else in its place. */
function measureFor(record: DescribedMeasure & Compared, source: string, taken: ReadonlySet<Measure>): Measure | null {
  const free = findMeasures(source).filter((each) => !taken.has(each));
  const byFigure = free.filter((each) => same(each.value, record.value) && same(each.valueMax, record.valueMax));
  const exact = byFigure.find((each) => each.comparator === record.comparator) ?? byFigure[0];
  if (exact) return exact;
  const at = record.asWritten === '' ? -1 : source.toLowerCase().indexOf(record.asWritten.toLowerCase());
  const end = at + record.asWritten.length;
  return (at === -1 ? undefined : free.find((each) => each.start < end && each.end > at)) ?? free[0] ?? null;
}

function figureStands(record: DescribedMeasure, source: string): boolean {
  const stated = figuresIn(source);
  return [record.value, record.valueMax, record.denominator].every(
    (wanted) => wanted === null || stated.some(({ value }) => same(value, wanted)),
  );
}

const COUNTED_IN_WORDS = /(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\p{L})/iu;

function compareFigure(
  record: DescribedMeasure & Compared,
  source: string,
  found: Measure | null,
): Difference['source'] | undefined {
  const agrees =
    found !== null &&
    same(found.value, record.value) &&
    same(found.valueMax, record.valueMax) &&
    (record.denominator === null || same(found.denominator, record.denominator));
  if (agrees || figureStands(record, source)) return undefined;
  if (found) return [found.start, found.end];
  const other = figuresIn(source)[0]?.at ?? null;
  return other === null && COUNTED_IN_WORDS.test(source) ? undefined : other;
}

const folded = (words: string) =>
  words
    .toLowerCase()
    .replace(/\s*\/\s*/gu, '/')
    .replace(/\s+/gu, ' ');

function unitDiffers({ unit }: DescribedMeasure, source: string, found: Measure): boolean {
  if (unit === null || unit === found.unit) return unit === null && found.unit !== null;
  return !folded(source.slice(found.start)).includes(folded(unit)) && !folded(source).includes(folded(unit));
}

/** A cell of a table holds a bare figure: unit, year and bound stand in its head. */
const isCell = ({ reasons }: Compared) => reasons?.includes('from-table') ?? false;

function compareMeasure(
  record: DescribedMeasure & Compared,
  measure: number,
  source: string,
  taken: Set<Measure>,
): Difference[] {
  const differences: Difference[] = [];
  const found = record.value === null ? null : measureFor(record, source, taken);
  if (found) taken.add(found);
  if (record.value !== null) {
    const at = compareFigure(record, source, found);
    if (at !== undefined) differences.push({ role: 'figure', measure, source: at });
  }
  if (found && !isCell(record)) {
    const at = [found.start, found.end] as const;
    if (found.comparator !== record.comparator) differences.push({ role: 'comparator', measure, source: at });
    if (unitDiffers(record, source, found)) differences.push({ role: 'unit', measure, source: at });
  }
  const missing = namesNothingElse(record.name, source);
  return missing ? differences : [...differences, { role: 'name', measure, source: null }];
}

function compareYear({ year }: DescribedMeasure, source: string): Difference[] {
  const stated = yearIn(source);
  // The years of a period ("giai đoạn 2023-2025") belong to the name.
  const isNamed = stated === null || !new RegExp(String.raw`năm\s+${stated}`, 'u').test(source);
  if (year === null || isNamed || source.includes(String(year))) return [];
  const at = source.indexOf(String(stated));
  return [{ role: 'year', measure: 0, source: [at, at + 4] }];
}

/** Where a target, as the record has it, differs from the sentence that it was read from. */
export function compareTargetWithSource(target: ComparedTarget, source: string): Difference[] {
  const taken = new Set<Measure>();
  const measures = [target, ...target.parts].flatMap((each, index) => compareMeasure(each, index, source, taken));
  return [...measures, ...(isCell(target) ? [] : compareYear(target, source))];
}
