import { expect, test } from 'vitest';
import { codesInFormula, computeFormula, parseFormula } from './formula.ts';

function compute(text: string, figures: Record<string, string | null>): string | null {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`không đọc được ở ${parsed.fault.at}`);
  return computeFormula(parsed.formula, (code) => figures[code] ?? null);
}

test.each([
  ['tỷ lệ là số hộ nghèo trên tổng số hộ', 'HO_NGHEO / TONG_HO * 100', { HO_NGHEO: '25', TONG_HO: '200' }, '12.5'],
  ['nhân chia trước, cộng trừ sau', 'A + B * C', { A: '1', B: '2', C: '3' }, '7'],
  ['dấu ngang nhau tính từ trái sang', 'A - B - C', { A: '10', B: '3', C: '2' }, '5'],
  ['ngoặc đi trước', '(A + B) × C : 2', { A: '1', B: '2', C: '4' }, '6'],
  ['số thập phân viết bằng dấu phẩy', 'A * 1,5', { A: '2' }, '3'],
  ['tính đúng từng chữ số, không trôi số', 'A + B', { A: '0.1', B: '0.2' }, '0.3'],
])('%s', (_fact, text, figures, result) => {
  expect(compute(text, figures)).toBe(result);
});

test('thiếu một số thì không có kết quả, chứ không phải là số không', () => {
  expect(compute('A + B', { A: '5', B: null })).toBeNull();
});

test('chia cho không thì không có kết quả', () => {
  expect(compute('A / B', { A: '5', B: '0' })).toBeNull();
});

test.each([
  ['A +', 4, ''],
  ['A B', 3, 'B'],
  ['(A + B', 7, ''],
  ['A + ; B', 5, ';'],
  ['ho_ngheo / 2', 1, 'h'],
  ['', 1, ''],
])('công thức “%s” sai ở chữ thứ %i', (text, at, found) => {
  expect(parseFormula(text)).toEqual({ ok: false, fault: { at, found } });
});

test('ngoặc lồng quá sâu bị từ chối, không làm treo máy', () => {
  expect(parseFormula('('.repeat(500)).ok).toBe(false);
});

test('mỗi mã trong công thức được kể một lần, theo thứ tự xuất hiện', () => {
  const parsed = parseFormula('B / (A + B) * NS.01');
  expect(parsed.ok && codesInFormula(parsed.formula)).toEqual(['B', 'A', 'NS.01']);
});
