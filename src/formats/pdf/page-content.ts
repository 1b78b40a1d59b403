import { latticesOf } from './lattice.ts';
import { linesOf, type Segment } from './lines.ts';
import { median } from './geometry.ts';
import type { PageMarks, Rule } from './page-marks.ts';
import { withNeighbours } from './side-by-side.ts';
import { tableOf, type PageTable } from './page-tables.ts';

/** A page as lines of segments and drawn tables. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly (readonly Segment[])[];
  readonly tables: readonly PageTable[];
  /** Level lines outside tables, one of which may part the footnotes from the text. */
  readonly levels: readonly Rule[];
}

/** The footnotes' rule is among the last on the page; a drawing may have thousands. */
const MOST_LEVELS = 200;

export function contentOf(marks: PageMarks): PageContent {
  const tables: PageTable[] = [];
  let loose = marks.glyphs;
  for (const lattice of latticesOf(marks.rules)) {
    const found = tableOf(lattice, loose);
    if (found === null) continue;
    tables.push(found.table);
    loose = loose.filter((glyph) => !found.used.has(glyph));
  }
  const isInTable = (rule: Rule) => tables.some((it) => rule.y0 >= it.y0 - 3 && rule.y0 <= it.y1 + 3);
  const levels = marks.rules.filter((rule) => rule.isLevel && !isInTable(rule));
  return { width: marks.width, height: marks.height, lines: withNeighbours(linesOf(loose)), tables, levels };
}

/** The text of a page and the small lines below the short rule at its foot. */
export function splitFootnotes(page: PageContent): {
  readonly page: PageContent;
  readonly footnotes: readonly Segment[];
} {
  const sizes = page.lines.flatMap((line) => line.map((segment) => segment.size));
  const body = median(sizes);
  for (const rule of page.levels.slice(-MOST_LEVELS)) {
    const width = rule.x1 - rule.x0;
    if (rule.y0 < 0.35 * page.height || width < 30 || width > 0.5 * page.width || rule.x0 > 0.3 * page.width) continue;
    const below = page.lines.filter((line) => (line[0]?.base ?? 0) > rule.y0);
    const isSmall = below.every((line) => line.every((segment) => segment.size < 0.93 * Math.max(body, 11)));
    const isFoot = page.tables.every((table) => table.y1 < rule.y0 + 2);
    if (below.length === 0 || !isSmall || !isFoot) continue;
    const lines = page.lines.filter((line) => !below.includes(line));
    if (lines.length > 0 || page.tables.length > 0) return { page: { ...page, lines }, footnotes: below.flat() };
  }
  return { page, footnotes: [] };
}
