import { describe, expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';

const tasksOf = (text: string) =>
  compileDecision(text, { year: 2026 }).tasks.map(({ leads, due }) => ({ leads, due: due.value ?? due.kind }));
const plan = (...lines: string[]) => ['UBND TỈNH AN PHÚ', 'KẾ HOẠCH', 'Phòng chống lụt bão', ...lines].join('\n\n');

describe('who is charged', () => {
  test('one ministry that charges others does not lead what they do', () => {
    const text = plan('1. Bộ Y tế yêu cầu các bệnh viện trực thuộc Bộ gửi báo cáo kết quả trước ngày 20/12/2026.');
    expect(tasksOf(text)).toEqual([{ leads: ['các bệnh viện trực thuộc Bộ'], due: '2026-12-20' }]);
  });

  test('the heads below an elided superior are one name', () => {
    const text = plan(
      'I. NHIỆM VỤ',
      '1. Thủ trưởng các cơ quan tham mưu, quản lý nhà nước thuộc Bộ',
      '- Rà soát các quy định về đê điều.',
    );
    expect(tasksOf(text)).toEqual([
      { leads: ['Thủ trưởng các cơ quan tham mưu, quản lý nhà nước thuộc Bộ'], due: 'none' },
    ]);
  });

  test('an investor who works with others leads', () => {
    const text = plan(
      '1. Chủ đầu tư phối hợp chặt chẽ với các đơn vị liên quan hoàn thành nghiệm thu trong tháng 11 năm 2026.',
    );
    expect(tasksOf(text)).toEqual([{ leads: ['Chủ đầu tư'], due: '2026-11' }]);
  });
});

describe('when it is due', () => {
  test('an opening that ends in “cụ thể:” gives its day to each part', () => {
    const text = plan(
      '1. Các sở khắc phục bất cập của hệ thống, hoàn thành trong tháng 11 năm 2026, cụ thể:',
      '(1) Sở Tài chính giải quyết hồ sơ tồn đọng của các xã.',
      '(2) Sở Y tế nâng cấp hệ thống cấp phép hành nghề.',
    );
    expect(tasksOf(text)).toEqual([
      { leads: ['Sở Tài chính'], due: '2026-11' },
      { leads: ['Sở Y tế'], due: '2026-11' },
    ]);
  });

  test('what must not happen, with its day, ends the order before it', () => {
    const text = plan(
      '1. Sở Y tế chỉ đạo khôi phục hoạt động của các trạm y tế. Không để người dân thiếu thuốc; hoàn thành trước ngày 30/11/2026.',
    );
    expect(tasksOf(text)).toEqual([{ leads: ['Sở Y tế'], due: '2026-11-30' }]);
  });

  test('inspections “theo định kỳ hoặc đột xuất” come again', () => {
    const text = plan('1. Thanh tra tỉnh thanh tra việc khai thác cát theo định kỳ hoặc đột xuất đối với các mỏ.');
    expect(tasksOf(text)).toEqual([{ leads: ['Thanh tra tỉnh'], due: 'recurring' }]);
  });

  test('what stands below “Nhiệm vụ thường xuyên” goes on', () => {
    const text = plan('III. NHIỆM VỤ', '1. Nhiệm vụ thường xuyên', '- Sở Nội vụ đẩy mạnh cải cách hành chính.');
    expect(tasksOf(text)).toEqual([{ leads: ['Sở Nội vụ'], due: 'continuous' }]);
  });

  test('figures that are to be reported are no orders', () => {
    const text = plan(
      '1. Các sở báo cáo số liệu hằng tháng trên hệ thống, gồm:',
      '(1) Tổng số gói thầu trong kỳ báo cáo;',
      '(2) Tỷ lệ tiết kiệm trong đấu thầu.',
    );
    expect(tasksOf(text)).toEqual([{ leads: ['Các sở'], due: 'recurring' }]);
  });

  test('what stands behind a day that closes an order is an order of its own', () => {
    const text = plan(
      '1. Sở Y tế rà soát các trạm y tế; hoàn thành trước ngày 31/10/2026; xây dựng tiêu chuẩn trạm y tế cơ sở.',
    );
    expect(tasksOf(text)).toEqual([
      { leads: ['Sở Y tế'], due: '2026-10-31' },
      { leads: ['Sở Y tế'], due: 'none' },
    ]);
  });

  test('done “as directed in …” is due at an event, watched “constantly” goes on', () => {
    const text = plan(
      '1. Sở Xây dựng sửa chữa nhà tốc mái, hoàn thành theo chỉ đạo tại các công điện của Thủ tướng Chính phủ.',
      '2. Sở Nội vụ theo dõi thường xuyên tình hình, đôn đốc các xã.',
    );
    expect(tasksOf(text).map(({ due }) => due)).toEqual(['event', 'continuous']);
  });
});

test('a line behind dashes that says whose responsibility they are leads them all', () => {
  const text = plan(
    'I. NHIỆM VỤ',
    '1. Huy động nguồn lực',
    '- Đẩy mạnh xã hội hóa xử lý rác thải.',
    '- Chủ động tiếp cận các nguồn vốn xanh.',
    'Trách nhiệm chỉ đạo thực hiện: Đảng ủy Ủy ban nhân dân tỉnh.',
  );
  expect(tasksOf(text).map(({ leads }) => leads)).toEqual([
    ['Đảng ủy Ủy ban nhân dân tỉnh'],
    ['Đảng ủy Ủy ban nhân dân tỉnh'],
  ]);
});
