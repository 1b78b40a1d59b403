import { expect, test } from 'vitest';
import type { CompiledTarget } from './compiled-decision.ts';
import { compileDecision } from './compile-decision.ts';

const all = (targets: readonly CompiledTarget[]): CompiledTarget[] =>
  targets.flatMap((target) => [target, ...all(target.parts)]);

/** name | comparator value[–max] unit | year */
const read = (body: string) =>
  all(compileDecision(`${body.trim().replaceAll('\n', '\n\n')}\n`).targets).map(
    ({ name, comparator, value, valueMax, unit, year }) =>
      `${name} | ${comparator} ${valueMax === null ? value : `${value}–${valueMax}`} ${unit} | ${year}`,
  );

test('a resolution of a council: what was reached is none, the chapter of targets and what tasks strive for are', () => {
  const text = `
HỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH
Số: 45/NQ-HĐND
An Bình, ngày 10 tháng 12 năm 2025
NGHỊ QUYẾT
Về nhiệm vụ phát triển kinh tế - xã hội năm 2026
HỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH KHÓA X, KỲ HỌP THỨ 30
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Xét Báo cáo số 300/BC-UBND ngày 01 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh.
QUYẾT NGHỊ:
Điều 1. Thống nhất đánh giá kết quả thực hiện nhiệm vụ năm 2025
Năm 2025, tăng trưởng kinh tế (GRDP) ước đạt 8,1%; thu ngân sách đạt 105% dự toán; tỷ lệ hộ nghèo còn 3,1%.
Điều 2. Mục tiêu, nhiệm vụ năm 2026
1. Mục tiêu tổng quát
Tiếp tục ổn định kinh tế, phấn đấu tăng trưởng hai con số.
2. Các chỉ tiêu chủ yếu
a) Về kinh tế (03 chỉ tiêu)
- Tốc độ tăng trưởng GRDP: 10,5%.
- Thu ngân sách nhà nước trên địa bàn: 12.000 tỷ đồng.
- Kim ngạch xuất khẩu tăng 12%.
b) Về xã hội
- Tỷ lệ hộ nghèo giảm 0,5%.
c) Về môi trường:
Tỷ lệ che phủ rừng 55%; tỷ lệ thu gom chất thải rắn đô thị 97%.
3. Nhiệm vụ, giải pháp chủ yếu
a) Phát triển công nghiệp: Phấn đấu giá trị sản xuất công nghiệp tăng 13%, thu hút ít nhất 15 dự án vào các khu công nghiệp.
b) Giải ngân 100% vốn đầu tư công được giao.
Điều 3. Tổ chức thực hiện
Giao Ủy ban nhân dân tỉnh tổ chức thực hiện./.
CHỦ TỊCH
Lê Văn Bình`;
  expect(read(text)).toEqual([
    'Tốc độ tăng trưởng GRDP | eq 10.5 % | 2026',
    'Thu ngân sách nhà nước trên địa bàn | eq 12000 tỷ đồng | 2026',
    'Kim ngạch xuất khẩu | increase_by 12 % | 2026',
    'Tỷ lệ hộ nghèo | decrease_by 0.5 % | 2026',
    'Tỷ lệ che phủ rừng | eq 55 % | 2026',
    'Tỷ lệ thu gom chất thải rắn đô thị | eq 97 % | 2026',
    'Giá trị sản xuất công nghiệp | increase_by 13 % | 2026',
    'Thu hút dự án vào các khu công nghiệp | ge 15 dự án | 2026',
  ]);
});

test('a resolution of the Party: sentences under years', () => {
  const text = `
ĐẢNG BỘ TỈNH AN BÌNH
BAN CHẤP HÀNH
Số 15-NQ/TU
An Bình, ngày 10 tháng 12 năm 2025
NGHỊ QUYẾT
về phát triển đô thị giai đoạn 2026 - 2030
I- QUAN ĐIỂM, MỤC TIÊU
1- Quan điểm
Đô thị là động lực phát triển.
2- Mục tiêu
2.1- Đến năm 2030
Tỷ lệ đô thị hóa đạt trên 45%. Diện tích nhà ở bình quân tại đô thị đạt 28 m2 sàn/người.
Kinh tế khu vực đô thị đóng góp khoảng 70% GRDP.
2.2- Đến năm 2045
Tỷ lệ đô thị hóa đạt 60 - 65%.
II- NHIỆM VỤ, GIẢI PHÁP
1- Quy hoạch
Hoàn thành 100% quy hoạch phân khu trước năm 2028.
T/M BAN CHẤP HÀNH
BÍ THƯ
Trần Văn An`;
  expect(read(text)).toEqual([
    'Tỷ lệ đô thị hóa | gt 45 % | 2030',
    'Diện tích nhà ở bình quân tại đô thị | eq 28 m2 sàn/người | 2030',
    'Kinh tế khu vực đô thị đóng góp | approx 70 % | 2030',
    'Tỷ lệ đô thị hóa | range 60–65 % | 2045',
  ]);
});

