import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Due, Every } from './compiled-decision.ts';
import { findDues, noDue } from './due.ts';

const EVERY: Record<string, Every> = { ngày: 'day', tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' };

type Shape = Partial<Due> & Pick<Due, 'kind'>;
type Form = readonly [words: RegExp, read: (found: RegExpExecArray) => Shape];

// What a line or cell may say in bare words, the more particular first.
const forms: readonly Form[] = [
  [pattern.iu`thường xuyên|liên tục`, () => ({ kind: 'continuous' })],
  [
    pattern.iu`^(?:hàng|hằng|mỗi)\s+(ngày|tuần|tháng|quý|năm)`,
    (found) => ({ kind: 'recurring', every: EVERY[(found[1] ?? '').toLowerCase()] ?? null }),
  ],
  [
    pattern.iu`(trước\s+)?(?:tháng\s+)?(\d{1,2})\s*\/\s*(\d{4})$`,
    (found) => ({
      kind: 'month',
      value: `${found[3]}-${(found[2] ?? '').padStart(2, '0')}`,
      strictBefore: found[1] !== undefined,
    }),
  ],
  [pattern.u`\d{4}\s*[-–]\s*(\d{4})$`, (found) => ({ kind: 'year', value: found[1] ?? null })],
  [pattern.u`(?:^|\s)(\d{4})$`, (found) => ({ kind: 'year', value: found[1] ?? null })],
  [pattern.iu`sau khi|ngay khi|theo`, () => ({ kind: 'event' })],
];

/** The due day of a line such as "Thời gian hoàn thành: Quý II/2026" or a table's cell, where bare words suffice. */
export function readDueLine(text: string, year: number | null): Due {
  const plain = text.replace(/\s+/gu, ' ').replace(/[.;]$/u, '').trim();
  if (plain === '') return noDue;
  const named = findDues(plain, year)[0] ?? findDues(`trong ${plain}`, year)[0];
  if (named) return { ...named.due, asWritten: plain };
  for (const [words, read] of forms) {
    const found = words.exec(plain);
    if (found) return { ...noDue, ...read(found), asWritten: plain };
  }
  return { ...noDue, asWritten: plain };
}
