import { expect, test } from 'vitest';
import type { CompiledTarget } from './compiled-decision.ts';
import { compileDecision } from './compile-decision.ts';

const all = (targets: readonly CompiledTarget[]): CompiledTarget[] =>
  targets.flatMap((target) => [target, ...all(target.parts)]);

/** name | comparator value[–max] unit | year | leads */
const readAnnex = (table: string) =>
  all(compileDecision(`PHỤ LỤC\n\nCÁC CHỈ TIÊU CHỦ YẾU\n\n${table.trim()}\n`, { year: 2026 }).targets).map(
    ({ name, comparator, value, valueMax, unit, year, leads }) =>
      `${name} | ${comparator} ${valueMax === null ? value : `${value}–${valueMax}`} ${unit} | ${year} | ${leads.join(', ')}`,
  );

test('the plan of an earlier year is no aim any more', () => {
  const table = `
| TT | Chỉ tiêu | Đơn vị | TH 2024 | KH 2025 | Ước TH 2025 | KH 2026 | So sánh (%) |
|---|---|---|---|---|---|---|---|
| 1 | Sản lượng lúa | Tấn | 290.000 | 295.000 | 298.000 | 300.000 | 100,7 |`;
  expect(readAnnex(table)).toEqual(['Sản lượng lúa | eq 300000 Tấn | 2026 | ']);
});

test('a unit in the head of the column or in the name of the row is its unit', () => {
  const table = `
| TT | Tên chỉ tiêu (%) | Mục tiêu đến năm 2026 | Mục tiêu đến năm 2030 |
|---|---|---|---|
| 1 | Tỷ lệ người dân dùng nước sạch | 70-75 | trên 85 |
| 2 | Số xã nông thôn mới (xã) | 45/60 | - |`;
  expect(readAnnex(table)).toEqual([
    'Tỷ lệ người dân dùng nước sạch | range 70–75 % | 2026 | ',
    'Tỷ lệ người dân dùng nước sạch | gt 85 % | 2030 | ',
    'Số xã nông thôn mới | eq 45 xã | 2026 | ',
  ]);
});

test('rows that are sentences are read as sentences', () => {
  const table = `
| TT | Chỉ tiêu | Cơ quan chủ trì theo dõi |
|---|---|---|
| 1 | Tỷ lệ hộ nghèo giảm còn 2% | Sở Nông nghiệp và Môi trường |
| 2 | 100% xã có bác sĩ | Sở Y tế |`;
  expect(readAnnex(table)).toEqual([
    'Tỷ lệ hộ nghèo | eq 2 % | 2026 | Sở Nông nghiệp và Môi trường',
    'Xã có bác sĩ | eq 100 % | 2026 | Sở Y tế',
  ]);
});

test('the column of measures names the target, not the aim beside it, and the present value is none', () => {
  const table = `
| TT | Mục tiêu | Chỉ số đo lường | Giá trị hiện tại | Chỉ tiêu 2026 | Đơn vị phụ trách |
|---|---|---|---|---|---|
| 1 | Phát triển kinh tế số | Tỷ trọng kinh tế số | 12% | 15% | Sở Tài chính |`;
  expect(readAnnex(table)).toEqual(['Tỷ trọng kinh tế số | eq 15 % | 2026 | Sở Tài chính']);
});

test('a table by years is one of targets although its column is called "Nội dung"; a verb in a name asks for a change', () => {
  const table = `
| STT | Nội dung | ĐVT | Năm 2025 | Năm 2026 |
|---|---|---|---|---|
| 1 | Giảm tỷ lệ hộ nghèo | % | 1,8 | 1,5 |`;
  expect(readAnnex(table)).toEqual(['Giảm tỷ lệ hộ nghèo | decrease_by 1.5 % | 2026 | ']);
});

const OPEN_ROWS = [
  'TT | Chỉ tiêu | Đơn vị tính | Kế hoạch 2026 | Cơ quan chủ trì',
  'I | Kinh tế | Kinh tế | Kinh tế | Kinh tế',
  '1 | Tốc độ tăng trưởng | % | 10,5 | Sở Tài chính',
];

test.each([
  ['bars between the cells only', OPEN_ROWS.join('\n\n')],
  ['tabs between the cells', OPEN_ROWS.join('\n').replaceAll(' | ', '\t')],
])('rows with %s are a table', (_, table) => {
  expect(readAnnex(table)).toEqual(['Tốc độ tăng trưởng | eq 10.5 % | 2026 | Sở Tài chính']);
});

test('a figure that a table of tasks asks for is a target; money and plain counts in it are none', () => {
  const table = `
| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Bố trí ít nhất 15% ngân sách cho khoa học và công nghệ | Sở Tài chính | Hằng năm |
| 2 | Bố trí 20 tỷ đồng sửa 03 trường học | Sở Tài chính | Quý II |`;
  expect(readAnnex(table)).toEqual(['Ngân sách cho khoa học và công nghệ | ge 15 % | 2026 | Sở Tài chính']);
});
