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
    'Ngày 09 tháng 6 năm 2025, Chính phủ ban hành Nghị định số 118/2025/NĐ-CP về một cửa.',
    ['Nghị định | 118/2025/NĐ-CP | 2025-06-09 | Chính phủ'],
  ],
  ['Ngày 09/6/2025, các đơn vị rà soát và ban hành Quyết định số 15/QĐ-UBND.', ['Quyết định | 15/QĐ-UBND | – | –']],
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

const named = (sentence: string) =>
  compileDecision(`QUYẾT ĐỊNH\n\nĐiều 1. ${sentence}\n`).citations.map(
    ({ type, number, title, date }) => `${type ?? '–'} ${number ?? title ?? '–'} ${date ?? '–'}`,
  );

// Habits of offices of the State, the Party and bodies that work together; kind, number or title, day.
test.each<[sentence: string, expected: string[]]>([
  [
    'Thực hiện Quyết định số 1719/QĐ-TTg, ngày 14-10-2021 của Thủ tướng Chính phủ.',
    ['Quyết định 1719/QĐ-TTg 2021-10-14'],
  ],
  ['Theo Công văn số 1234/UBND-KT ngày 05/6/2025 của UBND tỉnh.', ['Công văn 1234/UBND-KT 2025-06-05']],
  ['Theo văn bản số 10638/BKHĐT-TH ngày 30 tháng 11 năm 2015.', ['– 10638/BKHĐT-TH 2015-11-30']],
  [
    'Thông báo số 77-TB/TW ngày 15/02/2024 và Kết luận số 14-KL/TW ngày 22/9/2021 của Bộ Chính trị.',
    ['Thông báo 77-TB/TW 2024-02-15', 'Kết luận 14-KL/TW 2021-09-22'],
  ],
  [
    'Hướng dẫn số 05-HD/BTGTW ngày 01/3/2024, Quy định số 1374-QĐ/TU, Chương trình số 22-CTr/TU, Đề án số 05-ĐA/TU.',
    ['Hướng dẫn 05-HD/BTGTW 2024-03-01', 'Quy định 1374-QĐ/TU –', 'Chương trình 22-CTr/TU –', 'Đề án 05-ĐA/TU –'],
  ],
  [
    'Kế hoạch số 100-KH/TU, Thông tri số 11-TT/TU, Báo cáo số 200-BC/TU, Công văn số 500-CV/TU, Tờ trình số 50-TTr/TU.',
    [
      'Kế hoạch 100-KH/TU –',
      'Thông tri 11-TT/TU –',
      'Báo cáo 200-BC/TU –',
      'Công văn 500-CV/TU –',
      'Tờ trình 50-TTr/TU –',
    ],
  ],
  [
    'Theo Thông báo kết luận số 108/TB-VPCP ngày 11/3/2024 của Văn phòng Chính phủ.',
    ['Thông báo kết luận 108/TB-VPCP 2024-03-11'],
  ],
  [
    'Theo Nghị định 45/2020/NĐ-CP và Nghị định 107/2021/NĐ-CP của Chính phủ.',
    ['Nghị định 45/2020/NĐ-CP –', 'Nghị định 107/2021/NĐ-CP –'],
  ],
  ['Theo Lệnh số 07/2020/L-CTN của Chủ tịch nước.', ['Lệnh 07/2020/L-CTN –']],
  [
    'Theo Pháp lệnh số 02/2020/UBTVQH14 và Luật số 47/2024/QH15.',
    ['Pháp lệnh 02/2020/UBTVQH14 –', 'Luật 47/2024/QH15 –'],
  ],
  [
    'Nghị quyết số 76/2022/UBTVQH15 và Nghị quyết số 142/2016/QH13 của Quốc hội.',
    ['Nghị quyết 76/2022/UBTVQH15 –', 'Nghị quyết 142/2016/QH13 –'],
  ],
  [
    'Đạt QCVN 01-1:2018/BYT và TCVN 14423:2025 về an ninh mạng.',
    ['Quy chuẩn QCVN 01-1:2018/BYT –', 'Tiêu chuẩn TCVN 14423:2025 –'],
  ],
  [
    'Thông tư liên tịch số 11/2014/TTLT-BNV-BTC ngày 10/10/2014.',
    ['Thông tư liên tịch 11/2014/TTLT-BNV-BTC 2014-10-10'],
  ],
  [
    'Công điện số 95/CĐ-TTg ngày 28/9/2024, Chỉ thị 40-CT/TW ngày 22/11/2014 của Ban Bí thư.',
    ['Công điện 95/CĐ-TTg 2024-09-28', 'Chỉ thị 40-CT/TW 2014-11-22'],
  ],
  [
    'Nghị quyết số 01/NQ-CP, Nghị quyết số 02/NQ-CP ngày 08/01/2025 của Chính phủ.',
    ['Nghị quyết 01/NQ-CP –', 'Nghị quyết 02/NQ-CP 2025-01-08'],
  ],
  ['Quyết định số: 12/QĐ-UBND, Kế hoạch số 3456 /KH-UBND.', ['Quyết định 12/QĐ-UBND –', 'Kế hoạch 3456/KH-UBND –']],
  ['Theo Công văn số 4567 ngày 01/02/2025 của Sở Tài chính.', ['Công văn 4567 2025-02-01']],
  ['Quy chế phối hợp số 02/QCPH-UBND-MTTQ ngày 05/01/2024.', ['Quy chế phối hợp 02/QCPH-UBND-MTTQ 2024-01-05']],
  ['Chương trình phối hợp số 09/CTPH-SYT-HPN ngày 05/01/2024.', ['Chương trình phối hợp 09/CTPH-SYT-HPN 2024-01-05']],
  [
    'Nghị quyết số 06-NQ/ĐU ngày 10/9/2025 của Đảng ủy xã và Kế hoạch số 15/KH-ĐU.',
    ['Nghị quyết 06-NQ/ĐU 2025-09-10', 'Kế hoạch 15/KH-ĐU –'],
  ],
  [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.',
    ['Luật Tổ chức chính quyền địa phương 2025-06-16'],
  ],
  [
    'Căn cứ Luật Ngân sách nhà nước năm 2015, Luật Đầu tư công năm 2024.',
    ['Luật Ngân sách nhà nước năm 2015 –', 'Luật Đầu tư công năm 2024 –'],
  ],
  ['Căn cứ Bộ luật Lao động ngày 20/11/2019.', ['Bộ luật Lao động 2019-11-20']],
  [
    'Căn cứ Luật Trẻ em; Luật Thanh niên; Luật Phòng, chống ma túy.',
    ['Luật Trẻ em –', 'Luật Thanh niên –', 'Luật Phòng, chống ma túy –'],
  ],
  [
    'Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26 tháng 11 năm 2003.',
    ['Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân 2003-11-26'],
  ],
  [
    'Căn cứ Nghị quyết số 12/2023/NQ-HĐND ngày 12/7/2023 của HĐND tỉnh ban hành Quy định mức chi.',
    ['Nghị quyết 12/2023/NQ-HĐND 2023-07-12'],
  ],
  [
    'Tại Tờ trình số 15/TTr-SNN&MT ngày 07/8/2025 của Sở Nông nghiệp và Môi trường.',
    ['Tờ trình 15/TTr-SNN&MT 2025-08-07'],
  ],
  [
    'Báo cáo thẩm tra số 30/BC-KTNS ngày 08/12/2025 của Ban Kinh tế - Ngân sách.',
    ['Báo cáo thẩm tra 30/BC-KTNS 2025-12-08'],
  ],
  [
    'Thực hiện Kết luận số 123-KL/TW ngày 24/01/2025 của Ban Chấp hành Trung ương Đảng về Đề án bổ sung.',
    ['Kết luận 123-KL/TW 2025-01-24'],
  ],
  [
    'Theo Quyết định số 2345/QĐ-BGDĐT ngày 07/6/2021 và Quyết định số 764/QĐ-BGDĐT, ngày 08/3/2024.',
    ['Quyết định 2345/QĐ-BGDĐT 2021-06-07', 'Quyết định 764/QĐ-BGDĐT 2024-03-08'],
  ],
  [
    'Nghị quyết số 57-NQ/TW, 59-NQ/TW, 66-NQ/TW, 68-NQ/TW của Bộ Chính trị.',
    ['Nghị quyết 57-NQ/TW –', 'Nghị quyết 59-NQ/TW –', 'Nghị quyết 66-NQ/TW –', 'Nghị quyết 68-NQ/TW –'],
  ],
  ['Các Nghị quyết số 57, 59, 66 và 68 của Bộ Chính trị.', []],
  [
    'Ban hành kèm theo Quyết định số 25/2024/QĐ-UBND; khoản 2 Điều 5 Nghị định số 99/2021/NĐ-CP (được sửa đổi tại Nghị định số 254/2025/NĐ-CP).',
    ['Quyết định 25/2024/QĐ-UBND –', 'Nghị định 99/2021/NĐ-CP –', 'Nghị định 254/2025/NĐ-CP –'],
  ],
  [
    'Theo Giấy mời số 15/GM-UBND và Biên bản số 04/BB-HĐTĐ ngày 05/5/2025.',
    ['Giấy mời 15/GM-UBND –', 'Biên bản 04/BB-HĐTĐ 2025-05-05'],
  ],
  [
    'Nghị quyết số 71/NQ -CP ngày 01/4/2025; Quyết định số 15/QĐ - UBND ngày 02/02/2025; Chỉ thị số 05 - CT/TU ngày 04/3/2025.',
    ['Nghị quyết 71/NQ-CP 2025-04-01', 'Quyết định 15/QĐ-UBND 2025-02-02', 'Chỉ thị 05-CT/TU 2025-03-04'],
  ],
  // С and Т are Cyrillic here.
  ['Công văn số 1649/BТС-PTHT ngày 22/10/2025 và Công văn số 1649/BTC-PTHT.', ['Công văn 1649/BTC-PTHT 2025-10-22']],
])('%s', (sentence, expected) => {
  expect(named(sentence)).toEqual(expected);
});

