import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';
import type { CompiledTask } from './compiled-decision.ts';

function shown({ title, leads, due }: CompiledTask): string {
  const day = due.value === null ? (due.every ?? due.kind) : `${due.strictBefore ? '<' : ''}${due.value}`;
  return [title.split(' ').slice(0, 3).join(' '), leads.join(' + '), day].filter((word) => word !== 'none').join(' | ');
}

const tasksIn = (text: string) => compileDecision(`KẾ HOẠCH\n\n${text}`, { year: 2026 }).tasks.map(shown);

const TASK = 'a) Xây dựng quy chế quản lý chợ dân sinh.';
const under = (lines: string) =>
  tasksIn(`I. NHIỆM VỤ\n\n1. Thương mại\n\n${TASK}\n\n${lines}\n\nb) Mở rộng chợ đầu mối.`)[0];

test.each([
  ['- Cơ quan chủ trì: Sở Công Thương.\n\n- Thời gian hoàn thành: Quý II/2026.', 'Sở Công Thương | 2026-Q2'],
  ['+ Đơn vị chủ trì tham mưu: Sở Công Thương.\n\n+ Thời gian trình: tháng 5/2026.', 'Sở Công Thương | 2026-05'],
  ['- Chủ trì thực hiện: Sở Công Thương\n\n- Hoàn thành: trước 30/6/2026', 'Sở Công Thương | <2026-06-30'],
  ['- Đơn vị thực hiện chính: Sở Công Thương.\n\n- Hạn hoàn thành: 30/6/2026.', 'Sở Công Thương | 2026-06-30'],
  ['- Cơ quan chịu trách nhiệm: Sở Công Thương.\n\n- Thời điểm hoàn thành: Tháng 6.', 'Sở Công Thương | 2026-06'],
  ['- Phân công chủ trì: Sở Công Thương.\n\n- Dự kiến hoàn thành: Quý III.', 'Sở Công Thương | 2026-Q3'],
  ['- Cơ quan chủ trì, theo dõi: Sở Công Thương.\n\n- Tiến độ thực hiện: Năm 2026.', 'Sở Công Thương | 2026'],
  ['- Sở Công Thương chủ trì, phối hợp với Sở Tài chính.\n\n- Thời gian: Thường xuyên.', 'Sở Công Thương | continuous'],
  [
    'Cơ quan chủ trì: Sở Công Thương. Cơ quan phối hợp: UBND các xã, phường. Thời gian hoàn thành: tháng 6/2026.',
    'Sở Công Thương | 2026-06',
  ],
  ['(Chủ trì: Sở Công Thương; phối hợp: UBND các xã, phường; thời gian: tháng 6/2026)', 'Sở Công Thương | 2026-06'],
  ['- Chủ trì: Sở Công Thương - Phối hợp: Sở Tài chính - Thời gian: Quý I/2026', 'Sở Công Thương | 2026-Q1'],
  ['*Cơ quan thực hiện*: Sở Công Thương; *Thời gian thực hiện*: Hằng năm.', 'Sở Công Thương | year'],
  [
    '- Đơn vị chủ trì: Sở Công Thương.\n\n- Kinh phí: Ngân sách tỉnh.\n\n- Địa điểm: Chợ trung tâm.\n\n- Thời gian: từ tháng 3/2026 đến tháng 6/2026.',
    'Sở Công Thương | 2026-06',
  ],
  [
    '- Trách nhiệm thực hiện: Sở Công Thương (chủ trì), UBND các xã, phường (phối hợp).\n\n- Lộ trình: 2026 - 2027.',
    'Sở Công Thương | 2027',
  ],
  [
    '- Người chịu trách nhiệm: Giám đốc Sở Công Thương.\n\n- Thời hạn hoàn thành trước ngày 30/6/2026.',
    'Giám đốc Sở Công Thương | <2026-06-30',
  ],
])('%s', (lines, expected) => {
  expect(under(lines)).toBe(`Xây dựng quy | ${expected}`);
});

