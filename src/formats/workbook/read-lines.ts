import type { FigureCell, StrayRow, WorkbookRow } from '#domain/reporting/workbook-row.ts';
import { figureOf } from './figure-of.ts';
import { columnNumber, type MergedBlock, type Sheet, type SheetRow } from './sheet-cells.ts';

const FIRST_TYPED = columnNumber('G');
const LAST_TYPED = columnNumber('J');
/** Rows that forms carry for the one who fills them: column numbers, examples, remarks. */
const TEMPLATE =
  /^\(\d{1,2}\)$|^\((\d{1,2}|[a-z])\) |^(ví dụ|vd|mẫu|ghi chú|hướng dẫn|lưu ý|người lập|thủ trưởng|ký tên)(?![\p{L}\p{M}])/iu;

/** The lines of a report's sheet by their hidden keys, and the rows between and below that are no lines. */
export function readLines({ rows, merged }: Sheet): { rows: WorkbookRow[]; strays: StrayRow[] } {
  const keyed = rows.map((row) => ({ row, id: idOf(row) }));
  const first = keyed.findIndex(({ id }) => id !== null);
  const times = new Map<number, number>();
  for (const { id } of keyed) if (id !== null) times.set(id, (times.get(id) ?? 0) + 1);
  const lines: WorkbookRow[] = [];
  const strays: StrayRow[] = [];
  for (const { row, id } of keyed.slice(first)) {
    if (id === null) strays.push(...strayOf(row));
    else if ((times.get(id) ?? 0) > 1) strays.push({ code: 'row-twice', row: row.row, text: labelOf(row) });
    else lines.push(readLine(row, id, merged));
  }
  return { rows: lines, strays };
}

function idOf({ cells }: SheetRow): number | null {
  const digits = /^L(\d{1,10})$/.exec(cells.get('A')?.text ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

const labelOf = ({ cells }: SheetRow): string =>
  ['B', 'C']
    .map((letter) => cells.get(letter)?.text ?? '')
    .join(' ')
    .trim()
    .slice(0, 60);

/** A row of words below the table is nobody's figure; one with something in the figures' column is told. */
function strayOf(row: SheetRow): StrayRow[] {
  const figure = row.cells.get('G');
  if (figure === undefined) return [];
  const label = labelOf(row);
  const isTemplate = TEMPLATE.test(label) || TEMPLATE.test(figure.text.trim());
  return [{ code: isTemplate ? 'template-row' : 'extra-row', row: row.row, text: label }];
}

function readLine({ row, cells }: SheetRow, quantityId: number, merged: readonly MergedBlock[]): WorkbookRow {
  const text = (letter: string) => cells.get(letter)?.text ?? '';
  const block = merged.find(
    ({ fromRow, toRow, fromColumn, toColumn }) =>
      fromRow <= row && row <= toRow && fromColumn <= LAST_TYPED && FIRST_TYPED <= toColumn,
  );
  const figure: FigureCell = block ? { kind: 'merged', block: block.written } : figureOf(cells.get('G'));
  return { quantityId, row, figure, standing: text('H'), note: text('I'), obstacle: text('J') };
}
