import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';

const leadsIn = (text: string) =>
  compileDecision(`KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. ${text}`, { year: 2026 }).tasks.map(({ leads }) => leads.join(' + '));

test.each([
  ['Các cơ sở khám bệnh, chữa bệnh khẩn trương kết nối bệnh án điện tử.', 'Các cơ sở khám bệnh, chữa bệnh'],
  ['Các cơ sở sản xuất, kinh doanh hóa chất có trách nhiệm lập phương án.', 'Các cơ sở sản xuất, kinh doanh hóa chất'],
  ['Các cơ sở đào tạo nghề trên địa bàn mở lớp sơ cấp cho lao động.', 'Các cơ sở đào tạo nghề trên địa bàn'],
  [
    'Các chủ đầu tư xây dựng hạ tầng cụm công nghiệp chủ động bố trí vốn.',
    'Các chủ đầu tư xây dựng hạ tầng cụm công nghiệp',
  ],
  ['Các doanh nghiệp vận tải hành khách niêm yết giá vé tại bến.', 'Các doanh nghiệp vận tải hành khách'],
  ['Các đơn vị vận hành hồ chứa tuân thủ quy trình xả lũ.', 'Các đơn vị vận hành hồ chứa'],
  [
    'Các đơn vị quản lý, khai thác công trình thủy lợi rà soát phương án cấp nước.',
    'Các đơn vị quản lý, khai thác công trình thủy lợi',
  ],
  [
    'Các ban quản lý dự án đầu tư xây dựng khẩn trương nghiệm thu các gói thầu.',
    'Các ban quản lý dự án đầu tư xây dựng',
  ],
  ['Các bệnh viện tuyến tỉnh triển khai đặt lịch khám trực tuyến.', 'Các bệnh viện tuyến tỉnh'],
  ['Các địa phương ven biển rà soát tàu cá mất kết nối.', 'Các địa phương ven biển'],
  ['Các chi bộ, đảng bộ cơ sở quán triệt Nghị quyết đến từng đảng viên.', 'Các chi bộ, đảng bộ cơ sở'],
  ['Các hộ kinh doanh chuyển sang kê khai thuế điện tử.', 'Các hộ kinh doanh'],
])('words that look like verbs tell which bodies are meant: %s', (text, expected) => {
  expect(leadsIn(text)).toEqual([expected]);
});

test.each([
  ['Các đơn vị xây dựng kế hoạch triển khai thực hiện phong trào.', 'Các đơn vị'],
  ['Các cơ quan kiểm tra hồ sơ để xử lý vi phạm.', 'Các cơ quan'],
  ['Các đơn vị cung cấp số liệu báo cáo Sở Nội vụ.', 'Các đơn vị'],
  ['Các doanh nghiệp quản lý chặt chẽ chi phí, tăng cường tiết kiệm điện.', 'Các doanh nghiệp'],
  ['Từng cơ quan, đơn vị xây dựng kế hoạch cắt giảm thủ tục.', 'Từng cơ quan, đơn vị'],
  ['UBND các xã, phường, đặc khu trực tiếp kiểm tra các bến đò.', 'UBND các xã, phường, đặc khu'],
])('the verb behind a body is what it is told: %s', (text, expected) => {
  expect(leadsIn(text)).toEqual([expected]);
});

test.each([
  ['Cơ quan thanh tra khẩn trương kết luận các vụ việc tồn đọng.', 'Cơ quan thanh tra'],
  ['Cơ quan điều tra các cấp tăng cường phối hợp với cơ quan thuế.', 'Cơ quan điều tra các cấp'],
  ['Cơ quan quản lý thị trường tổ chức kiểm tra các cửa hàng vàng.', 'Cơ quan quản lý thị trường'],
  ['Hội đồng thẩm định quy hoạch tỉnh tổ chức thẩm định hồ sơ.', 'Hội đồng thẩm định quy hoạch tỉnh'],
  ['Hội đồng giải phóng mặt bằng xã công khai phương án bồi thường.', 'Hội đồng giải phóng mặt bằng xã'],
  ['Tổ công nghệ số cộng đồng hướng dẫn người dân nộp hồ sơ trực tuyến.', 'Tổ công nghệ số cộng đồng'],
  ['Đội quản lý trật tự xây dựng đô thị kiểm tra các công trình sai phép.', 'Đội quản lý trật tự xây dựng đô thị'],
  ['Doanh nghiệp bưu chính bảo đảm kinh phí mở điểm phục vụ.', 'Doanh nghiệp bưu chính'],
  ['Lực lượng kiểm lâm tuần tra các khu rừng trọng điểm.', 'Lực lượng kiểm lâm'],
  ['Chính quyền cơ sở niêm yết công khai danh sách hộ được hỗ trợ.', 'Chính quyền cơ sở'],
  [
    'Các doanh nghiệp viễn thông trên địa bàn tỉnh, các nhà đầu tư trong các khu công nghiệp chủ động bố trí kinh phí.',
    'Các doanh nghiệp viễn thông trên địa bàn tỉnh + các nhà đầu tư trong các khu công nghiệp',
  ],
])('a role is a subject as a name is: %s', (text, expected) => {
  expect(leadsIn(text)).toEqual([expected]);
});

