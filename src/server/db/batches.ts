/** PostgreSQL takes at most 65,535 values in one statement: many rows go in several. */
export function batchesOf<Row>(rows: readonly Row[], size = 1000): Row[][] {
  const batches: Row[][] = [];
  for (let from = 0; from < rows.length; from += size) batches.push(rows.slice(from, from + size));
  return batches;
}
