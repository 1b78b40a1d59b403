import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';
import type { CompiledTask } from './compiled-decision.ts';

function shown({ title, leads, due }: CompiledTask): string {
  const day = due.value === null ? (due.every ?? due.kind) : `${due.strictBefore ? '<' : ''}${due.value}`;
  return [title.split(' ').slice(0, 3).join(' '), leads.join(' + '), day].filter((word) => word !== 'none').join(' | ');
}

const rowsOf = (table: string) =>
  compileDecision(`PHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n${table}`, { year: 2026 }).tasks.map(shown);

test.each([
  ['Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
  ['Nhiệm vụ cụ thể', 'Đơn vị thực hiện', 'Hạn hoàn thành'],
  ['Tên nhiệm vụ', 'Cơ quan, đơn vị chủ trì', 'Thời gian trình'],
  ['Công việc', 'Chủ trì', 'Tiến độ'],
  ['Nội dung công việc', 'Đơn vị đầu mối', 'Thời hạn'],
  ['Hoạt động', 'Cơ quan/đơn vị chủ trì', 'Ngày hoàn thành'],
  ['Các nhiệm vụ, giải pháp', 'Cơ quan chủ trì tham mưu', 'Thời gian thực hiện'],
  ['Tên đề án', 'Cơ quan soạn thảo', 'Thời gian trình UBND tỉnh'],
  ['Nhiệm vụ, công việc', 'Trách nhiệm thực hiện', 'Mốc thời gian'],
  ['Nội dung', 'Người phụ trách', 'Thời gian'],
  ['Nhiệm vụ trọng tâm', 'Phân công thực hiện', 'Dự kiến hoàn thành'],
  ['Đề án, văn bản', 'Sở, ngành chủ trì', 'Quý'],
  ['Danh mục', 'Đơn vị chịu trách nhiệm', 'Thời điểm trình'],
  ['Tên văn bản', 'Đơn vị tham mưu', 'Thời gian ban hành'],
])('columns "%s", "%s", "%s"', (what, who, when) => {
  const table = `| STT | ${what} | ${who} | ${when} |\n| --- | --- | --- | --- |\n| 1 | Xây dựng quy chế quản lý chợ | Sở Công Thương | Quý II/2026 |\n| 2 | Sửa đổi bảng giá đất | Sở Nông nghiệp và Môi trường | Quý III/2026 |`;
  expect(rowsOf(table)).toEqual([
    'Xây dựng quy | Sở Công Thương | 2026-Q2',
    'Sửa đổi bảng | Sở Nông nghiệp và Môi trường | 2026-Q3',
  ]);
});

test.each([
  ['Quý II', '2026-Q2'],
  ['Tháng 6', '2026-06'],
  ['6/2026', '2026-06'],
  ['06-2026', '2026-06'],
  ['30/6', '2026-06-30'],
  ['30/6/2026', '2026-06-30'],
  ['Trước 30/6', '<2026-06-30'],
  ['Trước 30/6/2026', '<2026-06-30'],
  ['Trước ngày 30/6/2026', '<2026-06-30'],
  ['Chậm nhất 30/6/2026', '2026-06-30'],
  ['Trong tháng 6/2026', '2026-06'],
  ['Quý II, III', '2026-Q3'],
  ['Quý I - II/2026', '2026-Q2'],
  ['Quý 4/2026', '2026-Q4'],
  ['Cả năm', '2026'],
  ['Trong năm 2026', '2026'],
  ['Năm 2026', '2026'],
  ['2026', '2026'],
  ['2026 - 2030', '2030'],
  ['2026-2030', '2030'],
  ['Giai đoạn 2026 - 2030', '2030'],
  ['Từ 2026 đến 2028', '2028'],
  ['Tháng 3 - 5/2026', '2026-05'],
  ['Tháng 3 đến tháng 5/2026', '2026-05'],
  ['Tháng 01, 02/2026', '2026-02'],
  ['Thường xuyên', 'continuous'],
  ['Thường xuyên trong năm', 'continuous'],
  ['Nhiệm vụ thường xuyên', 'continuous'],
  ['Liên tục', 'continuous'],
  ['Hằng năm', 'year'],
  ['Hàng quý', 'quarter'],
  ['Hằng tháng', 'month'],
  ['Định kỳ hằng quý', 'quarter'],
  ['Định kỳ 6 tháng, năm', 'half'],
  ['Hằng tuần', 'week'],
  ['6 tháng đầu năm', '2026-H1'],
  ['6 tháng đầu năm 2026', '2026-H1'],
  ['6 tháng cuối năm 2026', '2026-H2'],
  ['Cuối năm 2026', '2026'],
  ['Đầu quý II/2026', '2026-Q2'],
  ['Cuối tháng 5/2026', '2026-05'],
  ['Sau khi có hướng dẫn của Trung ương', 'event'],
  ['Theo tiến độ của Bộ', 'event'],
  ['Theo kế hoạch của Trung ương', 'event'],
  ['Khi có yêu cầu', 'event'],
  ['Ngay sau khi ban hành Kế hoạch', 'event'],
  ['Tháng 12 hằng năm', 'year'],
  ['Trước ngày 15/12 hằng năm', 'year'],
  ['Ngày 20 hằng tháng', 'month'],
  ['Hoàn thành trong quý III', '2026-Q3'],
  ['Hoàn thành trước 01/9/2026', '<2026-09-01'],
  ['Xong trước ngày 15/8', '<2026-08-15'],
  ['', 'none'],
])('a cell "%s" is due %s', (words, expected) => {
  const table = `| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n| --- | --- | --- | --- |\n| 1 | Xây dựng quy chế quản lý chợ | Sở Công Thương | ${words} |`;
  expect(rowsOf(table)).toEqual([
    ['Xây dựng quy', 'Sở Công Thương', expected].filter((word) => word !== 'none').join(' | '),
  ]);
});

test.each([
  ['Sở Nội vụ, Sở Tài chính', 'Sở Nội vụ + Sở Tài chính'],
  ['Sở Nội vụ; Sở Tài chính', 'Sở Nội vụ + Sở Tài chính'],
  ['Sở Nội vụ<br>Sở Tài chính', 'Sở Nội vụ + Sở Tài chính'],
  ['- Sở Nội vụ<br>- Sở Tài chính', 'Sở Nội vụ + Sở Tài chính'],
  ['Sở Nội vụ và các sở, ngành liên quan', 'Sở Nội vụ + các sở, ngành liên quan'],
  ['Các sở, ban, ngành, UBND các xã, phường', 'Các sở, ban, ngành + UBND các xã, phường'],
  ['Các Sở: Nội vụ, Tài chính', 'Sở Nội vụ + Sở Tài chính'],
  ['Nội vụ', 'Nội vụ'],
  ['UBND các xã, phường', 'UBND các xã, phường'],
  ['Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh', 'Công an tỉnh + Bộ Chỉ huy Quân sự tỉnh'],
  ['Trung tâm Khuyến nông', 'Trung tâm Khuyến nông'],
  ['Phòng Kinh tế; Phòng Văn hóa - Xã hội', 'Phòng Kinh tế + Phòng Văn hóa - Xã hội'],
  ['Các DNVT và các đơn vị có liên quan', 'Các DNVT + các đơn vị có liên quan'],
  ['Văn phòng Đoàn ĐBQH và HĐND tỉnh', 'Văn phòng Đoàn ĐBQH và HĐND tỉnh'],
  ['Đ/c Nguyễn Văn A - Phó Chủ tịch UBND', 'Đ/c Nguyễn Văn A - Phó Chủ tịch UBND'],
  ['Sở Y tế (chủ trì), Sở Tài chính', 'Sở Y tế + Sở Tài chính'],
])('a cell "%s" names %s', (words, expected) => {
  const table = `| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n| --- | --- | --- | --- |\n| 1 | Xây dựng quy chế quản lý chợ | ${words} | Quý II/2026 |`;
  expect(rowsOf(table)).toEqual([`Xây dựng quy | ${expected} | 2026-Q2`]);
});

test('columns of quarters with a mark say in which quarter a task is due', () => {
  const table = `| STT | Nhiệm vụ | Cơ quan chủ trì | Quý I | Quý II | Quý III | Quý IV |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | Xây dựng quy chế quản lý chợ | Sở Công Thương | | x | | |
| 2 | Kiểm tra an toàn hồ đập | Sở Nông nghiệp và Môi trường | x | x | x | |
| 3 | Tập huấn kỹ năng số | Sở Khoa học và Công nghệ | x | x | x | x |`;
  expect(rowsOf(table)).toEqual([
    'Xây dựng quy | Sở Công Thương | 2026-Q2',
    'Kiểm tra an | Sở Nông nghiệp và Môi trường | 2026-Q3',
    'Tập huấn kỹ | Sở Khoa học và Công nghệ | 2026-Q4',
  ]);
});

test('a month as a group is when its rows are due', () => {
  const table = `| STT | Nội dung | Cơ quan chuẩn bị |
| --- | --- | --- |
| I | Tháng 3 | |
| 1 | Trình đề án vị trí việc làm | Sở Nội vụ |
| II | Quý II/2026 | |
| 1 | Trình dự toán bổ sung | Sở Tài chính |`;
  expect(rowsOf(table)).toEqual(['Trình đề án | Sở Nội vụ | 2026-03', 'Trình dự toán | Sở Tài chính | 2026-Q2']);
});

test('a group that is an agency leads the rows below it', () => {
  const table = `| STT | Nhiệm vụ | Thời gian hoàn thành |
| --- | --- | --- |
| I | Sở Nội vụ | |
| 1 | Trình đề án vị trí việc làm | Tháng 3/2026 |
| II | UBND các xã, phường | |
| 1 | Rà soát hộ nghèo | Hằng năm |`;
  expect(rowsOf(table)).toEqual(['Trình đề án | Sở Nội vụ | 2026-03', 'Rà soát hộ | UBND các xã, phường | year']);
});

test('merged cells of leads and days hold for all their rows', () => {
  const table = `| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
| --- | --- | --- | --- |
| 1 | Làm cầu treo bản Mường | Sở Xây dựng | 2026 |
| 2 | Trải nhựa đường xã | ^^ | ^^ |
| 3 | Cắm biển báo | ^^ | Quý III/2026 |`;
  expect(rowsOf(table)).toEqual([
    'Làm cầu treo | Sở Xây dựng | 2026',
    'Trải nhựa đường | Sở Xây dựng | 2026',
    'Cắm biển báo | Sở Xây dựng | 2026-Q3',
  ]);
});

test('sub-rows with numbers of their own are tasks, the row above them is their heading', () => {
  const table = `| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
| --- | --- | --- | --- |
| 1 | Phát triển hạ tầng số | | |
| 1.1 | Phủ sóng thôn lõm | Sở Khoa học và Công nghệ | Quý II/2026 |
| 1.2 | Lắp camera giao thông | Công an tỉnh | Quý III/2026 |`;
  expect(rowsOf(table)).toEqual([
    'Phủ sóng thôn | Sở Khoa học và Công nghệ | 2026-Q2',
    'Lắp camera giao | Công an tỉnh | 2026-Q3',
  ]);
});
