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
Tỷ lệ lao động qua đào tạo đạt 70% (năm 2026), 75% (năm 2028) và 80% (năm 2030) ⇒ eq 70 % + eq 75 % + eq 80 %
Tỷ lệ dân số dùng nước sạch tăng từ 70% năm 2025 lên 80% năm 2026 và 90% vào năm 2030 ⇒ eq 80 % + eq 90 %
Tăng từ 3 - 5 bậc chỉ số PCI so với năm 2025 ⇒ range 3–5 bậc
Thu ngân sách đạt trên 50 nghìn tỷ đồng; huy động vốn đầu tư hơn 1,2 triệu tỷ đồng ⇒ gt 50 nghìn tỷ đồng + gt 1.2 triệu tỷ đồng
Tỷ lệ giảm nghèo tối thiểu từ 1% đến 1,5% ⇒ range 1–1.5 %
Phát triển mới 15 HTX, 120 DN; thành lập 02 CCN ⇒ eq 15 HTX + eq 120 DN + eq 2 CCN
Thu nhập bình quân 75 triệu đ/người/năm; thu ngân sách 1.250 tỷ đ ⇒ eq 75 triệu đ/người/năm + eq 1250 tỷ đ
Thu nhập bình quân đầu người 75 tr.đồng/người/năm ⇒ eq 75 tr.đồng/người/năm
Cấp nước đô thị đạt 120 lít/người/ngày đêm, công suất các nhà máy nước đạt 150.000 m3/ngày đêm ⇒ eq 120 lít/người/ngày đêm + eq 150000 m3/ngày đêm
Tỷ lệ nợ xấu duy trì dưới 3% ⇒ lt 3 %
Khống chế tỷ lệ sinh con thứ ba ở mức dưới 8% ⇒ lt 8 %
Kiểm soát lạm phát ở mức khoảng 4 - 4,5% ⇒ range 4–4.5 %
Nâng tỷ lệ phủ sóng từ 90% lên trên 98% ⇒ gt 98 %
Tỷ lệ hộ cận nghèo giảm xuống còn 2 - 2,5% ⇒ range 2–2.5 %
Bình quân mỗi năm giá trị sản xuất công nghiệp tăng 12 - 13% ⇒ range 12–13 %
Mỗi năm giảm 200 hộ nghèo ⇒ decrease_by 200 hộ
Hằng năm giảm 5% số vụ tai nạn giao thông ⇒ decrease_by 5 %
Có ít nhất 01 sản phẩm OCOP 5 sao cấp quốc gia ⇒ ge 1 sản phẩm
Tỷ lệ người tập thể dục thể thao thường xuyên đạt 38% dân số; gia đình thể thao đạt 28% số hộ ⇒ eq 38 % + eq 28 %
Quy mô đào tạo đạt 12.000 học sinh, sinh viên/năm ⇒ eq 12000 học sinh
Tổng diện tích cây lâu năm 120.000 ha, trong đó: cà phê 25.000 ha; cao su 30.000 ha ⇒ eq 120000 ha + eq 25000 ha + eq 30000 ha
Có 30% số trường mầm non, 40% số trường tiểu học đạt chuẩn quốc gia mức độ 2 ⇒ eq 30 % + eq 40 %
Tổng số giường bệnh đạt 3.500 giường (33,5 giường/vạn dân) ⇒ eq 3500 giường + eq 33.5 giường/vạn dân
Chi thường xuyên giảm 10% so với dự toán ⇒ decrease_by 10 %
Đến năm 2030 đạt tối thiểu 4,5% GRDP cho giáo dục ⇒ ge 4.5 %
Đóng góp của khu vực tư nhân chiếm từ 55 - 58% GRDP, 35 - 40% tổng thu ngân sách ⇒ range 55–58 % + range 35–40 %
Trên 85% người dân hài lòng, dưới 1% hồ sơ quá hạn ⇒ gt 85 % + lt 1 %
Tỷ lệ cơ quan, đơn vị đạt tiêu chuẩn “An toàn về an ninh, trật tự” đạt từ 80% trở lên; trong đó có trên 60% đạt loại xuất sắc ⇒ ge 80 % + gt 60 %
Số xã đạt chuẩn nông thôn mới: 80/102 xã (78,4%), trong đó 20 xã nâng cao ⇒ eq 80 xã + eq 78.4 % + eq 20 xã
Giảm 50% số vụ cháy, 30% thiệt hại so với giai đoạn trước ⇒ decrease_by 50 % + decrease_by 30 %
Công suất tiêu thụ điện đạt 1.200 kWh/người/năm ⇒ eq 1200 kWh/người/năm
Dư nợ tín dụng đạt 95.000 tỷ đồng, tăng 14% so với đầu năm; huy động vốn 88.000 tỷ đồng, tăng 11% ⇒ eq 95000 tỷ đồng + increase_by 14 % + eq 88000 tỷ đồng + increase_by 11 %
Tỷ lệ thanh niên được tư vấn hướng nghiệp: 100%; số thanh niên được giải quyết việc làm: 5.000 người/năm ⇒ eq 100 % + eq 5000 người/năm
Tăng diện tích rừng trồng có chứng chỉ thêm 5.000 ha, nâng tổng diện tích lên 25.000 ha ⇒ increase_by 5000 ha + eq 25000 ha
Đầu tư xây dựng 1.000 km đường giao thông nông thôn, trong đó 300 km bê tông ⇒ eq 1000 km + eq 300 km
Hoàn thành và đưa vào sử dụng 450 km đường bộ cao tốc ⇒ complete 450 km
Bảo đảm ít nhất 20% tổng chi ngân sách cho giáo dục và 2% cho khoa học ⇒ ge 20 % + eq 2 %
100% các vụ việc được giải quyết đúng hạn, đạt trên 90% kế hoạch ⇒ eq 100 % + gt 90 %
Đưa Chỉ số PAR INDEX vào nhóm 10 tỉnh dẫn đầu, đạt trên 90 điểm ⇒ gt 90 điểm
Tỷ lệ bác sĩ đạt 12 người/1 vạn dân; 3,0 dược sĩ/vạn dân ⇒ eq 12 người/1 vạn dân + eq 3.0 dược sĩ/vạn dân
Trên 70 tuổi thọ bình quân ⇒
Tỷ suất sinh thô 14,5‰; tỷ lệ phát triển dân số tự nhiên 8,5‰ ⇒ eq 14.5 ‰ + eq 8.5 ‰
Mật độ dân số tối đa 4.500 người/km2 ⇒ le 4500 người/km2
Phấn đấu GRDP tăng 11,2% (kịch bản 1), 12,5% (kịch bản 2) ⇒ increase_by 11.2 % + increase_by 12.5 %
Tốc độ tăng trưởng GRDP (%): 10,5 ⇒ eq 10.5 %
Tỷ lệ hộ nghèo (%): dưới 2,5 ⇒ lt 2.5 %
Thu ngân sách (tỷ đồng): 12.500 ⇒ eq 12500 tỷ đồng
Cơ cấu lao động: nông nghiệp 35%; công nghiệp 33%; dịch vụ 32% ⇒ eq 35 % + eq 33 % + eq 32 %
Tỷ trọng nông nghiệp - công nghiệp - dịch vụ lần lượt là 15% - 45% - 40% ⇒ eq 15 % + eq 45 % + eq 40 %
`;

test.each(
  HABITS.trim()
    .split('\n')
    .map((line) => line.split('⇒').map((side) => side.trim())),
)('%s', (sentence = '', expected = '') => {
  expect(readUnder('MỤC TIÊU, CHỈ TIÊU', sentence)).toBe(expected);
});
