import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';

const LETTER = [
  '  ỦY BAN NHÂN DÂN                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  '    TỈNH AN PHÚ                               Độc lập - Tự do - Hạnh phúc',
  ' Số:   439     /UBND-NLN                  An Phú, ngày 27 tháng 5 năm 2026',
  'V/v trồng rừng ven biển',
  'và rừng đầu nguồn',
  '                   Kính gửi:',
  '                                   - Các sở, ban, ngành cấp tỉnh;',
  '                                   - Ủy ban nhân dân các xã, phường.',
  '       Chủ tịch Ủy ban nhân dân tỉnh giao:',
  '       1. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với các xã, phường rà soát đất',
  'trống ven biển, báo cáo Ủy ban nhân dân tỉnh. Thời gian hoàn thành trước ngày 05/10/2026.',
  '      Căn cứ nội dung trên, yêu cầu các sở, ngành, địa phương triển khai thực hiện./.',
  'Nơi nhận:                                               KT. CHỦ TỊCH',
  '- Như trên;',
  '- Chủ tịch UBND tỉnh;                                   PHÓ CHỦ TỊCH',
  '- Chi cục Kiểm lâm;',
  '- Lưu: VT, NLN (Thành).',
  '                                                        Trần Văn Bình',
].join('\n');

test('a letter whose columns stand side by side in its lines has its head, its signer and its recipients', () => {
  const { document } = compileDecision(LETTER);
  expect(document).toMatchObject({
    type: 'Công văn',
    number: '439/UBND-NLN',
    date: '2026-05-27',
    issuer: 'Ủy ban nhân dân tỉnh An Phú',
    title: 'trồng rừng ven biển và rừng đầu nguồn',
    signer: { name: 'Trần Văn Bình', position: 'PHÓ CHỦ TỊCH', authority: 'KT. CHỦ TỊCH' },
  });
  expect(document.recipients).toHaveLength(4);
});

test('its recipients are no orders, and what is set in opens a paragraph of its own', () => {
  const [first, ...others] = compileDecision(LETTER).tasks;
  expect(first).toMatchObject({ leads: ['Sở Nông nghiệp và Môi trường'], due: { value: '2026-10-05' } });
  expect(others.flatMap(({ leads }) => leads)).not.toContain('Sở Nông nghiệp và Môi trường');
});

test('a signature in one cell without line ends is told apart', () => {
  const text = [
    '| THỦ TƯỚNG CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
    '| Số: 13/CT-TTg | Hà Nội, ngày 02 tháng 5 năm 2026 |',
    'CHỈ THỊ',
    'Về trồng rừng',
    '1. Bộ Tài chính bố trí kinh phí trồng rừng.',
    '| Nơi nhận: - Như trên; - Lưu: VT. | KT. BỘ TRƯỞNG THỨ TRƯỞNG     Lê Công Minh |',
  ].join('\n');
  expect(compileDecision(text).document.signer).toEqual({
    name: 'Lê Công Minh',
    position: 'THỨ TRƯỞNG',
    authority: 'KT. BỘ TRƯỞNG',
  });
});
