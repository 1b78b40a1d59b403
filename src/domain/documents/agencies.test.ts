import { expect, test } from 'vitest';
import { findAgencies, isOpenList } from './agencies.ts';
import { readResponsible } from './task-leads.ts';

test.each([
  [
    'Các Sở, ngành: Kế hoạch và Đầu tư, Tài chính, Lao động - Thương binh và Xã hội, Sở Nội vụ, Công an tỉnh,...',
    'Sở Kế hoạch và Đầu tư + Sở Tài chính + Sở Lao động - Thương binh và Xã hội + Sở Nội vụ + Công an tỉnh',
  ],
  ['Sở Nông nghiệp và Phát triển nông thôn và Sở Y tế', 'Sở Nông nghiệp và Phát triển nông thôn + Sở Y tế'],
  ['Sở KH&ĐT, Sở GD&ĐT', 'Sở Kế hoạch và Đầu tư + Sở Giáo dục và Đào tạo'],
  ['Bộ chỉ huy Quân sự tỉnh', 'Bộ Chỉ huy Quân sự tỉnh'],
  ['Văn phòng Ủy ban nhân dân tỉnh', 'Văn phòng UBND tỉnh'],
  ['Thủ trưởng các Sở, Ban, ngành, địa phương', 'Các Sở, Ban, ngành, địa phương'],
  ['đời sống sở hữu và bộ máy hành chính', ''],
])('"%s" names %s', (text, agencies) => {
  expect(
    findAgencies(text)
      .map((agency) => agency.name)
      .join(' + '),
  ).toBe(agencies);
});

test('a list that ends in dots is open', () => {
  expect(isOpenList('Sở Y tế, Công an tỉnh,... chịu trách nhiệm')).toBe(true);
  expect(isOpenList('Sở Y tế, Công an tỉnh chịu trách nhiệm')).toBe(false);
});

test.each([
  ['Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Sở Tư pháp xây dựng Đề án', 'Sở Nội vụ', 'Sở Tài chính + Sở Tư pháp'],
  ['Giao Sở Y tế tham mưu UBND tỉnh ban hành Kế hoạch', 'Sở Y tế', ''],
  ['Rà soát vướng mắc do Sở Xây dựng chủ trì', 'Sở Xây dựng', ''],
  ['Đẩy mạnh giải ngân vốn đầu tư công', '', ''],
])('"%s" is led by "%s" with "%s"', (text, leads, cooperating) => {
  const read = readResponsible(text);
  expect([read.leads.join(' + '), read.cooperating.join(' + ')]).toEqual([leads, cooperating]);
});
