import type { Segment } from './lines.ts';

/** The width that the lines of a page fill, and how far their bases stand apart within a paragraph. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  /** Whether labelled paragraphs ("1.", "a)", "-") begin with an indent here: then a label at the left edge is no new paragraph. */
  readonly labelsIndented: boolean;
}

/** A line, the indent of its paragraph's first line, and whether it is that first line. */
export interface PlacedLine {
  readonly line: Segment;
  readonly page: number;
  readonly isFirst: boolean;
}

const INDENT = 8;
const LABEL =
  /^(?:[-–+•●▪*]\s*\p{L}|\d{1,3}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)\s|[IVX]{1,5}[.)]\s|(?:Điều|Chương|Mục|Phần|CHƯƠNG|PHẦN|MỤC|PHỤ LỤC)\s+[\dIVXA-D])/u;
const TERMINAL = /[.;:!?”"/]\s*$/u;

export const startsWithLabel = (text: string) => LABEL.test(text);
const startsSmall = (text: string) => /^[(“"]?[\p{Ll}\d%]/u.test(text) && !LABEL.test(text);

function isCentred(line: Segment, { left, right }: Column): boolean {
  const [before, after] = [line.x0 - left, right - line.x1];
  return before > 20 && after > 20 && Math.abs(before - after) < 12;
}

/** Whether the next line's first word would not have fitted on this line any more. */
function isFull(line: Segment, next: Segment, { right }: Column): boolean {
  return line.x1 + 0.2 * line.size + next.firstWord > right - 1;
}

const hasOpenBracket = (text: string) => text.lastIndexOf('(') > text.lastIndexOf(')');

function cutsCentred(before: PlacedLine, next: Segment, column: Column): boolean {
  if (Math.abs(before.line.size - next.size) > 0.6) return true;
  if (hasOpenBracket(before.line.text) || startsSmall(next.text)) return false;
  const isWrapped = isFull(before.line, next, column) && isCentred(next, column) && !startsWithLabel(next.text);
  const isShout = (text: string) => text === text.toUpperCase();
  return !(isWrapped && before.line.text.length > 40 && isShout(before.line.text) === isShout(next.text));
}

function cutsByIndent({ line, isFirst }: PlacedLine, next: Segment, column: Column): boolean {
  const hasLabel = startsWithLabel(next.text);
  const isEnd = TERMINAL.test(line.text);
  const deeper = next.x0 - (isFirst ? Math.min(line.x0, column.left + INDENT) : line.x0);
  if (deeper > INDENT - 2) return hasLabel || isEnd;
  if (!hasLabel)
    return (
      isFirst && Math.abs(next.x0 - line.x0) < 3 && isEnd && !startsSmall(next.text) && next.x0 - column.left > INDENT
    );
  return column.labelsIndented ? next.x0 - column.left > INDENT : isEnd || /[,]$/u.test(line.text);
}

/**
 * Whether a new paragraph begins with the next line: by the space between the lines, by the room left on the line before, by indents,
 * labels and the ends of sentences. Lines on different pages are judged without their distance.
 */
export function cutsParagraph(before: PlacedLine, next: Segment, page: number, column: Column): boolean {
  const { line } = before;
  if (page === before.page && next.base - line.base > 1.22 * column.pitch + 1) return true;
  if (Math.abs(line.size - next.size) > 2.5) return true;
  if (isCentred(line, column) || isCentred(next, column)) return cutsCentred(before, next, column);
  if (!isFull(line, next, column))
    return !(hasOpenBracket(line.text) && line.x0 - column.left > 20 && startsSmall(next.text));
  return cutsByIndent(before, next, column);
}