const DASHES = '\n\n- Kiểm tra trạm y tế xã.\n\n- Bố trí đủ thuốc cấp cứu trước ngày 01/3/2026.';
const READ = (lead: string) => [`Kiểm tra trạm | ${lead}`, `Bố trí đủ | ${lead} | <2026-03-01`];

test.each([
  ['1. Sở Y tế', 'Sở Y tế'],
  ['1. Sở Y tế:', 'Sở Y tế'],
  ['1. Giao Sở Y tế:', 'Sở Y tế'],
  ['1. Giao Sở Y tế chủ trì, phối hợp với các đơn vị liên quan:', 'Sở Y tế'],
  ['1. Trách nhiệm của Sở Y tế', 'Sở Y tế'],
  ['1. Nhiệm vụ của Sở Y tế:', 'Sở Y tế'],
  ['a) Đối với Sở Y tế:', 'Sở Y tế'],
  ['1. Sở Y tế có trách nhiệm:', 'Sở Y tế'],
  ['1. Sở Y tế có nhiệm vụ:', 'Sở Y tế'],
  ['1. Sở Y tế (Cơ quan thường trực Ban Chỉ đạo)', 'Sở Y tế'],
  ['1. Sở Y tế - Cơ quan thường trực Ban Chỉ đạo:', 'Sở Y tế'],
  ['1. Sở Y tế thực hiện các nhiệm vụ sau:', 'Sở Y tế'],
  ['1. Phân công Sở Y tế', 'Sở Y tế'],
  ['**1. Sở Y tế**', 'Sở Y tế'],
  ['**Sở Y tế**', 'Sở Y tế'],
  ['### Sở Y tế', 'Sở Y tế'],
  ['SỞ Y TẾ', 'Sở Y tế'],
  ['1.1. Sở Y tế, Sở Nội vụ:', 'Sở Y tế + Sở Nội vụ'],
  ['1. Sở Y tế và UBND các xã, phường:', 'Sở Y tế + UBND các xã, phường'],
  ['1. Các sở, ban, ngành cấp tỉnh', 'Các sở, ban, ngành cấp tỉnh'],
  [
    '1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh + các tổ chức chính trị - xã hội',
  ],
  ['1. Yêu cầu Chủ tịch UBND các xã, phường:', 'Chủ tịch UBND các xã, phường'],
  ['1. UBND các xã, phường, đặc khu', 'UBND các xã, phường, đặc khu'],
  ['1. Về phía Sở Y tế:', 'Sở Y tế'],
  ['1. Giám đốc Sở Y tế chịu trách nhiệm chỉ đạo:', 'Giám đốc Sở Y tế'],
  ['1. Các trường, cơ sở giáo dục', 'Các trường, cơ sở giáo dục'],
  ['1. Công ty Điện lực tỉnh:', 'Công ty Điện lực tỉnh'],
  ['1. Các doanh nghiệp viễn thông', 'Các doanh nghiệp viễn thông'],
  ['1. Trung tâm Kiểm soát bệnh tật tỉnh', 'Trung tâm Kiểm soát bệnh tật tỉnh'],
  [
    '1. Đề nghị các Sở: Xây dựng, Tài chính; Công ty Điện lực tỉnh',
    'Sở Xây dựng + Sở Tài chính + Công ty Điện lực tỉnh',
  ],
])('below the heading "%s"', (heading, lead) => {
  expect(tasksIn(`II. TỔ CHỨC THỰC HIỆN\n\n${heading}${DASHES}`)).toEqual(READ(lead));
});

test('a document of headings without numbers is read like one with numbers', () => {
  const text = `# NHIỆM VỤ\n\n## Hạ tầng\n\n* Sửa đường xã trước ngày 30/6/2026.\n\n# TỔ CHỨC THỰC HIỆN\n\n## Sở Xây dựng (Giao Phòng Hạ tầng)\n\n* Kiểm tra công trường.\n* Báo cáo tiến độ trước ngày 20 hằng tháng.\n\n## Đề nghị UBND các xã, phường\n\nBàn giao mặt bằng sạch cho nhà thầu.`;
  expect(tasksIn(text)).toEqual([
    'Sửa đường xã |  | <2026-06-30',
    'Kiểm tra công | Sở Xây dựng',
    'Báo cáo tiến | Sở Xây dựng | month',
    'Bàn giao mặt | UBND các xã, phường',
  ]);
});

