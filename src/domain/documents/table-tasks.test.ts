import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';

const rowsOf = (table: string) =>
  compileDecision(`PHỤ LỤC\nDanh mục nhiệm vụ năm 2026\n\n${table}`).tasks.map(({ title, leads, cooperating, due }) =>
    [title, leads.join(' + '), cooperating.join(' + '), due.kind, due.value ?? due.every ?? ''].join(' | '),
  );

test('columns are known by their names, in any order; a merged lead holds for all its rows', () => {
  const table = `| STT | Thời hạn | Cơ quan thực hiện | << | Tên nhiệm vụ |
| --- | --- | --- | --- | --- |
| ^^ | ^^ | Chủ trì | Phối hợp | ^^ |
| I | Hạ tầng | | | |
| 1 | Trước 30/9/2026 | Sở Xây dựng | Sở Tài chính; UBND các xã | Làm cầu treo bản Mường |
| 2 | Quý II - III/2026 | ^^ | | Trải nhựa đường xã |`;
  expect(rowsOf(table)).toEqual([
    'Làm cầu treo bản Mường | Sở Xây dựng | Sở Tài chính + UBND các xã | date | 2026-09-30',
    'Trải nhựa đường xã | Sở Xây dựng |  | quarter | 2026-Q3',
  ]);
});

test('one column may name both, a group may be the agency, and "nt" is the row above', () => {
  const both = `| TT | Nội dung công việc | Cơ quan chủ trì, phối hợp | Thời gian |
| --- | --- | --- | --- |
| 1 | Khám sức khỏe học sinh | Chủ trì: Sở Y tế; phối hợp: Sở Giáo dục và Đào tạo | Hằng quý |
| 2 | Phun hóa chất diệt muỗi | nt | 6/2026 |`;
  expect(rowsOf(both)).toEqual([
    'Khám sức khỏe học sinh | Sở Y tế | Sở Giáo dục và Đào tạo | recurring | quarter',
    'Phun hóa chất diệt muỗi | Sở Y tế | Sở Giáo dục và Đào tạo | month | 2026-06',
  ]);
  const grouped = `| TT | Nhiệm vụ | Sản phẩm | Thời hạn |
| --- | --- | --- | --- |
| I | Sở Nội vụ | | |
| 1 | Xây dựng đề án vị trí việc làm | Đề án | Tháng 3/2026 |`;
  expect(rowsOf(grouped)).toEqual(['Xây dựng đề án vị trí việc làm | Sở Nội vụ |  | month | 2026-03']);
});

test('a table of points or of targets lists no tasks', () => {
  const points = `| TT | Nội dung | Đơn vị chủ trì | Điểm |
| --- | --- | --- | --- |
| 1 | Báo cáo đúng hạn | Sở Nội vụ | 5 |`;
  expect(rowsOf(points)).toEqual([]);
});
