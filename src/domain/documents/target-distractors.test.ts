import { expect, test } from 'vitest';
import type { CompiledTarget } from './compiled-decision.ts';
import { compileDecision } from './compile-decision.ts';

/** A plan with one sentence under a heading. */
const plan = (heading: string, sentence: string) =>
  `ỦY BAN NHÂN DÂN TỈNH AN BÌNH\n\nSố: 12/KH-UBND\n\nKẾ HOẠCH\n\nPhát triển kinh tế - xã hội năm 2026\n\nI. ${heading}\n\n- ${sentence}\n\nII. TỔ CHỨC THỰC HIỆN\n\nSở Tài chính theo dõi.\n`;

const all = (targets: readonly CompiledTarget[]): CompiledTarget[] =>
  targets.flatMap((target) => [target, ...all(target.parts)]);

const shown = ({ comparator, value, valueMax, unit }: CompiledTarget) =>
  `${comparator} ${valueMax === null ? value : `${value}–${valueMax}`} ${unit ?? '∅'}`;

const readUnder = (heading: string, sentence: string) =>
  all(compileDecision(plan(heading, sentence)).targets)
    .map(shown)
    .join(' + ');

// Figures that are nobody's target: the past, money, sizes, counts of the text's own items, conditions, names, days.
const DISTRACTORS = `
Tổ chức 03 lớp tập huấn cho cán bộ cấp xã trong quý II
Năm 2025, tốc độ tăng trưởng GRDP ước đạt 8,2%, vượt kế hoạch đề ra
Đến nay, toàn tỉnh có 85/120 xã đạt chuẩn nông thôn mới
Thực hiện Chương trình 135, Đề án 06 và Nghị quyết 57
Bố trí 150 tỷ đồng từ ngân sách tỉnh để thực hiện dự án
Mức hỗ trợ 30 triệu đồng/hộ đối với hộ nghèo xây mới nhà ở
Hỗ trợ 100% học phí cho sinh viên theo quy định
Kinh phí thực hiện: 12,5 tỷ đồng, trong đó ngân sách trung ương 10 tỷ đồng
Ban Chỉ đạo gồm 15 thành viên, do Phó Chủ tịch làm Trưởng ban
Báo cáo trước ngày 25 hằng tháng, trước ngày 15/12 hằng năm
Dự án cao tốc dài 88 km, quy mô 4 làn xe, tổng mức đầu tư 12.000 tỷ đồng
Triển khai 5 nhóm nhiệm vụ, 12 giải pháp trọng tâm
Tập trung vào 3 đột phá chiến lược và 6 nhiệm vụ trọng tâm
Phát huy vai trò của 54 dân tộc anh em
Trẻ em từ 6 đến 11 tuổi, người từ đủ 60 tuổi trở lên
Xử phạt từ 5.000.000 đồng đến 10.000.000 đồng
Thực hiện trong 90 ngày kể từ ngày ký
Khu công nghiệp quy mô 350 ha tại xã Bình Minh
Nhà máy công suất 500 MW được đưa vào vận hành
Đẩy mạnh Tháng hành động vì trẻ em, Tuần lễ áo dài
Chương trình sữa học đường giai đoạn 2, lớp 5 và lớp 9
Căn cứ Kế hoạch số 120/KH-UBND ngày 10/02/2026
Phân công 01 đồng chí Phó Chủ tịch phụ trách
Quyết định giao 2.450 biên chế công chức năm 2026
Thời gian thực hiện: 36 tháng, từ năm 2026 đến năm 2028
Cuộc thi có 250 bài dự thi của 40 đơn vị tham gia
Theo thống kê, có 15% hộ dân chưa được tiếp cận nước sạch
Hiện nay tỷ lệ hộ nghèo là 5,2%, cao hơn 1,5% so với cả nước
So với cùng kỳ năm 2024 tăng 8%, giảm 2% so với tháng trước
Trong đó, 70% vốn ngân sách trung ương, 30% vốn ngân sách địa phương
Tuyến đường tỉnh 605 đoạn từ Km10+200 đến Km15+500
Tổ chức Lễ kỷ niệm 50 năm Ngày giải phóng, 80 năm Quốc khánh
Mỗi đơn vị cử 02 cán bộ tham gia
Văn bản gồm 5 chương, 45 điều
Rà soát 1.200 thửa đất chưa được cấp giấy chứng nhận
Lấy ý kiến bằng văn bản, thời hạn 20 ngày
Lãi suất cho vay 6,6%/năm, thời hạn vay tối đa 10 năm
Bổ sung 2 xe ô tô chuyên dùng cho Trung tâm Y tế
Công ty cổ phần có 51% vốn nhà nước trở lên
Trạm bơm 3 tổ máy, công suất 8.000 m3/giờ
Dân số toàn tỉnh khoảng 1,2 triệu người, mật độ 250 người/km2
Dự án đường ven biển có tổng mức đầu tư 4.500 tỷ đồng, dài 45 km
Tổ chức 02 hội nghị tập huấn, mỗi hội nghị 150 đại biểu
Giải thưởng trị giá 50 triệu đồng cho 03 tập thể
Mức chi bồi dưỡng 200.000 đồng/người/buổi
Thuê chuyên gia với mức 40 triệu đồng/tháng
Vay 200 triệu đồng từ Ngân hàng Chính sách xã hội
Trợ cấp 1,5 lần mức lương cơ sở
Chương trình 1 triệu cây xanh, Cuộc vận động 5 không 3 sạch
Cấp nước cho 2.500 hộ dân thuộc 3 xã do hạn hán kéo dài
Nghị quyết được 52/52 đại biểu biểu quyết thông qua
Hội nghị có sự tham dự của 120 đại biểu đến từ 34 tỉnh, thành phố
Thực hiện tinh thần 6 rõ, 3 ca 4 kíp
Nhà ở cao không quá 5 tầng, mật độ xây dựng 60%
Hộ gia đình có thu nhập dưới 2 triệu đồng/người/tháng được vay vốn
Doanh nghiệp có vốn điều lệ trên 10 tỷ đồng phải kiểm toán
Xe ô tô từ 9 chỗ ngồi trở lên phải có thiết bị giám sát
Phụ nữ từ đủ 18 tuổi đến 35 tuổi, nam từ 20 tuổi
Đợt cao điểm 60 ngày đêm, từ ngày 01/5 đến ngày 30/6/2026
Tiếp tục thực hiện dự án trồng mới 5 triệu ha rừng và Đề án phát triển bền vững 1 triệu ha lúa
Rà soát 85 thủ tục hành chính thuộc thẩm quyền của 12 sở, ngành
`
  .trim()
  .split('\n');

