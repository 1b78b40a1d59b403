import { expect, test } from 'vitest';
import type { Due } from './compiled-decision.ts';
import { readDueLine } from './due-line.ts';
import { findDues } from './due.ts';

function shown({ kind, value, every, strictBefore, conditional }: Due): string {
  return [kind, value, every, strictBefore && 'strict', conditional && 'conditional'].filter(Boolean).join(' ');
}

test.each([
  ['hoàn thành trước ngày 20/01/2024', 'date 2024-01-20 strict'],
  ['báo cáo UBND tỉnh trước ngày 05 tháng 12 năm 2024', 'date 2024-12-05 strict'],
  ['trình Chủ tịch chậm nhất là ngày 30/6/2024', 'date 2024-06-30'],
  ['gửi Sở Tài chính trước ngày 15/11', 'date 2024-11-15 strict'],
  ['hoàn thành trong tháng 3/2024', 'month 2024-03'],
  ['ban hành trước tháng 6 năm 2024', 'month 2024-06 strict'],
  ['triển khai trong Quý III/2024 (nếu cần thiết)', 'quarter 2024-Q3 conditional'],
  ['trình HĐND tỉnh trong quý 4 năm 2024', 'quarter 2024-Q4'],
  ['sơ kết trong 6 tháng đầu năm 2024', 'half 2024-H1'],
  ['phấn đấu hoàn thành việc sắp xếp trong năm 2024', 'year 2024'],
  ['định kỳ hàng quý gửi báo cáo', 'recurring quarter'],
  ['Định kỳ 6 tháng báo cáo kết quả', 'recurring half'],
  ['theo dõi và hàng quý tổ chức họp báo', 'recurring quarter'],
  ['báo cáo trước ngày 20 hằng tháng', 'recurring month'],
  ['Thường xuyên kiểm tra tiến độ', 'continuous'],
  ['định kỳ báo cáo kết quả trồng cây trước ngày 05/12 về Sở Xây dựng', 'recurring year'],
  ['Hằng năm, gửi báo cáo chăn nuôi trước ngày 10/11', 'recurring year'],
  ['định kỳ (hằng quý) rà soát giá nước', 'recurring quarter'],
  ['Sơ kết việc dạy bơi (năm 2027)', 'year 2027'],
  ['Chỉ đạo lực lượng dân quân thường xuyên tuần tra đê', 'continuous'],
  ['Lồng ghép kết quả tiêm chủng trong báo cáo y tế hằng quý và gửi về Sở Y tế', 'recurring quarter'],
  ['Các phường định kỳ kiểm tra, đánh giá vệ sinh chợ', 'recurring'],
  [' định kỳ rà soát đàn bò', 'recurring'],
  ['giám sát việc thu gom rác, định kỳ báo cáo kết quả', 'recurring'],
  ['Báo cáo định kỳ, đột xuất số lượng đàn vật nuôi', 'recurring'],
  ['định kỳ đánh giá và hằng quý báo cáo', 'recurring quarter'],
  ['báo cáo Chủ tịch tại phiên họp thường kỳ UBND tỉnh', 'event'],
  ['trồng rừng từ ngày 15/7 đến ngày 20/8', 'date 2024-08-20'],
  ['tiêm phòng từ tháng 3 đến tháng 5 năm 2024', 'month 2024-05'],
  ['giao đất trong tháng 10', 'month 2024-10'],
  ['nghiệm thu trong Quý I-II/2024', 'quarter 2024-Q2'],
  ['trả lời trong vòng 10 ngày kể từ ngày nhận hồ sơ', 'event'],
  ['Sau khi mặt bằng được giao, thi công cống', 'event'],
  ['duy trì năm 2024 và các năm tiếp theo', 'continuous'],
  ['theo tiến độ chung, chậm nhất ngày 30/6/2024', 'date 2024-06-30'],
  ['quét đường vào sáng thứ Bảy hằng tuần', 'recurring week'],
])('"%s" is due: %s', (sentence, due) => {
  expect(findDues(sentence, 2024).map((found) => shown(found.due))).toEqual([due]);
});

test.each([
  'Thực hiện Nghị quyết số 36-NQ/TU ngày 08/12/2023 của Tỉnh ủy',
  'Quy hoạch thời kỳ 2021-2030, tầm nhìn đến năm 2050',
  'đáp ứng yêu cầu phát triển trong năm 2024 và giai đoạn 2021-2025',
  'kế hoạch sử dụng đất hàng năm sau khi được duyệt',
  'chương trình công tác trọng tâm năm 2024',
  'cân đối chi thường xuyên của đơn vị',
  'xếp hạng 3/4 số xã',
  'báo cáo kết quả thực hiện Đề án (năm 2024)',
  'bố trí nguồn chi thường xuyên thực hiện đề án',
  'rà soát cầu phà, thường xuyên cập nhật bản đồ',
  'ban hành quy trình cập nhật định kỳ',
  'thực hiện chế độ báo cáo định kỳ',
])('"%s" sets no due day', (sentence) => {
  expect(findDues(sentence, 2024)).toEqual([]);
});

test.each([
  ['Quý II/2026', 'quarter 2026-Q2'],
  ['năm 2026', 'year 2026'],
  ['2026', 'year 2026'],
  ['2025-2030', 'year 2030'],
  ['Năm 2025, 2026', 'year 2026'],
  ['Quý IV', 'quarter 2024-Q4'],
  ['2025 và những năm tiếp theo', 'continuous'],
  ['6 tháng', 'recurring half'],
  ['Tháng 12/2025', 'month 2025-12'],
  ['Thường xuyên', 'continuous'],
  ['Hằng năm', 'recurring year'],
  ['Sau khi Luật có hiệu lực', 'event'],
  ['Theo kế hoạch của Trung ương', 'event'],
  ['Bảo đảm theo lộ trình, hướng dẫn của Bộ Y tế', 'none'],
  ['', 'none'],
])('a line "Thời gian: %s" is read as %s', (line, due) => {
  expect(shown(readDueLine(line, 2024))).toBe(due);
});
