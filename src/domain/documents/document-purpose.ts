import { pattern } from '#domain/vietnamese-pattern.ts';

/** What a document is brought in for: a programme of its own (or a change of one), or orders that become tasks one by one. */
export const documentPurposes = ['programme', 'directives'] as const;
export type DocumentPurpose = (typeof documentPurposes)[number];

const GIVES_ORDERS = pattern.iu`^(?:thông báo|kết luận|biên bản|công điện|công văn|chỉ thị)(?:\s|$)`;

/** A conclusion notice, minutes, a telegram, a letter or a directive gives orders; every other type sets up a programme. */
export function purposeOf(type: string | null): DocumentPurpose {
  return GIVES_ORDERS.test((type ?? '').normalize('NFC').trim()) ? 'directives' : 'programme';
}
