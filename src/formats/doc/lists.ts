import { formatNumber } from '../docx/number-format.ts';
import { utf16, type ByteView } from './byte-view.ts';
import type { WordFile } from './word-file.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** Text of the label in which the characters of code 0 to 8 stand for the numbers of the levels. */
  readonly text: string;
  readonly allDecimal: boolean;
  readonly restarts: boolean;
}

interface ListUse {
  readonly definition: number;
  readonly starts: Map<number, number>;
}

const LISTS = 73;
const USES = 74;
const LEVELS = 9;
const MOST_LISTS = 5000;
const BULLET = 'bullet';
const FORMATS: ReadonlyMap<number, string> = new Map([
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [22, 'decimalZero'],
  [23, BULLET],
  [255, 'none'],
]);

/** Reads one level at a place and says where the next thing begins. */
function levelAt(view: ByteView, at: number): { readonly level: Level; readonly next: number } {
  const [letters, paragraph] = [view.u8(at + 24), view.u8(at + 25)];
  const textAt = at + 28 + letters + paragraph;
  const length = view.u16(textAt);
  const flags = view.u8(at + 5);
  const level = {
    start: view.i32(at),
    format: FORMATS.get(view.u8(at + 4)) ?? 'decimal',
    text: utf16(view.part(textAt + 2, 2 * length)),
    allDecimal: (flags & 0x04) !== 0,
    restarts: (flags & 0x08) === 0,
  };
  return { level, next: textAt + 2 + 2 * length };
}

function definitionsOf(file: WordFile): Map<number, Level[]> {
  const definitions = new Map<number, Level[]>();
  const heads = file.structure(LISTS);
  if (heads.length < 2) return definitions;
  const count = Math.min(heads.u16(0), MOST_LISTS);
  const view = file.from(LISTS);
  // The levels follow behind the counted part.
  let at = heads.length;
  for (let i = 0; i < count; i += 1) {
    const head = 2 + 28 * i;
    const isSimple = (heads.u8(head + 26) & 1) === 1;
    const levels: Level[] = [];
    for (let level = 0; level < (isSimple ? 1 : LEVELS); level += 1) {
      const read = levelAt(view, at);
      levels.push(read.level);
      at = read.next;
    }
    definitions.set(heads.i32(head), levels);
  }
  return definitions;
}

/** Where a use of a list starts its levels anew; what follows a whole level of its own is not needed. */
function startsAt(
  view: ByteView,
  from: number,
  count: number,
): { readonly starts: Map<number, number>; readonly next: number } {
  const starts = new Map<number, number>();
  let at = from;
  for (let i = 0; i < count; i += 1) {
    const flags = view.u32(at + 4);
    if ((flags & 0x10) !== 0) starts.set(flags & 0xf, view.i32(at));
    at += 8;
    if ((flags & 0x20) !== 0) at = levelAt(view, at).next;
  }
  return { starts, next: at };
}

function usesOf(file: WordFile): ListUse[] {
  const view = file.structure(USES);
  if (view.length < 4) return [];
  const count = Math.min(view.u32(0), MOST_LISTS);
  let at = 4 + 16 * count;
  return Array.from({ length: count }, (_, i): ListUse => {
    const overridden = view.u8(4 + 16 * i + 12);
    const { starts, next } = startsAt(view, at + 4, overridden);
    at = next;
    return { definition: view.i32(4 + 16 * i), starts };
  });
}

/** The lists of a file and how far each has counted. Ask for the labels in the order of the text. */
export class Lists {
  readonly #definitions: ReadonlyMap<number, readonly Level[]>;
  readonly #uses: readonly ListUse[];
  readonly #counts = new Map<number, (number | undefined)[]>();
  readonly #begun = new Set<number>();

  constructor(file: WordFile) {
    this.#definitions = definitionsOf(file);
    this.#uses = usesOf(file);
  }

  /** Counts a paragraph on and gives its visible label; empty outside lists. `list` counts from 1. */
  nextLabel(list: number, level: number): string {
    const use = this.#uses[list - 1];
    const levels = this.#definitions.get(use?.definition ?? Number.NaN);
    const own = levels?.[level];
    if (use === undefined || levels === undefined || own === undefined) return '';
    const counts = this.#count(use, list, level, levels);
    if (own.format === BULLET) return own.text.trim() === '+' ? '+' : '-';
    const shown = Array.from(own.text, (char) => {
      const at = char.charCodeAt(0);
      const part = at < LEVELS && at <= level ? levels[at] : undefined;
      if (at >= LEVELS) return char;
      return part === undefined ? '' : formatNumber(counts[at] ?? part.start, own.allDecimal ? 'decimal' : part.format);
    });
    return shown.join('').trim();
  }

  #count(use: ListUse, list: number, level: number, levels: readonly Level[]): readonly (number | undefined)[] {
    const counts = this.#counts.get(use.definition) ?? [];
    this.#counts.set(use.definition, counts);
    if (!this.#begun.has(list)) for (const [at, start] of use.starts) counts[at] = start - 1;
    this.#begun.add(list);
    const first = (at: number) => use.starts.get(at) ?? levels[at]?.start ?? 1;
    for (let at = 0; at < level; at += 1) counts[at] ??= first(at);
    counts[level] = (counts[level] ?? first(level) - 1) + 1;
    for (let at = level + 1; at < LEVELS; at += 1) if (levels[at]?.restarts ?? true) counts[at] = undefined;
    return counts;
  }
}
