import { isFigureDue } from '#domain/reporting/owed-figures.ts';
import { previousPeriodKey } from '#domain/reporting/period.ts';
import { findSheetProblems, type FoundSheetProblem } from '#domain/reporting/sheet-problems.ts';
import type { Tx } from '../context.ts';
import type { ReportRow } from './report-queries.ts';
import { listDraftedLines, listLinesInForce, type SheetRow } from './sheet-queries.ts';

export interface SheetLineFacts extends SheetRow {
  required: boolean;
}

/** An agency's sheet for a period with everything that stands against handing it in. */
export interface Sheet {
  lines: SheetLineFacts[];
  problems: FoundSheetProblem[];
  previousKey: string | null;
}

/** The own agency's sheet holds what it drafts, anybody else's view of it the version in force. */
export async function loadSheet(tx: Tx, report: ReportRow, view: 'drafted' | 'in-force'): Promise<Sheet> {
  const list = view === 'drafted' ? listDraftedLines : listLinesInForce;
  return sheetOf(report, await list(tx, report, previousPeriodKey(report.periodKey)));
}

export function sheetOf({ periodKey }: ReportRow, rows: readonly SheetRow[]): Sheet {
  const lines = rows.map((row) => ({ ...row, required: row.owed && isFigureDue(row.frequency, periodKey) }));
  return { lines, problems: findProblems(lines), previousKey: previousPeriodKey(periodKey) };
}

function findProblems(lines: readonly SheetLineFacts[]): FoundSheetProblem[] {
  return findSheetProblems(lines.map((line) => ({ ...line, previous: line.previousValue })));
}
