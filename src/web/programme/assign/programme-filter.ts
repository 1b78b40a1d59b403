import type { Gap, ProgrammeView, TargetView, TaskView } from '#contract/programme.ts';
import { foldWords } from '../../ui/choice-search.ts';
import { sentenceCase } from '../sentence-case.ts';
import { clausePlace } from './task-groups.ts';

export const shownKinds = ['all', 'targets', 'tasks', 'schemes'] as const;
export const gapFilters = ['no-lead', 'no-due', 'no-product', 'no-leader'] as const;
export type ShownKind = (typeof shownKinds)[number];
export type GapFilter = (typeof gapFilters)[number];

export interface ProgrammeFilter {
  readonly show: ShownKind;
  readonly gap: GapFilter | null;
  readonly agency: number | null;
  readonly words: string;
}

/** A target or a task in the one list to assign from; `key` tells the two apart. */
export type AssignableRow =
  | { readonly key: string; readonly kind: 'target'; readonly item: TargetView }
  | { readonly key: string; readonly kind: 'task'; readonly item: TaskView };

export function rowsOf(programme: Pick<ProgrammeView, 'targets' | 'tasks'>): AssignableRow[] {
  return [
    ...programme.targets.map((item) => ({ key: `target-${item.id}`, kind: 'target' as const, item })),
    ...programme.tasks.map((item) => ({ key: `task-${item.id}`, kind: 'task' as const, item })),
  ];
}

function isOfKind(row: AssignableRow, show: ShownKind): boolean {
  if (show === 'all') return true;
  if (show === 'targets') return row.kind === 'target';
  return row.kind === 'task' && (row.item.kind === 'scheme') === (show === 'schemes');
}

/** A part follows its whole's lead, so that it is no gap; a task without a day is none where the text says "thường xuyên". */
export function hasGap(row: AssignableRow, gap: GapFilter): boolean {
  if (gap === 'no-lead') return row.item.lead === null && !(row.kind === 'target' && row.item.wholeId !== null);
  if (gap === 'no-leader')
    return row.item.leaderInCharge === null && !(row.kind === 'target' && row.item.wholeId !== null);
  if (row.kind === 'target') return false;
  return gap === 'no-due' ? row.item.due.kind === 'none' : row.item.product === null;
}

function wordsOf(row: AssignableRow): string {
  const words =
    row.kind === 'target' ? `${row.item.number} ${row.item.name}` : `${row.item.title} ${row.item.product ?? ''}`;
  return foldWords(words);
}

function concerns(row: AssignableRow, agency: number): boolean {
  return row.item.lead?.id === agency || row.item.cooperating.some(({ id }) => id === agency);
}

export function filterRows(rows: readonly AssignableRow[], filter: ProgrammeFilter): AssignableRow[] {
  const wanted = foldWords(filter.words);
  return rows.filter(
    (row) =>
      isOfKind(row, filter.show) &&
      (filter.gap === null || hasGap(row, filter.gap)) &&
      (filter.agency === null || concerns(row, filter.agency)) &&
      (wanted === '' || wordsOf(row).includes(wanted)),
  );
}

export interface RowGroup {
  readonly key: string;
  readonly title: string;
  /** Where the group stands in the decision; empty where that is no matter. */
  readonly place: string;
  readonly rows: readonly AssignableRow[];
}

type Headings = ProgrammeView['headings'];

function groupOf(row: AssignableRow, by: 'clause' | 'agency', headings: Headings): Omit<RowGroup, 'rows'> {
  if (by === 'agency') return { key: row.item.lead?.name ?? '', title: row.item.lead?.name ?? '', place: '' };
  if (row.kind === 'task') return clausePlace(row.item, headings);
  return { key: row.item.group ?? '', title: sentenceCase(row.item.group ?? ''), place: '' };
}

/** Rows under the decision's own headings, or under the agency that leads; '' is the group without one. */
export function groupRows(
  rows: readonly AssignableRow[],
  by: 'clause' | 'agency',
  headings: Headings = [],
): RowGroup[] {
  const groups = new Map<string, Omit<RowGroup, 'rows'> & { rows: AssignableRow[] }>();
  for (const row of rows) {
    const found = groupOf(row, by, headings);
    const key = by === 'agency' ? found.key : `${row.kind} ${found.key}`;
    const group = groups.get(key) ?? { ...found, key, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

export interface GapGroup {
  readonly gap: GapFilter;
  readonly of: 'targets' | 'tasks';
  readonly count: number;
}

/** What is still open, counted: targets before tasks, a missing lead first of all. */
export function countGaps(rows: readonly AssignableRow[]): GapGroup[] {
  const kinds = ['target', 'task'] as const;
  return gapFilters.flatMap((gap) =>
    kinds.flatMap((kind) => {
      const count = rows.filter((row) => row.kind === kind && hasGap(row, gap)).length;
      return count === 0 ? [] : [{ gap, of: kind === 'target' ? ('targets' as const) : ('tasks' as const), count }];
    }),
  );
}

/** Gaps of the document itself: a missing annex, no number, a slip of numbering. What stands about the whole programme is counted above. */
export function documentGaps(gaps: readonly Gap[]): Gap[] {
  return gaps.filter(
    ({ kind, about, targetId, taskId }) =>
      about !== 'programme' && !targetId && !taskId && !gapFilters.some((gap) => gap === kind),
  );
}
