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
