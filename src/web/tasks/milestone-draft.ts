import type { Milestone } from '#contract/tasks.ts';

/** A milestone while it is written; days may still be missing. */
export interface MilestoneDraft {
  readonly key: number;
  readonly kind: Milestone['kind'];
  readonly title: string;
  readonly dueOn: string;
  readonly doneOn: string;
}

export function draftOf(milestones: readonly Milestone[]): MilestoneDraft[] {
  return milestones.map(({ kind, title, dueOn, doneOn }, key) => ({ key, kind, title, dueOn, doneOn: doneOn ?? '' }));
}

/** What is sent; null while a name or a due day is missing. */
export function milestonesOf(drafts: readonly MilestoneDraft[]): Milestone[] | null {
  if (drafts.some(({ title, dueOn }) => title.trim() === '' || dueOn === '')) return null;
  return drafts.map(({ kind, title, dueOn, doneOn }) => ({ kind, title: title.trim(), dueOn, doneOn: doneOn || null }));
}

export function nextKey(drafts: readonly MilestoneDraft[]): number {
  return Math.max(-1, ...drafts.map(({ key }) => key)) + 1;
}
