/**
 * Where the districts of Quảng Nam before 01/07/2025 lie to each other, by their codes: column and row. No boundaries of theirs may be
 * shipped, so each is a square.
 */
const DISTRICTS: Readonly<Record<string, readonly [column: number, row: number]>> = {
  '504': [0, 0],
  '505': [1, 0],
  '506': [2, 0],
  '507': [3, 0],
  '503': [4, 0],
  '510': [0, 1],
  '519': [1, 1],
  '509': [2, 1],
  '508': [3, 1],
  '513': [4, 1],
  '511': [1, 2],
  '512': [2, 2],
  '514': [3, 2],
  '518': [4, 2],
  '502': [5, 2],
  '516': [2, 3],
  '515': [3, 3],
  '517': [5, 3],
};
const COLUMNS = 8;

export interface Tile {
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

/** Units that all have a known place stand as in the country; others in rows, in the order given. */
export function placeTiles(codes: readonly string[]): Tile[] {
  const isKnown = codes.every((code) => code in DISTRICTS);
  return codes.map((code, i) => {
    const [column, row] = (isKnown ? DISTRICTS[code] : undefined) ?? [i % COLUMNS, Math.floor(i / COLUMNS)];
    return { code, column, row };
  });
}
