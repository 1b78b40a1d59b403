import { pattern } from '#domain/vietnamese-pattern.ts';
/** A stretch of a clause's text with its place in it. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

// A full stop ends a sentence only before a capital; "TP. Tam Kỳ" and "KT. CHỦ TỊCH" go on.
const STOP = pattern.gu`(?:(?<!(?:^|[\s(.])(?:TP|TX|TT|KT|TM|TL|GS|TS|PGS|ThS|BS|Tr|tr|St|No|v\.v|Q|P|H))\.|[!?…])["”)]*\s+(?=["“(]?\p{Lu})`;
const SEMICOLON = /;\s+/gu;

function pushTrimmed(into: Sentence[], text: string, start: number): void {
  const trimmed = text.trim();
  if (trimmed !== '') into.push({ text: trimmed, start: start + text.length - text.trimStart().length });
}

/** The semicolons outside brackets and quotation marks, by one walk through the text. */
function freeSemicolons(text: string): RegExpExecArray[] {
  let depth = 0;
  let at = 0;
  return [...text.matchAll(SEMICOLON)].filter(({ index }) => {
    for (; at < index; at += 1) {
      const char = text[at];
      if (char === '(' || char === '“') depth += 1;
      if ((char === ')' || char === '”') && depth > 0) depth -= 1;
    }
    return depth === 0;
  });
}

/** The sentences of a clause; with `atSemicolons` also the parts that a semicolon sets apart outside brackets. */
export function splitSentences(text: string, { atSemicolons }: { atSemicolons: boolean }): Sentence[] {
  const cuts = [...text.matchAll(STOP)].map((match) => match.index + match[0].length);
  if (atSemicolons) cuts.push(...freeSemicolons(text).map((match) => match.index + match[0].length));
  const sentences: Sentence[] = [];
  let start = 0;
  for (const cut of cuts.toSorted((a, b) => a - b)) {
    pushTrimmed(sentences, text.slice(start, cut), start);
    start = cut;
  }
  pushTrimmed(sentences, text.slice(start), start);
  return sentences;
}
