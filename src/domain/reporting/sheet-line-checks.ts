import { compareDecimals, type Decimal, decimalsOf, divideDecimals, multiplyDecimals } from '#domain/decimal.ts';
import { isCounted, isShare } from '#domain/programme/figure-kind.ts';
import type { CheckedLine, FigureScale, FoundSheetProblem, SheetProblemCode } from './sheet-line.ts';

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
  return [...findImpossible(line, value), ...findFall(line, value), ...findJumps(line, value)];
}

/** One sentence is enough: last year's figure is only looked at where this year's last one says nothing against the figure. */
function findJumps(line: CheckedLine, value: Decimal): FoundSheetProblem[] {
  const sincePrevious = line.previous === null ? [] : findJump(line, value, line.previous);
  if (sincePrevious.length > 0) return sincePrevious;
  const lastYear = line.lastYear ?? null;
  if (lastYear === null || !isJump(value, lastYear)) return [];
  return [problem(line, 'last-year-jump', !isExplained(line), { value, lastYear })];
}

function findImpossible(line: CheckedLine, value: Decimal): FoundSheetProblem[] {
  if (line.scale !== null) return findOffScale(line, value, line.scale);
  const counted = isCounted(line.unit);
  const negative = compareDecimals(value, '0') < 0;
  const found: FoundSheetProblem[] = [];
  if (negative && counted) found.push(problem(line, 'negative-figure', true, { value }));
  else if (negative) found.push(...findNegative(line, value));
  if (counted && value.includes('.')) found.push(problem(line, 'count-with-decimals', true, { value }));
  return [...found, ...findTooMuch(line, value, counted)];
}

/** The catalogue says how an indicator's figure is written and between which bounds it lies. */
function findOffScale(line: CheckedLine, value: Decimal, { decimals, min, max }: FigureScale): FoundSheetProblem[] {
  const found: FoundSheetProblem[] = [];
  if (decimalsOf(value) > decimals) {
    found.push(problem(line, 'too-many-decimals', true, { value, allowed: String(decimals) }));
  }
  const under = min !== null && compareDecimals(value, min) < 0;
  const over = max !== null && compareDecimals(value, max) > 0;
  if (under || over) found.push(problem(line, 'out-of-scale', true, { value, limit: (under ? min : max) ?? '' }));
  return found;
}

/** An amount may be taken back, a share may not be under nothing; a growth may. */
function findNegative(line: CheckedLine, value: Decimal): FoundSheetProblem[] {
  if (isShare(line)) return [problem(line, 'negative-figure', true, { value })];
  return line.nature === 'flow' ? [problem(line, 'negative-figure', false, { value })] : [];
}

function findTooMuch(line: CheckedLine, value: Decimal, counted: boolean): FoundSheetProblem[] {
  if (isShare(line) && compareDecimals(value, '100') > 0) {
    // A quota may be overfulfilled, a share of a whole may not.
    const answered = line.comparator === 'complete' && isExplained(line);
    return [problem(line, 'percent-out-of-range', !answered, { value, limit: '100' })];
  }
  const limit = counted ? line.denominator : null;
  if (limit === null || compareDecimals(value, limit) <= 0) return [];
  return [problem(line, 'over-denominator', true, { value, limit })];
}

/** Only a flow adds up over the year; a stock or a rate may fall honestly. */
function findFall(line: CheckedLine, value: Decimal): FoundSheetProblem[] {
  if (line.nature !== 'flow' || line.previous === null || compareDecimals(value, line.previous) >= 0) return [];
  return [problem(line, 'cumulative-falls', !isExplained(line), { value, previous: line.previous })];
}

function findJump(line: CheckedLine, value: Decimal, previous: Decimal): FoundSheetProblem[] {
  const up = isLarger(value, previous);
  const ratio = ratioBetween(value, previous);
  if (ratio === null || compareDecimals(ratio, JUMP) < 0) return [];
  const slip = compareDecimals(ratio, SLIP_FROM) >= 0 && compareDecimals(ratio, SLIP_TO) <= 0;
  if (!slip) return [problem(line, 'tenfold-jump', !isExplained(line), { value, previous })];
  const meant = up ? (divideDecimals(value, '1000') ?? value) : multiplyDecimals(value, '1000');
  return [problem(line, 'separator-slip', !isExplained(line), { value, previous, meant })];
}

function isJump(value: Decimal, other: Decimal): boolean {
  const ratio = ratioBetween(value, other);
  return ratio !== null && compareDecimals(ratio, JUMP) >= 0;
}

/** The larger over the smaller, whatever their signs; null where the smaller is nothing. */
function ratioBetween(value: Decimal, other: Decimal): Decimal | null {
  const [larger, smaller] = isLarger(value, other) ? [value, other] : [other, value];
  return divideDecimals(magnitude(larger), magnitude(smaller));
}

function isLarger(value: Decimal, other: Decimal): boolean {
  return compareDecimals(magnitude(value), magnitude(other)) >= 0;
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
  otherQuantityId: number | null = null,
): FoundSheetProblem {
  return { code, quantityId: line.quantityId, otherQuantityId, blocks, figures };
}