test('a decision that gives each office its targets', () => {
  const text = `
ỦY BAN NHÂN DÂN TỈNH AN BÌNH
Số: 120/QĐ-UBND
An Bình, ngày 10 tháng 12 năm 2025
QUYẾT ĐỊNH
Về việc giao chỉ tiêu kế hoạch phát triển kinh tế - xã hội năm 2026
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
QUYẾT ĐỊNH:
Điều 1. Giao chỉ tiêu kế hoạch phát triển kinh tế - xã hội năm 2026 cho các sở, ngành như sau:
1. Sở Y tế:
- Tỷ lệ dân số tham gia bảo hiểm y tế: 95,5%.
- Số bác sĩ/vạn dân: 11 bác sĩ.
2. Sở Giáo dục và Đào tạo: Tỷ lệ trường đạt chuẩn quốc gia 75%; tỷ lệ phổ cập mẫu giáo 5 tuổi đạt 99,9%.
3. Sở Nội vụ: giải quyết việc làm cho 20.000 lao động.
Điều 2. Thủ trưởng các sở, ngành chịu trách nhiệm thi hành Quyết định này./.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A`;
  expect(read(text)).toEqual([
    'Tỷ lệ dân số tham gia bảo hiểm y tế | eq 95.5 % | 2026',
    'Số bác sĩ/vạn dân | eq 11 bác sĩ | 2026',
    'Tỷ lệ trường đạt chuẩn quốc gia | eq 75 % | 2026',
    'Tỷ lệ phổ cập mẫu giáo 5 tuổi | eq 99.9 % | 2026',
    'Giải quyết việc làm cho lao động | eq 20000 lao động | 2026',
  ]);
});

test('a plan that strives without naming targets', () => {
  const text = `
ỦY BAN NHÂN DÂN TỈNH AN BÌNH
Số: 77/KH-UBND
An Bình, ngày 10 tháng 01 năm 2026
KẾ HOẠCH
Phát triển kinh tế số giai đoạn 2026 - 2030
I. YÊU CẦU CHUNG
1. Đến năm 2030, phấn đấu đạt được những kết quả cơ bản sau:
- Tỷ trọng kinh tế số đạt tối thiểu 30% GRDP.
- Trên 80% doanh nghiệp nhỏ và vừa sử dụng nền tảng số.
- Có ít nhất 03 khu công nghệ số tập trung.
2. Định hướng đến năm 2035: tỷ trọng kinh tế số đạt 40% GRDP.
II. NHIỆM VỤ
1. Phát triển hạ tầng
a) Phủ sóng 5G đến 100% khu dân cư trước ngày 31/12/2027.
b) Sở Khoa học và Công nghệ chủ trì, phấn đấu đến hết năm 2026 có 500 trạm 5G.
III. KINH PHÍ
Dự kiến 120 tỷ đồng, trong đó ngân sách tỉnh 80 tỷ đồng.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A`;
  expect(read(text)).toEqual([
    'Tỷ trọng kinh tế số | ge 30 % | 2030',
    'Doanh nghiệp nhỏ và vừa sử dụng nền tảng số | gt 80 % | 2030',
    'Khu công nghệ số tập trung | ge 3 khu | 2030',
    'Tỷ trọng kinh tế số | eq 40 % | 2035',
    'Trạm 5G | eq 500 trạm | 2026',
  ]);
});

