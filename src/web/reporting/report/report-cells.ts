import type { SaveDraft, SheetLine } from '#contract/reporting.ts';
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
