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
