import { ByteView } from './byte-view.ts';
import type { WordFile } from './word-file.ts';

/** Properties of the bytes [from, to) of the main stream. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array;
}

const CHARACTERS = 12;
const PARAGRAPHS = 13;
const PAGE = 512;
const MOST_SPANS = 2_000_000;

function characterBytes(page: ByteView, count: number, index: number): Uint8Array {
  const at = 2 * page.u8(4 * (count + 1) + index);
  return at === 0 ? new Uint8Array() : page.part(at + 1, Math.min(page.u8(at), PAGE - at - 1));
}

function paragraphBytes(page: ByteView, count: number, index: number): Uint8Array {
  const at = 2 * page.u8(4 * (count + 1) + 13 * index);
  if (at === 0) return new Uint8Array();
  const words = page.u8(at);
  const [from, length] = words === 0 ? [at + 2, 2 * page.u8(at + 1)] : [at + 1, 2 * words - 1];
  return page.part(from, Math.min(length, PAGE - from));
}

function spansOf(file: WordFile, index: number, bytesOf: typeof characterBytes): Span[] {
  const table = file.structure(index);
  const pages = Math.floor((table.length - 4) / 8);
  const spans: Span[] = [];
  for (let i = 0; i < pages && spans.length < MOST_SPANS; i += 1) {
    const number = table.u32(4 * (pages + 1) + 4 * i) & 0x3fffff;
    const page = new ByteView(file.main.part(number * PAGE, PAGE));
    const count = page.u8(PAGE - 1);
    for (let j = 0; j < count; j += 1) {
      const span = { from: page.u32(4 * j), to: page.u32(4 * j + 4), bytes: bytesOf(page, count, j) };
      if (span.to > span.from) spans.push(span);
    }
  }
  return spans.sort((a, b) => a.from - b.from);
}

/** Spans looked up by place; neighbouring places are the rule, so the last find is tried first. */
export class Spans {
  readonly #spans: readonly Span[];
  #last = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  at(place: number): Span | null {
    for (const index of [this.#last, this.#last + 1]) {
      const span = this.#spans[index];
      if (span !== undefined && place >= span.from && place < span.to) return this.#found(index, span);
    }
    let [from, to] = [0, this.#spans.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if ((this.#spans[middle]?.from ?? 0) <= place) from = middle;
      else to = middle;
    }
    const span = this.#spans[from];
    return span !== undefined && place >= span.from && place < span.to ? this.#found(from, span) : null;
  }

  #found(index: number, span: Span): Span {
    this.#last = index;
    return span;
  }
}

export const characterSpans = (file: WordFile): Spans => new Spans(spansOf(file, CHARACTERS, characterBytes));
export const paragraphSpans = (file: WordFile): Spans => new Spans(spansOf(file, PARAGRAPHS, paragraphBytes));
