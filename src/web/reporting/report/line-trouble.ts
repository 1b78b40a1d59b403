import type { SheetLine } from '#contract/reporting.ts';
import type { FoundSheetProblem } from '#domain/reporting/sheet-line.ts';
import type { Cells } from '../sheet/cells.ts';
import { linesById, unreadIn } from './sheet-writing.ts';

/** What is wrong in one line: a text that is no figure, or a figure that cannot be right. */
export interface LineTrouble {
  readonly line: SheetLine;
  readonly unread: ReturnType<typeof unreadIn>;
  readonly problems: readonly FoundSheetProblem[];
  /** Stops the hand-in; otherwise it is worth a look. */
  readonly blocks: boolean;
}

/** Lines with something wrong, in the order of the sheet. A cell still empty is not wrong yet, it is left to do. */
export function findTroubles(
  lines: readonly SheetLine[],
  found: readonly FoundSheetProblem[],
  cells: Cells,
): Map<number, LineTrouble> {
  const byId = linesById(lines);
  const troubles = new Map<number, LineTrouble>();
  for (const line of lines) {
    const unread = unreadIn(cells, line.quantity.id, byId.get(line.quantity.id));
    const problems = found.filter(
      ({ quantityId, code }) => quantityId === line.quantity.id && code !== 'figure-missing',
    );
    if (!unread && problems.length === 0) continue;
    const blocks = unread !== null || problems.some((problem) => problem.blocks);
    troubles.set(line.quantity.id, { line, unread, problems, blocks });
  }
  return troubles;
}
