import type { Day } from '#domain/calendar.ts';
import { readDirectives } from '#domain/documents/task-parts.ts';
import { findDueDay } from '#domain/tasks/due-day.ts';

/** What the words of an instruction say beyond doubt; the officer completes the rest. */
export interface SpokenDirective {
  /** Names of agencies as they were said. */
  readonly leads: readonly string[];
  readonly cooperating: readonly string[];
  /** The last good day; null where the words give none. */
  readonly dueOn: Day | null;
  /** More than one: the words hold several orders, each of which should be a task of its own. */
  readonly orders: number;
}

/**
 * Reads a typed instruction as the compiler reads a clause: "Giao Sở Y tế báo cáo trước ngày 25/12" names who and by when. A day
 * without its year is one of the given year.
 */
export function readSpoken(words: string, year: number): SpokenDirective {
  const orders = readDirectives(words.replace(/\s+/gu, ' ').trim(), year, true);
  const named = orders.find(({ responsible }) => responsible.leads.length > 0)?.responsible;
  const days = orders.flatMap(({ due }) => findDueDay(due) ?? []);
  return {
    leads: named?.leads ?? [],
    cooperating: named?.cooperating ?? [],
    dueOn: days[0] ?? null,
    orders: orders.length,
  };
}
