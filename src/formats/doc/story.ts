import { beginsWithVniMark, decodeLegacy, encodingOfFont } from '#formats/text/legacy-encodings.ts';
import type { Stretch } from '../documents/line.ts';
import { readPrivateLetters, readSymbol } from '../docx/symbols.ts';
import { changedLook, type CharacterLook } from './character-look.ts';
import { fontNames } from './fonts.ts';
import { characterSpans, paragraphSpans, type Spans } from './formatting-pages.ts';
import { paragraphLook, type ParagraphLook } from './paragraph-look.ts';
import { piecesOf, textOfPiece, type Piece } from './pieces.ts';
import { StyleSheet } from './styles.ts';
import type { WordFile } from './word-file.ts';

/** Text up to a mark: the end of a paragraph, of a cell or row, or of a page. */
export interface Paragraph {
  readonly stretches: readonly Stretch[];
  readonly mark: '\r' | '\x07' | '\f';
  readonly look: ParagraphLook;
}

/** What was met on the way and must be told. */
export interface Met {
  legacy: boolean;
  hidden: boolean;
  tracked: boolean;
  pictures: boolean;
}

interface RawStretch {
  text: string;
  readonly bold: boolean;
  readonly font: string | null;
}

const [PICTURE, NOTE_MARK, FIELD_BEGINS, FIELD_SEPARATES, FIELD_ENDS] = [
  '\u0001',
  '\u0002',
  '\u0013',
  '\u0014',
  '\u0015',
];
const MARKS = new Set(['\r', '\x07', '\f']);
const CUTS = new Set([...MARKS, FIELD_BEGINS, FIELD_SEPARATES, FIELD_ENDS]);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\u000b', ' '],
  ['\u000e', ' '],
  ['\t', ' '],
  ['\u001e', '-'],
  // The optional hyphen; in a TCVN3 font its code is the letter "ư".
  ['\u001f', '\u00ad'],
  [PICTURE, ''],
  [NOTE_MARK, ''],
  ['\u0005', ''],
  ['\u0008', ''],
]);
/** Reads ranges of the text with the looks of letters and paragraphs. */
export class StoryReader {
  readonly met: Met = { legacy: false, hidden: false, tracked: false, pictures: false };
  readonly #file: WordFile;
  readonly #pieces: readonly Piece[];
  readonly #characters: Spans;
  readonly #paragraphs: Spans;
  readonly #styles: StyleSheet;
  readonly #fonts: readonly string[];
  readonly #looks = new Map<string, CharacterLook>();
  readonly #paragraphLooks = new Map<Uint8Array, ParagraphLook>();

  constructor(file: WordFile) {
    this.#file = file;
    this.#pieces = piecesOf(file);
    this.#characters = characterSpans(file);
    this.#paragraphs = paragraphSpans(file);
    this.#styles = new StyleSheet(file);
    this.#fonts = fontNames(file);
  }

