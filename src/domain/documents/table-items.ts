import { ancestorsOf, type DraftClause } from './clause-tree.ts';
import type { PlacedTable } from './table-shape.ts';
import { readTargetTable } from './table-targets.ts';
import { readTaskTable } from './table-tasks.ts';

const LONGEST_TITLE = 250;

/** The heading that a table stands under and the short paragraphs right above it: its title and its unit. */
function wordsAbove({ clause: id, span }: PlacedTable, clauses: readonly DraftClause[]): string {
  const within = clauses.find((clause) => clause.id === id);
  const before = clauses.filter((clause) => clause.span[1] <= span[0] && clause.text.length <= LONGEST_TITLE).slice(-2);
  const headings = within ? ancestorsOf(within).slice(0, 1) : [];
  return [...headings.map(({ heading }) => heading ?? ''), ...before.map(({ text }) => text)].join('\n');
}

/** Targets and tasks that annex tables list row by row. */
export function readTables(tables: readonly PlacedTable[], clauses: readonly DraftClause[], year: number | null) {
  return {
    targets: tables.flatMap((table) => readTargetTable(table, wordsAbove(table, clauses), year)),
    tasks: tables.flatMap((table) => readTaskTable(table, year)),
  };
}
