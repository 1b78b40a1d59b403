import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';
import { isDitto } from './ditto-cells.ts';

test.each(['nt', '-nt-', 'n.t', 'Như trên', '"', '”', '〃', '″', '-//-', '- như trên -'])(
  '“%s” repeats the cell above',
  (text) => {
    expect(isDitto(text)).toBe(true);
  },
);

test.each(['', '-', 'Sở Nội vụ', 'nội dung', 'NTM', '…'])('“%s” does not', (text) => {
  expect(isDitto(text)).toBe(false);
});

const table = (...rows: string[]) =>
  [
    'KẾ HOẠCH',
    'I. NHIỆM VỤ',
    '| TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');

test('who and when are taken from the row above, over a row that names a group', () => {
  const { tasks } = compileDecision(
    table(
      '| 1 | Lập danh mục xã | Sở Nội vụ | Sở Tài chính | Quý II/2026 |',
      '| II | Truyền thông | | | |',
      '| 2 | In tờ rơi | -nt- | nt | 〃 |',
      '| 3 | Phát tờ rơi | Như trên | UBND xã | Quý III/2026 |',
    ),
  );
  expect(tasks.map(({ leads, cooperating, due }) => [leads[0], cooperating[0], due.value])).toEqual([
    ['Sở Nội vụ', 'Sở Tài chính', '2026-Q2'],
    ['Sở Nội vụ', 'Sở Tài chính', '2026-Q2'],
    ['Sở Nội vụ', 'UBND xã', '2026-Q3'],
  ]);
});

const orders = (...lines: string[]) =>
  compileDecision(['UBND TỈNH AN PHÚ', 'KẾ HOẠCH', 'Quản lý giá năm 2026', ...lines].join('\n\n'), { year: 2026 });

test('what is done if needed is conditional; what is proposed if there is any is not', () => {
  const { tasks } = orders(
    '1. Sở Xây dựng điều chỉnh quy hoạch chung (nếu cần thiết).',
    '2. Sở Y tế rà soát, đề xuất bổ sung danh mục (nếu có).',
  );
  expect(tasks.map(({ due }) => due.conditional)).toEqual([true, false]);
});

test('bodies outside the committee in short names make one open list', () => {
  const [task] = orders(
    '1. Cục Thuế tỉnh, BHXH tỉnh, Kho bạc Nhà nước tỉnh… cung cấp số liệu trước ngày 20/6/2026.',
  ).tasks;
  expect(task).toMatchObject({ leads: ['Cục Thuế tỉnh', 'BHXH tỉnh', 'Kho bạc Nhà nước tỉnh'] });
  expect(task?.reasons).toContain('open-list');
});

test('an article whose number comes twice is kept twice and reported', () => {
  const { clauses, gaps } = orders(
    'Điều 1. Giao kế hoạch.',
    'Điều 2. Sở Y tế thực hiện.',
    'Điều 2. Sở Nội vụ thực hiện.',
  );
  expect(clauses.filter(({ path }) => path === 'Điều 2')).toHaveLength(2);
  expect(gaps.find(({ kind }) => kind === 'numbering')?.message).toContain('lặp lại');
});