test.each([
  [
    'Trên cơ sở đề xuất của Ban Quản lý Khu kinh tế và các đơn vị liên quan, Sở Tài chính tổng hợp, trình UBND tỉnh.',
    'Sở Tài chính',
  ],
  ['Căn cứ hướng dẫn của Bộ Y tế, Sở Y tế và UBND các xã rà soát trạm y tế.', 'Sở Y tế + UBND các xã'],
  [
    'Căn cứ Kế hoạch này, các sở, ngành và UBND các xã được phân công chủ trì nhiệm vụ tại phụ lục có trách nhiệm lập kế hoạch riêng.',
    'các sở, ngành + UBND các xã',
  ],
  [
    'Các cơ quan được giao chủ trì nhiệm vụ tại Phụ lục có trách nhiệm lập dự toán.',
    'Các cơ quan được giao chủ trì nhiệm vụ',
  ],
  [
    'Yêu cầu các đồng chí bí thư đảng ủy, các đồng chí giám đốc sở, chủ tịch UBND cấp xã phải trực tiếp kiểm tra cơ sở.',
    'các đồng chí bí thư đảng ủy + các đồng chí giám đốc sở + chủ tịch UBND cấp xã',
  ],
])('whose basis it is, where the charge is written and who is addressed: %s', (text, expected) => {
  expect(leadsIn(text)).toEqual([expected]);
});

test.each([
  [
    'Các ban đảng, đảng ủy trực thuộc Tỉnh ủy, Mặt trận Tổ quốc căn cứ Chương trình này xây dựng kế hoạch.',
    'Các ban đảng, đảng ủy trực thuộc Tỉnh ủy + Mặt trận Tổ quốc',
  ],
  [
    'Ủy ban Kiểm tra Tỉnh ủy, các ban xây dựng Đảng theo chức năng kiểm tra việc thực hiện.',
    'Ủy ban Kiểm tra Tỉnh ủy + các ban xây dựng Đảng',
  ],
  [
    'Các tổ chức, cá nhân sản xuất, kinh doanh tại làng nghề thực hiện nghiêm quy định.',
    'Các tổ chức, cá nhân sản xuất, kinh doanh tại làng nghề',
  ],
])('bodies of the Party and persons by their trade: %s', (text, expected) => {
  expect(leadsIn(text)).toEqual([expected]);
});

test('a heading that asks somebody for something orders, though it speaks of time', () => {
  const text = 'Trong thời gian tới, yêu cầu các đơn vị:\n\n- Công an tỉnh: Tăng cường tuần tra ban đêm.';
  expect(leadsIn(text)).toEqual(['Công an tỉnh']);
});

test('who proposes in a clause below a department leads nothing', () => {
  const text =
    'Sở Tài chính\n\n- Trên cơ sở đề xuất của Sở Y tế và các đơn vị, tổng hợp, tham mưu UBND tỉnh bố trí vốn.';
  expect(leadsIn(text)).toEqual(['Sở Tài chính']);
});

test.each([
  'Các chủ đầu tư xây dựng và kinh doanh hạ tầng khu công nghiệp',
  'Các cơ sở đào tạo, nghiên cứu khoa học',
  'Các đơn vị cung cấp dịch vụ viễn thông',
])('a heading that is nothing but a name is the name as a whole: %s', (heading) => {
  expect(leadsIn(`${heading}\n\n- Tạo điều kiện về mặt bằng lắp đặt trạm đo mưa.`)).toEqual([heading]);
});

