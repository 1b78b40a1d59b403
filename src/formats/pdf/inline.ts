import { writeLine } from '../documents/line.ts';
import type { Run } from './glyph-runs.ts';

/** Only letters and figures can be seen to be bold: a mark is as bold as the text before it. */
const isMark = (text: string) => !/[\p{L}\p{N}]/u.test(text);

function withMarkWeight(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) out.push(isMark(run.text) ? { text: run.text, bold: out.at(-1)?.bold ?? run.bold } : run);
  return out;
}

/** The text of runs in the received form. */
export const inlineOf = (runs: readonly Run[]): string => writeLine(withMarkWeight(runs));

/** "142/QĐ-" and "TTg" are one word cut at its hyphen; "kinh tế -" and "xã hội" are two. */
const CUT_WORD = /[\p{L}\d][-/]$/u;

/** The runs of the lines of a paragraph, with a space where a line ends. */
export function runsOfLines(lines: readonly { readonly text: string; readonly runs: readonly Run[] }[]): Run[] {
  return lines.flatMap(({ text, runs }) =>
    CUT_WORD.test(text.trimEnd()) ? runs : [...runs, { text: ' ', bold: false }],
  );
}
