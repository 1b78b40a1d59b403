import { expect, test } from 'vitest';
import { agencyAsWritten, searchAgencies } from './agency-search.ts';

const agencies = [
  { name: 'Ban Dân tộc', shortName: 'BDT' },
  { name: 'Sở Tài chính', shortName: 'STC' },
  { name: 'Sở Kế hoạch và Đầu tư', shortName: 'Sở KH&ĐT' },
  { name: 'Ủy ban nhân dân huyện Đại Lộc', shortName: 'Đại Lộc' },
];
const found = (typed: string) => searchAgencies(agencies, typed).map(({ name }) => name);

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
  expect(agencyAsWritten(agencies, 'SỞ TÀI CHÍNH')?.shortName).toBe('STC');
  expect(agencyAsWritten(agencies, 'các sở, ngành')).toBeNull();
});
