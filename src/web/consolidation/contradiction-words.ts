import type { Contradiction } from '#contract/consolidation.ts';
import { figureOf } from '../reporting/report/problem-words.ts';
import type { Text } from '../text/text.tsx';

type Words = Text['consolidation']['contradictions'];

/** A contradiction in words: what, and the figures with why they cannot both be right. */
export function describeContradiction(text: Text, { code, figures }: Contradiction, target: string) {
  const { contradictions } = text.consolidation;
  const words = isKnown(code, contradictions) ? contradictions[code] : contradictions.other;
  return { title: words.title(target), says: words.says(figureOf(figures)) };
}

function isKnown(code: string, words: Words): code is keyof Words {
  return code in words;
}
