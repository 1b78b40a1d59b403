import type { ReportView, SheetLine, SteppedReport } from '#contract/reporting.ts';

type SteppedLines = SteppedReport['lines'];

/** The page's report as a step has left it: the answer's figures beside the targets that the page knows. */
export function afterStep(shown: ReportView, stepped: SteppedReport): ReportView {
  return { ...shown, ...stepped, lines: withFigures(shown.lines, stepped.lines) };
}

export function withFigures(shown: readonly SheetLine[], stepped: SteppedLines): SheetLine[] {
  const figures = new Map(stepped.map(({ quantityId, ...figure }) => [quantityId, figure]));
  return shown.map((line) => ({ ...line, ...figures.get(line.quantity.id) }));
}

/** Whether the page shows the very targets that the sheet has now: one may have been assigned or withdrawn meanwhile. */
export function hasSameLines(shown: readonly SheetLine[], stepped: SteppedLines): boolean {
  const known = new Set(shown.map(({ quantity }) => quantity.id));
  return known.size === stepped.length && stepped.every(({ quantityId }) => known.has(quantityId));
}
