import { expect, test } from 'vitest';
import { chooseBreakdowns, parseBreakdown, writeBreakdown } from './breakdown.ts';

test('a breakdown is read as the catalogue writes it', () => {
  const bySex = { dimension: 'Giới tính', categories: ['Nam', 'Nữ'] };
  expect(parseBreakdown(' Giới tính :Nam,  Nữ')).toEqual(bySex);
  expect(parseBreakdown(writeBreakdown(bySex))).toEqual(bySex);
});

test.each(['Giới tính', 'Giới tính:', ': Nam, Nữ', 'Giới tính: Nam', 'Giới tính: Nam, ', 'Giới tính: Nam, nam'])(
  '%s is no breakdown',
  (text) => {
    expect(parseBreakdown(text)).toBeNull();
  },
);

test('a line asks for breakdowns that the catalogue has, each once, and no more than there are letters', () => {
  const many = `Xã: ${Array.from({ length: 25 }, (_, at) => `X${at}`).join(', ')}`;
  const catalogue = ['Giới tính: Nam, Nữ', 'Khu vực: Thành thị, Nông thôn', many];
  expect(chooseBreakdowns(['Khu vực'], catalogue)).toEqual([
    { dimension: 'Khu vực', categories: ['Thành thị', 'Nông thôn'] },
  ]);
  expect(chooseBreakdowns([], catalogue)).toEqual([]);
  expect(chooseBreakdowns(['Dân tộc'], catalogue)).toBeNull();
  expect(chooseBreakdowns(['Giới tính', 'Giới tính'], catalogue)).toBeNull();
  expect(chooseBreakdowns(['Giới tính', 'Xã'], catalogue)).toBeNull();
});
