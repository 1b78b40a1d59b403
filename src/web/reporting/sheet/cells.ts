/** What a row of the sheet holds. `raw` is text that could not be read as a figure: it stays on this machine until mended. */
export const fields = ['value', 'raw', 'standing', 'note', 'obstacle'] as const;
export type Field = (typeof fields)[number];

export type CellKey = `${number}.${Field}`;
/** Texts by cell; an absent cell is an empty one. Figures are decimals in storage form. */
export type Cells = Readonly<Partial<Record<CellKey, string>>>;

export function cellKey(row: number, field: Field): CellKey {
  return `${row}.${field}`;
}

export function readCell(cells: Cells, row: number, field: Field): string {
  return cells[cellKey(row, field)] ?? '';
}

export function rowOf(key: CellKey): number {
  return Number(key.slice(0, key.indexOf('.')));
}

export function fieldOf(key: CellKey): Field {
  const name = key.slice(key.indexOf('.') + 1);
  return fields.find((field) => field === name) ?? 'note';
}

/** The cells named in either of two sheets. */
export function keysOf(...sheets: readonly Cells[]): CellKey[] {
  // Object.keys widens to string; every key of Cells is a CellKey by construction.
  return [...new Set(sheets.flatMap((cells) => Object.keys(cells) as CellKey[]))];
}

/** The cells that differ, with what `after` holds in them. */
export function changedCells(before: Cells, after: Cells): Cells {
  const changed: Partial<Record<CellKey, string>> = {};
  for (const key of keysOf(before, after)) {
    if ((before[key] ?? '') !== (after[key] ?? '')) changed[key] = after[key] ?? '';
  }
  return changed;
}

export function isEmptySheet(cells: Cells): boolean {
  return Object.keys(cells).length === 0;
}
