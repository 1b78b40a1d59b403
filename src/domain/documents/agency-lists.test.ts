import { expect, test } from 'vitest';
import { agenciesOfCell, findAgencyLists } from './agency-lists.ts';

test.each([
  [
    'Sở Văn hóa, Thể thao và Du lịch; Sở Khoa học và Công nghệ',
    'Sở Văn hóa, Thể thao và Du lịch + Sở Khoa học và Công nghệ',
  ],
  ['Bộ Xây dựng, các địa phương', 'Bộ Xây dựng + các địa phương'],
  [
    'các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương',
    'các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ + Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương',
  ],
  ['Kho bạc Nhà nước khu vực XIV; Hội Nông dân tỉnh', 'Kho bạc Nhà nước khu vực XIV + Hội Nông dân tỉnh'],
  ['- Sở Y tế - Công an tỉnh', 'Sở Y tế + Công an tỉnh'],
  ['Báo và Phát thanh, Truyền hình Cần Thơ', 'Báo và Phát thanh, Truyền hình Cần Thơ'],
  ['Tập đoàn Công nghiệp - Viễn thông Quân đội', 'Tập đoàn Công nghiệp - Viễn thông Quân đội'],
  ['Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh', 'Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh'],
  ['Trường Đại học Quảng Bình, Liên minh Hợp tác xã tỉnh', 'Trường Đại học Quảng Bình + Liên minh Hợp tác xã tỉnh'],
  ['các Đảng ủy: Chính phủ; Quốc hội', 'Đảng ủy Chính phủ + Đảng ủy Quốc hội'],
  ['Phòng Kinh tế, Hạ tầng và Đô thị; Công an xã', 'Phòng Kinh tế, Hạ tầng và Đô thị + Công an xã'],
  ['Sở Giáo dục đào tạo; Sở khoa học và công nghệ', 'Sở Giáo dục đào tạo + Sở khoa học và công nghệ'],
  ['Sở Văn hóa Thể thao, du lịch tham mưu', 'Sở Văn hóa Thể thao, du lịch'],
  ['Ban quản lý các khu công nghiệp tỉnh', 'Ban quản lý các khu công nghiệp tỉnh'],
  ['Ban Quản lý Khu Công nghiệp và khu Kinh tế', 'Ban Quản lý Khu Công nghiệp và khu Kinh tế'],
  ['Sở Xây dựng, Sở Tài chính', 'Sở Xây dựng + Sở Tài chính'],
  ['Địa phương được lựa chọn', 'Địa phương được lựa chọn'],
])('the cell "%s" names %s', (cell, names) => {
  expect(agenciesOfCell(cell).join(' + ')).toBe(names);
});

test('a list that goes on with dots is open', () => {
  const [list] = findAgencyLists('Các sở, ngành: Y tế, Nội vụ, Công an tỉnh,… chịu trách nhiệm');
  expect(list?.open).toBe(true);
  expect(list?.agencies.map(({ name }) => name)).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Công an tỉnh']);
});
