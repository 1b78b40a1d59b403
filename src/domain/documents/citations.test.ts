import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';

/** What a sentence under Article 1 of a decision cites: type, number or title, day, issuer. */
const cited = (sentence: string) =>
  compileDecision(`QUYẾT ĐỊNH\n\nĐiều 1. ${sentence}\n`).citations.map(({ type, number, title, date, issuer }) =>
    [type, number ?? title, date, issuer].map((each) => each ?? '–').join(' | '),
  );

test.each([
  [
    'Thực hiện Nghị quyết số 12/NQ-HĐND ngày 05/7/2024 của Hội đồng nhân dân tỉnh Hà Giang về phát triển du lịch.',
    ['Nghị quyết | 12/NQ-HĐND | 2024-07-05 | Hội đồng nhân dân tỉnh Hà Giang'],
  ],
  [
    'Theo Kết luận số 88-KL/TU, ngày 02 tháng 3 năm 2024 của Ban Thường vụ Tỉnh ủy.',
    ['Kết luận | 88-KL/TU | 2024-03-02 | Ban Thường vụ Tỉnh ủy'],
  ],
  [
    'Thực hiện các Nghị quyết: số 10-NQ/TW ngày 01/02/2024, số 11-NQ/TW ngày 03/02/2024 của Bộ Chính trị.',
    ['Nghị quyết | 10-NQ/TW | 2024-02-01 | Bộ Chính trị', 'Nghị quyết | 11-NQ/TW | 2024-02-03 | Bộ Chính trị'],
  ],
  [
    'Áp dụng các Quy định số 30-QĐ/TW và số 31-QĐ/TW về kiểm tra.',
    ['Quy định | 30-QĐ/TW | – | –', 'Quy định | 31-QĐ/TW | – | –'],
  ],
  [
    'Nghị định số 15/2021/NĐ-CP của Chính phủ ngày 03/3/2021 được sửa đổi bởi Nghị định số 35/2023/NĐ-CP.',
    ['Nghị định | 15/2021/NĐ-CP | 2021-03-03 | Chính phủ', 'Nghị định | 35/2023/NĐ-CP | – | –'],
  ],
  [
    'Căn cứ Luật Lâm nghiệp, Luật Thi đua khen thưởng và Luật Tiếp cận thông tin để tổ chức thực hiện.',
    ['Luật | Lâm nghiệp | – | –', 'Luật | Thi đua khen thưởng | – | –', 'Luật | Tiếp cận thông tin | – | –'],
  ],
  [
    'Căn cứ Luật Đất đai số 31/2024/QH15 và Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật Dược số 9/2026/QH16.',
    ['Luật | 31/2024/QH15 | – | –', 'Luật | 9/2026/QH16 | – | –'],
  ],
  [
    'Trả lời văn bản số 77/SYT-NVY của Sở Y tế và Công văn số 12-CV/BCSĐ.',
    ['– | 77/SYT-NVY | – | Sở Y tế', 'Công văn | 12-CV/BCSĐ | – | –'],
  ],
  [
    'Theo đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 5/TTr-STP ngày 01/4/2024.',
    ['Tờ trình | 5/TTr-STP | 2024-04-01 | Giám đốc Sở Tư pháp'],
  ],
  [
    'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX và Hiến pháp năm 2013.',
    ['Nghị quyết | – | – | Đại hội đại biểu Đảng bộ tỉnh lần thứ XX', 'Hiến pháp | năm 2013 | – | –'],
  ],
  ['Trồng 15/20 ha, mở Quốc lộ 14E, phủ sóng 4G/5G, theo Mẫu số 02-ĐA và quy định của pháp luật.', []],
])('%s', (sentence, expected) => {
  expect(cited(sentence)).toEqual(expected);
});

test('a document named twice is one, with all that both mentions say', () => {
  const [only, ...others] = compileDecision(
    'KẾ HOẠCH\n\n1. Thực hiện Quyết định số 07/QĐ-TTg.\n\n2. Bám sát Quyết định số 07/QĐ-TTg ngày 09/01/2025 của Thủ tướng Chính phủ.\n',
  ).citations;
  expect(others).toEqual([]);
  expect(only).toMatchObject({ number: '07/QĐ-TTg', date: '2025-01-09', issuer: 'Thủ tướng Chính phủ', lines: [3, 3] });
  expect(only?.clauses).toHaveLength(2);
});

test('two mentions that disagree are reported, and the first stands', () => {
  const { citations, gaps } = compileDecision(
    'KẾ HOẠCH\n\n1. Theo Chỉ thị số 03/CT-TTg ngày 04/02/2025.\n\n2. Theo Chỉ thị số 03/CT-TTg ngày 14/02/2025.\n',
  );
  expect(citations.map(({ date }) => date)).toEqual(['2025-02-04']);
  expect(gaps.filter(({ kind }) => kind === 'citation-conflict')).toHaveLength(1);
});

test('the document itself is no citation of its own', () => {
  const text = 'Số: 15/KH-UBND\n\nKẾ HOẠCH\n\nI. MỤC TIÊU\n\n1. Kế hoạch số 15/KH-UBND có hiệu lực ngay.\n';
  expect(compileDecision(text).citations).toEqual([]);
});

test('a number that a page end cut is whole again', () => {
  const { citations } = compileDecision('KẾ HOẠCH\n\n1. Thực hiện Nghị quyết số 21-\n\nNQ/TU của Tỉnh ủy.\n');
  expect(citations.map(({ number, issuer }) => [number, issuer])).toEqual([['21-NQ/TU', 'Tỉnh ủy']]);
});

test('the cells of a table cite too, each on its own line', () => {
  const { citations } = compileDecision(
    'PHỤ LỤC\n\n| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Sửa Nghị định số 8/2022/NĐ-CP | Bộ Y tế |\n',
  );
  expect(citations).toMatchObject([{ number: '8/2022/NĐ-CP', lines: [5, 5] }]);
});
