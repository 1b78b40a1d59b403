import { expect, test } from 'vitest';
import { readBlocks } from './blocks.ts';
import { compileDecision } from './compile-decision.ts';

/** A page kept without one blank line: letterhead, name, then wrapped paragraphs. */
const page = `|
**ĐẢNG ỦY TỈNH**
|
**CỘNG HÒA**
|
|
Số 12-KL/TU
|
*ngày 28 tháng 11 năm 2025*
|
**KẾT LUẬN**
VỀ KẾT QUẢ HOẠT ĐỘNG CỦA BỘ MÁY
-----
Tại phiên họp ngày 28/11/2025, sau khi
nghe báo cáo về tình hình, kết quả hoạt
động của bộ máy trong tháng, Thường trực
kết luận như sau:
**1.** Cơ bản thống nhất với báo cáo về
tình hình, kết quả hoạt động của bộ máy
và chính quyền tháng 11/2025.
Thường trực ghi nhận và biểu dương các
cấp ủy, tổ chức đảng đã tiếp tục nỗ lực,
khắc phục khó khăn, kịp thời xử lý việc
phát sinh.
**2.** Yêu cầu các cấp ủy, các cơ quan
nghiêm túc triển khai kịp thời, hiệu quả
các kết luận, chỉ đạo của cấp trên về bộ
máy, vận hành thông suốt, không để gián
đoạn công việc của người dân và doanh
nghiệp trên địa bàn toàn tỉnh.
Các cơ quan báo cáo kết quả trước ngày
15/12/2025.`;

const blocks = readBlocks(page);

test('đầu văn bản dừng ở tên văn bản, không nuốt phần thân', () => {
  const [letterhead, name] = blocks;
  expect(letterhead?.kind).toBe('table');
  expect(name?.text.startsWith('KẾT LUẬN')).toBe(true);
});

test('đoạn văn hết ở câu kết thúc khi dòng còn chỗ; mục đánh số mở đoạn mới', () => {
  const openings = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text.slice(0, 16));
  expect(openings.slice(1)).toEqual([
    'Tại phiên họp ng',
    '1. Cơ bản thống ',
    'Thường trực ghi ',
    '2. Yêu cầu các c',
    'Các cơ quan báo ',
  ]);
});

const filler = Array.from(
  { length: 12 },
  (_, at) =>
    `- Rà soát, hoàn thiện quy trình số ${at + 1} của đơn vị theo đúng quy định và\ntổ chức thực hiện nghiêm túc.`,
).join('\n');

test('without blank lines a heading in italics or bold ends where its marks end', () => {
  const text = `KẾ HOẠCH\n**Phát triển y tế**\n1. Công an tỉnh:\n${filler}\n*2.5. Sở\nY tế*\nChủ trì, phối hợp với các đơn vị liên quan kiểm tra an toàn thực phẩm.\n**2.6. UBND\ncác xã, phường:**\nTổ chức ký cam kết.`;
  const leads = compileDecision(text, { year: 2026 }).tasks.map((task) => task.leads.join());
  expect(leads.slice(-2)).toEqual(['Sở Y tế', 'UBND các xã, phường']);
});

test('without blank lines the first item ends the heading before it', () => {
  const text = `KẾ HOẠCH\n**Phát triển y tế**\n1. Công an tỉnh:\n${filler}\n2. Sở Tài chính\na) Bố trí kinh phí thực hiện.\nb) Hướng dẫn thanh quyết toán.`;
  const leads = compileDecision(text, { year: 2026 }).tasks.map((task) => task.leads.join());
  expect(leads.slice(-2)).toEqual(['Sở Tài chính', 'Sở Tài chính']);
});

test('without blank lines the table of recipients ends with the signature', () => {
  const text = `KẾ HOẠCH\n**Phát triển y tế**\n1. Công an tỉnh:\n${filler}\n|\nNơi nhận:\n- Như trên;\n|\n**KT. CHỦ TỊCH**\nNguyễn Văn An\n|\n**PHỤ LỤC**\nDANH MỤC NHIỆM VỤ\n|\n**STT**\n|\n**Nhiệm vụ**\n|\n**Cơ quan chủ trì**\n|\n**Thời hạn**\n|\n|\n1\n|\nXây dựng quy chế dữ liệu\n|\nSở Nội vụ\n|\nTháng 6/2026\n|`;
  expect(compileDecision(text, { year: 2026 }).tasks.at(-1)).toMatchObject({
    leads: ['Sở Nội vụ'],
    due: { value: '2026-06' },
  });
});
