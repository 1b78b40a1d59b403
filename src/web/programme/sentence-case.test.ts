import { expect, test } from 'vitest';
import { documentTitle, sentenceCase } from './sentence-case.ts';

test.each([
  ['BAN HÀNH CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM NĂM 2024', 'Ban hành chương trình công tác trọng tâm năm 2024'],
  ['KẾ HOẠCH PHÁT TRIỂN KT-XH CỦA UBND TỈNH QUẢNG NAM', 'Kế hoạch phát triển KT-XH của UBND tỉnh Quảng Nam'],
  ['ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU', 'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu'],
  ['NHIỆM VỤ CỦA SỞ Y TẾ QUÝ II NĂM 2024', 'Nhiệm vụ của Sở Y tế quý II năm 2024'],
  ['ĐỀ ÁN SỐ 06/ĐA-TTG VỀ OCOP, ODA VÀ GRDP', 'Đề án số 06/ĐA-TTG về OCOP, ODA và GRDP'],
  ['HUYỆN NÚI THÀNH VÀ THÀNH PHỐ TAM KỲ', 'Huyện Núi Thành và thành phố Tam Kỳ'],
  ['PHÁT TRIỂN KINH TẾ - XÃ HỘI, XÃ NÔNG THÔN MỚI', 'Phát triển kinh tế - xã hội, xã nông thôn mới'],
  ['CHÀO MỪNG ĐẠI HỘI LẦN THỨ XIV CỦA ĐẢNG', 'Chào mừng Đại hội lần thứ XIV của Đảng'],
  ['PHÓ THỦ TƯỚNG', 'Phó Thủ tướng'],
  ['CHỦ TỊCH', 'Chủ tịch'],
])('%s is read as %s', (source, shown) => {
  expect(sentenceCase(source)).toBe(shown);
});

test('a title that is not in capitals stays as the document has it', () => {
  const title = 'Ban hành Chương trình công tác trọng tâm năm 2024';
  expect(sentenceCase(title)).toBe(title);
  expect(documentTitle('Quyết định', title)).toBe(`Quyết định ${title}`);
});

test('kind and title in capitals make one sentence', () => {
  expect(documentTitle('QUYẾT ĐỊNH', 'BAN HÀNH CHƯƠNG TRÌNH CÔNG TÁC')).toBe(
    'Quyết định ban hành chương trình công tác',
  );
  expect(documentTitle('KẾ HOẠCH', null)).toBe('Kế hoạch');
  expect(documentTitle(null, 'UBND TỈNH QUẢNG NAM')).toBe('UBND tỉnh Quảng Nam');
});
