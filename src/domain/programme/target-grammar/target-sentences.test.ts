import { expect, test } from 'vitest';
import { readTargets } from './read-targets.ts';

// sentence | comparator value[–max] unit /denominator direction nature | name; further measures behind " + ".
const sentences: readonly (readonly [sentence: string, ...reads: string[]])[] = [
  ['Tổng sản phẩm (GRDP) tăng 7,5-8%.', 'range 7.5–8 % higher rate | Tổng sản phẩm (GRDP)'],
  ['Tốc độ tăng trưởng kinh tế đạt từ 8% trở lên', 'ge 8 % higher rate | Tốc độ tăng trưởng kinh tế'],
  ['GRDP tăng ít nhất 10%', 'ge 10 % higher rate | GRDP'],
  ['GRDP tăng trên 8,5%', 'gt 8.5 % higher rate | GRDP'],
  ['Tăng trưởng GRDP bình quân 10 - 10,5%/năm', 'range 10–10.5 %/năm higher rate | Tăng trưởng GRDP'],
  [
    'Giá trị sản xuất công nghiệp tăng 12% so với năm trước',
    'increase_by 12 % higher rate | Giá trị sản xuất công nghiệp',
  ],
  [
    'Tổng vốn đầu tư toàn xã hội khoảng 45.000 tỷ đồng',
    'approx 45000 tỷ đồng higher flow | Tổng vốn đầu tư toàn xã hội',
  ],
  ['Kim ngạch xuất khẩu đạt 2,5 tỷ USD', 'eq 2.5 tỷ USD higher flow | Kim ngạch xuất khẩu'],
  ['Thu ngân sách đạt và vượt 30.000 tỷ đồng', 'gt 30000 tỷ đồng higher flow | Thu ngân sách'],
  ['Thu ngân sách nhà nước đạt tối thiểu 1.234,56 tỷ đồng', 'ge 1234.56 tỷ đồng higher flow | Thu ngân sách nhà nước'],
  [
    'GRDP bình quân đầu người đạt 92 triệu đồng/người/năm',
    'eq 92 triệu đồng/người/năm higher rate | GRDP bình quân đầu người',
  ],
  ['Tỷ lệ vốn đầu tư/GRDP trên 30%', 'gt 30 % higher rate | Tỷ lệ vốn đầu tư/GRDP'],
  ['Giải ngân vốn đầu tư công đạt trên 95% kế hoạch', 'gt 95 % higher rate | Giải ngân vốn đầu tư công'],
  ['Tỷ lệ đô thị hóa đạt 38 - 40%', 'range 38–40 % higher rate | Tỷ lệ đô thị hóa'],
  ['Tỷ lệ đô thị hóa đạt từ 38 đến 40%', 'range 38–40 % higher rate | Tỷ lệ đô thị hóa'],
  ['Tỷ trọng kinh tế số đạt 10%-15% GRDP', 'range 10–15 % higher rate | Tỷ trọng kinh tế số'],
  ['Quy mô kinh tế số lên tới 20% GRDP', 'eq 20 % higher rate | Quy mô kinh tế số'],
  ['Tỷ lệ hộ nghèo dưới 3%', 'lt 3 % lower rate | Tỷ lệ hộ nghèo'],
  ['Tỷ lệ hộ nghèo còn 3,2%', 'eq 3.2 % lower rate | Tỷ lệ hộ nghèo'],
  ['Tỷ lệ hộ nghèo giảm 1 - 1,5%/năm', 'range 1–1.5 %/năm lower rate | Tỷ lệ hộ nghèo'],
  ['Giảm tỷ lệ hộ nghèo từ 5,2% xuống còn 4%', 'eq 4 % lower rate | Tỷ lệ hộ nghèo'],
  ['Phấn đấu giảm 2.900 hộ nghèo', 'decrease_by 2900 hộ lower flow | Hộ nghèo'],
  ['Tai nạn giao thông giảm ít nhất 5% trên cả ba tiêu chí', 'ge 5 % lower rate | Tai nạn giao thông'],
  [
    'Cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính',
    'ge 30 % lower rate | Thời gian giải quyết thủ tục hành chính',
  ],
  [
    'Tỷ lệ thất nghiệp ở khu vực thành thị không quá 2,5%',
    'le 2.5 % lower rate | Tỷ lệ thất nghiệp ở khu vực thành thị',
  ],
  ['Tỷ lệ thất nghiệp tối đa 3%', 'le 3 % lower rate | Tỷ lệ thất nghiệp'],
  ['Tỷ suất tử vong ở trẻ dưới 1 tuổi không vượt quá 12‰', 'le 12 ‰ lower rate | Tỷ suất tử vong ở trẻ dưới 1 tuổi'],
  [
    'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi dưới 20,3%',
    'lt 20.3 % lower rate | Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi',
  ],
  [
    'Số lao động có việc làm mới tăng thêm 16.000 người',
    'increase_by 16000 người higher flow | Số lao động có việc làm mới',
  ],
  ['Tạo việc làm mới cho 25.000 lao động', 'eq 25000 lao động higher flow | Tạo việc làm mới cho lao động'],
  [
    'Tỷ lệ lao động qua đào tạo đạt 73%, trong đó có bằng cấp, chứng chỉ đạt 35%',
    'eq 73 % higher rate | Tỷ lệ lao động qua đào tạo',
    'of-which eq 35 % higher rate | Bằng cấp, chứng chỉ',
  ],
  [
    'Tỷ lệ lao động qua đào tạo đạt 73% (trong đó: tỷ lệ có chứng chỉ đạt 35%)',
    'eq 73 % higher rate | Tỷ lệ lao động qua đào tạo',
    'of-which eq 35 % higher rate | Tỷ lệ có chứng chỉ',
  ],
  [
    'Thu ngân sách trên địa bàn đạt 23.600 tỷ đồng, trong đó thu nội địa 20.100 tỷ đồng',
    'eq 23600 tỷ đồng higher flow | Thu ngân sách trên địa bàn',
    'of-which eq 20100 tỷ đồng higher flow | Thu nội địa',
  ],
  ['Có thêm ít nhất 07 xã đạt chuẩn nông thôn mới', 'ge 7 xã higher flow | Xã đạt chuẩn nông thôn mới'],
  [
    'Nâng số xã đạt chuẩn nông thôn mới lên 137 xã/193 xã',
    'eq 137 xã /193 higher stock | Số xã đạt chuẩn nông thôn mới',
  ],
  [
    'Số xã đạt chuẩn nông thôn mới là 137/193 xã, đạt tỷ lệ 71%',
    'eq 137 xã /193 higher stock | Số xã đạt chuẩn nông thôn mới',
    'also eq 71 % higher rate | Tỷ lệ xã đạt chuẩn nông thôn mới',
  ],
  ['Có 137 xã trên tổng số 193 xã đạt chuẩn nông thôn mới', 'eq 137 xã /193 higher stock | Xã đạt chuẩn nông thôn mới'],
  [
    '80% trở lên xã, phường, thị trấn an toàn về an ninh, trật tự',
    'ge 80 % higher rate | Xã, phường, thị trấn an toàn về an ninh, trật tự',
  ],
  [
    '100% xã, phường, thị trấn vững mạnh về quốc phòng',
    'eq 100 % higher rate | Xã, phường, thị trấn vững mạnh về quốc phòng',
  ],
  ['Hoàn thành 100% chỉ tiêu gọi công dân nhập ngũ', 'complete 100 % higher rate | Chỉ tiêu gọi công dân nhập ngũ'],
  [
    'Hoàn thành việc sắp xếp đơn vị hành chính cấp xã và thành lập 02 thị trấn trực thuộc huyện',
    'complete null null higher stock | Sắp xếp đơn vị hành chính cấp xã',
    'eq 2 thị trấn higher flow | Thành lập thị trấn trực thuộc huyện',
  ],
  [
    'Hoàn thành việc chuyển đổi vị trí việc làm tại các sở',
    'complete null null higher stock | Chuyển đổi vị trí việc làm tại các sở',
  ],
  [
    'Số giường bệnh trên 1 vạn dân đạt 48,3 giường/vạn dân',
    'eq 48.3 giường/vạn dân higher rate | Số giường bệnh trên 1 vạn dân',
  ],
  [
    'Số bác sĩ trên 10.000 dân đạt 11 bác sĩ/10.000 dân',
    'eq 11 bác sĩ/10.000 dân higher rate | Số bác sĩ trên 10.000 dân',
  ],
  ['Tỷ lệ dân số tham gia bảo hiểm y tế đạt 96.2%', 'eq 96.2 % higher rate | Tỷ lệ dân số tham gia bảo hiểm y tế'],
  ['Tỷ lệ che phủ rừng duy trì 58,92%', 'eq 58.92 % higher rate | Tỷ lệ che phủ rừng'],
  [
    'Tỷ lệ chất thải rắn đô thị được thu gom, xử lý đạt 98%',
    'eq 98 % higher rate | Tỷ lệ chất thải rắn đô thị được thu gom, xử lý',
  ],
  [
    '95% rác thải đô thị, 90% rác thải nông thôn được thu gom',
    'eq 95 % higher rate | Rác thải đô thị',
    'eq 90 % higher rate | Rác thải nông thôn được thu gom',
  ],
  [
    'Dưới 50% rác thải sinh hoạt được chôn lấp trực tiếp',
    'lt 50 % lower rate | Rác thải sinh hoạt được chôn lấp trực tiếp',
  ],
  [
    'Phấn đấu đến năm 2030 có ít nhất 70% người hưởng trợ cấp nhận qua tài khoản',
    'ge 70 % higher rate | Người hưởng trợ cấp nhận qua tài khoản',
  ],
  [
    'Đến năm 2025 đạt 80% và đến năm 2030 đạt 90% người dân được tiếp cận thông tin',
    'eq 80 % higher rate | Người dân được tiếp cận thông tin',
    'eq 90 % higher rate | Người dân được tiếp cận thông tin',
  ],
  [
    'Tỷ lệ nữ thạc sĩ đạt 50% vào năm 2025; tỷ lệ nữ tiến sĩ đạt 30% vào năm 2025',
    'eq 50 % higher rate | Tỷ lệ nữ thạc sĩ',
    'eq 30 % higher rate | Tỷ lệ nữ tiến sĩ',
  ],
  [
    'Hình thành ít nhất 100 doanh nghiệp khởi nghiệp, 50 doanh nghiệp khoa học công nghệ',
    'ge 100 doanh nghiệp higher flow | Hình thành doanh nghiệp khởi nghiệp',
    'ge 50 doanh nghiệp higher stock | Doanh nghiệp khoa học công nghệ',
  ],
  ['Thành lập mới 1.200 doanh nghiệp', 'eq 1200 doanh nghiệp higher flow | Thành lập mới doanh nghiệp'],
  [
    'Tổng lượt khách tham quan, lưu trú đạt 8 triệu lượt',
    'eq 8 triệu lượt higher flow | Tổng lượt khách tham quan, lưu trú',
  ],
  ['Doanh thu du lịch gấp 1,5 lần năm trước', 'eq 1.5 lần higher rate | Doanh thu du lịch'],
  ['Chỉ số năng lực cạnh tranh tăng ít nhất 3 bậc', 'ge 3 bậc higher flow | Chỉ số năng lực cạnh tranh'],
  ['Sản lượng thủy sản không dưới 100 nghìn tấn', 'ge 100 nghìn tấn higher flow | Sản lượng thủy sản'],
  ['Trồng mới 5.000 ha rừng gỗ lớn', 'eq 5000 ha higher flow | Trồng mới ha rừng gỗ lớn'],
  ['Tỷ lệ tử vong mẹ xuống dưới 30%', 'lt 30 % lower rate | Tỷ lệ tử vong mẹ'],
  ['Xếp hạng chỉ số: ≤ 3 bậc', 'le 3 bậc lower stock | Xếp hạng chỉ số'],
  ['Tỷ lệ hồ sơ trực tuyến ≥ 80%', 'ge 80 % higher rate | Tỷ lệ hồ sơ trực tuyến'],
  ['Tỷ lệ hồ sơ trễ hạn thấp hơn 1%', 'lt 1 % lower rate | Tỷ lệ hồ sơ trễ hạn'],
  ['Chi cho khoa học không thấp hơn 2% tổng chi ngân sách', 'ge 2 % higher rate | Chi cho khoa học'],
  [
    'Phấn đấu tăng thêm ít nhất 20% số nhóm trẻ trong cơ sở mầm non',
    'ge 20 % higher rate | Số nhóm trẻ trong cơ sở mầm non',
  ],
  [
    'Kim ngạch xuất khẩu đạt 3,2 tỷ USD, tăng 10,3% so với năm 2024',
    'eq 3.2 tỷ USD higher flow | Kim ngạch xuất khẩu',
    'also increase_by 10.3 % higher rate | Kim ngạch xuất khẩu',
  ],
  [
    'Có thêm 10 xã đạt chuẩn nông thôn mới, 5 xã đạt chuẩn nâng cao',
    'increase_by 10 xã higher flow | Xã đạt chuẩn nông thôn mới',
    'increase_by 5 xã higher flow | Xã đạt chuẩn nâng cao',
  ],
  [
    'Cắt giảm tối thiểu 30% thời gian xử lý, 20% chi phí tuân thủ',
    'ge 30 % lower rate | Thời gian xử lý',
    'ge 20 % lower rate | Chi phí tuân thủ',
  ],
  [
    'Lũy kế đến cuối năm 2025 toàn tỉnh có 120/135 xã đạt chuẩn nông thôn mới',
    'eq 120 xã /135 higher stock | Xã đạt chuẩn nông thôn mới',
  ],
  [
    'Tỷ lệ trường mầm non, tiểu học đạt chuẩn lần lượt là 60%, 75%',
    'eq 60 % higher rate | Tỷ lệ trường mầm non',
    'eq 75 % higher rate | Tỷ lệ trường mầm non, tiểu học đạt chuẩn: tiểu học đạt chuẩn',
  ],
  ['Nâng tuổi thọ trung bình lên 75 tuổi', 'eq 75 tuổi higher stock | Tuổi thọ'],
  ['Giữ ổn định tỷ lệ che phủ rừng trên 54%', 'gt 54 % higher rate | Tỷ lệ che phủ rừng'],
  ['Kết nạp từ 2.000 đảng viên mới trở lên', 'ge 2000 đảng viên higher flow | Kết nạp đảng viên mới'],
  ['Tổng đàn gia cầm đạt 15 triệu con', 'eq 15 triệu con higher stock | Tổng đàn gia cầm'],
  ['Mật độ đường bộ cao tốc đạt 5 km/100 km2', 'eq 5 km/100 km2 higher rate | Mật độ đường bộ cao tốc'],
  ['Đón 5 triệu lượt khách', 'eq 5 triệu lượt khách higher flow | Lượt khách'],
];

