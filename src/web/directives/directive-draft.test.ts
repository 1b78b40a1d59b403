import { expect, test } from 'vitest';
import { titleOf } from './directive-draft.ts';

test('the name of the task is the order without who is charged with it', () => {
  expect(titleOf('Giao Sở Y tế chủ trì, rà soát danh mục thuốc.', 'Sở Y tế')).toBe('Rà soát danh mục thuốc');
  expect(titleOf('Sở Y tế báo cáo trước ngày 29/3/2024', 'Sở Y tế')).toBe('Báo cáo trước ngày 29/3/2024');
});

test('words that do not open with the agency stay as they were said', () => {
  expect(titleOf('Làm rõ vì sao chậm', null)).toBe('Làm rõ vì sao chậm');
  expect(titleOf('Giao các sở rà soát', 'Sở Y tế')).toBe('Giao các sở rà soát');
});
