import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';

const titlesIn = (text: string) =>
  compileDecision(`KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Danh mục\n\n${text}\n`, { year: 2026 }).tasks.map(
    ({ title, leads }) => `${title} | ${leads.join(' + ')}`,
  );

test('a head repeated below a group, with another first name, is no task', () => {
  const rows = `| STT | Nhiệm vụ | Đơn vị thực hiện | Đơn vị phối hợp | Thời gian |
| --- | --- | --- | --- | --- |
| A | NHÓM NHIỆM VỤ CHUNG | | | |
| I | Thể chế | | | |
| 1 | Ban hành quy chế kiểm kê | Sở Tư pháp | Các sở | Quý I/2026 |
| II | Hạ tầng | | | |
| | Nội dung | Đơn vị thực hiện | Đơn vị phối hợp | Thời gian thực hiện |
| 2 | Lắp đặt trạm đo | Sở Xây dựng | Các xã | 2026 |
| STT | Nhiệm vụ | Đơn vị thực hiện | Đơn vị phối hợp | Thời gian |
| 3 | Mở cổng dữ liệu | Sở Nội vụ | | 2027 |`;
  expect(titlesIn(rows)).toEqual([
    'Ban hành quy chế kiểm kê | Sở Tư pháp',
    'Lắp đặt trạm đo | Sở Xây dựng',
    'Mở cổng dữ liệu | Sở Nội vụ',
  ]);
});

const oneCellALine = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => ['|', ...row.flatMap((cell) => [cell, '|'])].join('\n')).join('\n');

test('two names of groups one above the other are two rows where each cell has its own line', () => {
  const table = oneCellALine([
    ['STT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời gian thực hiện', 'Sản phẩm'],
    ['A', 'PHÁT TRIỂN HẠ TẦNG CHO\nKINH TẾ BIỂN'],
    ['I', 'Thể chế'],
    ['1.1', 'Ban hành quy chế cảng cá', 'Sở Nông nghiệp và Môi trường', 'Quý I/2026', 'Quy chế'],
    ['II', 'Hạ tầng'],
    ['Nội dung', 'Đơn vị thực hiện', 'Thời gian thực hiện', 'Sản phẩm'],
    ['2.1', 'Nạo vét luồng lạch', 'Sở Xây dựng', '2026 - 2027', 'Luồng'],
  ]);
  expect(titlesIn(table)).toEqual([
    'Ban hành quy chế cảng cá | Sở Nông nghiệp và Môi trường',
    'Nạo vét luồng lạch | Sở Xây dựng',
  ]);
});
