import type { Box } from './geometry.ts';
import { median } from './geometry.ts';
import { isBlank, runsOf, SPACE, type Run } from './glyph-runs.ts';
import type { Glyph } from './page-marks.ts';

/** Letters standing on one base, left to right, without a wide gap between them. */
export interface Segment extends Box {
  readonly base: number;
  readonly size: number;
  readonly runs: readonly Run[];
  readonly text: string;
  /** Width of the first word: would it have fitted on the line before? */
  readonly firstWord: number;
}

/** A wider gap parts columns; a justified line stretches its spaces to about one size at most. */
const GAP = 1.6;

function twinOf(glyph: Glyph, kept: readonly Glyph[]): Glyph | undefined {
  for (let at = Math.max(0, kept.length - 3); at < kept.length; at += 1) {
    const before = kept[at];
    if (before?.text === glyph.text && Math.abs(before.x0 - glyph.x0) < before.size * 0.12) return before;
  }
  return undefined;
}

/** The same letter drawn twice a hair apart is how some writers make bold. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const twin = twinOf(glyph, kept);
    if (twin === undefined) kept.push({ ...glyph });
    else if (!isBlank(glyph.text)) twin.bold = true;
  }
  return kept;
}

/** Raised or lowered small letters belong to the line whose height they share. */
const sharesLine = (glyph: Glyph, base: number, size: number) =>
  Math.abs(glyph.base - base) < 0.25 * size ||
  (glyph.size < 0.8 * size && glyph.base < base && base - glyph.base < 0.55 * size);

interface GlyphLine {
  readonly base: number;
  readonly size: number;
  readonly glyphs: Glyph[];
}

const SHELF = 24;

/** Lines by their height on the page, so that a letter looks for its line among its neighbours only. */
class Shelves {
  readonly #shelves = new Map<number, GlyphLine[]>();

  lineOf(glyph: Glyph): GlyphLine | null {
    const shelf = Math.floor(glyph.base / SHELF);
    for (let near = shelf - 1; near <= shelf + 1; near += 1) {
      for (const line of this.#shelves.get(near) ?? []) if (sharesLine(glyph, line.base, line.size)) return line;
    }
    return null;
  }

  add(line: GlyphLine): void {
    const shelf = Math.floor(line.base / SHELF);
    const own = this.#shelves.get(shelf);
    if (own === undefined) this.#shelves.set(shelf, [line]);
    else own.push(line);
  }
}

/** Letters of each line; lines from top to bottom. The largest letters make the lines, small raised ones join them. */
function glyphLines(glyphs: readonly Glyph[]): Glyph[][] {
  const shelves = new Shelves();
  const lines: GlyphLine[] = [];
  let line: GlyphLine | null = null;
  for (const glyph of [...glyphs].sort((a, b) => b.size - a.size || a.base - b.base)) {
    if (line === null || line.base !== glyph.base || line.size !== glyph.size) line = shelves.lineOf(glyph);
    if (line === null) {
      line = { base: glyph.base, size: glyph.size, glyphs: [] };
      lines.push(line);
      shelves.add(line);
    }
    line.glyphs.push(glyph);
  }
  lines.sort((a, b) => a.base - b.base);
  return lines.map((own) => own.glyphs.sort((a, b) => a.x0 - b.x0));
}

function firstWordOf(glyphs: readonly Glyph[]): number {
  const first = glyphs[0];
  if (first === undefined) return 0;
  const end = glyphs.findIndex(
    (it, i) => isBlank(it.text) || (i > 0 && it.x0 - (glyphs[i - 1]?.x1 ?? 0) > SPACE * it.size),
  );
  const last = end < 0 ? glyphs.at(-1) : glyphs[end - 1];
  return (last?.x1 ?? first.x1) - first.x0;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const isRaised = (glyph: Glyph, base: number, size: number) =>
  glyph.size < 0.8 * size && base - glyph.base > 0.18 * size && /^\d$/u.test(glyph.text);

const raised = (digit: string) => RAISED.charAt(Number(digit));

/** Raised figures ("¹", "m²") as plain ones. */
export function lowered(text: string): string {
  return text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(RAISED.indexOf(digit)));
}

function segmentOf(glyphs: readonly Glyph[]): Segment[] {
  const inked = glyphs.filter((it) => !isBlank(it.text));
  const [first, last] = [inked[0], inked.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = glyphs.indexOf(first);
  const own = glyphs.slice(from, glyphs.indexOf(last) + 1);
  const size = median(inked.map((it) => it.size));
  const base = median(inked.filter((it) => it.size > 0.8 * size).map((it) => it.base));
  const runs = runsOf(own.map((it) => (isRaised(it, base, size) ? { ...it, text: raised(it.text) } : it)));
  const text = runs.map((run) => run.text).join('');
  const x1 = inked.reduce((far, it) => Math.max(far, it.x1), -Infinity);
  return [
    { x0: first.x0, x1, y0: base - size, y1: base + 0.25 * size, base, size, runs, text, firstWord: firstWordOf(own) },
  ];
}

/** The country's name and motto begin the right column of a document's head, however near the left one comes. */
const MOTTO = /^(?:CỘNG HÒA XÃ|CỘNG HOÀ XÃ|Độc lập - Tự|ĐẢNG CỘNG SẢN)/u;
const TIGHT_GAP = 0.5;

function isMotto(glyphs: readonly Glyph[], from: number): boolean {
  const text = glyphs.slice(from, from + 24).map((it) => it.text);
  return MOTTO.test(text.join('').replace(/\s+/gu, ' ').normalize('NFC'));
}

/** The segments of one line of letters: parted where a gap is wider than any space of a justified line. */
function segmentsOf(line: readonly Glyph[]): Segment[] {
  const parts: Glyph[][] = [];
  let end = -Infinity;
  const glyphs = withoutDoubles(line);
  for (const [i, glyph] of glyphs.entries()) {
    if (isBlank(glyph.text)) {
      parts.at(-1)?.push(glyph);
      continue;
    }
    const gap = (glyph.x0 - end) / glyph.size;
    if (parts.length === 0 || gap > GAP || (gap > TIGHT_GAP && isMotto(glyphs, i))) parts.push([glyph]);
    else parts.at(-1)?.push(glyph);
    end = Math.max(end, glyph.x1);
  }
  return parts.flatMap(segmentOf);
}

/** Lines from top to bottom, each of one or more segments from left to right. */
export function linesOf(glyphs: readonly Glyph[]): Segment[][] {
  return glyphLines(glyphs.filter((it) => it.text !== ''))
    .map(segmentsOf)
    .filter((line) => line.length > 0);
}

/** One segment out of all segments of a line. */
export function wholeLine(line: readonly Segment[]): Segment {
  const [first] = line;
  if (first === undefined) throw new RangeError('a line has letters');
  const most = (side: (segment: Segment) => number) => line.reduce((far, it) => Math.max(far, side(it)), -Infinity);
  return {
    ...first,
    x1: most((it) => it.x1),
    y0: -most((it) => -it.y0),
    y1: most((it) => it.y1),
    runs: line.flatMap(({ runs }, i) => (i === 0 ? runs : [{ text: ' ', bold: false }, ...runs])),
    text: line.map(({ text }) => text).join(' '),
  };
}
