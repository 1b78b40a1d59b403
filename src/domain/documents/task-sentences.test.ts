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
    'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng Đề án vị trí việc làm, trình UBND tỉnh trước ngày 30/6/2026.',
    'Sở Nội vụ | <2026-06-30',
  ],
  ['Giao Sở Y tế chủ trì rà soát mạng lưới trạm y tế, hoàn thành trong quý II/2026.', 'Sở Y tế | 2026-Q2'],
  ['Giao cho Sở Công Thương tham mưu kế hoạch phát triển cụm công nghiệp.', 'Sở Công Thương'],
  ['Giao: Sở Tài chính thẩm định phương án tự chủ của các đơn vị.', 'Sở Tài chính'],
  ['Giao Giám đốc Sở Xây dựng chỉ đạo kiểm tra công trình chậm tiến độ.', 'Giám đốc Sở Xây dựng'],
  [
    'Yêu cầu Thủ trưởng các sở, ban, ngành và Chủ tịch UBND các xã, phường nghiêm túc chấn chỉnh lề lối làm việc.',
    'Thủ trưởng các sở, ban, ngành + Chủ tịch UBND các xã, phường',
  ],
  [
    'Đề nghị Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh phối hợp xử lý dứt điểm các vụ việc tồn đọng.',
    'Tòa án nhân dân tỉnh + Viện kiểm sát nhân dân tỉnh',
  ],
  ['UBND các xã, phường, đặc khu chịu trách nhiệm rà soát hộ nghèo trên địa bàn.', 'UBND các xã, phường, đặc khu'],
  [
    'Các sở, ban, ngành, UBND các xã, phường theo chức năng, nhiệm vụ được giao triển khai kế hoạch.',
    'Các sở, ban, ngành + UBND các xã, phường',
  ],
  [
    'Rà soát quy hoạch chi tiết các khu tái định cư do Sở Xây dựng chủ trì, hoàn thành trước ngày 31/3/2026.',
    'Sở Xây dựng | <2026-03-31',
  ],
  ['Tổ chức hội nghị xúc tiến đầu tư (Sở Tài chính chủ trì, phối hợp với Ban Quản lý Khu kinh tế).', 'Sở Tài chính'],
  [
    'Xây dựng cơ sở dữ liệu đất đai (chủ trì: Sở Nông nghiệp và Môi trường; phối hợp: UBND các xã, phường; thời gian: quý III/2026).',
    'Sở Nông nghiệp và Môi trường | 2026-Q3',
  ],
  [
    'Ban hành quy chế phối hợp liên ngành; cơ quan chủ trì: Sở Tư pháp; hoàn thành trong tháng 5/2026.',
    'Sở Tư pháp | 2026-05',
  ],
  ['Công an tỉnh chủ trì, phối hợp các đơn vị liên quan tăng cường tuần tra, kiểm soát dịp Tết.', 'Công an tỉnh'],
  [
    'Trung tâm Phục vụ hành chính công tỉnh theo dõi, đôn đốc việc giải quyết hồ sơ quá hạn.',
    'Trung tâm Phục vụ hành chính công tỉnh',
  ],
  [
    'Sở Khoa học và Công nghệ là cơ quan đầu mối tổng hợp, báo cáo UBND tỉnh trước ngày 20/12/2026.',
    'Sở Khoa học và Công nghệ | <2026-12-20',
  ],
  ['Sở Tài chính có trách nhiệm cân đối, bố trí kinh phí thực hiện.', 'Sở Tài chính'],
  ['Văn phòng UBND tỉnh theo dõi, kiểm tra, đôn đốc các cơ quan thực hiện nhiệm vụ.', 'Văn phòng UBND tỉnh'],
  [
    'Chủ tịch UBND các xã, phường chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả giải phóng mặt bằng.',
    'Chủ tịch UBND các xã, phường',
  ],
  ['Đối với Sở Giáo dục và Đào tạo: rà soát cơ sở vật chất trường học.', 'Sở Giáo dục và Đào tạo'],
  ['Sở Nội vụ: Tham mưu tổ chức thi tuyển công chức trong quý I năm 2026.', 'Sở Nội vụ | 2026-Q1'],
  [
    'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh đẩy nhanh tiến độ thi công tuyến tránh.',
    'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh',
  ],
  ['Công ty Điện lực tỉnh đầu tư lưới điện cho các thôn chưa có điện.', 'Công ty Điện lực tỉnh'],
  [
    'Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh, Ban Chỉ huy Bộ đội Biên phòng tỉnh phối hợp bảo đảm an ninh biên giới.',
    'Bộ Chỉ huy Quân sự tỉnh + Công an tỉnh + Ban Chỉ huy Bộ đội Biên phòng tỉnh',
  ],
  [
    'Giao các Sở: Xây dựng, Tài chính, Nông nghiệp và Môi trường rà soát danh mục dự án tồn đọng.',
    'Sở Xây dựng + Sở Tài chính + Sở Nông nghiệp và Môi trường',
  ],
  [
    'Ngân hàng Nhà nước Chi nhánh Khu vực 9 chỉ đạo các tổ chức tín dụng cơ cấu lại nợ.',
    'Ngân hàng Nhà nước Chi nhánh Khu vực 9',
  ],
  ['Thống kê tỉnh cung cấp số liệu GRDP định kỳ hằng quý cho Sở Tài chính.', 'Thống kê tỉnh | quarter'],
  ['Thuế tỉnh, Hải quan khu vực VIII tăng cường chống thất thu ngân sách.', 'Thuế tỉnh + Hải quan khu vực VIII'],
  ['Kho bạc Nhà nước khu vực XII thanh toán kịp thời vốn đầu tư cho các dự án.', 'Kho bạc Nhà nước khu vực XII'],
  [
    'Các chủ đầu tư lập tiến độ giải ngân chi tiết từng dự án, gửi Sở Tài chính trước ngày 15/02/2026.',
    'Các chủ đầu tư | <2026-02-15',
  ],
  [
    'Người đứng đầu các cơ quan, đơn vị trực tiếp chỉ đạo công tác cải cách hành chính.',
    'Người đứng đầu các cơ quan, đơn vị',
  ],
  ['Liên minh Hợp tác xã tỉnh hỗ trợ thành lập mới các hợp tác xã nông nghiệp.', 'Liên minh Hợp tác xã tỉnh'],
  [
    'Hội Nông dân tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn phát động phong trào nhà sạch, vườn đẹp.',
    'Hội Nông dân tỉnh + Hội Liên hiệp Phụ nữ tỉnh + Tỉnh đoàn',
  ],
  [
    'Báo và Phát thanh, Truyền hình tỉnh mở chuyên trang, chuyên mục tuyên truyền về chuyển đổi số.',
    'Báo và Phát thanh, Truyền hình tỉnh',
  ],
  ['Phân công Sở Ngoại vụ làm đầu mối liên hệ với các tổ chức phi chính phủ nước ngoài.', 'Sở Ngoại vụ'],
  [
    'UBND tỉnh giao Sở Dân tộc và Tôn giáo tổ chức Đại hội đại biểu các dân tộc thiểu số, hoàn thành trong tháng 10 năm 2026.',
    'Sở Dân tộc và Tôn giáo | 2026-10',
  ],
  [
    'Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng khẩn trương hoàn thiện hồ sơ quy hoạch, báo cáo trước 25/4/2026.',
    'Sở Xây dựng | <2026-04-25',
  ],
  ['Để bảo đảm tiến độ, Sở Tài chính hướng dẫn các chủ đầu tư hoàn thiện thủ tục giải ngân.', 'Sở Tài chính'],
  [
    'Trên cơ sở kết quả rà soát, UBND các xã, phường lập danh sách hộ gia đình cần hỗ trợ nhà ở.',
    'UBND các xã, phường',
  ],
  [
    'Trước ngày 15/3/2026, Sở Nông nghiệp và Môi trường phải hoàn thành kiểm kê rừng.',
    'Sở Nông nghiệp và Môi trường | <2026-03-15',
  ],
  [
    'Sau khi được phê duyệt, Sở Văn hóa, Thể thao và Du lịch công bố quy hoạch bảo tồn.',
    'Sở Văn hóa, Thể thao và Du lịch | event',
  ],
  ['Đồng thời, giao Thanh tra tỉnh thanh tra chuyên đề về đất đai.', 'Thanh tra tỉnh'],
  ['Kiểm tra an toàn hồ đập; đơn vị thực hiện: Chi cục Thủy lợi.', 'Chi cục Thủy lợi'],
  [
    'Sở Nông nghiệp và Môi trường (Chi cục Kiểm lâm) tổ chức trực phòng cháy, chữa cháy rừng 24/24 giờ.',
    'Sở Nông nghiệp và Môi trường',
  ],
  [
    'Các cơ quan báo chí trên địa bàn tỉnh đưa tin kịp thời về kết quả thực hiện.',
    'Các cơ quan báo chí trên địa bàn tỉnh',
  ],
  ['Các địa phương có rừng bố trí lực lượng thường trực trong mùa khô.', 'Các địa phương có rừng'],
  [
    'Các doanh nghiệp kinh doanh xăng dầu bảo đảm nguồn cung trong mọi tình huống.',
    'Các doanh nghiệp kinh doanh xăng dầu',
  ],
  [
    'Các nhà thầu thi công tập trung máy móc, nhân lực hoàn thành gói thầu số 3 trước 30/9/2026.',
    'Các nhà thầu thi công | <2026-09-30',
  ],
  [
    'Sở Tư pháp, Sở Nội vụ và Văn phòng UBND tỉnh cùng rà soát thủ tục hành chính nội bộ.',
    'Sở Tư pháp + Sở Nội vụ + Văn phòng UBND tỉnh',
  ],
  [
    'Bệnh viện Đa khoa tỉnh triển khai bệnh án điện tử trước ngày 30 tháng 9 năm 2026.',
    'Bệnh viện Đa khoa tỉnh | <2026-09-30',
  ],
  [
    'Đảng ủy UBND tỉnh lãnh đạo việc tổ chức thực hiện, định kỳ 6 tháng báo cáo Ban Thường vụ Tỉnh ủy.',
    'Đảng ủy UBND tỉnh | half',
  ],
  ['Thường trực HĐND các xã, phường giám sát việc thực hiện Kế hoạch.', 'Thường trực HĐND các xã, phường'],
  ['Giao UBND xã Bình Minh chủ trì kiểm đếm, bồi thường dự án hồ chứa.', 'UBND xã Bình Minh'],
  ['Sở Xây dựng chủ trì; Sở Tài chính, UBND các xã phối hợp lập quy hoạch chung đô thị.', 'Sở Xây dựng'],
  ['Đẩy mạnh tuyên truyền phòng, chống ma túy, giao Công an tỉnh chủ trì.', 'Công an tỉnh'],
  [
    'Xây dựng kế hoạch ứng phó thiên tai, hoàn thành trước ngày 30/4/2026 (Sở Nông nghiệp và Môi trường).',
    'Sở Nông nghiệp và Môi trường | <2026-04-30',
  ],
  ['(Sở Y tế) Tổ chức khám sàng lọc cho học sinh tiểu học.', 'Sở Y tế'],
  ['Trách nhiệm của Sở Nội vụ: thẩm định đề án tinh gọn tổ chức bộ máy.', 'Sở Nội vụ'],
  [
    'Cơ quan thường trực Ban Chỉ đạo tổng hợp, báo cáo Trưởng Ban Chỉ đạo trước ngày 05 hằng tháng.',
    'Cơ quan thường trực Ban Chỉ đạo | month',
  ],
  [
    'Các sở, ngành, địa phương (qua Sở Nội vụ) báo cáo kết quả trước ngày 10/12/2026.',
    'Các sở, ngành, địa phương | <2026-12-10',
  ],
  [
    'Các cơ quan, đơn vị gửi báo cáo về Sở Tư pháp chậm nhất vào ngày 05/12/2026 để tổng hợp.',
    'Các cơ quan, đơn vị | 2026-12-05',
  ],
  [
    'Sở Tài chính tổng hợp, tham mưu UBND tỉnh báo cáo Bộ Tài chính trước ngày 31/12/2026.',
    'Sở Tài chính | <2026-12-31',
  ],
  [
    'UBND phường Hòa Bình, UBND xã Tân Lập và Ban Quản lý dự án khu vực 2 bàn giao mặt bằng sạch trước ngày 01/7/2026.',
    'UBND phường Hòa Bình + UBND xã Tân Lập + Ban Quản lý dự án khu vực 2 | <2026-07-01',
  ],
  ['Đơn vị được giao chủ trì đề án chịu trách nhiệm về tiến độ trình.', 'Đơn vị được giao chủ trì đề án'],
  [
    'Giao Chánh Văn phòng UBND tỉnh, Giám đốc các sở, Thủ trưởng các ban, ngành căn cứ nội dung Kế hoạch tổ chức triển khai.',
    'Chánh Văn phòng UBND tỉnh + Giám đốc các sở + Thủ trưởng các ban, ngành',
  ],
  ['Sở NN&MT hướng dẫn quy trình nuôi thủy sản an toàn.', 'Sở Nông nghiệp và Môi trường'],
  ['Sở KH&CN phối hợp với các doanh nghiệp viễn thông phủ sóng các vùng lõm.', 'Sở Khoa học và Công nghệ'],
  [
    'VNPT tỉnh, Viettel tỉnh, MobiFone tỉnh phát triển trạm thu phát tại các thôn chưa có sóng, xong trong tháng 9/2026.',
    'VNPT tỉnh + Viettel tỉnh + MobiFone tỉnh | 2026-09',
  ],
  ['Đài Khí tượng Thủy văn tỉnh cung cấp bản tin dự báo kịp thời.', 'Đài Khí tượng Thủy văn tỉnh'],
  ['Chi cục Trồng trọt và Bảo vệ thực vật hướng dẫn lịch thời vụ.', 'Chi cục Trồng trọt và Bảo vệ thực vật'],
  ['Các trường học, cơ sở giáo dục tổ chức ngoại khóa an toàn giao thông.', 'Các trường học, cơ sở giáo dục'],
  [
    'Tổ công tác đặc biệt của tỉnh họp giao ban hằng tuần để tháo gỡ vướng mắc.',
    'Tổ công tác đặc biệt của tỉnh | week',
  ],
  ['Từng sở, ngành cụ thể hóa nhiệm vụ thành chương trình hành động.', 'Từng sở, ngành'],
  ['Ủy ban nhân dân cấp xã bố trí công chức đầu mối theo dõi chuyển đổi số.', 'Ủy ban nhân dân cấp xã'],
  ['Các thành viên Ban Chỉ đạo theo lĩnh vực phụ trách kiểm tra cơ sở.', 'Các thành viên Ban Chỉ đạo'],
  ['Lực lượng Công an xã thường xuyên tuần tra tại các khu dân cư.', 'Lực lượng Công an xã | continuous'],
  ['Mỗi sở, ngành đăng ký một mô hình điểm, gửi Sở Nội vụ trước 15/3/2026.', 'Mỗi sở, ngành | <2026-03-15'],
  ['Trường Cao đẳng Y tế tỉnh mở lớp đào tạo điều dưỡng.', 'Trường Cao đẳng Y tế tỉnh'],
  ['Ban Chỉ đạo cấp xã kiểm tra, giám sát việc bình xét hộ nghèo.', 'Ban Chỉ đạo cấp xã'],
  ['Nhiệm vụ này do Sở Công Thương chịu trách nhiệm thực hiện trong quý III/2026.', 'Sở Công Thương | 2026-Q3'],
  [
    'Việc thẩm định giá đất do Hội đồng thẩm định giá đất cụ thể thực hiện, xong trước 31/5/2026.',
    'Hội đồng thẩm định giá đất cụ thể | <2026-05-31',
  ],
  [
    'Về chuyển đổi số: Sở Khoa học và Công nghệ hoàn thiện kho dữ liệu dùng chung trước ngày 30/11/2026.',
    'Sở Khoa học và Công nghệ | <2026-11-30',
  ],
  ['Nghiên cứu, đề xuất cơ chế đặc thù thu hút bác sĩ (giao Sở Y tế).', 'Sở Y tế'],
  ['Kiến nghị Bộ Xây dựng sớm bàn giao tuyến quốc lộ (giao Sở Xây dựng tham mưu).', 'Sở Xây dựng'],
])('%s', (text, expected) => {
  expect(ordersIn(text)).toEqual([expected]);
});

test('sentences of one clause with leads of their own are tasks of their own', () => {
  expect(
    ordersIn(
      'Ban Tuyên giáo và Dân vận Tỉnh ủy định hướng tuyên truyền; Ban Tổ chức Tỉnh ủy tham mưu bố trí cán bộ. Giao Sở Nội vụ theo dõi, tổng hợp, báo cáo trước ngày 25/11/2026.',
    ),
  ).toEqual(['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy', 'Sở Nội vụ | <2026-11-25']);
});

test('một đề mục “theo chỉ đạo của Chính phủ, Tỉnh ủy, HĐND tỉnh gắn với …” không giao việc cho ai', () => {
  const heading =
    '1. Thực hiện tốt kế hoạch năm theo chỉ đạo của Chính phủ, Tỉnh ủy, HĐND tỉnh gắn với đẩy mạnh chuyển đổi số';
  const text = `KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n${heading}\n\na) Tăng cường quản lý thu ngân sách trên địa bàn.`;
  const { tasks } = compileDecision(text, { year: 2026 });
  expect(tasks.flatMap(({ leads }) => leads)).toEqual([]);
});
