import { expect, test } from 'vitest';
import { burdenOfYear } from './burden.ts';
import { findOverlaps } from './catalogue-overlap.ts';

const catalogue = [
  { code: 'HO_NGHEO', name: 'Số hộ nghèo', unit: 'hộ' },
  { code: 'TY_LE_NGHEO', name: 'Tỷ lệ hộ nghèo', unit: '%' },
  { code: 'XA_NTM', name: 'Số xã đạt chuẩn nông thôn mới', unit: 'xã' },
];

test('biểu mới hỏi số hộ nghèo thì danh mục nhắc là đã có', () => {
  const [first] = findOverlaps({ code: null, name: 'Tổng số hộ nghèo', unit: 'Hộ' }, catalogue);
  expect(first?.held.code).toBe('HO_NGHEO');
});

test('cùng tên nhưng khác đơn vị tính là chỉ tiêu khác', () => {
  expect(
    findOverlaps({ code: null, name: 'Tỷ lệ hộ nghèo', unit: 'hộ' }, catalogue).map(({ held }) => held.code),
  ).not.toContain('TY_LE_NGHEO');
});

test('chỉ tiêu không bị coi là trùng với chính nó', () => {
  expect(findOverlaps({ code: 'XA_NTM', name: 'Số xã đạt chuẩn nông thôn mới', unit: 'xã' }, catalogue)).toEqual([]);
});

test('điều không ai hỏi thì không trùng với gì', () => {
  expect(findOverlaps({ code: null, name: 'Diện tích rừng trồng mới', unit: 'ha' }, catalogue)).toEqual([]);
});

test('gánh nặng báo cáo: 20 ô, 241 xã, mỗi tháng một lần là 57.840 lần điền trong năm', () => {
  expect(burdenOfYear({ fields: 20, units: 241, frequency: 'month' })).toBe(57_840);
});
