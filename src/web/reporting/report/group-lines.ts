import type { SheetLine } from '#contract/reporting.ts';

export interface NumberedLine {
  readonly line: SheetLine;
  /** The row on the sheet, counted from 0 over all groups. */
  readonly row: number;
}

export interface LineGroup {
  readonly name: string | null;
  readonly lines: readonly NumberedLine[];
}

/** Lines under the decision's groups, as they follow each other. */
export function groupLines(lines: readonly SheetLine[]): LineGroup[] {
  const groups: { name: string | null; lines: NumberedLine[] }[] = [];
  for (const [row, line] of lines.entries()) {
    const last = groups.at(-1);
    if (last && last.name === line.target.group) last.lines.push({ line, row });
    else groups.push({ name: line.target.group, lines: [{ line, row }] });
  }
  return groups;
}
