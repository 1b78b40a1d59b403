import { ByteView } from './byte-view.ts';
import { changedLook, PLAIN, type CharacterLook } from './character-look.ts';
import type { WordFile } from './word-file.ts';

interface Style {
  readonly base: number;
  readonly isCharacter: boolean;
  readonly paragraph: Uint8Array;
  readonly character: Uint8Array;
}

const STYLE_SHEET = 1;
const NO_BASE = 0xfff;
const DEEPEST = 20;
const NOTHING = new Uint8Array();

/** The lists of properties at the end of a style: each has a length of two bytes and begins at an even place. */
function propertyLists(view: ByteView, from: number, count: number): Uint8Array[] {
  const lists: Uint8Array[] = [];
  let at = from;
  for (let i = 0; i < count && at + 2 <= view.length; i += 1) {
    const length = view.u16(at);
    if (at + 2 + length > view.length) return lists;
    lists.push(view.part(at + 2, length));
    at += 2 + length + (length % 2);
  }
  return lists;
}

function styleOf(bytes: Uint8Array, baseLength: number): Style | null {
  const view = new ByteView(bytes);
  if (view.length < baseLength + 2) return null;
  const [kindAndBase, lists] = [view.u16(2), view.u16(4) & 0xf];
  const afterName = baseLength + 2 + 2 * view.u16(baseLength) + 2;
  const [first = NOTHING, second = NOTHING] = propertyLists(view, afterName, lists);
  const isCharacter = (kindAndBase & 0xf) === 2;
  // A paragraph style's list begins with its own number.
  const paragraph = isCharacter ? NOTHING : first.subarray(2);
  return { base: kindAndBase >> 4, isCharacter, paragraph, character: isCharacter ? first : second };
}

/** The styles of a file: what they say of letters and of paragraphs, with the styles on which they stand. */
export class StyleSheet {
  readonly #styles: (Style | null)[] = [];
  readonly #looks = new Map<number, CharacterLook>();

  constructor(file: WordFile) {
    const sheet = file.structure(STYLE_SHEET);
    if (sheet.length < 8) return;
    const headLength = sheet.u16(0);
    const [count, baseLength] = [sheet.u16(2), sheet.u16(4)];
    let at = 2 + headLength;
    for (let i = 0; i < count && at + 2 <= sheet.length; i += 1) {
      const length = Math.min(sheet.u16(at), sheet.length - at - 2);
      this.#styles.push(length === 0 ? null : styleOf(sheet.part(at + 2, length), baseLength));
      at += 2 + length + (length % 2);
    }
  }

  /** How letters of a paragraph of this style look before their own properties. */
  look(style: number): CharacterLook {
    const known = this.#looks.get(style);
    if (known !== undefined) return known;
    const look = this.#line(style).reduce((base, own) => changedLook(base, own.character, () => null), PLAIN);
    this.#looks.set(style, look);
    return look;
  }

  /** Properties of a paragraph style, the base style's first. */
  paragraphProperties(style: number): Uint8Array[] {
    return this.#line(style).map((own) => own.paragraph);
  }

  characterProperties(style: number): Uint8Array | null {
    const found = this.#styles[style];
    return found?.isCharacter === true ? found.character : null;
  }

  #line(style: number): Style[] {
    const line: Style[] = [];
    for (let next = style; next !== NO_BASE && line.length < DEEPEST;) {
      const found = this.#styles[next];
      if (found === undefined || found === null) break;
      line.unshift(found);
      next = found.base;
    }
    return line;
  }
}
