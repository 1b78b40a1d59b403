import { compareDecimals, sumDecimals } from '#domain/decimal.ts';
import { isExplained, problem } from './sheet-line-checks.ts';
import type { CheckedLine, FoundSheetProblem } from './sheet-line.ts';

/**
 * The categories of each dimension together are their whole, where the whole is counted and not a rate; as long as one of them is missing
 * they are at least not more. A note on the whole answers it: some cannot be told by sex.
 */
export function findBreakdownProblems(whole: CheckedLine, lines: readonly CheckedLine[]): FoundSheetProblem[] {
  if (whole.nature === 'rate' || whole.value === null) return [];
  const total = whole.value;
  const parts = lines.filter(({ wholeId, partKind }) => wholeId === whole.quantityId && partKind === 'category');
  const dimensions = [...new Set(parts.map(({ dimension }) => dimension ?? ''))];
  return dimensions.flatMap((dimension) => {
    const values = parts.filter((part) => (part.dimension ?? '') === dimension).map(({ value }) => value);
    const given = values.filter((value) => value !== null);
    if (given.length === 0) return [];
    const sum = sumDecimals(given);
    const order = compareDecimals(sum, total);
    if (order === 0 || (order < 0 && given.length < values.length)) return [];
    const complete = given.length === values.length;
    const figures = { sum, whole: total, dimension, ...(complete ? { meant: sum } : {}) };
    return [problem(whole, 'breakdown-differs', !isExplained(whole), figures)];
  });
}