test.each([
  [
    'Sở Giáo dục và Đào tạo\n\n- Căn cứ chức năng, chỉ đạo các trường phổ thông, các cơ sở dạy nghề trực thuộc quản lý chặt học sinh.',
    'Sở Giáo dục và Đào tạo',
  ],
  [
    'Sở Khoa học và Công nghệ\n\n- Yêu cầu các cơ quan báo chí xây dựng kế hoạch tuyên truyền.',
    'Sở Khoa học và Công nghệ',
  ],
  ['Sở Công Thương\n\n- Tổ chức, khuyến khích doanh nghiệp, Hợp tác xã tham gia hội chợ.', 'Sở Công Thương'],
  ['Sở Xây dựng\n\n- Đề nghị Bộ Xây dựng bổ sung quy hoạch.', 'Sở Xây dựng'],
])('who is directed in an order below an agency leads nothing: %s', (text, expected) => {
  expect(leadsIn(text)).toEqual([expected]);
});

test.each([
  [
    'Giao Sở Công Thương chủ trì, phối hợp với các sở, ngành; UBND các xã, phường; các doanh nghiệp triển khai Kế hoạch này.',
    'Sở Công Thương',
  ],
  [
    'Trách nhiệm của đối tượng thực hiện kiểm kê\n\na) Lập Tổ kiểm kê trước ngày 30/11/2026.',
    'đối tượng thực hiện kiểm kê',
  ],
  [
    'Trung tâm Xúc tiến đầu tư, thương mại và du lịch tổ chức 02 hội chợ.',
    'Trung tâm Xúc tiến đầu tư, thương mại và du lịch',
  ],
  ['Báo tỉnh, Cổng thông tin điện tử tỉnh đăng tải Kế hoạch.', 'Báo tỉnh + Cổng thông tin điện tử tỉnh'],
  [
    'Kiểm tra các chợ dân sinh\n\n- Cơ quan thực hiện: Sở Nội vụ, các sở, ngành trong phạm vi chức năng, nhiệm vụ của mình và các cơ quan khác có liên quan.',
    'Sở Nội vụ + các sở, ngành + các cơ quan khác có liên quan',
  ],
  ['Về hỗ trợ xe cứu thương: Tỉnh căn cứ quy định để sắp xếp, bố trí xe.', 'Tỉnh'],
  ['Về dự án đường cao tốc; dự án nâng cấp quốc lộ: Tỉnh làm việc với Bộ Xây dựng.', 'Tỉnh'],
])('who leads where partners, duties, matters and small letters stand about the name: %s', (text, expected) => {
  expect(leadsIn(text)).toEqual([expected]);
});

test('what is to come is ordered below a heading of what was done, too', () => {
  const report =
    'KẾT LUẬN\n\nI. ĐÁNH GIÁ CHUNG\n\nTỉnh đã hoàn thành nhà ở cho hộ nghèo. Trong thời gian tới, Tỉnh tổ chức nắm tình hình cơ sở.';
  const { tasks } = compileDecision(report);
  expect(tasks.map(({ leads }) => leads)).toEqual([['Tỉnh']]);
});

test('an order that brings in a list is an order', () => {
  const order =
    'UBND các xã, phường chủ động bố trí kinh phí từ ngân sách địa phương trong kế hoạch hằng năm; đồng thời huy động các nguồn vốn hợp pháp khác để triển khai Kế hoạch trên địa bàn, tập trung một số việc sau:';
  expect(leadsIn(`${order}\n\n- Tu sửa các điểm sơ tán.`)).toEqual(['UBND các xã, phường', 'UBND các xã, phường']);
});

test.each([
  [
    'Chủ tịch UBND các tỉnh Huế, Đà Nẵng và Nghệ An chỉ đạo rà soát từng khu dân cư.',
    'Chủ tịch UBND các tỉnh Huế, Đà Nẵng và Nghệ An',
  ],
  ['UBND các xã Tân Lập, Sở Y tế phun thuốc; tổ chức khám bệnh.', 'UBND các xã Tân Lập + Sở Y tế'],
  ['Bộ trưởng các Bộ: Quốc phòng, Công an bố trí lực lượng cứu hộ.', 'Bộ trưởng Bộ Quốc phòng + Bộ trưởng Bộ Công an'],
  ['Phân công Phó Thủ tướng Trần An Bình trực tiếp chỉ đạo việc ứng phó.', 'Phó Thủ tướng Trần An Bình'],
  ['Đề nghị Thường trực HĐND tỉnh giám sát.', 'Thường trực HĐND tỉnh'],
  ['Các phòng chuyên môn thuộc Sở theo nhiệm vụ được giao tham mưu báo cáo.', 'Các phòng chuyên môn thuộc Sở'],
])('places, offices and names in one list: %s', (text, expected) => {
  expect(leadsIn(text)).toEqual([expected]);
});
