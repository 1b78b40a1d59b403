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
Rút ngắn 30% thời gian giải quyết ⇒ decrease_by 30 %
Cắt giảm 50% thời gian, 50% chi phí kinh doanh so với năm 2024 ⇒ decrease_by 50 % + decrease_by 50 %
Tỷ lệ văn bản điện tử đạt 100% (trừ văn bản mật) ⇒ eq 100 %
Số lượng khách hàng sử dụng dịch vụ tăng lên 500.000 người ⇒ eq 500000 người
Tỷ lệ nữ đại biểu Hội đồng nhân dân các cấp đạt từ 35 - 40% ⇒ range 35–40 %
Phấn đấu tỷ lệ giải ngân đạt 100%, không thấp hơn mức bình quân chung cả nước ⇒ eq 100 %
Tăng trưởng tín dụng khoảng 15% ⇒ approx 15 %
Tăng trưởng khu vực công nghiệp - xây dựng 12,5%; trong đó công nghiệp 13%, xây dựng 10% ⇒ eq 12.5 % + eq 13 % + eq 10 %
Tốc độ tăng giá trị sản xuất nông nghiệp đạt 3,5 - 4%/năm ⇒ range 3.5–4 %/năm
Giá trị sản xuất ngành xây dựng ước đạt 6.800 tỷ đồng, tăng 9,2% ⇒ approx 6800 tỷ đồng + increase_by 9.2 %
Số lao động tham gia BHXH tự nguyện tăng 20% so với năm trước ⇒ increase_by 20 %
Không còn hộ nghèo, tỷ lệ hộ cận nghèo dưới 1% ⇒ lt 1 %
Tỷ lệ hộ dân dùng nước sạch từ công trình cấp nước tập trung đạt 60% trở lên ⇒ ge 60 %
Bảo đảm 100% xã, phường có bác sĩ làm việc ⇒ eq 100 %
Đảm bảo tối thiểu 02 đơn vị sự nghiệp công lập tự chủ ⇒ ge 2 đơn vị
Bảo đảm tỷ lệ cây xanh đô thị tối thiểu 8 m²/người ⇒ ge 8 m²/người
Nâng tỷ lệ che phủ rừng từ 45% lên 47% vào năm 2030 ⇒ eq 47 %
Đưa tỷ lệ hộ nghèo từ 4,5% đầu năm 2026 xuống còn 3% cuối năm 2026 ⇒ eq 3 %
Thu nhập bình quân tăng gấp 1,3 lần so với năm 2025, đạt 78 triệu đồng/người/năm ⇒ eq 1.3 lần + eq 78 triệu đồng/người/năm
Số ca mắc mới HIV giảm 10%; tỷ lệ người nhiễm HIV được điều trị ARV đạt 95% ⇒ decrease_by 10 % + eq 95 %
Tỷ lệ tiêm chủng đầy đủ 8 loại vắc xin cho trẻ em dưới 1 tuổi đạt trên 95% ⇒ gt 95 %
Tỷ lệ học sinh tốt nghiệp THPT đạt trên 99% ⇒ gt 99 %
Giảm tỷ lệ học sinh bỏ học: cấp THCS dưới 0,5%, cấp THPT dưới 1% ⇒ lt 0.5 % + lt 1 %
Tỷ lệ trẻ em có hoàn cảnh đặc biệt được chăm sóc: 98% ⇒ eq 98 %
Có 12 bác sỹ/1 vạn dân ⇒ eq 12 bác sỹ/1 vạn dân
Số bác sĩ/vạn dân đạt 11,5 bác sĩ ⇒ eq 11.5 bác sĩ
Số giường bệnh/vạn dân: 33,5 giường ⇒ eq 33.5 giường
Đạt 9,8 bác sĩ trên 1 vạn dân ⇒ eq 9.8 bác sĩ
Tổng doanh thu bưu chính, viễn thông tăng khoảng 8 - 10% ⇒ range 8–10 %
Khối lượng hàng hóa luân chuyển đạt 3,5 tỷ tấn.km ⇒ eq 3.5 tỷ tấn.km
Sản lượng hàng hóa qua cảng 12 triệu tấn/năm ⇒ eq 12 triệu tấn/năm
Đất nông nghiệp được cấp giấy chứng nhận quyền sử dụng đất lần đầu đạt 95% diện tích cần cấp ⇒ eq 95 %
Tỷ lệ đấu thầu qua mạng đạt 100% gói thầu ⇒ eq 100 %
Tổng nhu cầu vốn 5 năm khoảng 250 nghìn tỷ đồng ⇒ approx 250 nghìn tỷ đồng
Phấn đấu đến năm 2030 có trên 60.000 doanh nghiệp hoạt động, đóng góp 55% GRDP, 40% tổng thu ngân sách ⇒ gt 60000 doanh nghiệp + eq 55 % + eq 40 %
Đến năm 2045, thu nhập bình quân đầu người đạt trên 26.000 USD, tỷ lệ đô thị hóa trên 70% ⇒ gt 26000 USD + gt 70 %
Đến hết năm 2026, 100% xã, phường hoàn thành số hóa sổ hộ tịch ⇒ eq 100 %
Phấn đấu trong năm 2026 hoàn thành 100% kế hoạch ⇒ complete 100 %
Hoàn thành trên 90% kế hoạch trồng rừng ⇒ gt 90 %
Thực hiện sắp xếp giảm 20% đầu mối bên trong ⇒ decrease_by 20 %
Tinh giản ít nhất 5% biên chế công chức và 10% biên chế viên chức ⇒ ge 5 % + ge 10 %
Giữ vững danh hiệu 80% trường mầm non đạt chuẩn ⇒ eq 80 %
Số vụ ngộ độc thực phẩm dưới 7 người mắc/100.000 dân ⇒ lt 7 người mắc/100.000 dân
Tốc độ tăng năng suất các nhân tố tổng hợp (TFP) đóng góp vào tăng trưởng đạt trên 50% ⇒ gt 50 %
Chi cho khoa học, công nghệ đạt ít nhất 3% tổng chi ngân sách ⇒ ge 3 %
Đầu tư của xã hội cho nghiên cứu phát triển chiếm hơn 60% tổng chi ⇒ gt 60 %
Xếp thứ 15/34 tỉnh, thành phố về chuyển đổi số ⇒ 
Bảo đảm 100% hồ sơ được số hóa; tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình đạt tối thiểu 80%, tỷ lệ thanh toán trực tuyến đạt tối thiểu 45% và tỷ lệ hồ sơ trễ hạn dưới 5%. ⇒ eq 100 % + ge 80 % + ge 45 % + lt 5 %
Mục tiêu đến năm 2030: 100% các xã, phường có hạ tầng 5G; 99% dân số được phủ sóng; tốc độ tải xuống tối thiểu 100 Mbps. ⇒ eq 100 % + eq 99 % + ge 100 Mbps
Phấn đấu số người tham gia bảo hiểm xã hội tự nguyện năm 2026 đạt 25.000 người (tăng 5.000 người so với năm 2025), đạt tỷ lệ bao phủ 3,5% lực lượng lao động trong độ tuổi. ⇒ eq 25000 người + increase_by 5000 người + eq 3.5 %
Giá trị tăng thêm ngành nông, lâm nghiệp và thủy sản tăng 3 - 3,2%; ngành công nghiệp - xây dựng tăng 12 - 12,5%; ngành dịch vụ tăng 8 - 8,5%. ⇒ range 3–3.2 % + range 12–12.5 % + range 8–8.5 %
Tổng giá trị sản phẩm (GRDP) theo giá hiện hành đạt khoảng 185.000 tỷ đồng; GRDP bình quân đầu người đạt 4.800 - 5.000 USD. ⇒ approx 185000 tỷ đồng + range 4800–5000 USD
Phấn đấu tốc độ tăng trưởng GRDP (theo giá so sánh 2010) năm 2026 đạt từ 10% đến 10,5%. ⇒ range 10–10.5 %
Tốc độ tăng trưởng kinh tế đạt hai con số (từ 10%/năm trở lên). ⇒ ge 10 %/năm
Thu ngân sách nhà nước trên địa bàn đạt 52.000 tỷ đồng (trong đó: thu nội địa 35.000 tỷ đồng; thu từ hoạt động xuất nhập khẩu 17.000 tỷ đồng). ⇒ eq 52000 tỷ đồng + eq 35000 tỷ đồng + eq 17000 tỷ đồng
Giảm tỷ lệ hộ nghèo đa chiều bình quân 1 - 1,5%/năm; riêng các xã đặc biệt khó khăn giảm 4 - 5%/năm. ⇒ range 1–1.5 %/năm + range 4–5 %/năm
Đến năm 2030, có ít nhất 80% số xã đạt chuẩn nông thôn mới, trong đó có 35% số xã đạt chuẩn nông thôn mới hiện đại. ⇒ ge 80 % + eq 35 %
Hoàn thành xây dựng 100% trường nội trú liên cấp tại các xã biên giới. ⇒ complete 100 %
Xây dựng được 5.500 căn nhà ở xã hội, trong đó năm 2026 hoàn thành 1.200 căn. ⇒ eq 5500 căn + complete 1200 căn
Phấn đấu tiết kiệm tối thiểu 3,0% tổng điện năng tiêu thụ hằng năm; tổn thất điện năng dưới 5,5%. ⇒ ge 3.0 % + lt 5.5 %
Trên 95% (trở lên) trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm y tế. ⇒ gt 95 %
Tỷ lệ người dân trưởng thành có tài khoản giao dịch tại ngân hàng đạt 95% trở lên; tỷ lệ người dân trưởng thành có chữ ký số cá nhân đạt trên 50%. ⇒ ge 95 % + gt 50 %
Duy trì vị trí trong nhóm 10 tỉnh, thành phố dẫn đầu về chỉ số PCI; điểm số đạt từ 68 điểm trở lên. ⇒ ge 68 điểm
Nâng thứ hạng chỉ số chuyển đổi số (DTI) lên ít nhất 5 bậc. ⇒ ge 5 bậc
Bình quân thu nhập 85 triệu đồng/người/năm, gấp 1,5 lần so với năm 2025. ⇒ eq 85 triệu đồng/người/năm + eq 1.5 lần
Tỷ lệ hộ nghèo theo chuẩn mới: năm 2026 còn 3,2%; năm 2027 còn 2,5%; năm 2030 dưới 1%. ⇒ eq 3.2 % + eq 2.5 % + lt 1 %
Mỗi năm giảm từ 0,5 - 1% hộ nghèo. ⇒ range 0.5–1 %
Thu hút ít nhất 20 dự án FDI, với tổng vốn đăng ký 500 triệu USD; 30 dự án trong nước, vốn 15.000 tỷ đồng. ⇒ ge 20 dự án + eq 500 triệu USD + eq 30 dự án + eq 15000 tỷ đồng
Sản lượng một số sản phẩm chủ yếu: thép 5 triệu tấn; xi măng 4,5 triệu tấn; điện 8,2 tỷ kWh. ⇒ eq 5 triệu tấn + eq 4.5 triệu tấn + eq 8.2 tỷ kWh
Tỷ lệ đảng viên mới so với tổng số đảng viên hằng năm đạt 3 - 4% trở lên. ⇒ range 3–4 %
Chi đầu tư phát triển chiếm khoảng 40% tổng chi ngân sách địa phương. ⇒ approx 40 %
Hệ số sử dụng đất lúa đạt 2,1 lần. ⇒ eq 2.1 lần
Năng suất lúa bình quân cả năm đạt 62,5 tạ/ha; sản lượng đạt 680 nghìn tấn. ⇒ eq 62.5 tạ/ha + eq 680 nghìn tấn
Tổng đàn lợn 650 nghìn con, sản lượng thịt hơi xuất chuồng 120 nghìn tấn. ⇒ eq 650 nghìn con + eq 120 nghìn tấn
Tỷ lệ xã, phường đạt Bộ tiêu chí quốc gia về y tế xã giai đoạn đến năm 2030 đạt 90% trở lên. ⇒ ge 90 %
Tỷ lệ lao động có việc làm sau khi tốt nghiệp các cơ sở giáo dục nghề nghiệp đạt tối thiểu 85%. ⇒ ge 85 %
Đến cuối năm 2026: 60% dân số trưởng thành có sổ sức khỏe điện tử; năm 2027: 75%; năm 2028: 90%. ⇒ eq 60 % + eq 75 % + eq 90 %
Tỷ lệ giải quyết tin báo, tố giác tội phạm đạt trên 90%; tỷ lệ điều tra, khám phá các loại tội phạm đạt trên 80%. ⇒ gt 90 % + gt 80 %
Phấn đấu giảm tai nạn giao thông trên cả ba mặt: số vụ giảm 5%, số người chết giảm 7%, số người bị thương giảm 6%. ⇒ decrease_by 5 % + decrease_by 7 % + decrease_by 6 %
`;

test.each(
  HABITS.trim()
    .split('\n')
    .map((line) => line.split('⇒').map((side) => side.trim())),
)('%s', (sentence = '', expected = '') => {
  expect(readUnder('MỤC TIÊU, CHỈ TIÊU', sentence)).toBe(expected);
});
