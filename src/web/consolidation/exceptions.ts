import type { ConsolidatedRow, ConsolidationView } from '#contract/consolidation.ts';

export const exceptionKinds = ['missing', 'partial', 'contradictory', 'late', 'changed'] as const;
export type ExceptionKind = (typeof exceptionKinds)[number];

type Changed = ConsolidationView['changedSinceFreeze'];

/** What is not in order about a figure; a figure may be several things at once. */
export function exceptionsOf(row: ConsolidatedRow, changed: Changed = []): ExceptionKind[] {
  const found: [ExceptionKind, boolean][] = [
    ['missing', row.completeness === 'missing'],
    ['partial', row.completeness === 'partial'],
    ['contradictory', row.contradictions.length > 0],
    ['late', row.lateSources > 0],
    ['changed', changed.some(({ targetId }) => targetId === row.target.id)],
  ];
  return found.flatMap(([kind, holds]) => (holds ? [kind] : []));
}

/** Whether the freeze has to carry a remark: a figure is missing, rests on part of its sources, or contradicts another. */
export function needsRemark(row: ConsolidatedRow): boolean {
  return exceptionsOf(row).some((kind) => kind !== 'late');
}

export function countExceptions(
  rows: readonly ConsolidatedRow[],
  changed: Changed,
): ReadonlyMap<ExceptionKind, number> {
  const counts = new Map<ExceptionKind, number>();
  for (const row of rows) for (const kind of exceptionsOf(row, changed)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Rows under the decision's groups, parts right after their whole, in the decision's order. */
export function groupTargets<Row extends { readonly target: { readonly group: string | null } }>(
  rows: readonly Row[],
): { readonly group: string | null; readonly rows: readonly Row[] }[] {
  const groups: { group: string | null; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.group === row.target.group) last.rows.push(row);
    else groups.push({ group: row.target.group, rows: [row] });
  }
  return groups;
}
