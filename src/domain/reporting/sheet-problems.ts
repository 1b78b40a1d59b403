import { findBreakdownProblems } from './breakdown-checks.ts';
import { findAgainstWhole, findRatioProblem } from './sheet-family-checks.ts';
import type { CheckedLine, FoundSheetProblem } from './sheet-line.ts';
import { findLineProblems } from './sheet-line-checks.ts';

export type { CheckedLine, FoundSheetProblem } from './sheet-line.ts';

/** All that is wrong in a sheet at once, in the order of its lines; pure, so that the page finds the same while one types. */
export function findSheetProblems(lines: readonly CheckedLine[]): FoundSheetProblem[] {
  const byId = new Map(lines.map((line) => [line.quantityId, line]));
  return lines.flatMap((line) => {
    const whole = line.wholeId === null ? undefined : byId.get(line.wholeId);
    const family = lines.filter((other) => familyOf(other) === familyOf(line));
    return [
      ...findLineProblems(line),
      ...(whole ? findAgainstWhole(line, whole) : []),
      ...findRatioProblem(line, family),
      ...findBreakdownProblems(line, lines),
    ];
  });
}

function familyOf(line: CheckedLine): number {
  return line.wholeId ?? line.quantityId;
}
