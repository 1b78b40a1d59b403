import type { SheetLine, SheetProblem } from '#contract/reporting.ts';
import { isDecimal } from '#domain/decimal.ts';
import type { FoundSheetProblem } from '#domain/reporting/sheet-line.ts';
import type { Text } from '../../text/text.tsx';
import { writeFigure } from '../../ui/figure-words.ts';

/** A problem in words: what, and the figures with why it cannot be. */
export function describeProblem(
  text: Text,
  problem: FoundSheetProblem | SheetProblem,
  line: Pick<SheetLine, 'quantity'>,
) {
  const { problems } = text.reporting;
  const words = isKnown(problem.code, problems) ? problems[problem.code] : problems.other;
  return { title: words.title(line.quantity.number), says: words.says(figureOf(problem.figures)) };
}

function isKnown<Words extends object>(code: string, words: Words): code is Extract<keyof Words, string> {
  return code in words;
}

/** Figures of a problem by name; texts such as an agency's name stay as they are. */
export function figureOf(figures: Readonly<Record<string, string>>) {
  return (name: string): string => {
    const figure = figures[name] ?? '';
    return isDecimal(figure) ? writeFigure(figure) : figure;
  };
}
