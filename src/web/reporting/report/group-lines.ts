import type { SheetLine } from '#contract/reporting.ts';

export interface LineGroup {
  readonly name: string | null;
  readonly lines: readonly SheetLine[];
}

/** Lines under the decision's groups, as they follow each other. */
export function groupLines(lines: readonly SheetLine[]): LineGroup[] {
  const groups: { name: string | null; lines: SheetLine[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && last.name === line.target.group) last.lines.push(line);
    else groups.push({ name: line.target.group, lines: [line] });
  }
  return groups;
}
