import { expect, test } from 'vitest';
import { choiceAsWritten, searchChoices } from './choice-search.ts';

const agencies = [
  { id: 1, name: 'Ban Dân tộc', shortName: 'BDT' },
  { id: 2, name: 'Sở Tài chính', shortName: 'STC' },
  { id: 3, name: 'Sở Kế hoạch và Đầu tư', shortName: 'Sở KH&ĐT' },
  { id: 4, name: 'Ủy ban nhân dân huyện Đại Lộc', shortName: 'Đại Lộc' },
];
const found = (typed: string) => searchChoices(agencies, typed).map(({ name }) => name);

test.each([
  ['so tai chinh', ['Sở Tài chính']],
  ['đầu tư', ['Sở Kế hoạch và Đầu tư']],
  ['dai loc', ['Ủy ban nhân dân huyện Đại Lộc']],
  ['skh', ['Sở Kế hoạch và Đầu tư']],
  ['kh dt', ['Sở Kế hoạch và Đầu tư']],
  ['không có', []],
])('typing “%s” finds the agency without its marks', (typed, names) => {
  expect(found(typed)).toEqual(names);
});

test('nothing typed offers every agency', () => {
  expect(found('')).toHaveLength(4);
});

test('an agency named in the decision is known by its full or short name', () => {
  expect(choiceAsWritten(agencies, 'SỞ TÀI CHÍNH')?.shortName).toBe('STC');
  expect(choiceAsWritten(agencies, 'các sở, ngành')).toBeNull();
});
