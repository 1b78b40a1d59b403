import type { Segment } from './lines.ts';
import type { PageContent } from './page-content.ts';

type Line = readonly Segment[];

const PAGE_NUMBER = /^[-–—\s]*(?:Trang|TRANG|Page)?\s*\d{1,4}(?:\s*[/|]\s*\d{1,4})?[-–—\s]*$/u;
const ZONE = 0.12;
/** Headings of annexes stand at the head of their pages and repeat as well. */
const HEADING = /^(?:PHỤ LỤC|Phụ lục|Biểu|BIỂU|Mẫu|MẪU)/u;

const textOf = (line: Line) =>
  line
    .map((segment) => segment.text)
    .join(' ')
    .trim();
const isNumber = (line: Line) => PAGE_NUMBER.test(textOf(line));

/** Text and place by which the same line is known again on the next page; its page number does not count. */
const keyOf = (line: Line) =>
  `${textOf(line).replace(/\s*\d+\s*\/\s*\d+$|\s+\d+$/u, '')} ${Math.round((line[0]?.base ?? 0) / 6)}`;

function edgeLines({ lines, height }: PageContent): Line[] {
  const isNear = (line: Line) => {
    const base = line[0]?.base ?? 0;
    return base < ZONE * height || base > (1 - ZONE) * height;
  };
  return [...lines.slice(0, 2), ...lines.slice(Math.max(2, lines.length - 3))].filter(isNear);
}

/** The pages without page numbers and without the lines that repeat at the same place of the margin. */
export function withoutRunningHeads(pages: readonly PageContent[]): PageContent[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgeLines(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(3, pages.length * 0.3);
  const repeats = (line: Line) => !HEADING.test(textOf(line)) && (counts.get(keyOf(line)) ?? 0) >= often;
  return pages.map((page) => {
    const dropped = new Set(edgeLines(page).filter((line) => isNumber(line) || repeats(line)));
    return { ...page, lines: page.lines.filter((line) => !dropped.has(line)) };
  });
}
