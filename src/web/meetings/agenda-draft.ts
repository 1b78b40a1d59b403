import type { AgendaDraft, MeetingView, ProposedItems } from '#contract/meetings.ts';

/** An item while the agenda is written; the key tells it apart before it has an id. */
export interface DraftItem extends Omit<AgendaDraft, 'question'> {
  readonly key: number;
  readonly question: string;
}

export function draftOf({ agenda }: MeetingView): DraftItem[] {
  return agenda.map(({ id, kind, title, question, agency, about }, key) => ({
    key,
    id,
    kind,
    title,
    question: question ?? '',
    agencyId: agency?.id ?? null,
    taskId: about?.kind === 'task' ? about.id : null,
    targetId: about?.kind === 'target' ? about.id : null,
  }));
}

export const nextKey = (items: readonly DraftItem[]): number => Math.max(-1, ...items.map(({ key }) => key)) + 1;

export function itemOfProposed(
  { taskId, title, lead }: ProposedItems['items'][number],
  question: string,
  key: number,
): DraftItem {
  return { key, id: null, kind: 'to-decide', title, question, agencyId: lead?.id ?? null, taskId, targetId: null };
}

/** The list with one item a place up or down. */
export function moved(items: readonly DraftItem[], key: number, by: 1 | -1): DraftItem[] {
  const at = items.findIndex((item) => item.key === key);
  const to = at + by;
  const item = items[at];
  if (!item || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(at, 1).toSpliced(to, 0, item);
}

/** What is sent, or null while an item has no name. */
export function agendaOf(items: readonly DraftItem[]): AgendaDraft[] | null {
  if (items.some(({ title }) => title.trim() === '')) return null;
  return items.map(({ key: _key, ...item }) => ({
    ...item,
    title: item.title.trim(),
    question: item.question.trim() || null,
  }));
}
