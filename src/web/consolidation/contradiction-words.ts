import type { Contradiction } from '#contract/consolidation.ts';
import { figureOf } from '../reporting/report/problem-words.ts';
import type { ConsolidationWords } from './use-consolidation-words.ts';

type Words = ConsolidationWords['contradictions'];

/** A contradiction in words: what, and the figures with why they cannot both be right. */
export function describeContradiction(known: Words, { code, figures }: Contradiction, target: string) {
  const words = isKnown(code, known) ? known[code] : known.other;
  return { title: words.title(target), says: words.says(figureOf(figures)) };
}

function isKnown(code: string, words: Words): code is keyof Words {
  return code in words;
}
