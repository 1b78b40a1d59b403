import { writeLine } from '../documents/line.ts';
import type { StoryReader } from './story.ts';
import type { WordFile } from './word-file.ts';

/** A footnote or endnote: the place in the text that refers to it, and where its own text stands. */
interface Note {
  readonly reference: number;
  readonly from: number;
  readonly to: number;
}

const [FOOTNOTE_REFERENCES, FOOTNOTE_TEXTS, ENDNOTE_REFERENCES, ENDNOTE_TEXTS] = [2, 3, 46, 47];
const MOST_NOTES = 20_000;

function notesOf(file: WordFile, references: number, texts: number, start: number): Note[] {
  const [places, ends] = [file.structure(references), file.structure(texts)];
  const count = Math.min(Math.floor((places.length - 4) / 6), Math.floor(ends.length / 4) - 1, MOST_NOTES);
  return Array.from({ length: Math.max(count, 0) }, (_, i) => ({
    reference: places.u32(4 * i),
    from: start + ends.u32(4 * i),
    to: start + ends.u32(4 * i + 4),
  }));
}

/** Footnotes and endnotes in the order of their references, numbered through. */
export class NotesBelow {
  readonly references: ReadonlyMap<number, string>;
  readonly #notes: readonly Note[];

  constructor(file: WordFile) {
    const { text, footnotes, between } = file.counts;
    const notes = [
      ...notesOf(file, FOOTNOTE_REFERENCES, FOOTNOTE_TEXTS, text),
      ...notesOf(file, ENDNOTE_REFERENCES, ENDNOTE_TEXTS, text + footnotes + between),
    ];
    this.#notes = notes.sort((a, b) => a.reference - b.reference);
    this.references = new Map(this.#notes.map((note, i) => [note.reference, `[^${i + 1}]`]));
  }

  /** "[^1]: text", one paragraph each. */
  paragraphs(reader: StoryReader): string[] {
    return this.#notes.map(({ from, to }, i) => {
      const stretches = reader
        .read(from, to, new Map())
        .flatMap((own) => [...own.stretches, { text: ' ', bold: false }]);
      return `[^${i + 1}]: ${writeLine(stretches.map((it) => ({ ...it, bold: false })))}`;
    });
  }
}
