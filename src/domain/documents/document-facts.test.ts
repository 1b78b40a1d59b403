import { describe, expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';

const factsOf = (lines: readonly string[]) => compileDecision(lines.join('\n\n')).document;

const council = [
  'HỘI ĐỒNG NHÂN DÂN',
  'TỈNH LẠNG SƠN',
  'Số: 45/NQ-HĐND',
  '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
  '*Lạng Sơn, ngày 09 tháng 12 năm 2025*',
  '**NGHỊ QUYẾT**',
  '**Về kế hoạch phát triển kinh tế - xã hội năm 2026**',
  '**HỘI ĐỒNG NHÂN DÂN TỈNH LẠNG SƠN**',
  'Căn cứ Luật Đất đai số 31/2024/QH15;',
  'Theo đề nghị của Văn phòng Đoàn đại biểu Quốc hội,',
  '**QUYẾT NGHỊ:**',
  '**Điều 1.** Thông qua kế hoạch năm 2026.',
  '***Nơi nhận:***',
  '- Chính phủ;',
  '- Lưu: VT.',
  '**CHỦ TỊCH**',
  '**Hoàng Văn Bình**',
];

describe('the head of a resolution, paragraph by paragraph', () => {
  const facts = factsOf(council);

  test('gives type, number, day, issuer and title', () => {
    expect(facts).toMatchObject({
      type: 'Nghị quyết',
      number: '45/NQ-HĐND',
      date: '2025-12-09',
      issuer: 'Hội đồng nhân dân tỉnh Lạng Sơn',
      title: 'Về kế hoạch phát triển kinh tế - xã hội năm 2026',
      year: 2026,
    });
  });

  test('counts as bases what names law, and the dashes below "Nơi nhận" as recipients', () => {
    expect(facts.legalBases).toHaveLength(1);
    expect(facts.recipients).toEqual(['Chính phủ', 'Lưu: VT']);
  });

  test('tells a signer without authority words', () => {
    expect(facts.signer).toEqual({ name: 'Hoàng Văn Bình', position: 'CHỦ TỊCH', authority: null });
  });
});

test('a Party resolution has its own head, dashes and signature', () => {
  const facts = factsOf([
    'TỈNH ỦY QUẢNG NINH',
    '*',
    'Số 17-NQ/TU',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Hạ Long, ngày 30 tháng 10 năm 2023',
    'NGHỊ QUYẾT',
    'về phát huy giá trị văn hóa',
    'I- TÌNH HÌNH',
    'Nơi nhận:',
    '- Các huyện ủy,',
    'T/M TỈNH ỦY',
    'PHÓ BÍ THƯ',
    'Trần Văn Tư',
  ]);
  expect(facts).toMatchObject({
    type: 'Nghị quyết',
    number: '17-NQ/TU',
    date: '2023-10-30',
    issuer: 'Tỉnh ủy Quảng Ninh',
  });
  expect(facts.signer).toEqual({ name: 'Trần Văn Tư', position: 'PHÓ BÍ THƯ', authority: 'T/M TỈNH ỦY' });
});

test.each([
  ['UBND TỈNH BÀ RỊA - VŨNG TÀU\nSỞ Y TẾ', 'Sở Y tế'],
  ['ỦY BAN NHÂN DÂN\nXÃ HÒA VANG', 'Ủy ban nhân dân xã Hòa Vang'],
  ['BỘ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['VĂN PHÒNG\nCHÍNH PHỦ', 'Văn phòng Chính phủ'],
  ['ỦY BAN THƯỜNG VỤ\nQUỐC HỘI', 'Ủy ban Thường vụ Quốc hội'],
  [
    'UBND THÀNH PHỐ ĐÀ NẴNG\nBAN QUẢN LÝ KHU CÔNG NGHỆ CAO\nVÀ CÁC KHU CÔNG NGHIỆP',
    'Ban Quản lý Khu công nghệ cao và các khu công nghiệp',
  ],
])('the letterhead "%s" is of %s', (cell, issuer) => {
  const lines = cell.split('\n').join('<br>');
  const text = `| ${lines} | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n\nKẾ HOẠCH\n\nI. MỤC TIÊU\n`;
  expect(compileDecision(text).document.issuer).toBe(issuer);
});

test('what is left blank stays null', () => {
  const facts = factsOf([
    'Số:      /KH-UBND',
    'Huế, ngày     tháng 3 năm 2026',
    'KẾ HOẠCH',
    'Chuyển đổi số',
    'I. MỤC TIÊU',
  ]);
  expect(facts).toMatchObject({ number: null, date: null, issuer: null, signer: null, type: 'Kế hoạch' });
});

test('an annex alone says what it is and to which document it belongs', () => {
  const facts = factsOf([
    'PHỤ LỤC II',
    'DANH MỤC NHIỆM VỤ',
    '(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Sơn La)',
    '1. Xây dựng đề án.',
  ]);
  expect(facts).toMatchObject({
    type: 'Phụ lục',
    number: '12/QĐ-UBND',
    date: '2025-02-05',
    issuer: 'Ủy ban nhân dân tỉnh Sơn La',
    title: 'DANH MỤC NHIỆM VỤ',
  });
});

test('a letter has its subject for a title', () => {
  const facts = factsOf([
    'Số: 145/UBND-KT',
    'V/v đẩy nhanh giải ngân vốn đầu tư công',
    'Kính gửi: Các sở.',
    '1. Khẩn trương giải ngân.',
  ]);
  expect(facts).toMatchObject({
    type: 'Công văn',
    number: '145/UBND-KT',
    title: 'đẩy nhanh giải ngân vốn đầu tư công',
  });
});

test('tables drawn with dashes hold head and signature too', () => {
  const text = `  ------------------- ---------------------------------------
   **CHÍNH PHỦ\\          **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\
   \\-\\-\\-**              Độc lập - Tự do - Hạnh phúc**

   Số: 9/NQ-CP           *Hà Nội, ngày 3 tháng 4 năm 2025*
  ------------------- ---------------------------------------

**NGHỊ QUYẾT**

1\\. Giao Bộ Y tế chủ trì.

+-----------------+--------------------+
| *Nơi nhận:*     | **TM. CHÍNH PHỦ\\   |
| - Các bộ;\\      | THỦ TƯỚNG\\         |
| - Lưu: VT.      | \\                  |
|                 | Nguyễn Văn An**    |
+-----------------+--------------------+
`;
  const { document, clauses } = compileDecision(text);
  expect(document).toMatchObject({ number: '9/NQ-CP', date: '2025-04-03', issuer: 'Chính phủ' });
  expect(document.signer).toEqual({ name: 'Nguyễn Văn An', position: 'THỦ TƯỚNG', authority: 'TM. CHÍNH PHỦ' });
  expect(document.recipients).toEqual(['Các bộ', 'Lưu: VT']);
  expect(clauses.at(-1)).toMatchObject({ label: '1.', text: 'Giao Bộ Y tế chủ trì.' });
});

test('a resolution without a day in its head was passed on the day that its last words tell', () => {
  const text =
    'NGHỊ QUYẾT\n\nVề phát triển đô thị\n\nQUỐC HỘI\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thông qua chủ trương.\n\nNghị quyết này được Quốc hội khóa XV, kỳ họp thứ 8, thông qua ngày 30 tháng 11 năm 2024.\n';
  expect(compileDecision(text).document.date).toBe('2024-11-30');
});

test('a signature beside the last recipient, with a bar between, is read', () => {
  const text =
    'CHÍNH PHỦ\n\nSố: 5/NQ-CP\n\nHà Nội, ngày 03 tháng 02 năm 2024\n\nNGHỊ QUYẾT\n\nVề hạ tầng\n\nĐiều 1. Giao Bộ Xây dựng thực hiện./.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT. | TM. CHÍNH PHỦ\nTHỦ TƯỚNG\n\nLê Văn Bình\n';
  expect(compileDecision(text).document.signer).toEqual({
    name: 'Lê Văn Bình',
    position: 'THỦ TƯỚNG',
    authority: 'TM. CHÍNH PHỦ',
  });
});

test.each([
  [
    'KẾT LUẬN\n\nCỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ VỀ XÂY DỰNG NẾP SỐNG\n\n1. Các cấp ủy thực hiện.',
    'Bộ Chính trị, Ban Bí thư',
  ],
  [
    'Tại phiên họp ngày 01/02/2025, Bộ Chính trị, Ban Bí thư có ý kiến như sau:\n\n1. Các cấp ủy thực hiện.',
    'Bộ Chính trị, Ban Bí thư',
  ],
  ['1. Các bộ thực hiện.\n\nVăn phòng Chính phủ thông báo để các cơ quan biết, thực hiện.', 'Văn phòng Chính phủ'],
])('who issues is told by the heading or by who speaks, where the letterhead was lost', (text, issuer) => {
  expect(compileDecision(text).document.issuer).toBe(issuer);
});

test('a letter that lost its head has the facts of the portal’s sheet and of its own annex', () => {
  const text = `|\n**Số hiệu:**\n|\n12/BNV-VP\n|\n**Loại văn bản:**\n|\nCông văn\n|\n**Nơi ban hành:**\n|\nBộ Văn hoá, Thể thao và du lịch\n|\n**Ngày ban hành:**\n|\n18/11/2025\n|\n\n**Kính gửi:** Các đơn vị thuộc Bộ.\n\n1. Vụ Pháp chế rà soát văn bản.`;
  const { type, number, date, issuer } = compileDecision(text).document;
  expect({ type, number, date, issuer }).toEqual({
    type: 'Công văn',
    number: '12/BNV-VP',
    date: '2025-11-18',
    issuer: 'Bộ Văn hóa, Thể thao và Du lịch',
  });
});

test('a letter that only says whom it addresses is a letter, and its annex names its number', () => {
  const text =
    'Kính gửi: Các sở, ban, ngành.\n\nUBND tỉnh yêu cầu:\n\n1. Sở Y tế rà soát nhân lực.\n\nPHỤ LỤC\n\n(Kèm theo Công văn số 15/UBND-VX ngày 05/01/2026 của UBND tỉnh Lào Cai)\n\n1. Nội dung.';
  const { type, number, date } = compileDecision(text).document;
  expect({ type, number, date }).toEqual({ type: 'Công văn', number: '15/UBND-VX', date: '2026-01-05' });
});

test('who wires a telegram issues it', () => {
  const text = 'CÔNG ĐIỆN\n\nVỀ PHÒNG, CHỐNG LŨ\n\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n\n1. Bộ Y tế rà soát phương án.';
  expect(compileDecision(text).document.issuer).toBe('Thủ tướng Chính phủ');
});
