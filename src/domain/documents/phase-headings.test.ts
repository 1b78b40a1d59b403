import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';
import { phaseDueOf } from './phase-headings.ts';

test.each([
  ['Giai đoạn đến năm 2030', 'year 2030'],
  ['Giai đoạn 2026 - 2028', 'year 2028'],
  ['Giai đoạn 1 (2026-2027):', 'year 2027'],
  ['Giai đoạn II: từ tháng 3/2026 đến tháng 9/2026', 'month 2026-09'],
  ['Năm 2026:', 'year 2026'],
  ['Trong quý IV/2025', 'quarter 2025-Q4'],
  ['Từ nay đến hết năm 2027', 'year 2027'],
  ['6 tháng đầu năm 2026', 'half 2026-H1'],
  ['Năm 2027: Hoàn thiện hạ tầng', 'year 2027'],
])('the heading "%s" sets the due time %s', (heading, due) => {
  const read = phaseDueOf(heading);
  expect(`${read?.kind} ${read?.value}`).toBe(due);
});

test.each([
  'Kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030',
  'Năm 2025 là năm bản lề',
  'Giai đoạn 2026 - 2030 là thời kỳ phát triển mới',
  'Nhiệm vụ trọng tâm năm 2026',
  'Giai đoạn chuẩn bị',
])('the heading "%s" sets no due time', (heading) => {
  expect(phaseDueOf(heading)).toBeNull();
});

test('a task without a day of its own is due at the end of the phase that stands above it', () => {
  const text = `KẾ HOẠCH
Phát triển vận tải thủy

II. LỘ TRÌNH THỰC HIỆN

1. Giai đoạn 2026 - 2028

1.1. Hạ tầng

- Nạo vét luồng lạch các tuyến sông chính.

- Xây dựng bến thủy nội địa trước ngày 30/6/2027.

2. Năm 2029

- Thường xuyên kiểm tra an toàn bến phà.

- Tổ chức bàn giao bến thủy cho các xã.`;
  const due = compileDecision(text).tasks.map((task) => [task.due.value, task.reasons.includes('due-inherited')]);
  expect(due).toEqual([
    ['2028', true],
    ['2027-06-30', false],
    [null, false],
    ['2029', true],
  ]);
});

test('a heading of many numbers takes no time', () => {
  expect(phaseDueOf(`Năm ${'1/2/3, '.repeat(60)}x`)).toBeNull();
});
