interface TableLines {
  /** The first line behind the table. */
  readonly end: number;
  readonly rows: readonly (readonly string[])[];
}

/** Cells of a markdown row "| a | b |". */
function cellsOfOneLine(line: string): string[] {
  return line
    .replace(/^\|/u, '')
    .replace(/\|$/u, '')
    .split('|')
    .map((cell) => cell.replace(/\*\*/gu, '').trim());
}

/** The line between head and body of a markdown table. */
function isRule(line: string): boolean {
  return /^[|\s:-]+$/u.test(line) && line.includes('-');
}

/**
 * A table with one cell a line: a lone "|" stands before and after every cell, two of them end a row, and the table
 * ends with a "|" that no cell follows. Starts at the first "|" and says at which line it ended.
 */
function readOneCellALine(lines: readonly string[], start: number): TableLines {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell: string[] = [];
  let at = start + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line !== '|') {
      if (line === '' && cell.length === 0 && lines[at - 1] === '|') break;
      cell.push(line);
      continue;
    }
    if (cell.length > 0) {
      row.push(plain(cell));
      cell = [];
    } else if (row.length > 0) {
      rows.push(row);
      row = [];
    }
  }
  if (cell.length > 0) row.push(plain(cell));
  if (row.length > 0) rows.push(row);
  return { end: at, rows };
}

function plain(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '' && !/^-{3,}$/u.test(line))
    .join('\n')
    .replace(/[*]+/gu, '')
    .trim();
}

/** The table whose first line stands at `start`, in either habit. */
export function readTableAt(lines: readonly string[], start: number): TableLines {
  if (lines[start] === '|') return readOneCellALine(lines, start);
  let end = start + 1;
  while (lines[end]?.startsWith('|')) end += 1;
  const rows = lines.slice(start, end).filter((line) => !isRule(line));
  return { end, rows: rows.map(cellsOfOneLine) };
}