  /** The paragraphs of the characters [from, to). `references` gives the reference that stands at a character, if any. */
  read(from: number, to: number, references: ReadonlyMap<number, string>): Paragraph[] {
    const paragraphs: Paragraph[] = [];
    const fields: boolean[] = [];
    let open: RawStretch[] = [];
    for (const { text, look, place, at } of this.#runs(from, to)) {
      let offset = 0;
      for (const part of cut(text)) {
        if (MARKS.has(part)) {
          const own = this.#paragraphAt(place(offset));
          paragraphs.push({ stretches: this.#decoded(open), mark: part as Paragraph['mark'], look: own });
          open = [];
        } else if (CUTS.has(part)) changeFields(fields, part);
        else if (fields.every(Boolean)) this.#add(open, part, look, at + offset, references);
        offset += part.length;
      }
    }
    if (open.length > 0) paragraphs.push({ stretches: this.#decoded(open), mark: '\r', look: this.#paragraphAt(-1) });
    return paragraphs;
  }

  /** Stretches of one look within one piece; `place` turns an offset into a byte of the main stream. */
  *#runs(
    from: number,
    to: number,
  ): Generator<{ text: string; look: CharacterLook; place: (offset: number) => number; at: number }> {
    for (const piece of this.#pieces) {
      const end = Math.min(piece.to, to);
      for (let at = Math.max(piece.from, from); at < end;) {
        const byte = piece.at + (at - piece.from) * piece.width;
        const span = this.#characters.at(byte);
        const spanEnd = span === null ? at + 1024 : at + Math.max(1, Math.ceil((span.to - byte) / piece.width));
        const until = Math.min(end, spanEnd);
        const text = textOfPiece(this.#file.main, piece, at, until);
        const place = (offset: number) => byte + offset * piece.width;
        for (const part of this.#byParagraph(text, place, span?.bytes ?? new Uint8Array(), at)) yield part;
        at = until;
      }
    }
  }

  /** A stretch may hold the ends of several paragraphs, each with a style of its own. */
  *#byParagraph(text: string, place: (offset: number) => number, bytes: Uint8Array, at: number) {
    for (let from = 0; from < text.length;) {
      const span = this.#paragraphs.at(place(from));
      const bytesPerChar = Math.max(1, place(1) - place(0));
      const length = span === null ? text.length : Math.max(1, Math.ceil((span.to - place(from)) / bytesPerChar));
      const start = from;
      const style = this.#paragraphAt(place(from)).style;
      yield {
        text: text.slice(from, from + length),
        look: this.#lookOf(bytes, style),
        place: (offset: number) => place(start + offset),
        at: at + from,
      };
      from += length;
    }
  }

  #lookOf(bytes: Uint8Array, style: number): CharacterLook {
    const key = `${style} ${bytes.join(' ')}`;
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const look = changedLook(this.#styles.look(style), bytes, (number) => this.#styles.characterProperties(number));
    this.#looks.set(key, look);
    return look;
  }

  #paragraphAt(place: number): ParagraphLook {
    const bytes = this.#paragraphs.at(place)?.bytes ?? NOTHING;
    const known = this.#paragraphLooks.get(bytes);
    if (known !== undefined) return known;
    const look = paragraphLook(bytes, this.#styles, this.#file.data);
    this.#paragraphLooks.set(bytes, look);
    return look;
  }

  #add(
    open: RawStretch[],
    text: string,
    look: CharacterLook,
    at: number,
    references: ReadonlyMap<number, string>,
  ): void {
    this.met.tracked ||= look.tracked || look.deleted;
    this.met.hidden ||= look.hidden && text.trim() !== '';
    if (look.hidden || look.deleted) return;
    const font = look.font === null ? null : (this.#fonts[look.font] ?? null);
    const written = this.#written(text, look, at, references);
    const last = open.at(-1);
    if (last !== undefined && last.bold === look.bold && last.font === font) last.text += written;
    else open.push({ text: written, bold: look.bold, font });
  }

  #written(text: string, look: CharacterLook, at: number, references: ReadonlyMap<number, string>): string {
    if (look.symbol !== null) return readSymbol(this.#fonts[look.symbol.font] ?? '', look.symbol.code);
    if (text.includes(PICTURE)) this.met.pictures = true;
    const parts = references.size === 0 ? [plain(text)] : [];
    if (references.size > 0)
      for (let i = 0; i < text.length; i += 1) parts.push(references.get(at + i) ?? plain(text.charAt(i)));
    const letters = parts.join('');
    return look.capitals ? letters.toUpperCase() : letters;
  }

  /** Letters of old fonts in Unicode; a VNI letter may be cut between vowel and mark where bold begins. */
  #decoded(raw: readonly RawStretch[]): Stretch[] {
    const stretches = raw.map((it) => ({ ...it }));
    stretches.forEach((it, i) => {
      const before = stretches[i - 1];
      const isCut = before !== undefined && encodingOfFont(before.font) === 'vni' && encodingOfFont(it.font) === 'vni';
      if (!isCut || !beginsWithVniMark(it.text)) return;
      before.text += it.text.charAt(0);
      it.text = it.text.slice(1);
    });
    return stretches.map(({ text, bold, font }) => {
      const encoding = encodingOfFont(font);
      if (encoding === null) return { text: readPrivateLetters(text, font), bold };
      const letters = decodeLegacy(text, encoding);
      this.met.legacy ||= letters !== text;
      return { text: letters, bold };
    });
  }
}

/** Between a field's begin and its separator stands its instruction, which is no text. */
function changeFields(fields: boolean[], sign: string): void {
  if (sign === FIELD_BEGINS) fields.push(false);
  else if (sign === FIELD_ENDS) fields.pop();
  else if (fields.length > 0) fields[fields.length - 1] = true;
}

const NOTHING = new Uint8Array();
const plain = (text: string) => Array.from(text, (char) => SIGNS.get(char) ?? char).join('');

/** The text in parts: marks and the signs of fields stand alone. */
function cut(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!CUTS.has(text.charAt(at))) continue;
    if (at > from) parts.push(text.slice(from, at));
    parts.push(text.charAt(at));
    from = at + 1;
  }
  return from < text.length ? [...parts, text.slice(from)] : parts;
}