test('a footnote behind the signature tells the day of what the text cites', () => {
  const text =
    'CÔNG VĂN\n\n1. Sở Y tế thực hiện Kết luận số 12-KL/TU [1].\n\nNơi nhận:\n- Như trên;\n\nGIÁM ĐỐC\n\nLê Văn An\n\n[1] Kết luận số 12-KL/TU ngày 03/4/2025 của Tỉnh ủy; Sở Y tế báo cáo trước ngày 01/5/2026.';
  const { citations, tasks } = compileDecision(text);
  expect(citations.map(({ number, date }) => `${number} ${date}`)).toEqual(['12-KL/TU 2025-04-03']);
  expect(tasks).toHaveLength(1);
});

test.each([
  [
    'Căn cứ Luật Sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều ngày 17 tháng 6 năm 2020.',
    ['Luật Sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều 2020-06-17'],
  ],
  ['Bố trí kinh phí theo Luật ngân sách nhà nước và luật khác.', ['Luật ngân sách nhà nước –']],
])('an amending law is one, and a law in small letters is a law: %s', (sentence, expected) => {
  const { citations } = compileDecision(`QUYẾT ĐỊNH\n\nĐiều 1. ${sentence}\n`);
  expect(citations.map(({ type, title, date }) => `${type} ${title} ${date ?? '–'}`)).toEqual(expected);
});
