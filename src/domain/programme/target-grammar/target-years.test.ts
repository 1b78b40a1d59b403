import { expect, test } from 'vitest';
import { readTargets } from './read-targets.ts';

const read = (text: string) =>
  readTargets(text).map(({ name, comparator, value, unit, year }) => `${name}: ${comparator} ${value} ${unit} ${year}`);

test.each([
  ['Nâng tỷ lệ hộ dùng nước sạch từ 80% năm 2024 lên 95% vào năm 2030.', 'Tỷ lệ hộ dùng nước sạch: eq 95 % 2030'],
  [
    'Số doanh nghiệp tăng từ 5.000 (năm 2025) lên 8.000 doanh nghiệp (năm 2030).',
    'Số doanh nghiệp: eq 8000 doanh nghiệp 2030',
  ],
  ['Giảm tỷ lệ hộ nghèo từ 3,2% cuối năm 2024 xuống dưới 1% vào cuối năm 2026.', 'Tỷ lệ hộ nghèo: lt 1 % 2026'],
  ['Phấn đấu từ 20 xã năm 2025 lên 30 xã năm 2030 đạt chuẩn.', 'Xã đạt chuẩn: eq 30 xã 2030'],
])('the year of where one starts is not when it holds: %s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  [
    'Phấn đấu đạt 20% xã, phường “không ma túy” năm 2025, đến hết năm 2030 đạt 50% địa bàn cấp xã.',
    ['Xã, phường “không ma túy”: eq 20 % 2025', 'Địa bàn cấp xã: eq 50 % 2030'],
  ],
  [
    'Phấn đấu đạt mục tiêu xây dựng 20% xã, phường không ma túy ngay trong năm 2025.',
    ['Xã, phường không ma túy: eq 20 % 2025'],
  ],
  [
    'Đôn đốc các địa phương thực hiện lộ trình đạt mục tiêu ít nhất 50% xã, phường không có ma túy vào năm 2030 và các mục tiêu khác.',
    ['Xã, phường không có ma túy: ge 50 % 2030'],
  ],
])('what is aimed at stands behind the figure, with the commas of its own: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
