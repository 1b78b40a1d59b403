import type { TargetContent, TaskContent } from '#contract/programme.ts';
import type { DueKind } from '#domain/documents/compiled-decision.ts';
import { findDueDay } from '#domain/tasks/due-day.ts';

type Facts = Omit<TargetContent, 'clause' | 'parts'>;
type PartKind = TargetContent['parts'][number]['partKind'];

/** A target's own columns, without its place in the programme. */
export interface TargetColumns {
  number: string;
  group_name: string | null;
  name: string;
  as_written: string;
  comparator: Facts['comparator'];
  value: string | null;
  value_max: string | null;
  unit: string | null;
  denominator: string | null;
  direction: Facts['direction'];
  nature: Facts['nature'];
  part_kind: PartKind | null;
}

function columnsOf(facts: Facts, partKind: PartKind | null): TargetColumns {
  const { number, name, comparator, value, unit, denominator, direction, nature } = facts;
  return {
    number,
    name,
    comparator,
    value,
    unit,
    denominator,
    direction,
    nature,
    group_name: facts.group,
    as_written: facts.asWritten,
    value_max: facts.valueMax,
    part_kind: partKind,
  };
}

/** What a table of the document gives as reached before; left out where it gives nothing. */
export function baselineColumns({ baseline }: Pick<TargetContent, 'baseline'>) {
  if (!baseline) return {};
  const { value, year } = baseline;
  return { baseline_value: value, baseline_year: year, baseline_source: `Bảng chỉ tiêu của văn bản, cột năm ${year}` };
}

/** The whole first, then its parts. */
export function targetColumns(target: TargetContent): { whole: TargetColumns; parts: TargetColumns[] } {
  return {
    whole: columnsOf(target, null),
    parts: target.parts.map((part) => columnsOf(part, part.partKind)),
  };
}

export interface TaskColumns {
  kind: TaskContent['kind'];
  title: string;
  as_written: string;
  product: string | null;
  due_kind: DueKind;
  due_value: string | null;
  due_on: string | null;
  due_strict: boolean;
  due_conditional: boolean;
  due_as_written: string | null;
}

const KINDS_WITHOUT_DAY: readonly DueKind[] = ['recurring', 'continuous', 'event', 'none'];

/** A day that the words do not yield leaves the task without a due day: a gap, not a guess. */
export function taskColumns({ kind, title, asWritten, product, due }: TaskContent): TaskColumns {
  const dueOn = findDueDay(due);
  const needsDay = !KINDS_WITHOUT_DAY.includes(due.kind);
  return {
    kind,
    title,
    as_written: asWritten,
    product,
    due_kind: needsDay && dueOn === null ? 'none' : due.kind,
    due_value: due.value,
    due_on: needsDay ? dueOn : null,
    due_strict: due.strictBefore,
    due_conditional: due.conditional,
    due_as_written: due.asWritten,
  };
}
