import { expect, test } from 'vitest';
import type { AmendedFacts, AmendmentRef } from '#contract/amendment.ts';
import { programme } from '../text/vi/programme.ts';
import { amendments } from '../text/vi/programme-amendments.ts';
import { changeWords, diffRows } from './amendment-words.ts';

const words = { ...programme, amendments };

const revenue: AmendedFacts = {
  kind: 'target',
  name: 'Thu ngân sách',
  comparator: 'eq',
  value: '23600',
  valueMax: null,
  unit: 'tỷ đồng',
  denominator: null,
  asWritten: 'đạt 23.600 tỷ đồng',
  leads: [],
};
const scheme: AmendedFacts = {
  kind: 'task',
  name: 'Trình đề án',
  product: null,
  due: { kind: 'quarter', value: '2024-Q2', strictBefore: false, conditional: false, asWritten: null },
  dueOn: '2024-06-30',
  leads: ['Sở Y tế'],
};
const more: AmendedFacts = { ...revenue, value: '25000' };
const ref: AmendmentRef = {
  id: 1,
  kind: 'change',
  documentId: 2,
  documentNumber: '1210/QĐ-UBND',
  documentType: 'Quyết định',
  issuedOn: '2024-05-10',
  clauseKey: 'c9',
  clausePath: 'Điều 1/1',
  inForceOn: '2024-05-10',
  before: revenue,
  after: more,
};

test('a change shows only what differs', () => {
  expect(diffRows(revenue, more, words).map(({ field }) => field)).toEqual(['figure']);
});

test('what is dropped shows what it was, what is added what it will be', () => {
  expect(diffRows(scheme, null, words)).toEqual([
    { field: 'due', before: 'Quý II/2024 (30/06/2024)', after: null },
    { field: 'lead', before: 'Sở Y tế', after: null },
  ]);
  expect(diffRows(null, scheme, words)[1]).toEqual({ field: 'lead', before: null, after: 'Sở Y tế' });
});

test('a change is told with its decision, from what to what', () => {
  const said = changeWords(ref, words).replaceAll('\u00a0', ' ');
  expect(said).toMatch(
    /^điều chỉnh theo Quyết định 1210\/QĐ-UBND ngày 10\/05\/2024 \(mức từ .*23\.600.* thành .*25\.000 tỷ đồng\)$/u,
  );
});

test('what left the programme says by which decision', () => {
  expect(changeWords({ ...ref, kind: 'drop', after: null }, words)).toBe(
    'đã đưa ra khỏi chương trình theo Quyết định 1210/QĐ-UBND ngày 10/05/2024',
  );
});
