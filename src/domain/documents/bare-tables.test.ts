import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';

const HEAD = ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];
const annex = (...lines: string[]) => [
  'UBND TỈNH AN PHÚ',
  'KẾ HOẠCH',
  'Phòng cháy rừng năm 2026',
  'I. NHIỆM VỤ',
  'Chi tiết tại Phụ lục.',
  'PHỤ LỤC',
  ...lines,
];
const tasksOf = (lines: readonly string[], between = '\n') =>
  compileDecision(lines.join(between), { year: 2026 }).tasks.map(({ title, leads, cooperating, due }) => [
    title,
    leads.join('; '),
    cooperating.join('; '),
    due.value ?? due.kind,
  ]);

const ROWS = ['1', 'Lập bản đồ rừng', 'Chi cục Kiểm lâm', 'UBND các xã', 'Quý II/2026'];
const NEXT = ['2', 'Diễn tập chữa cháy', 'Công an tỉnh', 'Sở Y tế', '30/9/2026'];
const READ = [
  ['Lập bản đồ rừng', 'Chi cục Kiểm lâm', 'UBND các xã', '2026-Q2'],
  ['Diễn tập chữa cháy', 'Công an tỉnh', 'Sở Y tế', '2026-09-30'],
];

test('cells that stand one a line with nothing between them are the rows of a table', () => {
  expect(tasksOf(annex(...HEAD, ...ROWS, ...NEXT))).toEqual(READ);
});

test('blank lines between the cells change nothing', () => {
  expect(tasksOf(annex(...HEAD, ...ROWS, ...NEXT), '\n\n')).toEqual(READ);
});

test('a head with bars whose rows have lost theirs goes on in the lines below', () => {
  const head = [`| ${HEAD.slice(0, 4).join(' | ')} |`, '| --- | --- | --- | --- |', 'Thời gian hoàn thành'];
  expect(tasksOf(annex(...head, ...ROWS, ...NEXT))).toEqual(READ);
});

test('a number over one line alone is a group, and letters count its rows', () => {
  const rows = ['1', 'Phòng ngừa', 'a)', ...ROWS.slice(1), '2', 'Ứng phó', 'a)', ...NEXT.slice(1)];
  expect(tasksOf(annex(...HEAD, ...rows))).toEqual(READ);
});

test('dashes go on with the cell before them, and the text behind the table is no cell', () => {
  const rows = ['1', 'Lập bản đồ rừng', '- Khoanh vùng trọng điểm', ...ROWS.slice(2), ...NEXT];
  const tasks = tasksOf(annex(...HEAD, ...rows, 'Nơi nhận:', '- Như trên;', '- Lưu: VT.'));
  expect(tasks).toEqual([['Lập bản đồ rừng - Khoanh vùng trọng điểm', ...(READ[0]?.slice(1) ?? [])], READ[1]]);
});

test('numbers alone on their lines make no table without a head that names columns', () => {
  const lines = annex(
    'TT',
    'Họ và tên',
    'Chức vụ',
    '1',
    'Nguyễn Văn A',
    'Trưởng phòng',
    '2',
    'Trần Thị B',
    'Phó phòng',
  );
  expect(tasksOf(lines)).toEqual([]);
});