test('a programme of a ministry, with numbered targets', () => {
  const text = `
BỘ Y TẾ
Số: 500/QĐ-BYT
Hà Nội, ngày 10 tháng 01 năm 2026
QUYẾT ĐỊNH
Phê duyệt Chương trình phòng, chống bệnh không lây nhiễm giai đoạn 2026 - 2030
BỘ TRƯỞNG BỘ Y TẾ
QUYẾT ĐỊNH:
Điều 1. Phê duyệt Chương trình với các nội dung chủ yếu sau:
I. MỤC TIÊU
1. Mục tiêu chung
Giảm gánh nặng bệnh tật.
2. Mục tiêu cụ thể
a) Mục tiêu 1: Nâng cao nhận thức
- Chỉ tiêu 1: Đến năm 2027 đạt 60%, đến năm 2030 đạt 75% người trưởng thành hiểu biết về bệnh.
- Chỉ tiêu 2: 100% trường học không khói thuốc.
b) Mục tiêu 2: Giảm yếu tố nguy cơ
- Chỉ tiêu 3: Tỷ lệ hút thuốc ở nam giới giảm còn dưới 36% vào năm 2030.
- Giảm 10% lượng muối tiêu thụ bình quân.
II. THỜI GIAN, PHẠM VI
1. Thời gian: từ năm 2026 đến năm 2030 (05 năm).
2. Phạm vi: 34 tỉnh, thành phố.
BỘ TRƯỞNG
Nguyễn Thị B`;
  expect(read(text)).toEqual([
    'Người trưởng thành hiểu biết về bệnh | eq 60 % | 2027',
    'Người trưởng thành hiểu biết về bệnh | eq 75 % | 2030',
    'Trường học không khói thuốc | eq 100 % | 2026',
    'Tỷ lệ hút thuốc ở nam giới | lt 36 % | 2030',
    'Lượng muối tiêu thụ bình quân | decrease_by 10 % | 2026',
  ]);
});

test('stars and plus signs under a heading of targets', () => {
  const text = `
ỦY BAN NHÂN DÂN TỈNH AN BÌNH
Số: 78/KH-UBND
An Bình, ngày 10 tháng 01 năm 2026
KẾ HOẠCH
Chăm sóc người cao tuổi năm 2026
1. Mục đích
Nâng cao chất lượng chăm sóc.
2. Một số chỉ tiêu cụ thể
* Về y tế:
+ Ít nhất 95% người cao tuổi có thẻ bảo hiểm y tế;
+ 100% người cao tuổi cô đơn được chăm sóc;
* Về văn hóa:
+ Mỗi xã có ít nhất 01 câu lạc bộ liên thế hệ;
3. Nội dung thực hiện
- Sở Y tế: khám sức khỏe cho 90% người cao tuổi.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A`;
  expect(read(text)).toEqual([
    'Người cao tuổi có thẻ bảo hiểm y tế | ge 95 % | 2026',
    'Người cao tuổi cô đơn được chăm sóc | eq 100 % | 2026',
    'Câu lạc bộ liên thế hệ (mỗi xã) | ge 1 câu lạc bộ | 2026',
  ]);
});

test('among tasks what is striven for is a target, each figure of it', () => {
  const text = `KẾ HOẠCH
Phát triển hạ tầng năm 2026
I. NHIỆM VỤ
- Năm 2026 phấn đấu giải ngân tăng 20 - 30% so với năm 2025, khởi công được 40 dự án.
- Bảo đảm cả nước giảm khoảng 60 - 70% số lượng đơn vị hành chính cấp xã so với hiện nay.`;
  expect(read(text)).toEqual([
    'Giải ngân | range 20–30 % | 2026',
    'Khởi công dự án | eq 40 dự án | 2026',
    'Số lượng đơn vị hành chính cấp xã so với hiện nay | range 60–70 % | 2026',
  ]);
});

test('a dash that sets targets before it opens a list is read, and the list below it too', () => {
  const text = `
ỦY BAN NHÂN DÂN TỈNH AN BÌNH
Số: 45/KH-UBND
An Bình, ngày 10 tháng 12 năm 2025
KẾ HOẠCH
Xuất khẩu năm 2026
I. CHỈ TIÊU
- Các sản phẩm trái cây: Tổng sản phẩm trái cây đạt trên 46.200 tấn. Một số sản phẩm chủ yếu:
+ Tổng sản phẩm Xoài đạt 18.000 tấn.
- Thu ngân sách đạt 24.000 tỷ đồng, trong đó:
+ Thu nội địa đạt 22.000 tỷ đồng.
- Kinh phí chi cho nghiên cứu (R&D)/GRDP tối thiểu 2%.
II. TỔ CHỨC THỰC HIỆN
Sở Tài chính theo dõi.`;
  const found = read(text).map((line) => line.replace(/^.* \| (.*) \| .*$/u, '$1'));
  expect(found).toEqual(['gt 46200 tấn', 'eq 18000 tấn', 'eq 24000 tỷ đồng', 'eq 22000 tỷ đồng', 'ge 2 %']);
});
