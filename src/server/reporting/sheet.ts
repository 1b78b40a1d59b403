import type { ReportNarrative } from '#contract/reporting.ts';
import { deriveFigures } from '#domain/forms/derived-figures.ts';
import { isFigureDue } from '#domain/reporting/owed-figures.ts';
import { previousPeriodKey } from '#domain/reporting/period.ts';
import { findSheetProblems, type FoundSheetProblem } from '#domain/reporting/sheet-problems.ts';
import type { Tx } from '../context.ts';
import { listNarratives } from './narrative-queries.ts';
import type { ReportRow } from './report-queries.ts';
import { listDraftedLines, listLinesInForce, type SheetRow } from './sheet-queries.ts';

export interface SheetLineFacts extends SheetRow {
  required: boolean;
}

/** An agency's sheet for a period with everything that stands against handing it in. */
export interface Sheet {
  lines: SheetLineFacts[];
  /** What the form asks to be written in words. */
  narratives: ReportNarrative[];
  problems: FoundSheetProblem[];
  previousKey: string | null;
}

/** The own agency's sheet holds what it drafts, anybody else's view of it the version in force. */
export async function loadSheet(tx: Tx, report: ReportRow, view: 'drafted' | 'in-force'): Promise<Sheet> {
  const list = view === 'drafted' ? listDraftedLines : listLinesInForce;
  const rows = await list(tx, report, previousPeriodKey(report.periodKey));
  return sheetOf(report, rows, await loadNarratives(tx, report, view));
}

/** Most forms ask for no words, and then nothing is asked of the database. */
export async function loadNarratives(
  tx: Tx,
  report: ReportRow,
  view: 'drafted' | 'in-force',
): Promise<ReportNarrative[]> {
  if (report.sections.length === 0) return [];
  const written = await listNarratives(tx, report, view);
  return report.sections.map((section) => ({ ...section, text: written.get(section.title) ?? null }));
}

export function sheetOf(report: ReportRow, rows: readonly SheetRow[], narratives: ReportNarrative[]): Sheet {
  const { periodKey, programmeId } = report;
  const reckoned = programmeId === null ? withDerived(rows) : rows;
  const lines = reckoned.map((row) => ({ ...row, required: isRequired(row, periodKey) }));
  const previousKey = previousPeriodKey(periodKey);
  return { lines, narratives, problems: findProblems(lines, report, previousKey), previousKey };
}

function isRequired({ frequency, mustFill, indicator, owed }: SheetRow, periodKey: string): boolean {
  if (frequency !== null) return owed && isFigureDue(frequency, periodKey);
  return mustFill && (indicator?.formula ?? null) === null;
}

/** Reckoned lines hold what their formulas give, whatever was sent for them. */
function withDerived(rows: readonly SheetRow[]): SheetRow[] {
  const asked = rows.flatMap(({ indicator, value }) => (indicator ? [{ ...indicator, value }] : []));
  const figures = deriveFigures(asked, new Map(asked.map(({ code, value }) => [code, value])));
  return rows.map((row) => (row.indicator?.formula ? { ...row, value: figures.get(row.indicator.code) ?? null } : row));
}

/** Another year's figure is no figure that this year's may not fall under. */
function findProblems(
  lines: readonly SheetLineFacts[],
  { year }: ReportRow,
  previousKey: string | null,
): FoundSheetProblem[] {
  const sameYear = previousKey?.startsWith(String(year)) ?? false;
  return findSheetProblems(
    lines.map((line) => ({
      ...line,
      previous: sameYear ? line.previousValue : null,
      lastYear: line.lastYearValue,
      scale: line.indicator && {
        decimals: line.indicator.decimals,
        min: line.indicator.scaleMin,
        max: line.indicator.scaleMax,
      },
    })),
  );
}
