import type { PlacedTable } from './table-shape.ts';
import { readTargetTable } from './table-targets.ts';
import { readTaskTable } from './table-tasks.ts';

/** Targets and tasks that annex tables list row by row. */
export function readTables(tables: readonly PlacedTable[], year: number | null) {
  return {
    targets: tables.flatMap((table) => readTargetTable(table, year)),
    tasks: tables.flatMap((table) => readTaskTable(table, year)),
  };
}
