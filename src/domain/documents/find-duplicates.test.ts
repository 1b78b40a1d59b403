import { expect, test } from 'vitest';
import { noDue } from './due.ts';
import { findDuplicateTasks } from './find-duplicates.ts';

const task = (title: string, leads: readonly string[], at: number, due = noDue) => ({
  title,
  leads,
  due,
  span: [at, at + title.length] as const,
});
const work = 'Số hóa hồ sơ đất đai cấp xã và kết nối với cơ sở dữ liệu dân cư của tỉnh';

test('an annex row that repeats the body is offered with the clause it repeats', () => {
  const found = findDuplicateTasks([task(work, [], 0), task(`${work} trước mùa khô`, ['Sở Xây dựng'], 500)]);
  expect(found).toEqual([{ task: 1, with: 0, likeness: expect.any(Number) as number }]);
});

test('the same words of two agencies, or by two days, are two tasks', () => {
  const due = (value: string) => ({ ...noDue, kind: 'date' as const, value });
  expect(findDuplicateTasks([task(work, ['Sở Y tế'], 0), task(work, ['Sở Nội vụ'], 500)])).toEqual([]);
  expect(
    findDuplicateTasks([
      task(work, ['Sở Y tế'], 0, due('2026-03-31')),
      task(work, ['Sở Y tế'], 500, due('2026-09-30')),
    ]),
  ).toEqual([]);
});

test('short orders are alike by chance', () => {
  expect(findDuplicateTasks([task('Báo cáo kết quả', [], 0), task('Báo cáo kết quả', [], 90)])).toEqual([]);
});
