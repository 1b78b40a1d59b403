import { expect, test } from 'vitest';
import { leadOfHeading, readResponsible } from './task-leads.ts';

test.each([
  [
    'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, UBND các xã, phường rà soát trạm y tế',
    'Sở Y tế',
    'Sở Tài chính + UBND các xã, phường',
  ],
  ['Sở Công Thương phối hợp với Công an tỉnh kiểm tra chợ đầu mối', 'Sở Công Thương', 'Công an tỉnh'],
  ['Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh tuần tra biên giới', 'Công an tỉnh + Bộ Chỉ huy Quân sự tỉnh', ''],
  ['Giao Sở Tài chính, Nội vụ tham mưu cơ chế khoán', 'Sở Tài chính + Sở Nội vụ', ''],
  [
    'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội vận động đoàn viên',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh + các tổ chức chính trị - xã hội',
    '',
  ],
  ['Căn cứ tình hình thực tế, các sở, ban, ngành tổ chức trồng cây', 'các sở, ban, ngành', ''],
  ['Về cầu vượt sông: giao Bộ Xây dựng chủ trì, phối hợp với các địa phương khảo sát', 'Bộ Xây dựng', 'các địa phương'],
  ['Ủy ban nhân dân tỉnh giao Giám đốc các sở rà soát hồ sơ', 'Giám đốc các sở', ''],
  ['Các cơ sở nuôi tôm: Ghi chép nhật ký ao nuôi', 'Các cơ sở nuôi tôm', ''],
  ['Thuế tỉnh Đắk Lắk hướng dẫn hộ kinh doanh', 'Thuế tỉnh Đắk Lắk', ''],
  ['Rà soát vướng mắc do Sở Xây dựng chủ trì', 'Sở Xây dựng', ''],
  ['Tập huấn cho cán bộ thôn (Sở Nội vụ chủ trì)', 'Sở Nội vụ', ''],
  [
    'các Tập đoàn: Điện lực Việt Nam, Dầu khí Việt Nam tổ chức kéo lưới điện',
    'Tập đoàn Điện lực Việt Nam + Tập đoàn Dầu khí Việt Nam',
    '',
  ],
])('"%s" is led by "%s" with "%s"', (sentence, leads, cooperating) => {
  const read = readResponsible(sentence);
  expect([read.leads.join(' + '), read.cooperating.join(' + ')]).toEqual([leads, cooperating]);
});

test.each([
  'Đôn đốc các sở, ban, ngành nộp báo cáo',
  'Báo cáo Ủy ban nhân dân tỉnh kết quả gieo cấy',
  'Tham mưu UBND tỉnh ban hành Kế hoạch',
  'Tỉnh Quảng Ngãi đã hoàn thành sắp xếp thôn',
  'Trình Thủ tướng Chính phủ phê duyệt Đề án',
])('who is guided, told or asked to approve does not lead: "%s"', (sentence) => {
  expect(readResponsible(sentence).leads).toEqual([]);
});

test.each([
  ['Sở Nông nghiệp và Môi trường', 'Sở Nông nghiệp và Môi trường'],
  ['Đề nghị các tổ chức cung cấp dịch vụ chi trả', 'các tổ chức cung cấp dịch vụ chi trả'],
  ['Các sở, ban, ngành; UBND các xã, phường, đặc khu:', 'Các sở, ban, ngành + UBND các xã, phường, đặc khu'],
  [
    'Các cơ quan tiếp nhận (Sở Tài chính, Ban Quản lý Khu kinh tế Dung Quất):',
    'Sở Tài chính + Ban Quản lý Khu kinh tế Dung Quất',
  ],
  ['Thủ trưởng các sở, ban, ngành, đoàn thể Thành phố', 'Thủ trưởng các sở, ban, ngành, đoàn thể Thành phố'],
  ['NHIỆM VỤ, GIẢI PHÁP', ''],
  ['Tổ chức tuyên truyền về bầu cử', ''],
])('the heading "%s" names "%s"', (heading, leads) => {
  expect(leadOfHeading(heading).join(' + ')).toBe(leads);
});
