import { compareDecimals, type Decimal, divideDecimals, multiplyDecimals } from '#domain/decimal.ts';
import { isCounted, isShare } from '#domain/programme/figure-kind.ts';
import type { CheckedLine, FoundSheetProblem, SheetProblemCode } from './sheet-line.ts';

/** A figure ten times the last one, or a tenth of it, is asked about. */
const JUMP = '10';
/** Around a thousandfold, a dot was read for a comma or the other way round: 1.234 for 1,234. */
const SLIP_FROM = '300';
const SLIP_TO = '3000';

/** What is wrong with a line by itself and against its last period. */
export function findLineProblems(line: CheckedLine): FoundSheetProblem[] {
  if (line.value === null) {
    return line.required && !isExplained(line) ? [problem(line, 'figure-missing', true, {})] : [];
  }
  const value = line.value;
  return [
    ...findImpossible(line, value),
    ...findFall(line, value),
    ...(line.previous === null ? [] : findJump(line, value, line.previous)),
  ];
}

function findImpossible(line: CheckedLine, value: Decimal): FoundSheetProblem[] {
  const found: FoundSheetProblem[] = [];
  const negative = compareDecimals(value, '0') < 0;
  const counted = isCounted(line.unit);
  if (negative && (counted || isShare(line) || line.nature === 'flow')) {
    found.push(problem(line, 'negative-figure', counted || isShare(line), { value }));
  }
  if (counted && value.includes('.')) found.push(problem(line, 'count-with-decimals', true, { value }));
  if (isShare(line) && compareDecimals(value, '100') > 0) {
    // A quota may be overfulfilled, a share of a whole may not.
    const quota = line.comparator === 'complete';
    found.push(problem(line, 'percent-out-of-range', !quota || !isExplained(line), { value, limit: '100' }));
  }
  if (line.denominator !== null && counted && compareDecimals(value, line.denominator) > 0) {
    found.push(problem(line, 'over-denominator', true, { value, limit: line.denominator }));
  }
  return found;
}

/** Only a flow adds up over the year; a stock or a rate may fall honestly. */
function findFall(line: CheckedLine, value: Decimal): FoundSheetProblem[] {
  if (line.nature !== 'flow' || line.previous === null || compareDecimals(value, line.previous) >= 0) return [];
  return [problem(line, 'cumulative-falls', !isExplained(line), { value, previous: line.previous })];
}

function findJump(line: CheckedLine, value: Decimal, previous: Decimal): FoundSheetProblem[] {
  const up = compareDecimals(magnitude(value), magnitude(previous)) >= 0;
  const [larger, smaller] = up ? [value, previous] : [previous, value];
  const ratio = divideDecimals(magnitude(larger), magnitude(smaller));
  if (ratio === null || compareDecimals(ratio, JUMP) < 0) return [];
  const slip = compareDecimals(ratio, SLIP_FROM) >= 0 && compareDecimals(ratio, SLIP_TO) <= 0;
  if (!slip) return [problem(line, 'tenfold-jump', !isExplained(line), { value, previous })];
  const meant = up ? (divideDecimals(value, '1000') ?? value) : multiplyDecimals(value, '1000');
  return [problem(line, 'separator-slip', !isExplained(line), { value, previous, meant })];
}

function magnitude(value: Decimal): Decimal {
  return value.startsWith('-') ? value.slice(1) : value;
}

/** A note answers what only looks wrong. */
export function isExplained(line: CheckedLine): boolean {
  return (line.note ?? '').trim() !== '';
}

export function problem(
  line: CheckedLine,
  code: SheetProblemCode,
  blocks: boolean,
  figures: Record<string, string>,
  otherTargetId: number | null = null,
): FoundSheetProblem {
  return { code, targetId: line.targetId, otherTargetId, blocks, figures };
}