test('a letter without numbers gives its orders in paragraphs', () => {
  const text = `ỦY BAN NHÂN DÂN\nTỈNH X\n\nSố: 15/UBND-NC\nV/v tăng cường quản lý trụ sở\n\nKính gửi:\n- Các sở, ban, ngành;\n- UBND các xã, phường.\n\nThực hiện Công văn số 100/BTC-QLCS ngày 05/01/2026 của Bộ Tài chính về quản lý trụ sở, Chủ tịch UBND tỉnh có ý kiến như sau:\n\nGiao Sở Tài chính rà soát trụ sở dôi dư, báo cáo trước ngày 15/02/2026.\n\nYêu cầu UBND các xã, phường bố trí trụ sở làm việc trong quý I/2026.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.`;
  expect(compileDecision(text, { year: 2026 }).tasks.map(shown)).toEqual([
    'Rà soát trụ | Sở Tài chính | <2026-02-15',
    'Bố trí trụ | UBND các xã, phường | 2026-Q1',
  ]);
});

test('a letter that gives its orders by dashes', () => {
  const text = `ỦY BAN NHÂN DÂN\nTỈNH X\n\nSố: 16/UBND-VX\n\nKính gửi: Các sở, ban, ngành.\n\nĐể chủ động phòng, chống dịch, UBND tỉnh yêu cầu:\n\n- Sở Y tế giám sát chặt chẽ ca bệnh.\n\n- Sở Tài chính bảo đảm kinh phí trước ngày 10/3/2026.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.`;
  expect(compileDecision(text, { year: 2026 }).tasks.map(shown)).toEqual([
    'Giám sát chặt | Sở Y tế',
    'Bảo đảm kinh | Sở Tài chính | <2026-03-10',
  ]);
});

test('a number that stands alone on its line belongs to the words below it', () => {
  const text = `I.\nPHÂN CÔNG TRÁCH NHIỆM\n1.\nSở Tài chính:\n- Cấp kinh phí sửa chợ trước ngày 20/3/2026.\n2.\nSở Y tế kiểm tra nguồn nước sinh hoạt.`;
  expect(tasksIn(text)).toEqual(['Cấp kinh phí | Sở Tài chính | <2026-03-20', 'Kiểm tra nguồn | Sở Y tế']);
});

test('costs, places and persons reached are no tasks', () => {
  const text = `I. NHIỆM VỤ\n\n1. Tập huấn cán bộ hợp tác xã\n\n- Nội dung: Quản trị hợp tác xã kiểu mới.\n\n- Đối tượng: Giám đốc hợp tác xã.\n\n- Số lượng: 02 lớp.\n\n- Địa điểm: Thành phố X.\n\n- Kinh phí: 200 triệu đồng từ ngân sách tỉnh.\n\n- Đơn vị thực hiện: Liên minh Hợp tác xã tỉnh.\n\n- Thời gian thực hiện: Quý III/2026.`;
  expect(tasksIn(text)).toEqual(['Tập huấn cán | Liên minh Hợp tác xã tỉnh | 2026-Q3']);
});

test('an opening paragraph charges those who do what the numbers below it say', () => {
  const text = `CHỈ THỊ\n\nĐể bảo đảm an toàn dịp Tết, Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các xã, phường thực hiện tốt các nội dung sau:\n\n1. Trực ban 24/24 giờ trong các ngày nghỉ.\n\n2. Kiểm tra an toàn cháy, nổ tại các chợ, hoàn thành trước ngày 10/02/2026.\n\n3. Công an tỉnh bố trí lực lượng phân luồng giao thông.`;
  expect(tasksIn(text)).toEqual([
    'Trực ban 24/24 | Giám đốc các sở + Chủ tịch UBND các xã, phường',
    'Kiểm tra an | Giám đốc các sở + Chủ tịch UBND các xã, phường | <2026-02-10',
    'Bố trí lực | Công an tỉnh',
  ]);
});