test.each(DISTRACTORS)('among tasks "%s" says no target', (sentence) => {
  expect(readUnder('NHIỆM VỤ, GIẢI PHÁP', sentence)).toBe('');
});

const MAY_BE_ONE =
  /^(?:Tổ chức 0|Kinh phí|Trong đó, 70|Bổ sung 2|Công ty cổ|Dân số|Dự án đường ven|Cấp nước|Nghị quyết được|Thực hiện tinh|Nhà ở cao|Rà soát 85)/u;

// Under a heading of targets too; what is counted there without a word ("Tổ chức 02 hội nghị") may be one.
test.each(DISTRACTORS.filter((each) => !MAY_BE_ONE.test(each)))('among targets "%s" says no target', (sentence) => {
  expect(readUnder('MỤC TIÊU, CHỈ TIÊU', sentence)).toBe('');
});

test('what was reached in a year that is over, or is called a result, sets no target', () => {
  const { targets } = compileDecision(
    [
      'Quảng Bình, ngày 12 tháng 02 năm 2026',
      'KẾ HOẠCH',
      'Phát triển kinh tế - xã hội năm 2026',
      'I. MỤC TIÊU',
      '- Kết quả đạt được năm 2025: tỷ lệ lao động qua đào tạo đạt 52%.',
      '- Kết quả năm 2025: tỷ lệ đô thị hóa đạt 35%.',
      '- Năm 2025, tốc độ tăng trưởng đạt 7,6%, thu ngân sách đạt 11.200 tỷ đồng.',
      '- Năm 2026, tỷ lệ che phủ rừng đạt 60%.',
    ].join('\n\n'),
  );
  expect(all(targets).map(({ name, value }) => `${name} ${value}`)).toEqual(['Tỷ lệ che phủ rừng 60']);
});
