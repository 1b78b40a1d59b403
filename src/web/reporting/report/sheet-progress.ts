import type { SheetLine } from '#contract/reporting.ts';
import type { FoundSheetProblem } from '#domain/reporting/sheet-line.ts';
import { type Cells, readCell } from '../sheet/cells.ts';

/** What is left to do before the sheet can be submitted. */
export interface SheetProgress {
  readonly required: number;
  readonly filled: number;
  /** Required, without a figure and without a reason. */
  readonly missing: readonly SheetLine[];
  readonly unreadable: readonly SheetLine[];
  readonly blocking: readonly FoundSheetProblem[];
  /** Headings that the form insists on, without a word below them. */
  readonly unwritten: readonly string[];
  /** The first line that needs the writer: unread, contradictory or missing. */
  readonly next: SheetLine | null;
  readonly left: number;
}

export function sheetProgress(
  lines: readonly SheetLine[],
  problems: readonly FoundSheetProblem[],
  cells: Cells,
  unwritten: readonly string[] = [],
): SheetProgress {
  const has = (line: SheetLine, field: 'value' | 'raw') => readCell(cells, line.quantity.id, field).trim() !== '';
  const lineOf = (code: (problem: FoundSheetProblem) => boolean) => {
    const ids = new Set(
      problems.filter((problem) => problem.blocks && code(problem)).map(({ quantityId }) => quantityId),
    );
    return lines.filter(({ quantity }) => ids.has(quantity.id));
  };
  const required = lines.filter((line) => line.required);
  const unreadable = lines.filter((line) => has(line, 'raw'));
  const missing = lineOf(({ code }) => code === 'figure-missing').filter((line) => !has(line, 'raw'));
  const contradictory = lineOf(({ code }) => code !== 'figure-missing');
  const blocking = problems.filter(({ blocks, code }) => blocks && code !== 'figure-missing');
  return {
    required: required.length,
    filled: required.filter((line) => has(line, 'value') && !has(line, 'raw')).length,
    missing,
    unreadable,
    blocking,
    unwritten,
    next: unreadable[0] ?? contradictory[0] ?? missing[0] ?? null,
    left: missing.length + unreadable.length + blocking.length + unwritten.length,
  };
}
