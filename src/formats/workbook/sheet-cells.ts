/** One cell as the file holds it. */
export interface SheetCell {
  readonly column: number;
  readonly kind: 'number' | 'text' | 'date' | 'boolean' | 'error';
  /** Of a number what the file's XML says, never a binary number; of a date the number of days or an ISO day. */
  readonly text: string;
  /** What it shows is reckoned by a formula. */
  readonly reckoned: boolean;
}

export interface SheetRow {
  readonly row: number;
  /** Cells that hold something, by their letters. */
  readonly cells: ReadonlyMap<string, SheetCell>;
}

/** A block of cells made one: 'G8:G10'. */
export interface MergedBlock {
  readonly written: string;
  readonly fromColumn: number;
  readonly toColumn: number;
  readonly fromRow: number;
  readonly toRow: number;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedBlock[];
}

/** 'G' → 7; 0 for what is no column. */
export function columnNumber(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return 0;
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** 7 → 'G'. */
export function columnLetters(number: number): string {
  const rest = number > 26 ? columnLetters(Math.floor((number - 1) / 26)) : '';
  return `${rest}${String.fromCharCode(65 + ((number - 1) % 26))}`;
}
