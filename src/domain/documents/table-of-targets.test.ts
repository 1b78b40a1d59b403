import { expect, test } from 'vitest';
import type { CompiledTarget } from './compiled-decision.ts';
import { compileDecision } from './compile-decision.ts';

const shown = (target: CompiledTarget, depth = 0): string[] => {
  const { name, comparator, value, valueMax, unit, year, partKind } = target;
  const figure = valueMax === null ? value : `${value}–${valueMax}`;
  const part = depth === 0 ? '' : `${partKind} > `;
  return [
    `${part}${name} | ${comparator} ${figure} ${unit} | ${year}`,
    ...target.parts.flatMap((each) => shown(each, depth + 1)),
  ];
};

const targetsOf = (table: string, title = 'CÁC CHỈ TIÊU CHỦ YẾU') =>
  compileDecision(`PHỤ LỤC\n\n${title}\n\n${table.trim()}\n`, { year: 2026 }).targets;

const read = (table: string, title?: string) => targetsOf(table, title).flatMap((target) => shown(target));

/** One cell a line: a bar before and after each cell, two between rows. */
const asBars = (rows: readonly (readonly string[])[]) =>
  rows.flatMap((row) => ['|', ...row.flatMap((cell) => (cell === '' ? ['|'] : [cell, '|']))]).join('\n');

test('pairs of columns below each year are laid under it, and each has its own measure and unit', () => {
  const table = asBars([
    ['TT', 'Sản phẩm', 'Kế hoạch 2026', 'Kế hoạch 2027'],
    ['Lượng (Tấn)', 'Giá trị (Nghìn USD)', 'Lượng (Tấn)', 'Giá trị (Nghìn USD)'],
    ['', '1', '2', '3', '4', '5'],
    ['I', 'Nông sản', '', '300', '', '350'],
    ['1', 'Cam', '1.200', '200', '1.400', '230'],
    ['2', 'Quế', '500', '100', '600', '120'],
  ]);
  expect(read(table, 'DANH MỤC HÀNG HÓA')).toEqual([
    'Giá trị nông sản | eq 300 Nghìn USD | 2026',
    'Giá trị nông sản | eq 350 Nghìn USD | 2027',
    'Lượng cam | eq 1200 Tấn | 2026',
    'Giá trị cam | eq 200 Nghìn USD | 2026',
    'Lượng cam | eq 1400 Tấn | 2027',
    'Giá trị cam | eq 230 Nghìn USD | 2027',
    'Lượng quế | eq 500 Tấn | 2026',
    'Giá trị quế | eq 100 Nghìn USD | 2026',
    'Lượng quế | eq 600 Tấn | 2027',
    'Giá trị quế | eq 120 Nghìn USD | 2027',
  ]);
});

test('years stand under the plan, not under the agency behind it', () => {
  const table = asBars([
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Cơ quan chủ trì'],
    ['2026', '2030'],
    ['1', 'Độ che phủ rừng', '%', '47', '≥ 48', 'Sở Nông nghiệp và Môi trường'],
    ['2', 'Nước sạch', '%', '92', '>95', 'Sở Xây dựng'],
    ['3', 'Rác được thu gom', '%', '90', '-', 'Sở Xây dựng'],
    ['4', 'Hộ dùng điện', '%', '99', '-', 'Sở Công Thương'],
  ]);
  expect(read(table)).toEqual([
    'Độ che phủ rừng | eq 47 % | 2026',
    'Độ che phủ rừng | ge 48 % | 2030',
    'Nước sạch | eq 92 % | 2026',
    'Nước sạch | gt 95 % | 2030',
    'Rác được thu gom | eq 90 % | 2026',
    'Hộ dùng điện | eq 99 % | 2026',
  ]);
});

test('a head of three rows is one; two plans for one year are told apart', () => {
  const table = `
| TT | Chỉ tiêu | ĐVT | Ước thực hiện 2025 | Kế hoạch 5 năm 2026-2030 | << | << |
|---|---|---|---|---|---|---|
| ^^ | ^^ | ^^ | ^^ | Năm 2026 | Đến năm 2030 | << |
| ^^ | ^^ | ^^ | ^^ | ^^ | Phương án thấp | Phương án cao |
| A | B | C | 1 | 2 | 3 | 4 |
| 1 | Tốc độ tăng GRDP | % | 8,2 | 10 | 10-11 | 11-12 |`;
  expect(read(table)).toEqual([
    'Tốc độ tăng GRDP | eq 10 % | 2026',
    'Tốc độ tăng GRDP (Phương án thấp) | range 10–11 % | 2030',
    'Tốc độ tăng GRDP (Phương án cao) | range 11–12 % | 2030',
  ]);
});

test.each(['ƯTH năm 2025', 'Ước TH 2025', 'Thực hiện 2025', 'Kết quả 2025', 'Năm 2025 (ước)', 'Số liệu năm 2025'])(
  'what was or will have been reached ("%s") is what one starts from, no target',
  (head) => {
    const [target, ...others] = targetsOf(`
| TT | Chỉ tiêu | ĐVT | ${head} | Năm 2026 |
|---|---|---|---|---|
| 1 | Sản lượng thủy sản | Tấn | 26.120 | 27.000 |`);
    expect([target?.value, target?.year, target?.baseline, others]).toEqual([
      '27000',
      2026,
      { value: '26120', year: 2025 },
      [],
    ]);
  },
);

