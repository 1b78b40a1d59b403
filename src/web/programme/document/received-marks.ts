import type { Mark } from './text-model.ts';

/** Words of a received line without its markup, and which of them are bold. */
export interface PlainWords {
  readonly text: string;
  readonly bold: readonly string[];
}

const BOLD = /\*\*(?=\S)([\s\S]+?)\*\*/gu;
// Stars and underscores of markdown, signs of a heading, escapes, and the marks of cells that another one covers.
const MARKUP =
  /\*+|^#{1,6}\s+|\\(?=[^\p{L}\p{N}\s])|(?<![\p{L}\p{N}])_+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:])_+(?![\p{L}\p{N}_])/gmu;
const BREAK = /\s*<br\s*\/?>\s*/giu;
const ONLY_DECORATES = /^(?:<!--.*-->|[*_\s]*|[-–—_=*]{3,})$/u;

const withoutMarkup = (raw: string) => raw.replace(BREAK, '\n').replace(MARKUP, '');

/** Received lines as they read in print; line ends stay, lines that only decorate go. */
export function plainWords(raw: string): PlainWords {
  const content = raw
    .split('\n')
    .filter((line) => line.trim() === '' || !ONLY_DECORATES.test(line.trim()))
    .join('\n');
  const bold = [...content.matchAll(BOLD)].map((found) => withoutMarkup(found[1] ?? '').trim());
  return { text: withoutMarkup(content), bold: bold.filter((words) => words !== '') };
}

/** Where the bold words of the received lines stand in the text that was read of them. */
export function boldMarks(text: string, { bold }: PlainWords): Mark[] {
  let from = 0;
  return bold.flatMap((words): Mark[] => {
    const wanted = words.replace(/\s+/gu, ' ');
    const at = text.indexOf(wanted, from);
    if (at === -1) return [];
    from = at + wanted.length;
    return [{ place: [at, from], bold: true }];
  });
}

const FOOTNOTE = /\[\^([^\]\s]{1,12})\]:?/gu;

export function footnoteMarks(text: string): Mark[] {
  return [...text.matchAll(FOOTNOTE)].map(({ 0: words, 1: note = '', index }) => ({
    place: [index, index + words.length],
    note,
  }));
}

export const isFootnote = (text: string) => /^\[\^[^\]\s]{1,12}\]:/u.test(text);
