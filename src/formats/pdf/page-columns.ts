import { median, percentile } from './geometry.ts';
import type { Segment } from './lines.ts';
import { startsWithLabel, type Column } from './paragraph-cuts.ts';

interface Extent {
  readonly left: number;
  readonly right: number;
}

function extentOf(lines: readonly Segment[], width: number): Extent | null {
  const wide = lines.filter((line) => line.x1 - line.x0 > 0.55 * width);
  if (wide.length < 4) return null;
  return {
    left: Math.min(...wide.map((line) => line.x0)),
    right: percentile(
      wide.map((line) => line.x1),
      0.85,
    ),
  };
}

/** Distance of bases within a paragraph: the common distance of lines of which the upper one is full. */
function pitchOf(lines: readonly Segment[], { right }: Extent): number {
  const steps: number[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const step = next === undefined ? 0 : next.base - line.base;
    if (step > 0.8 * line.size && step < 3 * line.size && line.x1 > right - 12) steps.push(step);
  });
  const lower = percentile(steps, 0.4);
  return steps.length >= 3 ? lower : 1.55 * median(lines.map((line) => line.size));
}

function areLabelsIndented(lines: readonly Segment[], { left }: Extent): boolean {
  const labelled = lines.filter((line) => startsWithLabel(line.text));
  return labelled.filter((line) => line.x0 - left > 8).length > 0.6 * labelled.length;
}

/** The text column of every page; a page with few full lines takes that of the pages of its width. */
export function columnsOfPages(
  pages: readonly { readonly width: number; readonly lines: readonly Segment[] }[],
): Column[] {
  const all = new Map<number, Segment[]>();
  for (const page of pages) {
    const key = Math.round(page.width);
    const lines = all.get(key) ?? [];
    lines.push(...page.lines);
    all.set(key, lines);
  }
  const shared = new Map(
    [...all].map(([width, lines]) => [width, columnOfLines(lines, extentOf(lines, width), width)] as const),
  );
  return pages.map((page) => {
    const common = shared.get(Math.round(page.width)) ?? columnOfLines(page.lines, null, page.width);
    const own = extentOf(page.lines, page.width);
    return own === null ? common : { ...common, ...own };
  });
}

function columnOfLines(lines: readonly Segment[], extent: Extent | null, width: number): Column {
  const found = extent ?? {
    left: lines.length === 0 ? 0 : Math.min(...lines.map((line) => line.x0)),
    right: Math.max(width * 0.75, ...lines.slice(0, 5000).map((line) => line.x1)),
  };
  return { ...found, pitch: pitchOf(lines, found), labelsIndented: areLabelsIndented(lines, found) };
}
