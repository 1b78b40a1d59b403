import { expect, test } from 'vitest';
import { findEntries, foldVietnamese, makeEntry } from './find-entries.ts';

const entries = [
  makeEntry('target', 't3', '(3) Thu ngân sách trên địa bàn đạt 23.600 tỷ đồng', '/chi-tieu/3'),
  makeEntry('target', 't6', '(6) Tỷ lệ lao động qua đào tạo đạt 73%', '/chi-tieu/6'),
  makeEntry('page', 'targets', 'Chỉ tiêu', '/chi-tieu'),
];

test('a name is found without its marks', () => {
  expect(findEntries(entries, 'thu ngan sach').map(({ key }) => key)).toEqual(['t3']);
  expect(findEntries(entries, 'địa bàn').map(({ key }) => key)).toEqual(['t3']);
});

test('every word must be there, in any order', () => {
  expect(findEntries(entries, 'đào tạo tỷ lệ').map(({ key }) => key)).toEqual(['t6']);
  expect(findEntries(entries, 'đào ngân')).toEqual([]);
});

test('what begins with the words comes first', () => {
  expect(findEntries(entries, 'chi tieu').at(0)?.key).toBe('targets');
});

test('đ folds to d', () => {
  expect(foldVietnamese('Đường sắt Đà Nẵng')).toBe('duong sat da nang');
});
