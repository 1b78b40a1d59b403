import { median } from './geometry.ts';
import { wholeLine, type Segment } from './lines.ts';

/** Two columns without lines between them: the head of a document, its recipients and signature. */
export interface SideBySide {
  /** Lines [from, to) of the page. */
  readonly from: number;
  readonly to: number;
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
}

type Line = readonly Segment[];
interface Gutter {
  readonly from: number;
  readonly to: number;
}

const NARROWEST = 8;
/** No head and no list of recipients is longer. */
const MOST_LINES = 150;
/** So many stretches on a line that is drawn as two. */
const MOST_STRETCHES = 40;
const KNOWN =
  /CỘNG H[ÒO][ÀA]? XÃ HỘI|ĐẢNG CỘNG SẢN|Nơi nhận|^(?:TM|KT|TL|TUQ|Q)\.|CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|GIÁM ĐỐC|BÍ THƯ|Độc lập - Tự do/u;

/** The free strip of a line nearest to the middle of the page. */
function gutterOf(line: Line, width: number): Gutter | null {
  const gaps = line.slice(1).map((segment, i): Gutter => ({ from: line[i]?.x1 ?? 0, to: segment.x0 }));
  const middling = gaps.filter((gap) => gap.to > 0.3 * width && gap.from < 0.68 * width);
  return middling.length === 1 && line.length <= 3 ? (middling[0] ?? null) : null;
}

/** A segment belongs to the side on which it leaves the gutter room; null if it crosses the gutter. */
function sideOfSegment({ x0, x1 }: Segment, gutter: Gutter): 'left' | 'right' | null {
  const [roomRight, roomLeft] = [gutter.to - x1, x0 - gutter.from];
  if (Math.max(roomRight, roomLeft) < NARROWEST) return null;
  return roomRight >= roomLeft ? 'left' : 'right';
}

function sideOf(line: Line, gutter: Gutter): 'across' | 'both' | 'left' | 'right' {
  const sides = new Set(line.map((segment) => sideOfSegment(segment, gutter)));
  if (sides.has(null)) return 'across';
  if (sides.size === 2) return 'both';
  return sides.has('left') ? 'left' : 'right';
}

function narrowed(line: Line, gutter: Gutter): Gutter {
  const of = (side: 'left' | 'right') => line.filter((segment) => sideOfSegment(segment, gutter) === side);
  return {
    from: Math.max(gutter.from, ...of('left').map((it) => it.x1)),
    to: Math.min(gutter.to, ...of('right').map((it) => it.x0)),
  };
}

/** A signer's name stands far below his office, with room for the signature; nothing else is so far apart within a block. */
function isFarBelow(before: Line | undefined, line: Line, side: 'both' | 'left' | 'right' | 'across'): boolean {
  const [above, own] = [before?.[0], line[0]];
  if (above === undefined || own === undefined) return true;
  return own.base - above.base > (side === 'right' ? 12 : 3.2) * own.size;
}

/** How far a block that begins at a two-sided line reaches down: to the first line that crosses its gutter or stands too far off. */
function reach(lines: readonly Line[], start: number, first: Gutter): { to: number; gutter: Gutter; both: number } {
  let gutter = first;
  let [to, both] = [start + 1, 1];
  for (const line of lines.slice(start + 1, start + MOST_LINES)) {
    const side = sideOf(line, gutter);
    const next = narrowed(line, gutter);
    if (side === 'across' || next.to - next.from < NARROWEST || isFarBelow(lines[to - 1], line, side)) break;
    gutter = next;
    if (side === 'both') both += 1;
    to += 1;
  }
  return { to, gutter, both };
}

/** Lines after the last two-sided one stay only where they plainly go on in a column: a signer's name, a list of recipients. */
function trimmed(lines: readonly Line[], from: number, to: number, gutter: Gutter): number {
  let end = to;
  const isList = (line: Line) => /^[-–+]/u.test(line[0]?.text ?? '') || (line[0]?.size ?? 20) < 12.2;
  while (end > from + 1) {
    const line = lines[end - 1] ?? [];
    const side = sideOf(line, gutter);
    if (side === 'both' || side === 'right' || isList(line)) return end;
    if (end - from <= 4 && /^(?:Số|V\/v|\*)/u.test(line[0]?.text ?? '')) return end;
    end -= 1;
  }
  return end;
}

function blockFrom(lines: readonly Line[], start: number, width: number): SideBySide | null {
  const first = gutterOf(lines[start] ?? [], width);
  if (first === null) return null;
  const { to: far, gutter, both } = reach(lines, start, first);
  const to = trimmed(lines, start, far, gutter);
  const isKnown = lines.slice(start, to).some((line) => line.some((segment) => KNOWN.test(segment.text)));
  if (!isKnown || (both < 2 && to - start < 2)) return null;
  const before = lines[start - 1];
  const above = before !== undefined && sideOf(before, gutter) === 'right' && KNOWN.test(before[0]?.text ?? '') ? 1 : 0;
  const own = lines.slice(start - above, to);
  const column = (side: 'left' | 'right') =>
    own
      .map((line) => line.filter((it) => sideOfSegment(it, gutter) === side))
      .flatMap((line) => (line.length > 0 ? [wholeLine(line)] : []));
  return { from: start - above, to, left: column('left'), right: column('right') };
}

const endOf = (line: Line) => line.at(-1)?.x1 ?? 0;

function standBeside(one: Line, other: Line): boolean {
  const [first, second] = [one[0], other[0]];
  if (first === undefined || second === undefined) return false;
  const isNear = second.base - first.base < 0.85 * Math.min(first.size, second.size);
  return isNear && (second.x0 - endOf(one) > NARROWEST || first.x0 - endOf(other) > NARROWEST);
}

/** Lines of two columns need not stand on the same base: neighbours less than a line apart that do not overlap are one line here. */
export function withNeighbours(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last !== undefined && last.length < MOST_STRETCHES && standBeside(last, line))
      out[out.length - 1] = [...last, ...line].sort((a, b) => a.x0 - b.x0);
    else out.push(line);
  }
  return out;
}

/** The head and the signature blocks of a page, in order. */
export function sideBySides(lines: readonly Line[], width: number): SideBySide[] {
  const found: SideBySide[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const block = (lines[at]?.length ?? 0) > 1 ? blockFrom(lines, at, width) : null;
    if (block === null || block.from < (found.at(-1)?.to ?? 0)) continue;
    found.push(block);
    at = block.to - 1;
  }
  return found;
}

/** Lines of a narrow column as paragraphs: a line goes on only in a small letter. */
export function columnParagraphs(lines: readonly Segment[]): Segment[][] {
  const pitch = median(lines.slice(1).map((line, i) => line.base - (lines[i]?.base ?? 0)));
  const paragraphs: Segment[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const goesOn = before !== undefined && /^[\p{Ll}\d(]/u.test(line.text) && line.base - before.base < 1.5 * pitch + 1;
    if (goesOn && !/[;:.]$/u.test(before.text)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs;
}
