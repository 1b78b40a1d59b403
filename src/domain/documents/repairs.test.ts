import { expect, test } from 'vitest';
import { compileDecision, proposeRepairs } from './compile-decision.ts';
import { applyRepairs } from './repairs.ts';

const repaired = (text: string) => applyRepairs(text, proposeRepairs(text));

test.each([
  ['Phân đầu giảm 2.900 hộ nghèo', 'Phấn đấu giảm 2.900 hộ nghèo'],
  ['các giải pháp phần đầu đạt mục tiêu', 'các giải pháp phấn đấu đạt mục tiêu'],
  ['PHÂN ĐẦU HOÀN THÀNH', 'PHẤN ĐẤU HOÀN THÀNH'],
  ['Phát triển mạnh kinh tế biên và vùng ven biển', 'Phát triển mạnh kinh tế biển và vùng ven biển'],
  ['phân cấp trong đầu thầu thuốc', 'phân cấp trong đấu thầu thuốc'],
  ['chống tham nhũng, tiêu cực tình. Chỉ đạo', 'chống tham nhũng, tiêu cực tỉnh. Chỉ đạo'],
  ['kiểm chế tai nạn giao thông', 'kiềm chế tai nạn giao thông'],
  ['Thực hiện nghiêm Chi thị số 30-CT/TU', 'Thực hiện nghiêm Chỉ thị số 30-CT/TU'],
  ['tại Thông tư Thông tư số 55/2011/TT-BGDĐT', 'tại Thông tư số 55/2011/TT-BGDĐT'],
  ['phối hợp với với các Sở', 'phối hợp với các Sở'],
  ['Nghị quyết số 04-\n\nNQ/TU ngày 12/4/2021', 'Nghị quyết số 04-NQ/TU ngày 12/4/2021'],
  ['khôi phục làng nghề theo\n\nthẩm quyền được giao', 'khôi phục làng nghề theo thẩm quyền được giao'],
  ['Theo Quyết định số 212/2025/QĐ-\nUBND ngày 10/11/2025', 'Theo Quyết định số 212/2025/QĐ-UBND ngày 10/11/2025'],
  ['Theo Quyết định số 212/QĐ-\n\nUBND ngày 10/11/2025', 'Theo Quyết định số 212/QĐ-UBND ngày 10/11/2025'],
  ['một câu dài đang dở dang và\n\n12\n\nsang trang mới', 'một câu dài đang dở dang và sang trang mới'],
])('"%s" is repaired', (text, meant) => {
  expect(repaired(text)).toBe(meant);
});

test.each([
  'Phần đầu của báo cáo nêu kết quả',
  'phần đầu tư từ ngân sách, cổ phần đầu tư',
  'kinh tế biên mậu, kinh tế biên giới',
  'tình hình kinh tế và tình trạng khan hiếm',
  'chi tiêu của hộ gia đình tăng',
  'từng bước dần dần, luôn luôn',
  'Điều 1. Một câu.\n\nđoạn sau',
  'Nhiệm vụ:\n\na) việc thứ nhất',
  'về phát triển kinh tế số\n\nCăn cứ Luật Tổ chức chính quyền địa phương',
  'về những việc được\n\nTheo đề nghị của Giám đốc Sở Tài chính',
])('"%s" is left alone', (text) => {
  expect(repaired(text)).toBe(text);
});

test('one repair taken back gives the original there and leaves the others', () => {
  const text = 'Phân đầu giảm nghèo. Phân đầu tăng thu.';
  const [first] = proposeRepairs(text);
  const undone = compileDecision(text, { revertedRepairs: [first?.id ?? ''] });
  expect(applyRepairs(text, undone.repairs)).toBe('Phân đầu giảm nghèo. Phấn đấu tăng thu.');
});

test('a repair says line and column in the received text', () => {
  const [repair] = proposeRepairs('Dòng một.\nThực hiện Chi thị số 30-CT/TU');
  expect(repair).toMatchObject({ line: 2, column: 11, original: 'Chi thị', repaired: 'Chỉ thị', kind: 'scan' });
});