function shown(sentence: string): string[] {
  return readTargets(sentence, true).map((target) => {
    const value = target.valueMax === null ? String(target.value) : `${target.value}–${target.valueMax}`;
    const total = target.denominator === null ? '' : ` /${target.denominator}`;
    const part = target.partKind === null ? '' : `${target.partKind} `;
    return `${part}${target.comparator} ${value} ${target.unit}${total} ${target.direction} ${target.nature} | ${target.name}`;
  });
}

test.each(sentences)('%s', (sentence, ...reads) => {
  expect(shown(sentence)).toEqual(reads);
});

test.each([
  'Rà soát quy hoạch 03 loại rừng trên địa bàn tỉnh',
  'Dịch vụ công trực tuyến mức độ 3, mức độ 4',
  'Tạo điều kiện hoàn thành Quốc lộ 14E và thủ tục đầu tư Quốc lộ 14D',
  'Chăm sóc trẻ em dưới 5 tuổi và người từ 60 tuổi trở lên',
  'Các bến cảng cho tàu 5 vạn tấn',
  'Giai đoạn 2021-2025, tầm nhìn đến năm 2050',
  'Thực hiện Nghị quyết số 01/NQ-CP ngày 05/01/2024',
  'Cuộc Cách mạng công nghiệp lần thứ 4',
  'Khu công nghiệp Tam Anh, KCN Tam Anh 2, KCN Tam Thăng mở rộng',
  'Triển khai Đề án 06 và Chương trình 135',
  'Điều 5, khoản 2, Phụ lục 3',
  'Phát triển sản phẩm OCOP 5 sao và khách sạn 4 sao',
])('"%s" says no target', (sentence) => {
  expect(shown(sentence)).toEqual([]);
});

test.each([
  ['đạt 92% vào năm 2025', 2025],
  ['tăng 10% so với năm 2024', null],
  ['bằng 105% dự toán năm 2025', null],
  ['tăng bình quân 7%/năm giai đoạn 2026 - 2030', 2030],
])('"%s" is asked for by the year %s', (sentence, year) => {
  expect(readTargets(`Doanh thu ${sentence}`)[0]?.year).toBe(year);
});