test('rows of a crop that has no figures are its own targets and carry its name', () => {
  const table = `
| TT | Chỉ tiêu | ĐVT | Năm 2026 |
|---|---|---|---|
| I | CÂY CÔNG NGHIỆP | | |
| 1 | Cà phê | | |
| - | Diện tích | Ha | 27.000 |
| - | Sản lượng cà phê nhân | Tấn | 39.800 |
| 2 | Chè | | |
| - | Năng suất | Tạ/ha | 62 |
| 3 | Tỷ lệ hộ nghèo | | |
| - | Thành thị | % | 0,4 |`;
  expect(read(table)).toEqual([
    'Diện tích cà phê | eq 27000 Ha | 2026',
    'Sản lượng cà phê nhân | eq 39800 Tấn | 2026',
    'Năng suất chè | eq 62 Tạ/ha | 2026',
    'Tỷ lệ hộ nghèo: thành thị | eq 0.4 % | 2026',
  ]);
});

test('rows below one with figures are parts of it: contained where the unit is the same, another measure else', () => {
  const table = `
| TT | Chỉ tiêu | ĐVT | Năm 2026 |
|---|---|---|---|
| 1 | Lúa cả năm | Ha | 51.000 |
| - | Năng suất | Tạ/ha | 61 |
| 2 | Số xã đạt chuẩn | xã | 85 |
| | Trong đó: Xã nâng cao | xã | 25 |
| 3 | Tổng thu ngân sách | Tỷ đồng | 24.000 |
| | Trong đó: | | |
| - | Thu nội địa | Tỷ đồng | 22.000 |
| 4 | Dân số | Nghìn người | 900 |`;
  expect(read(table)).toEqual([
    'Lúa cả năm | eq 51000 Ha | 2026',
    'also > Năng suất lúa cả năm | eq 61 Tạ/ha | 2026',
    'Số xã đạt chuẩn | eq 85 xã | 2026',
    'of-which > Xã nâng cao | eq 25 xã | 2026',
    'Tổng thu ngân sách | eq 24000 Tỷ đồng | 2026',
    'of-which > Thu nội địa | eq 22000 Tỷ đồng | 2026',
    'Dân số | eq 900 Nghìn người | 2026',
  ]);
});

test('a part whose whole has no figure for its year stands for itself', () => {
  const table = `
| TT | Chỉ tiêu | ĐVT | Năm 2026 | Năm 2027 |
|---|---|---|---|---|
| 1 | Khách du lịch | lượt | 900 | - |
| - | Khách quốc tế | lượt | 50 | 60 |`;
  expect(read(table)).toEqual([
    'Khách du lịch | eq 900 lượt | 2026',
    'of-which > Khách quốc tế | eq 50 lượt | 2026',
    'Khách quốc tế | eq 60 lượt | 2027',
  ]);
});

const COMMUNES = `
| TT | Tên xã, phường | Số hộ nghèo giảm (hộ) | Tỷ lệ hộ nghèo năm 2026 (%) | Ghi chú |
|---|---|---|---|---|
| 1 | Xã An Phú | 25 | ≤ 1,2 | |`;

test('what is allotted to communes has the measure of its column and the name of the commune', () => {
  expect(read(COMMUNES, 'Giao chỉ tiêu giảm nghèo năm 2026 cho các xã, phường')).toEqual([
    'Số hộ nghèo giảm Xã An Phú | eq 25 hộ | 2026',
    'Tỷ lệ hộ nghèo Xã An Phú | le 1.2 % | 2026',
  ]);
});

test('what is allotted by years has the unit that stands above the table', () => {
  const table = `
| TT | Loại rừng | Tổng | 2026 | 2027 |
|---|---|---|---|---|
| 1 | Rừng phòng hộ | 300 | 100 | 200 |`;
  expect(read(table, 'Kế hoạch trồng rừng giai đoạn 2026-2027 (Đơn vị tính: ha)')).toEqual([
    'Rừng phòng hộ | eq 100 ha | 2026',
    'Rừng phòng hộ | eq 200 ha | 2027',
  ]);
});

test.each([
  ['Hiện trạng hộ nghèo của các xã, phường', COMMUNES],
  ['Danh sách các xã, phường', COMMUNES],
  [
    'Dự kiến kinh phí thực hiện',
    '| TT | Nội dung | Đơn vị tính | Năm 2026 |\n|---|---|---|---|\n| 1 | Tập huấn | Triệu đồng | 100 |',
  ],
  ['Kế hoạch năm 2026', '| TT | Nhiệm vụ | Kinh phí năm 2026 (triệu đồng) |\n|---|---|---|\n| 1 | Tập huấn | 100 |'],
  ['Kế hoạch vốn năm 2026', '| TT | Lĩnh vực | Năm 2026 (tỷ đồng) |\n|---|---|---|\n| 1 | Giao thông | 100 |'],
])('a table under "%s" says no target', (title, table) => {
  expect(read(table, title)).toEqual([]);
});
