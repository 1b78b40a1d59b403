import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';
import type { CompiledTask } from './compiled-decision.ts';

function shown({ title, leads, due }: CompiledTask): string {
  const day = due.value === null ? (due.every ?? due.kind) : `${due.strictBefore ? '<' : ''}${due.value}`;
  return `${title.split(' ').slice(0, 3).join(' ')} | ${leads.join(' + ')} | ${day}`;
}

const tasksIn = (text: string) =>
  compileDecision(`KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n${text}`, { year: 2026 }).tasks.map(shown);

test.each([
  ['1. Công an tỉnh\n\nb) Chủ trì, phối hợp', 'Công an tỉnh'],
  ['1. Công an tỉnh\n\nb) Chủ trì, phối hợp với:', 'Công an tỉnh'],
  ['1. Công an tỉnh\n\nb) Phối hợp chặt chẽ với các cơ quan, đơn vị:', 'Công an tỉnh'],
  ['1. Sở Y tế chủ trì, phối hợp với:', 'Sở Y tế'],
])('those whom "%s" opens cooperate, the one above leads', (opening, lead) => {
  expect(
    tasksIn(`${opening}\n\n- Sở Tài chính và các đơn vị liên quan cân đối kinh phí.\n\n- Sở Nội vụ rà soát biên chế.`),
  ).toEqual([`Cân đối kinh | ${lead} | none`, `Rà soát biên | ${lead} | none`]);
});

test('whose the projects are is told by the way, and all wait for the same event', () => {
  const text =
    '1. Công an tỉnh\n\nc) Triển khai thực hiện các dự án do Bộ Công an chủ trì theo nhiệm vụ được giao (khi Bộ Công an triển khai):\n\n- Dự án 1: “Phòng ngừa tội phạm về ma túy”.';
  expect(tasksIn(text)).toEqual(['Dự án 1: | Công an tỉnh | event']);
});

test.each([
  ['Trong quý I năm 2026, tập trung hoàn thành các nhiệm vụ sau:', '2026-Q1'],
  ['Hoàn thành trước ngày 30/6/2026 các nội dung sau:', '<2026-06-30'],
  ['Thường xuyên:', 'continuous'],
  ['Định kỳ hằng quý thực hiện các công việc sau:', 'quarter'],
])('what "%s" opens is due then', (opening, day) => {
  expect(tasksIn(`1. ${opening}\n\na) Sở Y tế rà soát nhân lực.\n\nb) Sở Nội vụ kiểm tra biên chế.`)).toEqual([
    `Rà soát nhân | Sở Y tế | ${day}`,
    `Kiểm tra biên | Sở Nội vụ | ${day}`,
  ]);
});

test.each([
  ['Tham mưu triển khai Dự án 6 trên địa bàn tỉnh (khi Bộ Y tế có văn bản triển khai).', 'event'],
  ['Khi Chính phủ ban hành Nghị định, Sở Y tế tham mưu văn bản quy định chi tiết.', 'event'],
  ['Phân bổ kinh phí ngay sau khi được cấp có thẩm quyền phê duyệt.', 'event'],
  ['Xây dựng kế hoạch khi có hướng dẫn của Bộ Tài chính.', 'event'],
  ['Khi phát hiện vi phạm, kịp thời thông báo cho UBND các xã.', 'none'],
  ['Báo cáo đột xuất khi có yêu cầu.', 'none'],
  ['Chỉ đạo các cơ quan báo chí liên tục cập nhật thông tin về mưa lũ.', 'continuous'],
  ['Triển khai tuyên truyền thường xuyên, sâu rộng về nội dung Kế hoạch.', 'continuous'],
  ['Tổng hợp, đánh giá kết quả thực hiện Kế hoạch hằng năm.', 'year'],
  ['Đôn đốc, tổng hợp, báo cáo UBND tỉnh hằng tuần.', 'week'],
  ['Gửi báo cáo kết quả về UBND tỉnh trước 15/8 hằng năm.', 'year'],
  ['Báo cáo kết quả hằng ngày, hằng tuần theo quy định.', 'day'],
  ['Trình HĐND tỉnh kỳ họp tháng 7/2026.', '2026-07'],
  ['Gửi báo cáo 6 tháng trước ngày 15/6.', 'half'],
  ['Đôn đốc các địa phương thực hiện lộ trình đạt mục tiêu ít nhất 50% xã, phường không ma túy vào năm 2030.', 'none'],
])('below "1. Sở Y tế" the order "%s" is due: %s', (order, day) => {
  const [first] = tasksIn(`1. Sở Y tế\n\na) ${order}\n\nb) Rà soát nhân lực.`);
  expect(first?.split(' | ').at(-1)).toBe(day);
});

test('a sentence that only says by when ends the order before it', () => {
  const text =
    '1. Sở Y tế\n\nRà soát nhân lực các trạm y tế. Hoàn thành, báo cáo kết quả UBND tỉnh trong tháng 11/2026.';
  expect(tasksIn(text)).toEqual(['Rà soát nhân | Sở Y tế | 2026-11']);
});

test('those whom the agency is to ask lead nothing', () => {
  const text =
    '1. UBND các xã, phường\n\n- Tăng cường kiểm tra công trường, yêu cầu các chủ đầu tư, đơn vị thi công thu gom chất thải đúng quy định.';
  expect(tasksIn(text)).toEqual(['Tăng cường kiểm | UBND các xã, phường | none']);
});

test.each([
  '1. Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh ban hành Kế hoạch tuyên truyền năm 2026.',
  '1. Công văn số 34/UBND-VX ngày 05/01/2026 về việc đôn đốc triển khai nhiệm vụ.',
  'PHỤ LỤC\n\nDANH SÁCH CÁC ĐƠN VỊ THỰC HIỆN DỊCH VỤ\n\n1. Công ty Cổ phần Dịch vụ môi trường Thăng Long\n\n2. Hợp tác xã Thành Công',
])('lists of documents and bodies order nothing: %s', (text) => {
  expect(tasksIn(text)).toEqual([]);
});

test('a section whose heading speaks of cooperation makes nobody a partner', () => {
  expect(
    compileDecision('KẾ HOẠCH\n\nII. PHỐI HỢP\n\n1. Sở Xây dựng đẩy nhanh giải phóng mặt bằng.', {
      year: 2026,
    }).tasks.map(({ leads }) => leads.join()),
  ).toEqual(['Sở Xây dựng']);
});

test('what goes on and then a rhythm are two orders, cut where the rhythm opens', () => {
  const text = '1. Sở Y tế\n\na) Phối hợp thường xuyên theo dõi, đôn đốc, định kỳ hằng quý báo cáo UBND tỉnh.';
  expect(tasksIn(text)).toEqual(['Phối hợp thường | Sở Y tế | continuous', 'Định kỳ hằng | Sở Y tế | quarter']);
});

test('who leads and by when may stand in a sentence behind the matter and its order', () => {
  const text =
    '1. Về thể chế: Khẩn trương hoàn thiện quy định về phân cấp. Hoàn thành trong quý II/2026 (Sở Nội vụ chủ trì).';
  expect(tasksIn(text)).toEqual(['Về thể chế: | Sở Nội vụ | 2026-Q2']);
});
