import { expect, test } from 'vitest';
import { findAgencies } from './agencies.ts';
import { agenciesOfCell } from './agency-lists.ts';
import { compileDecision } from './compile-decision.ts';

const tasksIn = (text: string) => compileDecision(`KẾ HOẠCH\n\n${text}`, { year: 2026 }).tasks;
const leadsIn = (text: string) => tasksIn(text).map(({ leads }) => leads.join(' + '));

test.each([
  'Cục trưởng Cục Chuyển đổi số quốc gia',
  'Giám đốc Trung tâm Chuyển đổi số',
  'Vụ trưởng Vụ Tổ chức cán bộ',
  'Chánh Văn phòng Tỉnh ủy',
  'Chánh Thanh tra tỉnh',
  'Chỉ huy trưởng Ban Chỉ huy quân sự xã',
  'Tổng Biên tập Báo và Phát thanh, Truyền hình tỉnh',
  'Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy',
  'Hiệu trưởng các trường trung học phổ thông',
  'Viện trưởng Viện Chiến lược và Chính sách tài chính',
  'Chi cục trưởng Chi cục Trồng trọt và Bảo vệ thực vật',
  'Thống đốc Ngân hàng Nhà nước Việt Nam',
  'Trưởng phòng Văn hóa - Xã hội',
  'Cục Phát thanh, truyền hình và Thông tin điện tử',
  'Cục Xuất bản, In và Phát hành',
  'Cục Mỹ thuật, Nhiếp ảnh và Triển lãm',
  'Cục Văn hóa cơ sở, Gia đình và Thư viện',
  'Cục Quản lý đê điều và Phòng, chống thiên tai',
  'Cục Chất lượng, Chế biến và Phát triển thị trường',
  'Cục Quản lý Khám, chữa bệnh',
  'Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý',
  'Cục Quản lý và Phát triển thị trường trong nước',
  'Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao',
  'Cục Giám định Nhà nước về chất lượng công trình xây dựng',
  'Vụ Khoa học công nghệ, Môi trường và Vật liệu xây dựng',
  'Trung tâm Phục vụ hành chính công tỉnh',
  'Trung tâm Giám sát, điều hành thông minh',
  'Trung tâm Văn hóa, Thông tin và Thể thao',
  'Trung tâm Nước sạch và Vệ sinh môi trường nông thôn',
  'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh',
  'Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh',
  'Ngân hàng Nhà nước Việt Nam chi nhánh Khu vực 8',
  'Ngân hàng Chính sách xã hội chi nhánh tỉnh',
  'Kho bạc Nhà nước Khu vực XI',
  'Tỉnh đoàn Đồng Nai',
  'Ban Chỉ đạo 389 tỉnh',
  'Tổ công tác Đề án 06 tỉnh',
  'Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh',
  'Cơ quan Thi hành án dân sự tỉnh',
  'Phòng Quản lý xuất nhập cảnh - Công an tỉnh',
  'Các trường đại học, cao đẳng trên địa bàn tỉnh',
  'Kiểm toán nhà nước',
  'Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam',
  'Bộ Tư lệnh Bộ đội Biên phòng',
  'Quân khu 5',
  'Văn phòng Thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh',
  'Trung tâm Y tế khu vực Can Lộc',
  'Trạm Y tế các xã, phường',
  'Tiểu ban giúp việc Ban Chỉ đạo 934',
  'Bảo tàng tỉnh',
])('is one name as a heading, a subject, a partner and in a cell: %s', (name) => {
  expect(leadsIn(`II. TỔ CHỨC THỰC HIỆN\n\n1. ${name}\n\na) Rà soát hồ sơ tồn đọng.\n\nb) Bố trí kinh phí.`)).toEqual([
    name,
    name,
  ]);
  expect(leadsIn(`I. NHIỆM VỤ\n\n1. ${name} chủ trì, phối hợp với Sở Nội vụ rà soát quy trình.`)).toEqual([name]);
  const [task] = tasksIn(`I. NHIỆM VỤ\n\n1. Sở Nội vụ chủ trì, phối hợp với ${name}, Sở Tài chính xây dựng đề án.`);
  expect(task?.cooperating).toEqual([name, 'Sở Tài chính']);
  expect(agenciesOfCell(`${name}, Sở Tài chính`)).toEqual([name, 'Sở Tài chính']);
});

