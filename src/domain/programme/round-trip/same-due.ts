import type { Due } from '#domain/documents/compiled-decision.ts';
import { findDues } from '#domain/documents/due.ts';
import { findDueDay } from '#domain/tasks/due-day.ts';

/** A due time as a record has it. */
export type RecordedDue = Pick<Due, 'kind' | 'value' | 'strictBefore' | 'conditional' | 'asWritten'> & {
  readonly every?: string | null | undefined;
};

type FoundDue = ReturnType<typeof findDues>[number];

const yearOf = ({ value }: RecordedDue) => (value === null ? null : Number(value.slice(0, 4)) || null);

/** The due times that words state, a day without a year being one of the record's year. */
export function duesStated(record: RecordedDue, words: string): readonly FoundDue[] {
  return findDues(words, yearOf(record));
}

/** Whether words state the record's due time, however they write it: "30/6/2024" and "30/06/2024" are one day. */
export function sameDue(record: RecordedDue, { due }: FoundDue): boolean {
  if (record.kind === 'recurring') return due.kind === 'recurring' && (record.every ?? null) === due.every;
  if (record.kind !== due.kind) return false;
  if (record.value === null || due.value === null) return true;
  return findDueDay(record) === findDueDay(due);
}
