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

test('the same work is one, whether or not its title still says with whom it is done', () => {
  const short = 'Xây dựng Đề án khám bệnh, chữa bệnh từ xa cho nhân dân';
  const rest = 'xây dựng Đề án khám bệnh, chữa bệnh từ xa cho nhân dân';
  const said = `Chủ trì, phối hợp với các Sở: Tài chính, Kế hoạch và Đầu tư, Thông tin và Truyền thông ${rest}`;
  const found = findDuplicateTasks([task(short, ['Sở Y tế'], 0), task(said, ['Sở Y tế'], 500)]);
  expect(found).toEqual([{ task: 1, with: 0, likeness: 1 }]);
  expect(findDuplicateTasks([task(said, ['Sở Y tế'], 0), task(short, ['Sở Nội vụ'], 500)])).toEqual([]);
});

test('two works with the same partners are not alike for that', () => {
  const partners = 'Phối hợp với Sở Kế hoạch và Đầu tư, Sở Thông tin và Truyền thông, Ban Quản lý các khu công nghiệp';
  const one = `${partners} rà soát quỹ đất xây dựng nhà ở xã hội`;
  const other = `${partners} vận hành cổng dịch vụ công trực tuyến`;
  expect(findDuplicateTasks([task(one, ['Sở Xây dựng'], 0), task(other, ['Sở Xây dựng'], 500)])).toEqual([]);
});
