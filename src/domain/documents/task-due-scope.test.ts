import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';
import type { CompiledTask } from './compiled-decision.ts';

function shown({ leads, due }: Pick<CompiledTask, 'leads' | 'due'>): string {
  const day = due.value === null ? (due.every ?? due.kind) : `${due.strictBefore ? '<' : ''}${due.value}`;
  return [leads.join(' + '), day].filter((word) => word !== 'none').join(' | ');
}

const ordersIn = (text: string) =>
  compileDecision(`KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. ${text}`, { year: 2026 }).tasks.map(shown);

test.each([
  [
    'Sở Y tế rà soát trang thiết bị. Sở Tài chính bố trí kinh phí mua sắm. Thời hạn hoàn thành: trước ngày 30/11/2026.',
    ['Sở Y tế | <2026-11-30', 'Sở Tài chính | <2026-11-30'],
  ],
  [
    'Sở Y tế rà soát trang thiết bị trong quý I/2026. Sở Tài chính bố trí kinh phí. Thời hạn hoàn thành: tháng 11/2026.',
    ['Sở Y tế | 2026-Q1', 'Sở Tài chính | 2026-11'],
  ],
  [
    'Sở Y tế rà soát trang thiết bị; Sở Tài chính bố trí kinh phí, hoàn thành trước ngày 30/11/2026.',
    ['Sở Y tế', 'Sở Tài chính | <2026-11-30'],
  ],
])('a day that closes the clause is due for all its orders, one inside a sentence for that: %s', (text, expected) => {
  expect(ordersIn(text)).toEqual(expected);
});

test.each([
  [
    'Yêu cầu các sở, ngành thực hiện nghiêm Kế hoạch này. Định kỳ 06 tháng các cơ quan có liên quan báo cáo kết quả về Sở Nội vụ.',
    ['các sở, ngành', 'các cơ quan có liên quan | half'],
  ],
  [
    'Sở Y tế kiểm tra các trạm y tế; trước ngày 15/12 hằng năm tổng hợp, báo cáo UBND tỉnh.',
    ['Sở Y tế', 'Sở Y tế | year'],
  ],
  ['Sở Nội vụ đôn đốc các xã; kiểm tra, báo cáo UBND tỉnh (định kỳ hằng năm).', ['Sở Nội vụ | year']],
  [
    'Sở Xây dựng báo cáo định kỳ 6 tháng (trước ngày 10/6) và hằng năm (trước ngày 10/12).',
    ['Sở Xây dựng | half', 'Sở Xây dựng | year'],
  ],
  ['Sở Xây dựng báo cáo tình hình trước ngày 15/6 và ngày 15/12 hằng năm.', ['Sở Xây dựng | year']],
  ['Sở Y tế báo cáo kết quả khám bệnh hằng năm (trước ngày 15 tháng 11).', ['Sở Y tế | year']],
  ['Sở Y tế báo cáo hằng tuần vào chiều thứ Sáu.', ['Sở Y tế | week']],
  ['Sở Y tế báo cáo hằng tháng trước ngày 20.', ['Sở Y tế | month']],
  [
    'Sở Công Thương báo cáo định kỳ hàng tháng (trước ngày 18), 6 tháng (trước ngày 18/5), tổng kết năm (trước ngày 30/11 hàng năm).',
    ['Sở Công Thương | month', 'Sở Công Thương | half', 'Sở Công Thương | year'],
  ],
  [
    'Sở Công Thương đánh giá kết quả Đề án hằng năm và tổng kết sau khi kết thúc Đề án.',
    ['Sở Công Thương | year', 'Sở Công Thương | event'],
  ],
  ['Sở Nội vụ đánh giá Chỉ số cải cách hành chính năm 2025 và các năm tiếp theo.', ['Sở Nội vụ']],
  ['Sở Tư pháp tham mưu văn bản chi tiết khi Chính phủ và các Bộ ban hành hướng dẫn thi hành.', ['Sở Tư pháp | event']],
  ['Báo tỉnh đưa tin về bầu cử một cách thường xuyên, định kỳ hằng ngày.', ['Báo tỉnh | continuous']],
])('what comes again is told apart from what is done once: %s', (text, expected) => {
  expect(ordersIn(text)).toEqual(expected);
});

test.each([
  ['Ban hành Quy chế của trung tâm dữ liệu tỉnh (Sở Nội vụ, quý II/2026).', ['Sở Nội vụ | 2026-Q2']],
  ['Sửa đổi quy chế kiểm kê (Sở Tư pháp chủ trì; tháng 6/2026).', ['Sở Tư pháp | 2026-06']],
  ['Rà soát quy hoạch chợ (thực hiện trong giai đoạn 2026 - 2027).', [' | 2027']],
  [
    'Doanh nghiệp viễn thông: lắp đặt 300 trạm; ngầm hóa cáp. Thời hạn: quý IV/2026.',
    ['Doanh nghiệp viễn thông | 2026-Q4'],
  ],
  [
    'Kinh phí thực hiện: từ ngân sách. Sở Tài chính chủ trì bố trí kinh phí trước ngày 01/3/2026.',
    ['Sở Tài chính | <2026-03-01'],
  ],
  ['Nghị quyết đã được HĐND tỉnh khóa XIX thông qua ngày 10/12/2026.', []],
])('who and when stand in brackets, before a colon or behind the money: %s', (text, expected) => {
  expect(ordersIn(text)).toEqual(expected);
});

test.each([
  ['Quý IV/2025- Quý II/2026', '2026-Q2'],
  ['Quý IV/2026-Quý II/2027', '2027-Q2'],
  ['Từ 01/7/2026', null],
  ['Từ tháng 7/2026', null],
  ['Bắt đầu từ ngày 01/7/2026', null],
  ['Từ năm 2026', null],
  ['Từ tháng 7/2026 đến tháng 9/2026', '2026-09'],
  ['Từ năm 2026 đến năm 2030', '2030'],
  ['Từ ngày 01/7/2026 đến hết ngày 15/8/2026', '2026-08-15'],
  ['Tại kỳ họp thường kỳ tháng 5/2026', '2026-05'],
])('of a line about time the end counts, and a beginning is no due day: %s', (written, expected) => {
  const text = `KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Sở Y tế lập danh mục thuốc.\n\n- Thời gian thực hiện: ${written}.`;
  expect(compileDecision(text, { year: 2026 }).tasks.map(({ due }) => due.value)).toEqual([expected]);
});

test.each([
  ['Thời gian thực hiện sau khi Chiến lược được ban hành.', 'event'],
  ['Thời gian thực hiện: Theo kế hoạch đào tạo hằng năm.', 'year'],
  ['Thời gian trình: Kỳ họp thường lệ giữa năm 2026.', 'event'],
])('a line about time below a heading makes the heading a task: %s', (line, expected) => {
  expect(ordersIn(`Tổ chức thực hiện Chiến lược đo lường quốc gia\n\n${line}`)).toEqual([` | ${expected}`]);
});

test.each([
  'Ban Thường vụ Tỉnh ủy ghi nhận và biểu dương các sở, ngành, các xã đã nỗ lực hoàn thành nhiệm vụ.',
  'UBND tỉnh đánh giá cao Sở Nội vụ, Công an tỉnh đã tích cực triển khai Đề án.',
  'Thời gian thực hiện Chương trình: Từ năm 2026 đến hết năm 2030.',
])('praise of the past and the time of the whole programme order nothing: %s', (text) => {
  expect(ordersIn(text)).toEqual([]);
});
