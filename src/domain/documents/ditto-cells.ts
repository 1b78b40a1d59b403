import { pattern } from '#domain/vietnamese-pattern.ts';
import type { TableCell } from './table-lines.ts';

interface Row {
  readonly cells: readonly TableCell[];
  readonly section: boolean;
}

/** "nt", "-nt-", "n.t", "Như trên", "〃", "″", "-//-": what the cell above says. */
const DITTO = pattern.iu`^[-–—\s.]*(?:n\.?\s?t|như (?:trên|dòng trên|mục trên)|nêu trên|[”"″〃]|''|\/\/)[-–—\s.]*$`;

/** Whether a cell only repeats the one above it. */
export const isDitto = (text: string): boolean => DITTO.test(text);

/** The rows with the words that their cells repeat; a row that names a group stands between without being repeated. */
export function withDittos<R extends Row>(rows: readonly R[]): R[] {
  let above: R | null = null;
  return rows.map((row) => {
    if (row.section) return row;
    const cells = row.cells.map((cell, at) =>
      isDitto(cell.text) ? { ...cell, text: above?.cells[at]?.text ?? cell.text } : cell,
    );
    return (above = { ...row, cells });
  });
}
