import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';

const only = (text: string) => {
  const [table] = compileDecision(`PHỤ LỤC\n\n${text}\n`).tables;
  if (!table) throw new Error('no table was found');
  return table;
};

/** One cell a line: a bar before and after each cell, two between rows. */
const asBars = (rows: readonly (readonly string[])[]) =>
  rows.flatMap((row) => ['|', ...row.flatMap((cell) => (cell === '' ? ['|'] : [cell, '|']))]).join('\n');

test('a head of two rows is one: the years stand behind the wide cell over them', () => {
  const marked = only(`| TT | Chỉ tiêu | Đơn vị | Mục tiêu | << |
|---|---|---|---|---|
| ^^ | ^^ | ^^ | 2025 | 2030 |
| 1 | Độ che phủ rừng | % | 47 | 48 |`);
  expect(marked.columns).toEqual(['TT', 'Chỉ tiêu', 'Đơn vị', 'Mục tiêu 2025', 'Mục tiêu 2030']);
  expect(marked.rows).toEqual([['1', 'Độ che phủ rừng', '%', '47', '48']]);
});

test('a wide head that lost its width is laid over the cells below it', () => {
  const table = only(
    asBars([
      ['TT', 'Chỉ tiêu', 'Đơn vị', 'Mục tiêu'],
      ['2025', '2030'],
      ['1', 'Độ che phủ rừng', '%', '47', '48'],
      ['2', 'Nước sạch', '%', '90', '95'],
    ]),
  );
  expect(table.columns).toEqual(['TT', 'Chỉ tiêu', 'Đơn vị', 'Mục tiêu 2025', 'Mục tiêu 2030']);
  expect(table.rows).toHaveLength(2);
});

test('empty cells keep their column where a cell stands on a line', () => {
  const table = only(
    asBars([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'],
      ['I', 'Việc chung'],
      ['1', 'Lập quy chế', 'Sở Nội vụ', '', 'Quý I/2025'],
      ['2', 'Rà soát kho lưu trữ', '', 'Sở Tài chính', ''],
      ['3', 'Mở lớp bồi dưỡng', 'Sở Y tế', 'Sở Nội vụ', '2025'],
    ]),
  );
  expect(table.rows).toEqual([
    ['I', 'Việc chung', '', '', ''],
    ['1', 'Lập quy chế', 'Sở Nội vụ', '', 'Quý I/2025'],
    ['2', 'Rà soát kho lưu trữ', '', 'Sở Tài chính', ''],
    ['3', 'Mở lớp bồi dưỡng', 'Sở Y tế', 'Sở Nội vụ', '2025'],
  ]);
});

test('a cell that the one above covers has its words, whether marked or missing', () => {
  const marked = only(`| TT | Nhiệm vụ | Chủ trì | Thời gian |
|---|---|---|---|
| 1 | Lập đề án | Sở Y tế | 2025 |
| 2 | Trình đề án | ^^ | 2026 |`);
  expect(marked.rows[1]).toEqual(['2', 'Trình đề án', 'Sở Y tế', '2026']);
  const missing = only(
    asBars([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ['1', 'Lập đề án', 'Sở Y tế', '2025'],
      ['2', 'Trình đề án', '2026'],
      ['3', 'Sơ kết đề án', 'Sở Nội vụ', '2027'],
    ]),
  );
  expect(missing.rows[1]).toEqual(['2', 'Trình đề án', 'Sở Y tế', '2026']);
});

test('a table that a page end cut is one, and so is the row that it cut', () => {
  const table = only(`| TT | Nhiệm vụ | Chủ trì |
|---|---|---|
| 1 | Lập kế hoạch khảo sát | Sở Y tế |
| 2 | Xây dựng bộ chỉ số | Sở Nội |

12

| | và bản đồ số | vụ |
| 3 | Sơ kết | Sở Y tế |`);
  expect(table.rows).toEqual([
    ['1', 'Lập kế hoạch khảo sát', 'Sở Y tế'],
    ['2', 'Xây dựng bộ chỉ số và bản đồ số', 'Sở Nội vụ'],
    ['3', 'Sơ kết', 'Sở Y tế'],
  ]);
});

test('each row has its own lines, and its task and target too', () => {
  const decision = compileDecision(`PHỤ LỤC

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| A | VIỆC VỀ Y TẾ | | |
| 1 | Xây dựng đề án trạm y tế<br>vùng cao | Sở Y tế | 2025 |
| 2 | Khảo sát trang thiết bị | Sở Tài chính | 2026 |
`);
  expect(decision.tables[0]?.rowLines).toEqual([
    [5, 5],
    [6, 6],
    [7, 7],
  ]);
  expect(decision.tasks.map(({ lines, leads }) => [lines, leads])).toEqual([
    [[6, 6], ['Sở Y tế']],
    [[7, 7], ['Sở Tài chính']],
  ]);
});
