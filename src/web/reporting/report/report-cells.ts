import type { ReportView, SaveDraft, SheetLine } from '#contract/reporting.ts';
import { cellKey, type CellKey, type Cells, readCell } from '../sheet/cells.ts';

type Standing = SheetLine['standing'];
export const standings: readonly Standing[] = ['estimate', 'preliminary', 'final'];

/** What the province holds, as the sheet's cells. */
export function cellsOfLines(lines: readonly SheetLine[]): Cells {
  const cells: Partial<Record<CellKey, string>> = {};
  for (const line of lines) {
    cells[cellKey(line.quantity.id, 'value')] = line.value ?? '';
    cells[cellKey(line.quantity.id, 'standing')] = line.standing;
    cells[cellKey(line.quantity.id, 'note')] = line.note ?? '';
    cells[cellKey(line.quantity.id, 'obstacle')] = line.obstacle ?? '';
  }
  return cells;
}

type Written = Pick<ReportView, 'lines' | 'narratives'>;

/** Words under a heading of the form are kept as the note of a row of their own; no quantity has its number. */
export function narrativeRow(index: number): number {
  return -(index + 1);
}

/** All that one writes in a report: the lines, and the words under the headings of the form. */
export function cellsOfReport({ lines, narratives }: Written): Cells {
  const cells: Partial<Record<CellKey, string>> = { ...cellsOfLines(lines) };
  for (const [index, { text }] of narratives.entries()) cells[cellKey(narrativeRow(index), 'note')] = text ?? '';
  return cells;
}

/** What stands in a row: the line with its number, or the heading. */
export function nameOfRow({ lines, narratives }: Written, row: number): string {
  if (row < 0) return narratives[-row - 1]?.title ?? '';
  const quantity = lines.find((line) => line.quantity.id === row)?.quantity;
  return quantity ? `${quantity.number} ${quantity.name}` : '';
}

/** Which rows a draft of the report has: its quantities, and the headings of the form. */
export interface DraftRows {
  readonly quantities: readonly number[];
  readonly headings: readonly string[];
}

export function rowsOfReport({ lines, narratives }: Written): DraftRows {
  return { quantities: lines.map(({ quantity }) => quantity.id), headings: narratives.map(({ title }) => title) };
}

/** The cells as they are sent to be saved. */
export function draftOf(cells: Cells, { quantities, headings }: DraftRows): Pick<SaveDraft, 'lines' | 'narratives'> {
  const lines = draftLines(cells, quantities);
  if (headings.length === 0) return { lines };
  const narratives = headings.map((title, index) => {
    const text = readCell(cells, narrativeRow(index), 'note').trim();
    return { title, text: text === '' ? null : text };
  });
  return { lines, narratives };
}

/** The sheet's cells as the draft to be saved; an empty cell is a missing figure, never zero. */
export function draftLines(cells: Cells, rows: readonly number[]): SaveDraft['lines'] {
  return rows.map((quantityId) => ({
    quantityId,
    value: readCell(cells, quantityId, 'value') || null,
    standing: standingOf(readCell(cells, quantityId, 'standing')),
    note: readCell(cells, quantityId, 'note').trim() || null,
    obstacle: readCell(cells, quantityId, 'obstacle').trim() || null,
  }));
}

export function standingOf(text: string): Standing {
  return standings.find((standing) => standing === text) ?? 'estimate';
}

/** A standing as people type or paste it, by its first letters in either language; null for other words. */
export function readStanding(text: string): Standing | null {
  const word = text.trim().toLowerCase().normalize('NFC');
  if (/^(ư|u|est)/u.test(word)) return 'estimate';
  if (/^(s|pre)/u.test(word)) return 'preliminary';
  return /^(c|fin)/u.test(word) ? 'final' : null;
}