test.each([
  [
    'Các Cục: Bản quyền tác giả; Xuất bản, In và Phát hành; Báo chí. Vụ Kế hoạch, Tài chính',
    ['Cục Bản quyền tác giả', 'Cục Xuất bản, In và Phát hành', 'Cục Báo chí', 'Vụ Kế hoạch, Tài chính'],
  ],
  ['Cục trưởng các Cục: Di sản văn hóa, Báo chí', ['Cục trưởng Cục Di sản văn hóa', 'Cục trưởng Cục Báo chí']],
  ['(1) Trung tâm Chuyển đổi số; (2) Cục Báo chí', ['Trung tâm Chuyển đổi số', 'Cục Báo chí']],
  [
    'Trung tâm Chuyển đổi số; các đơn vị có hệ thống thông tin, cơ sở dữ liệu',
    ['Trung tâm Chuyển đổi số', 'các đơn vị có hệ thống thông tin, cơ sở dữ liệu'],
  ],
  ['Các sở, ban, ngành, Sở Tài chính', ['Các sở, ban, ngành', 'Sở Tài chính']],
])('the cell "%s"', (cell, names) => {
  expect(agenciesOfCell(cell)).toEqual(names);
});

test('who heads a body is that body in the register', () => {
  const named = (text: string) => findAgencies(text).map(({ name }) => name);
  expect(named('Giao Cục trưởng Cục Báo chí, Chánh Thanh tra tỉnh rà soát hồ sơ.')).toEqual([
    'Cục Báo chí',
    'Thanh tra tỉnh',
  ]);
});

test('beside the column of the body that leads, one may name the person who heads it', () => {
  const table =
    'PHỤ LỤC\n\n| TT | Tên nhiệm vụ | Người đứng đầu chịu trách nhiệm | Cơ quan chủ trì | Thời hạn |\n|---|---|---|---|---|\n| 1 | Xây dựng Đề án chuyển đổi số | Giám đốc Trung tâm Chuyển đổi số | Trung tâm Chuyển đổi số | Tháng 12/2026 |';
  expect(leadsIn(table)).toEqual(['Trung tâm Chuyển đổi số']);
});

test.each([
  [
    'Đồng chí Nguyễn Văn An, Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo việc giải phóng mặt bằng.',
    'Đồng chí Nguyễn Văn An, Phó Chủ tịch UBND tỉnh',
  ],
  ['Các đơn vị có công trình ngầm di dời đường dây.', 'Các đơn vị có công trình ngầm'],
  [
    'Tổ công tác giải phóng mặt bằng cấp xã vận động Nhân dân bàn giao mặt bằng.',
    'Tổ công tác giải phóng mặt bằng cấp xã',
  ],
  [
    'Hội đồng bồi thường, hỗ trợ và tái định cư xã công khai phương án.',
    'Hội đồng bồi thường, hỗ trợ và tái định cư xã',
  ],
  ['Chủ đầu tư (Ban Quản lý dự án) chỉ đạo nhà thầu thi công.', 'Chủ đầu tư'],
  ['Các Cục quản lý Nhà nước chuyên ngành nghiên cứu lộ trình.', 'Các Cục quản lý Nhà nước chuyên ngành'],
  [
    'Các cơ sở y tế công lập, ngoài công lập có phòng tiêm chủng thực hiện tiêm chủng an toàn.',
    'Các cơ sở y tế công lập, ngoài công lập có phòng tiêm chủng',
  ],
  [
    'Các đơn vị thuộc Bộ được phân công chủ trì thực hiện nhiệm vụ có trách nhiệm xây dựng kế hoạch.',
    'Các đơn vị thuộc Bộ được phân công chủ trì thực hiện nhiệm vụ',
  ],
  ['Sở Nông nghiệp & PTNT rà soát diện tích rừng.', 'Sở Nông nghiệp & PTNT'],
])('the subject of "%s"', (text, name) => {
  expect(leadsIn(`I. NHIỆM VỤ\n\n1. ${text}`)).toEqual([name]);
});