test('what all dashes of a list have in common may stand behind them', () => {
  const text = `I. NHIỆM VỤ\n\n1. Cải cách hành chính\n\n- Rà soát thủ tục hành chính.\n\n- Cắt giảm thời gian giải quyết hồ sơ.\n\n* Cơ quan chủ trì: Văn phòng UBND tỉnh.\n\n* Thời gian hoàn thành: Quý II/2026.`;
  expect(tasksIn(text)).toEqual([
    'Rà soát thủ | Văn phòng UBND tỉnh | 2026-Q2',
    'Cắt giảm thời | Văn phòng UBND tỉnh | 2026-Q2',
  ]);
});

test('a month as a heading is when its tasks are due', () => {
  const text = `I. NHIỆM VỤ\n\n1. Tháng 3/2026\n\n- Sở Nội vụ trình đề án vị trí việc làm.\n\n2. Quý II năm 2026:\n\n- Sở Tài chính trình dự toán bổ sung.`;
  expect(tasksIn(text)).toEqual(['Trình đề án | Sở Nội vụ | 2026-03', 'Trình dự toán | Sở Tài chính | 2026-Q2']);
});

test('the words that end a document order only what has a day or a rhythm', () => {
  const text = `I. NHIỆM VỤ\n\n1. Sở Y tế kiểm tra trạm y tế xã.\n\nTrên đây là Kế hoạch bảo vệ sức khỏe. Đề nghị các cơ quan, đơn vị nghiêm túc thực hiện. Định kỳ hằng năm (trước ngày 30 tháng 11) báo cáo kết quả về Sở Y tế.`;
  expect(tasksIn(text)).toEqual(['Kiểm tra trạm | Sở Y tế', 'Định kỳ hằng | các cơ quan, đơn vị | year']);
});

test('"Yêu cầu" alone is a heading of aims', () => {
  const text = `I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\na) Nâng cao nhận thức về an toàn cháy.\n\n2. Yêu cầu\n\na) Sử dụng hiệu quả nguồn vốn đã giao.\n\nb) Tạo sự thống nhất trong chỉ đạo, điều hành.`;
  expect(tasksIn(text)).toEqual([]);
});

test('papers that are approved are no orders, nor are decided unions of places', () => {
  const text = `1. Thông qua các dự thảo sau đây:\n\n- Báo cáo chính trị của Ban Chấp hành Đảng bộ tỉnh.\n\n- Báo cáo tổng kết công tác xây dựng Đảng.\n\n2. Hợp nhất xã A và xã B, lấy tên là xã C, trung tâm đặt tại xã A.\n\nBan Chấp hành Đảng bộ tỉnh yêu cầu các cấp ủy, cơ quan, đơn vị, nhất là người đứng đầu tập trung hoàn thiện quy chế.`;
  expect(tasksIn(text)).toEqual(['Tập trung hoàn | các cấp ủy, cơ quan, đơn vị']);
});

test('a group that a field tells from others is named with its field', () => {
  const text = `I. TỔ CHỨC THỰC HIỆN\n\n**7. Các doanh nghiệp hoạt động trong lĩnh vực xây dựng, giao thông, kho bãi trên địa bàn tỉnh**\n\n- Chủ động đổi mới công nghệ thi công.`;
  expect(tasksIn(text)).toEqual([
    'Chủ động đổi | Các doanh nghiệp hoạt động trong lĩnh vực xây dựng, giao thông, kho bãi trên địa bàn tỉnh',
  ]);
});

test('a day by which something comes into force is not when it has to be done', () => {
  const text = `1. Thống nhất sửa đổi quy chế làm việc, bảo đảm hoàn thành trước ngày 30/6/2026, có hiệu lực từ ngày 01/7/2026.`;
  expect(tasksIn(text)).toEqual(['Thống nhất sửa |  | <2026-06-30']);
});
