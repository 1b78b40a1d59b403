import { expect, test } from 'vitest';
import { addLine, type DraftLine, moveLine, removeLine } from './form-draft.ts';

const line = (indicatorId: number, number: string, partOfId: number | null = null): DraftLine => ({
  indicatorId,
  number,
  required: true,
  partOfId,
});

test('dòng thêm vào đứng cuối và mang số tiếp theo', () => {
  expect(addLine([line(1, '1'), line(2, '1.1', 1)], 3).at(-1)).toEqual(line(3, '2'));
});

test('một chỉ tiêu không vào biểu hai lần', () => {
  expect(addLine([line(1, '1')], 1)).toHaveLength(1);
});

test('bỏ dòng tổng thì dòng “trong đó” của nó đứng riêng', () => {
  expect(removeLine([line(1, '1'), line(2, '1.1', 1)], 1)).toEqual([line(2, '1.1')]);
});

test('đổi chỗ hai dòng thì số thứ tự ở lại chỗ cũ', () => {
  expect(moveLine([line(1, '1'), line(2, '2')], 1, -1)).toEqual([line(2, '1'), line(1, '2')]);
});

test('dòng đầu không lên thêm được nữa', () => {
  expect(moveLine([line(1, '1'), line(2, '2')], 0, -1)).toEqual([line(1, '1'), line(2, '2')]);
});
