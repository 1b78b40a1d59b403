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
    'Tỉnh ủy, Thành ủy trực thuộc Trung ương có chương trình, kế hoạch phát triển kinh tế tư nhân.',
    ['Tỉnh ủy, Thành ủy trực thuộc Trung ương'],
  ],
  [
    'Ban Quản lý Khu kinh tế tỉnh phối hợp với chủ đầu tư hạ tầng lập phương án thu hút nhà đầu tư thứ cấp, báo cáo UBND tỉnh trong tháng 4/2026.',
    ['Ban Quản lý Khu kinh tế tỉnh | 2026-04'],
  ],
  [
    'Giao Sở Tài chính làm việc với Kho bạc Nhà nước khu vực để đối chiếu số liệu giải ngân trước ngày 28 hằng tháng.',
    ['Sở Tài chính | month'],
  ],
  [
    'Sở Giáo dục và Đào tạo, Sở Y tế chỉ đạo các trường học, trạm y tế tổ chức khám sức khỏe học sinh, hoàn thành trước 31/10/2026.',
    ['Sở Giáo dục và Đào tạo + Sở Y tế | <2026-10-31'],
  ],
  [
    'Các đồng chí Phó Chủ tịch UBND tỉnh theo lĩnh vực được phân công trực tiếp chỉ đạo, đôn đốc thực hiện.',
    ['Các đồng chí Phó Chủ tịch UBND tỉnh'],
  ],
  [
    'UBND xã, phường nơi có dự án đi qua hoàn thành kiểm đếm trước ngày 15/5/2026.',
    ['UBND xã, phường nơi có dự án đi qua | <2026-05-15'],
  ],
  [
    'Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh tổ chức 02 hội chợ trong năm 2026.',
    ['Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh | 2026'],
  ],
  ['Đề nghị Ban Thường vụ Tỉnh đoàn phát động chiến dịch thanh niên tình nguyện hè.', ['Ban Thường vụ Tỉnh đoàn']],
  [
    'Viện Kiểm sát nhân dân tỉnh và Tòa án nhân dân tỉnh phối hợp với Công an tỉnh giải quyết dứt điểm án tồn.',
    ['Viện Kiểm sát nhân dân tỉnh + Tòa án nhân dân tỉnh'],
  ],
  ['Chi cục Thi hành án dân sự tỉnh tập trung thi hành các vụ án kinh tế lớn.', ['Chi cục Thi hành án dân sự tỉnh']],
  ['Bảo hiểm xã hội tỉnh chủ trì phát triển đối tượng tham gia bảo hiểm y tế hộ gia đình.', ['Bảo hiểm xã hội tỉnh']],
  [
    'Giao Công an tỉnh là cơ quan thường trực, theo dõi việc thực hiện Đề án 06, báo cáo trước ngày 15 hằng tháng.',
    ['Công an tỉnh | month'],
  ],
  [
    'Thời gian hoàn thành việc bàn giao trụ sở: chậm nhất ngày 30/4/2026; Sở Tài chính theo dõi, đôn đốc.',
    [' | 2026-04-30', 'Sở Tài chính'],
  ],
  [
    'Sở Nông nghiệp và Môi trường khẩn trương trình UBND tỉnh ban hành bảng giá đất mới để áp dụng từ ngày 01/01/2027.',
    ['Sở Nông nghiệp và Môi trường'],
  ],
  [
    'Sở Nội vụ tham mưu UBND tỉnh ban hành kế hoạch tinh giản biên chế năm 2026 trong quý I/2026.',
    ['Sở Nội vụ | 2026-Q1'],
  ],
  ['Từ nay đến hết quý II/2026, Sở Xây dựng kiểm tra toàn bộ chung cư cũ.', ['Sở Xây dựng | 2026-Q2']],
  ['Trong thời gian tới, Sở Công Thương tăng cường kiểm tra các cửa hàng xăng dầu.', ['Sở Công Thương']],
  ['Ngay trong tháng 01/2026, các sở, ngành phải phân bổ xong 100% kế hoạch vốn.', ['các sở, ngành | 2026-01']],
  [
    'Định kỳ vào ngày 25 hằng tháng, các chủ đầu tư báo cáo tiến độ giải ngân về Sở Tài chính.',
    ['các chủ đầu tư | month'],
  ],
  ['Hằng quý, Văn phòng UBND tỉnh tổng hợp kết quả thực hiện, báo cáo UBND tỉnh.', ['Văn phòng UBND tỉnh | quarter']],
  [
    'Sở Tư pháp rà soát văn bản quy phạm pháp luật, hoàn thành chậm nhất 30 ngày kể từ ngày Luật có hiệu lực.',
    ['Sở Tư pháp | event'],
  ],
  [
    'UBND tỉnh yêu cầu các đơn vị nghiêm túc thực hiện chế độ báo cáo (trước ngày 20/6 và 20/12 hằng năm).',
    ['các đơn vị | year'],
  ],
  [
    'Sở Văn hóa, Thể thao và Du lịch hoàn thiện hồ sơ di tích trình Bộ trước ngày 01 tháng 8 năm 2026 và tổ chức lễ đón bằng trong quý IV/2026.',
    ['Sở Văn hóa, Thể thao và Du lịch | <2026-08-01', 'Sở Văn hóa, Thể thao và Du lịch | 2026-Q4'],
  ],
  ['Thanh tra tỉnh, Sở Nội vụ thanh tra công vụ, kịp thời phát hiện, xử lý vi phạm.', ['Thanh tra tỉnh + Sở Nội vụ']],
  [
    'Hội Cựu chiến binh, Hội Nông dân, Hội Liên hiệp Phụ nữ, Đoàn Thanh niên các cấp vận động hội viên tham gia.',
    ['Hội Cựu chiến binh + Hội Nông dân + Hội Liên hiệp Phụ nữ + Đoàn Thanh niên các cấp'],
  ],
  [
    'Ban Chỉ huy Phòng thủ dân sự tỉnh rà soát phương án ứng phó bão mạnh trước mùa mưa bão năm 2026.',
    ['Ban Chỉ huy Phòng thủ dân sự tỉnh | event'],
  ],
  ['Quỹ Đầu tư phát triển tỉnh cho vay ưu đãi các dự án nhà ở xã hội.', ['Quỹ Đầu tư phát triển tỉnh']],
  ['Đài Truyền thanh cấp xã phát sóng tối thiểu 02 buổi/tuần.', ['Đài Truyền thanh cấp xã']],
  ['Phân công đồng chí Phó Giám đốc Sở Xây dựng phụ trách trực tiếp dự án.', ['đồng chí Phó Giám đốc Sở Xây dựng']],
  [
    'Lãnh đạo các sở, ngành, địa phương chịu trách nhiệm toàn diện trước UBND tỉnh về tiến độ.',
    ['Lãnh đạo các sở, ngành, địa phương'],
  ],
  ['Xây dựng kế hoạch chi tiết, phân công rõ người, rõ việc; hoàn thành trước 15/01/2026.', [' | <2026-01-15']],
  [
    'Tiếp tục thực hiện hiệu quả Chương trình OCOP; giao Sở Nông nghiệp và Môi trường tham mưu sơ kết trong quý III/2026.',
    ['', 'Sở Nông nghiệp và Môi trường | 2026-Q3'],
  ],
  [
    'Doanh nghiệp được giao chủ đầu tư đẩy nhanh tiến độ thi công, hoàn thành hạng mục kè trước 30/8/2026.',
    ['Doanh nghiệp được giao chủ đầu tư | <2026-08-30'],
  ],
  ['Các Ban Quản lý dự án chủ động phối hợp với UBND cấp xã giải phóng mặt bằng.', ['Các Ban Quản lý dự án']],
  [
    'Sở Khoa học và Công nghệ – cơ quan thường trực Tổ công tác – tổng hợp, báo cáo hằng tháng.',
    ['Sở Khoa học và Công nghệ | month'],
  ],
  [
    'Giao Trung tâm Y tế các khu vực triển khai tiêm chủng mở rộng, bảo đảm trên 95% trẻ được tiêm.',
    ['Trung tâm Y tế các khu vực'],
  ],
  ['Liên đoàn Lao động tỉnh giám sát việc thực hiện chế độ đối với người lao động.', ['Liên đoàn Lao động tỉnh']],
  [
    'Công ty TNHH MTV Khai thác công trình thủy lợi nạo vét kênh mương trước vụ Đông Xuân.',
    ['Công ty TNHH MTV Khai thác công trình thủy lợi'],
  ],
  [
    'Tập đoàn Điện lực Việt Nam, Tổng công ty Điện lực miền Bắc đầu tư trạm biến áp 220kV, đóng điện trong năm 2027.',
    ['Tập đoàn Điện lực Việt Nam + Tổng công ty Điện lực miền Bắc | 2027'],
  ],
  ['Chủ đầu tư các dự án trọng điểm cam kết tiến độ từng tháng, từng quý.', ['Chủ đầu tư các dự án trọng điểm']],
  [
    'Cơ quan chủ quản các hệ thống thông tin hoàn thành phê duyệt cấp độ an toàn trước ngày 30/9/2026.',
    ['Cơ quan chủ quản các hệ thống thông tin | <2026-09-30'],
  ],
])('%s', (text, expected) => {
  expect(ordersIn(text)).toEqual(expected);
});
