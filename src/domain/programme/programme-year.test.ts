import { expect, test } from 'vitest';
import { findProgrammeYear } from './programme-year.ts';

test.each([
  ['Chương trình công tác năm 2024', '2023-12-29', null, 2024],
  ['Kế hoạch phát triển đến năm 2030', '2023-12-29', null, 2023],
  ['Chương trình công tác năm 2024', '2023-12-29', 2025, 2025],
  ['Chương trình công tác năm 1998', '1998-01-05', null, null],
  ['Quyết định về rừng', null, null, null],
  [null, '1997-02-03', 2024, 2024],
])('%s of %s, confirmed %s, is for %s', (title, issuedOn, confirmed, year) => {
  expect(findProgrammeYear({ title, issuedOn, confirmed })).toBe(year);
});

test('năm của văn bản được viện dẫn trong trích yếu không phải năm của chương trình', () => {
  const title = 'Danh mục nhiệm vụ thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024';
  expect(findProgrammeYear({ title, issuedOn: '2025-01-09', confirmed: null })).toBe(2025);
});
