import { type CellKey, cellKey, type Cells, fieldOf, keysOf, rowOf } from './cells.ts';

/** One cell that two people filled differently: what both started from, what is typed here, what was saved there. */
export interface CellConflict {
  readonly key: CellKey;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface MergedSheet {
  /** Mine, with the cells that only the other side changed; in a conflict mine stands until the person chooses. */
  readonly cells: Cells;
  readonly conflicts: readonly CellConflict[];
  /** Cells taken over from the other side without a question, because nothing was changed here. */
  readonly taken: readonly CellKey[];
}

/** Brings two edits of the same sheet together, cell by cell, without losing either. Unread text never left this machine, so it is mine alone. */
export function mergeEdits(base: Cells, mine: Cells, theirs: Cells): MergedSheet {
  const cells: Partial<Record<CellKey, string>> = { ...mine };
  const conflicts: CellConflict[] = [];
  const taken: CellKey[] = [];
  for (const key of keysOf(base, mine, theirs)) {
    if (key.endsWith('.raw')) continue;
    const [was, here, there] = [base[key] ?? '', mine[key] ?? '', theirs[key] ?? ''];
    if (there === was || there === here) continue;
    if (here === was) {
      cells[key] = there;
      taken.push(key);
    } else conflicts.push({ key, base: was, mine: here, theirs: there });
  }
  return { cells, conflicts, taken };
}

/** Settles conflicts by the person's choice; a cell not chosen keeps what is typed here. */
export function settleConflicts(
  cells: Cells,
  conflicts: readonly CellConflict[],
  choices: Readonly<Partial<Record<CellKey, 'mine' | 'theirs'>>>,
): Cells {
  const settled: Partial<Record<CellKey, string>> = { ...cells };
  for (const conflict of conflicts) {
    if (choices[conflict.key] !== 'theirs') continue;
    settled[conflict.key] = conflict.theirs;
    if (fieldOf(conflict.key) === 'value') settled[cellKey(rowOf(conflict.key), 'raw')] = '';
  }
  return settled;
}
