import {
  compareDecimals,
  type Decimal,
  decimalsOf,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
} from '#domain/decimal.ts';
import { isExplained, problem } from './sheet-line-checks.ts';
import type { CheckedLine, FoundSheetProblem } from './sheet-line.ts';

/** "Trong đó" is contained in its whole: in the same unit it is never more. */
export function findAgainstWhole(part: CheckedLine, whole: CheckedLine): FoundSheetProblem[] {
  if (part.partKind !== 'of-which' || part.unit !== whole.unit) return [];
  if (part.value === null || whole.value === null || compareDecimals(part.value, whole.value) <= 0) return [];
  return [problem(part, 'part-over-whole', true, { part: part.value, whole: whole.value }, whole.quantityId)];
}

/** "137 of 193 communes, 71 %": the share is the count over its whole, in the precision in which the share is written. */
export function findRatioProblem(line: CheckedLine, family: readonly CheckedLine[]): FoundSheetProblem[] {
  if (line.unit !== '%' || line.value === null) return [];
  const counts = family.filter((other) => other.denominator !== null && other.unit !== '%' && other.value !== null);
  const [count] = counts;
  if (counts.length !== 1 || !count?.value || !count.denominator) return [];
  const computed = shareAsWritten(count.value, count.denominator, decimalsOf(line.value));
  if (computed === null || compareDecimals(computed, line.value) === 0) return [];
  const figures = { share: line.value, computed, count: count.value, of: count.denominator };
  return [problem(line, 'ratio-differs', !isExplained(line), figures, count.quantityId)];
}

function shareAsWritten(count: Decimal, whole: Decimal, decimals: number): Decimal | null {
  const exact = divideDecimals(multiplyDecimals(count, '100'), whole);
  return exact === null ? null : roundDecimal(exact, decimals);
}
