import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';

const read = (...rows: string[]) =>
  compileDecision(
    [
      'KẾ HOẠCH',
      'I. NHIỆM VỤ',
      '| TT | Tên văn bản | Cơ quan trình | Cơ quan soạn thảo | Tiến độ | Hồ sơ |',
      '|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  ).tasks.map(({ title, leads, due }) => [title, leads.join('; '), due.value ?? due.kind]);

const RULES = ['Quyết định ban hành quy chế làm việc', 'Sở Nội vụ', '2026-01-10'];
const FEES = ['Nghị quyết về mức thu phí thẩm định', 'Sở Tài chính', '2026-Q2'];

test('a row that line ends have broken is one row, and who submits leads', () => {
  expect(
    read(
      '| 1 | Quyết định ban hành quy chế làm việc | Sở Nội vụ |',
      'Văn phòng UBND tỉnh (Sở Tư pháp phối hợp) |',
      'Trước ngày 10/01/2026 | Tờ trình |',
      '| 2 | Nghị quyết về mức thu phí thẩm định',
      '| Sở Tài chính | Sở Tài chính | Quý II/2026 | Tờ trình |',
    ),
  ).toEqual([RULES, FEES]);
});

test('a row that has lost its number and was filled up at its end is moved back', () => {
  expect(
    read(
      '| 1 | Quyết định ban hành quy chế làm việc | Sở Nội vụ | Sở Nội vụ | Trước ngày 10/01/2026 | Tờ trình |',
      '| Nghị quyết về mức thu phí thẩm định | Sở Tài chính | Sở Tài chính | Quý II/2026 | Tờ trình | |',
    ),
  ).toEqual([RULES, FEES]);
});

test('short rows of their own are not joined', () => {
  expect(
    read(
      '| I | Văn bản của HĐND |',
      '| II | Văn bản của UBND |',
      '| 1 | Quyết định ban hành quy chế làm việc | Sở Nội vụ | Sở Nội vụ | Trước ngày 10/01/2026 | Tờ trình |',
    ),
  ).toEqual([RULES]);
});
