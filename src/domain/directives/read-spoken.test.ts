import { expect, test } from 'vitest';
import { readSpoken } from './read-spoken.ts';

test('an instruction that names who and by when is read so', () => {
  expect(
    readSpoken(
      'Giao Sở Y tế chủ trì, phối hợp Sở Tài chính rà soát thuốc đấu thầu, báo cáo trước ngày 25/12/2024.',
      2024,
    ),
  ).toEqual({
    leads: ['Sở Y tế'],
    cooperating: ['Sở Tài chính'],
    dueOn: '2024-12-24',
    orders: 1,
  });
});

test('what the words leave open stays open', () => {
  expect(readSpoken('Làm rõ vì sao giải ngân tháng này thấp hơn tháng trước.', 2024)).toMatchObject({
    leads: [],
    dueOn: null,
  });
});

test('two orders to two agencies are told as two', () => {
  const words =
    'Sở Y tế hoàn thành danh mục thuốc trước ngày 20/12/2024. Sở Tài chính trình phương án vốn trước ngày 27/12/2024.';
  expect(readSpoken(words, 2024)).toMatchObject({ leads: ['Sở Y tế'], dueOn: '2024-12-19', orders: 2 });
});
