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

// sentence ⇒ comparator value[–max] unit; further measures behind " + ". Habits of people's councils, provinces, communes, ministries.
const HABITS = `
Tốc độ tăng trưởng tổng sản phẩm trên địa bàn (GRDP, giá so sánh 2010) đạt 9,5% ⇒ eq 9.5 %
Tổng sản phẩm trên địa bàn tỉnh (GRDP) tăng từ 8,5% trở lên, trong đó khu vực nông nghiệp tăng 3,5%, khu vực công nghiệp - xây dựng tăng 11%, khu vực dịch vụ tăng 8% ⇒ ge 8.5 % + increase_by 3.5 % + increase_by 11 % + increase_by 8 %
GRDP bình quân đầu người đạt khoảng 95 - 97 triệu đồng ⇒ range 95–97 triệu đồng
Cơ cấu kinh tế: nông nghiệp 18,5%, công nghiệp - xây dựng 42%, dịch vụ 35%, thuế sản phẩm 4,5% ⇒ eq 18.5 % + eq 42 % + eq 35 % + eq 4.5 %
Cơ cấu kinh tế: Khu vực I chiếm 22%; khu vực II chiếm 36,5%; khu vực III chiếm 41,5% ⇒ eq 22 % + eq 36.5 % + eq 41.5 %
Tổng thu ngân sách nhà nước trên địa bàn 15.200 tỷ đồng, phấn đấu đạt 16.000 tỷ đồng ⇒ eq 15200 tỷ đồng + eq 16000 tỷ đồng
Thu ngân sách nhà nước trên địa bàn phấn đấu vượt 10% so với dự toán Trung ương giao ⇒ gt 10 %
Thu ngân sách tăng tối thiểu 10% so với ước thực hiện năm 2025 ⇒ ge 10 %
Tỷ lệ huy động GRDP vào ngân sách đạt 17,3% ⇒ eq 17.3 %
Tổng vốn đầu tư phát triển toàn xã hội đạt 32.500 tỷ đồng trở lên ⇒ ge 32500 tỷ đồng
Vốn đầu tư thực hiện trên địa bàn tăng 15 - 16%, bằng 38% GRDP ⇒ range 15–16 % + eq 38 %
Giá trị kim ngạch xuất khẩu hàng hóa đạt 1,85 tỷ USD; nhập khẩu 950 triệu USD ⇒ eq 1.85 tỷ USD + eq 950 triệu USD
Tổng kim ngạch xuất nhập khẩu đạt 4.500 triệu USD (tăng 12%), trong đó xuất khẩu đạt 2.100 triệu USD ⇒ eq 4500 triệu USD + increase_by 12 % + eq 2100 triệu USD
Chỉ số sản xuất công nghiệp (IIP) tăng 10,5% so với năm 2025 ⇒ increase_by 10.5 %
Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng đạt 78.900 tỷ đồng, tăng 12,5% ⇒ eq 78900 tỷ đồng + increase_by 12.5 %
Chỉ số giá tiêu dùng tăng không quá 4,5% ⇒ le 4.5 %
Kiểm soát lạm phát ở mức dưới 4% ⇒ lt 4 %
Năng suất lao động xã hội tăng bình quân 7%/năm ⇒ increase_by 7 %/năm
Năng suất lao động đạt 165 triệu đồng/lao động ⇒ eq 165 triệu đồng/lao động
Thu nhập bình quân đầu người khu vực nông thôn đạt 62 triệu đồng/người/năm ⇒ eq 62 triệu đồng/người/năm
Thu hút khoảng 6,5 triệu lượt khách du lịch, trong đó khách quốc tế 350.000 lượt; tổng thu từ du lịch đạt 5.200 tỷ đồng ⇒ approx 6.5 triệu lượt khách + eq 350000 lượt + eq 5200 tỷ đồng
Đón trên 3 triệu lượt khách, tăng 20%; trong đó khách lưu trú đạt 1,2 triệu lượt ⇒ gt 3 triệu lượt khách + increase_by 20 % + eq 1.2 triệu lượt
Thành lập mới ít nhất 1.100 doanh nghiệp với tổng vốn đăng ký trên 9.000 tỷ đồng ⇒ ge 1100 doanh nghiệp + gt 9000 tỷ đồng
Phát triển mới 900 doanh nghiệp, 45 hợp tác xã ⇒ eq 900 doanh nghiệp + eq 45 hợp tác xã
Nâng tổng số doanh nghiệp đang hoạt động lên 9.500 doanh nghiệp ⇒ eq 9500 doanh nghiệp
Thu hút vốn FDI đạt 300 triệu USD trở lên ⇒ ge 300 triệu USD
Tổng vốn đăng ký đầu tư đạt 1,5 tỷ đô la Mỹ ⇒ eq 1.5 tỷ đô la Mỹ
Tỷ lệ giải ngân vốn đầu tư công đến 31/01/2027 đạt 100% kế hoạch Thủ tướng Chính phủ giao ⇒ eq 100 %
Giải ngân vốn đầu tư công cả năm đạt trên 95% kế hoạch vốn được giao ⇒ gt 95 %
Tiết kiệm 10% chi thường xuyên ⇒ eq 10 %
Tổng sản lượng lương thực có hạt đạt 345.000 tấn; trong đó thóc 298.000 tấn ⇒ eq 345000 tấn + eq 298000 tấn
Diện tích gieo trồng cây hàng năm 88.400 ha ⇒ eq 88400 ha
Giá trị sản phẩm thu hoạch trên 01 ha đất trồng trọt đạt 130 triệu đồng ⇒ eq 130 triệu đồng
Giá trị sản xuất trên một đơn vị diện tích đất canh tác đạt 115 triệu đồng/ha ⇒ eq 115 triệu đồng/ha
Đàn trâu 45.000 con, đàn bò 120.000 con, đàn lợn 480.000 con ⇒ eq 45000 con + eq 120000 con + eq 480000 con
Tốc độ tăng đàn gia súc đạt 5%/năm ⇒ eq 5 %/năm
Sản lượng thủy sản đạt 260.000 tấn, trong đó nuôi trồng 150.000 tấn, khai thác 110.000 tấn ⇒ eq 260000 tấn + eq 150000 tấn + eq 110000 tấn
Trồng rừng tập trung 8.500 ha, trồng cây phân tán 1,5 triệu cây ⇒ eq 8500 ha + eq 1.5 triệu cây
Tỷ lệ che phủ rừng giữ ổn định 57,3% ⇒ eq 57.3 %
Duy trì ổn định tỷ lệ che phủ rừng ở mức 42% ⇒ eq 42 %
Công nhận thêm 06 xã đạt chuẩn nông thôn mới, 03 xã đạt chuẩn nông thôn mới nâng cao, 01 xã đạt chuẩn nông thôn mới kiểu mẫu ⇒ increase_by 6 xã + increase_by 3 xã + increase_by 1 xã
Phấn đấu có thêm 05 xã đạt chuẩn nông thôn mới, lũy kế 98 xã (đạt 75%) ⇒ increase_by 5 xã + eq 98 xã + eq 75 %
Bình quân tiêu chí nông thôn mới đạt 16,5 tiêu chí/xã ⇒ eq 16.5 tiêu chí/xã
Có 25 sản phẩm OCOP được công nhận từ 3 sao trở lên ⇒ eq 25 sản phẩm
Tỷ lệ hộ dân nông thôn sử dụng nước sạch theo quy chuẩn đạt 68% ⇒ eq 68 %
Tỷ lệ dân cư nông thôn sử dụng nước hợp vệ sinh đạt 98,5%; trong đó, sử dụng nước sạch theo tiêu chuẩn đạt 65% ⇒ eq 98.5 % + eq 65 %
Tỷ lệ xã có đường ô tô đến trung tâm được nhựa hóa, bê tông hóa đạt 100% ⇒ eq 100 %
Cứng hóa 350 km đường giao thông nông thôn ⇒ eq 350 km
Tỷ lệ hộ nghèo giảm từ 1% trở lên ⇒ ge 1 %
Tỷ lệ hộ nghèo (theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025) giảm 2,5 điểm phần trăm ⇒ decrease_by 2.5 điểm phần trăm
Giảm tỷ lệ hộ nghèo 2% ⇒ decrease_by 2 %
Mức giảm tỷ lệ hộ nghèo 1,5% ⇒ eq 1.5 %
Giảm tỷ lệ hộ nghèo đa chiều xuống dưới 1% ⇒ lt 1 %
Tỷ lệ hộ nghèo cuối năm còn dưới 4,8% ⇒ lt 4.8 %
Kéo giảm tỷ lệ hộ nghèo bình quân 0,3 - 0,5%/năm ⇒ range 0.3–0.5 %/năm
Tỷ lệ hộ nghèo vùng đồng bào dân tộc thiểu số giảm trên 3% ⇒ gt 3 %
Giảm ít nhất 500 hộ nghèo, 700 hộ cận nghèo ⇒ ge 500 hộ + ge 700 hộ
Tạo việc làm mới cho 18.500 lượt lao động, trong đó xuất khẩu lao động 1.200 người ⇒ eq 18500 lượt lao động + eq 1200 người
Giải quyết việc làm cho trên 20.000 lao động, đưa 2.500 lao động đi làm việc ở nước ngoài ⇒ gt 20000 lao động + eq 2500 lao động
Tỷ lệ lao động qua đào tạo đạt 72%; trong đó có bằng cấp, chứng chỉ 29,5% ⇒ eq 72 % + eq 29.5 %
Tỷ lệ thất nghiệp khu vực thành thị dưới 2,8% ⇒ lt 2.8 %
Tỷ lệ lao động nông nghiệp trong tổng lao động xã hội còn 38% ⇒ eq 38 %
Tỷ lệ bao phủ bảo hiểm y tế đạt 95,15% dân số ⇒ eq 95.15 %
Tỷ lệ lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội đạt 24%, bảo hiểm thất nghiệp đạt 18,5% ⇒ eq 24 % + eq 18.5 %
Số giường bệnh trên một vạn dân (không tính giường trạm y tế xã) đạt 31,5 giường ⇒ eq 31.5 giường
Đạt 32 giường bệnh/10.000 dân; 10,5 bác sĩ/10.000 dân; 2,8 dược sĩ đại học/10.000 dân ⇒ eq 32 giường bệnh/10.000 dân + eq 10.5 bác sĩ/10.000 dân + eq 2.8 dược sĩ đại học/10.000 dân
Tỷ suất chết trẻ em dưới 5 tuổi giảm còn 18,5‰ ⇒ eq 18.5 ‰
Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi: thể nhẹ cân dưới 10%; thể thấp còi dưới 19% ⇒ lt 10 % + lt 19 %
Mức giảm tỷ lệ sinh 0,2‰ ⇒ eq 0.2 ‰
Tỷ số giới tính khi sinh không quá 112 bé trai/100 bé gái ⇒ le 112 bé trai/100 bé gái
Tỷ lệ tăng dân số tự nhiên dưới 1% ⇒ lt 1 %
Quy mô dân số đạt 1.850 nghìn người ⇒ eq 1850 nghìn người
Tuổi thọ trung bình đạt 74,8 tuổi, trong đó số năm sống khỏe tối thiểu 67 năm ⇒ eq 74.8 tuổi + ge 67 năm
Tỷ lệ trường học đạt chuẩn quốc gia: mầm non 65%, tiểu học 78%, trung học cơ sở 70%, trung học phổ thông 55% ⇒ eq 65 % + eq 78 % + eq 70 % + eq 55 %
Tỷ lệ trường đạt chuẩn quốc gia đạt 70,5% (trong đó mầm non 68%; tiểu học 75%) ⇒ eq 70.5 % + eq 68 % + eq 75 %
Tỷ lệ huy động trẻ em dưới 36 tháng tuổi đến nhà trẻ đạt 32%; trẻ từ 3 - 5 tuổi đi mẫu giáo đạt 96% ⇒ eq 32 % + eq 96 %
Tỷ lệ phòng học kiên cố đạt 92% ⇒ eq 92 %
Tỷ lệ gia đình đạt danh hiệu "Gia đình văn hóa" đạt từ 88% trở lên ⇒ ge 88 %
Có 85% hộ gia đình, 75% khu dân cư, 95% cơ quan, đơn vị đạt chuẩn văn hóa ⇒ eq 85 % + eq 75 % + eq 95 %
Xóa 1.250 nhà tạm, nhà dột nát ⇒ eq 1250 nhà
Hoàn thành 1.200 căn nhà ở xã hội ⇒ complete 1200 căn
Tỷ lệ dân số được quản lý sức khỏe đạt trên 95% ⇒ gt 95 %
Tỷ lệ hộ gia đình sử dụng điện đạt 99,8% ⇒ eq 99.8 %
Diện tích nhà ở bình quân đạt 27 m2 sàn/người ⇒ eq 27 m2 sàn/người
Tỷ lệ người nghiện ma túy được quản lý, điều trị đạt trên 90% ⇒ gt 90 %
Tốc độ tăng trưởng kinh tế: 8,5 - 9% ⇒ range 8.5–9 %
GRDP bình quân đầu người: 4.200 USD ⇒ eq 4200 USD
Hệ số ICOR: 4,8 ⇒ eq 4.8 ∅
Tỷ trọng công nghiệp chế biến, chế tạo: 30% GRDP ⇒ eq 30 %
Số xã đạt chuẩn nông thôn mới: 60% tổng số xã ⇒ eq 60 %
Tỷ lệ xã có dân quân thường trực: 100% số xã trọng điểm ⇒ eq 100 %
Thu ngân sách nhà nước: 10.500 tỷ đồng (thu nội địa 9.800 tỷ đồng, thu xuất nhập khẩu 700 tỷ đồng) ⇒ eq 10500 tỷ đồng + eq 9800 tỷ đồng + eq 700 tỷ đồng
Tỷ lệ tham gia BHYT: ≥ 95% ⇒ ge 95 %
Tỷ lệ hộ nghèo: < 1,5% ⇒ lt 1.5 %
Chỉ số PCI: trong nhóm 20 tỉnh, thành phố dẫn đầu cả nước ⇒ 
Chỉ số cải cách hành chính (PAR INDEX) thuộc nhóm 15 địa phương đứng đầu ⇒ 
Chỉ số PAPI đạt từ 43 điểm trở lên ⇒ ge 43 điểm
Chỉ số hài lòng của người dân (SIPAS) đạt tối thiểu 90% ⇒ ge 90 %
Chỉ số HDI đạt 0,75 ⇒ eq 0.75 ∅
Chỉ số phát triển con người (HDI) duy trì trên 0,7 ⇒ gt 0.7 ∅
Hệ số GINI dưới 0,37 ⇒ lt 0.37 ∅
Số thuê bao băng rộng di động đạt 90 thuê bao/100 dân ⇒ eq 90 thuê bao/100 dân
100% hồ sơ thủ tục hành chính được tiếp nhận, giải quyết trực tuyến ⇒ eq 100 %
Trên 98% hồ sơ được giải quyết đúng và trước hạn ⇒ gt 98 %
Tối thiểu 80% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình ⇒ ge 80 %
Ít nhất 90% người dân hài lòng; 100% cán bộ được tập huấn ⇒ ge 90 % + eq 100 %
Từ 70% trở lên số chi bộ hoàn thành tốt nhiệm vụ ⇒ ge 70 %
Hằng năm, có từ 85% tổ chức cơ sở đảng trở lên hoàn thành tốt nhiệm vụ ⇒ ge 85 %
Kết nạp đảng viên mới đạt từ 3 - 4% tổng số đảng viên ⇒ range 3–4 %
Hằng năm kết nạp 1.500 đảng viên mới trở lên ⇒ ge 1500 đảng viên
Giảm tai nạn giao thông từ 5 - 10% trên cả 3 tiêu chí về số vụ, số người chết và số người bị thương ⇒ range 5–10 %
Tỷ lệ điều tra, khám phá án đạt trên 85%, án đặc biệt nghiêm trọng đạt trên 95% ⇒ gt 85 % + gt 95 %
Giảm 5% số vụ phạm pháp hình sự ⇒ decrease_by 5 %
Kiềm chế, làm giảm ít nhất 5% số vụ phạm tội về trật tự xã hội ⇒ ge 5 %
Hoàn thành 100% chỉ tiêu tuyển quân ⇒ complete 100 %
Hoàn thành chỉ tiêu giao quân 1.250 công dân nhập ngũ ⇒ complete 1250 công dân
Thu gom, xử lý chất thải rắn sinh hoạt đô thị đạt 97%, nông thôn đạt 80% ⇒ eq 97 % + eq 80 %
Tỷ lệ chất thải nguy hại, chất thải y tế được thu gom, xử lý lần lượt đạt 95% và 100% ⇒ eq 95 % + eq 100 %
100% khu công nghiệp, 60% cụm công nghiệp đang hoạt động có hệ thống xử lý nước thải tập trung ⇒ eq 100 % + eq 60 %
Tỷ lệ khu công nghiệp đang hoạt động có hệ thống xử lý nước thải tập trung đạt tiêu chuẩn môi trường là 100% ⇒ eq 100 %
Giảm phát thải khí nhà kính 15% so với kịch bản phát triển thông thường ⇒ decrease_by 15 %
Giảm tối thiểu 20% lượng thuốc bảo vệ thực vật ⇒ ge 20 %
Tỷ trọng năng lượng tái tạo đạt 15 - 20% tổng cung năng lượng sơ cấp ⇒ range 15–20 %
Tổng công suất đặt đạt 3.500 MW ⇒ eq 3500 MW
Sản lượng điện thương phẩm 4,2 tỷ kWh ⇒ eq 4.2 tỷ kWh
Điện sản xuất đạt 12.500 triệu kWh, xi măng 3,2 triệu tấn, đá xây dựng 4 triệu m3 ⇒ eq 12500 triệu kWh + eq 3.2 triệu tấn + eq 4 triệu m3
Tỷ lệ đô thị hóa đạt trên 45% vào năm 2030, đến năm 2035 đạt 55% ⇒ gt 45 % + eq 55 %
Đến năm 2030: tỷ lệ đô thị hóa đạt 50%; mật độ đường cống thoát nước chính đạt 4 km/km2 ⇒ eq 50 % + eq 4 km/km2
Tỷ trọng kinh tế số trong GRDP đạt 20% năm 2026, 25% năm 2028 và 30% năm 2030 ⇒ eq 20 % + eq 25 % + eq 30 %
Giai đoạn 2026 - 2030, tốc độ tăng trưởng bình quân đạt 10,5 - 11,5%/năm; giai đoạn 2031 - 2035 đạt 9%/năm ⇒ range 10.5–11.5 %/năm + eq 9 %/năm
Quy mô GRDP năm 2030 gấp 1,8 lần năm 2025 ⇒ eq 1.8 lần
Doanh thu thương mại điện tử tăng gấp 2 lần so với năm 2025 ⇒ eq 2 lần
Quy mô nền kinh tế gấp ít nhất 2 lần so với năm 2020 ⇒ ge 2 lần
Tăng 1,5 lần số lượng doanh nghiệp công nghệ số ⇒ increase_by 1.5 lần
Tỷ lệ tăng thu ngân sách bình quân từ 10-12%/năm ⇒ range 10–12 %/năm
Huy động 2.500 tỷ đồng vốn tín dụng ⇒ eq 2500 tỷ đồng
Dư nợ tín dụng tăng 12%, nợ xấu dưới 3% tổng dư nợ ⇒ increase_by 12 % + lt 3 %
Tổng nguồn vốn huy động tăng 10 - 12% so với cuối năm 2025 ⇒ range 10–12 %
Nâng cấp 15 km đường tỉnh; xây dựng mới 3 cầu ⇒ eq 15 km + eq 3 cầu
Khởi công 02 khu công nghiệp và 04 cụm công nghiệp ⇒ eq 2 khu công nghiệp + eq 4 cụm công nghiệp
Thành lập thêm 01 khu công nghiệp ⇒ increase_by 1 khu công nghiệp
Lấp đầy 60% diện tích các khu công nghiệp ⇒ eq 60 %
Đưa vào sử dụng 500 căn nhà ở xã hội ⇒ eq 500 căn
Đào tạo nghề cho 8.000 người; tỷ lệ có việc làm sau đào tạo đạt trên 80% ⇒ eq 8000 người + gt 80 %
Tập huấn cho 500 lượt cán bộ ⇒ eq 500 lượt cán bộ
Mỗi xã có ít nhất 01 mô hình ⇒ ge 1 mô hình
Mỗi năm hỗ trợ 50 doanh nghiệp đổi mới công nghệ ⇒ eq 50 doanh nghiệp
Hằng năm có 02 - 03 sáng chế được cấp bằng bảo hộ ⇒ range 2–3 sáng chế
Có ít nhất hai bệnh viện đạt chuẩn ⇒ ge 2 bệnh viện
Thời gian giải quyết thủ tục giảm từ 15 ngày xuống còn 10 ngày ⇒ eq 10 ngày
`;

test.each(
  HABITS.trim()
    .split('\n')
    .map((line) => line.split('⇒').map((side) => side.trim())),
)('%s', (sentence = '', expected = '') => {
  expect(readUnder('MỤC TIÊU, CHỈ TIÊU', sentence)).toBe(expected);
});
