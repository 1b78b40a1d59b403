import type { ProgrammeView } from '#contract/programme.ts';

export type FindKind = 'page' | 'target' | 'task';

export interface FindEntry {
  readonly key: string;
  readonly kind: FindKind;
  readonly label: string;
  readonly href: string;
  /** Folded words that are searched. */
  readonly folded: string;
}

/** Without marks and in small letters, so that "thu ngan sach" finds "Thu ngân sách" and "dat" finds "đạt". */
export function foldVietnamese(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

export function makeEntry(kind: FindKind, key: string, label: string, href: string): FindEntry {
  return { kind, key, label, href, folded: foldVietnamese(label) };
}

function nameTarget({ number, name, asWritten }: ProgrammeView['targets'][number]): string {
  return asWritten.includes(name) ? `(${number}) ${asWritten}` : `(${number}) ${name}, ${asWritten}`;
}

export function programmeEntries({ targets, tasks, id }: ProgrammeView): FindEntry[] {
  return [
    ...targets.map((target) =>
      makeEntry('target', `t${target.id}`, nameTarget(target), `/chi-tieu/${target.id}?ct=${id}`),
    ),
    ...tasks.map((task) => makeEntry('task', `n${task.id}`, task.title, `/nhiem-vu/${task.id}?ct=${id}`)),
  ];
}

const MAX_SHOWN = 20;

/** Entries that hold every word of the query, those that begin with it first. */
export function findEntries(entries: readonly FindEntry[], query: string): FindEntry[] {
  const folded = foldVietnamese(query.trim());
  const words = folded.split(/\s+/).filter(Boolean);
  const found = entries.filter((entry) => words.every((word) => entry.folded.includes(word)));
  const begins = (entry: FindEntry) => (entry.folded.startsWith(folded) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b)).slice(0, MAX_SHOWN);
}
