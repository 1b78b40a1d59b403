/** What a stretch of a written sentence says, so that a difference can be shown on it. */
export type Role = 'name' | 'comparator' | 'figure' | 'unit' | 'year' | 'lead' | 'due' | 'product' | 'joint';

export interface WrittenWords {
  readonly role: Role;
  readonly text: string;
  /** Which measure of a target it belongs to: 0 for the whole, 1 for its first part; 0 in a task. */
  readonly measure: number;
}

/** A sentence written from a record, in stretches that joined give its text. */
export type WrittenSentence = readonly WrittenWords[];

export function textOf(sentence: WrittenSentence): string {
  return sentence.map(({ text }) => text).join('');
}

/** One point in which the record and the signed words differ. */
export interface Difference {
  readonly role: Exclude<Role, 'joint' | 'product'>;
  readonly measure: number;
  /** Where the signed words say otherwise; null where they say nothing of it. */
  readonly source: readonly [start: number, end: number] | null;
}
