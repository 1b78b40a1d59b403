import { inlineOf, runsOfLines } from './inline.ts';
import { lowered, type Segment } from './lines.ts';

interface Footnote {
  readonly mark: string;
  readonly text: string;
}

const STARTS = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3}(?=\s*\p{Lu})|[*]{1,3})\s*/u;

/** The notes below the rule of one page: a note begins with its mark. */
export function footnotesOf(lines: readonly Segment[]): Footnote[] {
  const groups: { mark: string; lines: Segment[] }[] = [];
  for (const line of lines) {
    const mark = STARTS.exec(line.text)?.[1];
    const last = groups.at(-1);
    if (mark !== undefined || last === undefined) groups.push({ mark: lowered(mark ?? ''), lines: [line] });
    else last.lines.push(line);
  }
  return groups.map(({ mark, lines: own }) => {
    const text = inlineOf(runsOfLines(own).map((run) => ({ ...run, bold: false })));
    return { mark, text: lowered(text.replace(STARTS, '')) };
  });
}

const REFERENCE = /(?<!\b[dck]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu;

/** Footnotes of the whole file, numbered through; a raised figure becomes a reference where its page has a note of that mark. */
export class FootnoteBook {
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  add(page: number, notes: readonly Footnote[]): void {
    for (const { mark, text } of notes) {
      this.#texts.push(text);
      if (mark !== '') this.#numbers.set(`${page} ${mark}`, this.#texts.length);
    }
  }

  /** The text with references in place of raised figures; other raised figures are plain again ("m2"). */
  refer(page: number, text: string): string {
    const referred = text.replace(REFERENCE, (found) => {
      const number = this.#numbers.get(`${page} ${lowered(found)}`);
      return number === undefined ? found : `[^${number}]`;
    });
    return lowered(referred);
  }

  paragraphs(): string[] {
    return this.#texts.map((text, i) => `[^${i + 1}]: ${text}`);
  }
}
