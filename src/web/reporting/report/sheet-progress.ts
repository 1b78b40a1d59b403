import type { SheetLine, SheetProblem } from '#contract/reporting.ts';
import { type Cells, readCell } from '../sheet/cells.ts';

/** What is left to do before the sheet can be submitted. */
export interface SheetProgress {
  readonly required: number;
  readonly filled: number;
  /** Required, without a figure and without a reason. */
  readonly missing: readonly SheetLine[];
  readonly unreadable: readonly SheetLine[];
  readonly blocking: readonly SheetProblem[];
  readonly worthALook: readonly SheetProblem[];
  readonly left: number;
}

/** A problem whose line carries an explanation no longer asks for one; a blocking one stays. */
export function sheetProgress(
  lines: readonly SheetLine[],
  problems: readonly SheetProblem[],
  cells: Cells,
): SheetProgress {
  const has = (line: SheetLine, field: 'value' | 'raw' | 'note') => readCell(cells, line.target.id, field).trim() !== '';
  const required = lines.filter((line) => line.required);
  const unreadable = lines.filter((line) => has(line, 'raw'));
  const missing = required.filter((line) => !has(line, 'value') && !has(line, 'raw') && !has(line, 'note'));
  const blocking = problems.filter(({ blocks }) => blocks);
  return {
    required: required.length,
    filled: required.filter((line) => has(line, 'value') && !has(line, 'raw')).length,
    missing,
    unreadable,
    blocking,
    worthALook: problems.filter(({ blocks }) => !blocks),
    left: missing.length + unreadable.length + blocking.length,
  };
}
