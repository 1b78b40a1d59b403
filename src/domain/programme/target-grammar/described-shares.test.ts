import { expect, test } from 'vitest';
import { readTargets } from './read-targets.ts';

const read = (sentence: string) =>
  readTargets(sentence).map(
    ({ name, comparator, value, valueMax, unit }) =>
      `${name} | ${comparator} ${valueMax === null ? value : `${value}–${valueMax}`} ${unit}`,
  );

test.each([
  ['80% xã có ít nhất 2 mô hình kinh tế', 'Xã có ít nhất 2 mô hình kinh tế | eq 80 %'],
  ['100% trẻ em được tiêm ít nhất 8 loại vắc xin', 'Trẻ em được tiêm ít nhất 8 loại vắc xin | eq 100 %'],
  ['95% hộ dân được tiếp cận trên 3 dịch vụ cơ bản', 'Hộ dân được tiếp cận trên 3 dịch vụ cơ bản | eq 95 %'],
])('a bound behind a share says of what it is, and is no target: "%s"', (sentence, target) => {
  expect(read(sentence)).toEqual([target]);
});

test('a bound behind a pause is a target of its own', () => {
  expect(read('80% xã đạt chuẩn, thành lập ít nhất 2 hợp tác xã')).toEqual([
    'Xã đạt chuẩn | eq 80 %',
    'Thành lập hợp tác xã | ge 2 hợp tác xã',
  ]);
});

test('a share behind "và" has the name behind it', () => {
  expect(read('100% người dân ở vùng bão; vùng sạt lở và ít nhất 50% người dân ở vùng khác được phổ biến')).toEqual([
    'Người dân ở vùng bão | eq 100 %',
    'Người dân ở vùng khác được phổ biến | ge 50 %',
  ]);
});

test.each([
  ['Tốc độ tăng trưởng bình quân 10%/năm', 'Tốc độ tăng trưởng | eq 10 %/năm'],
  ['Năng suất lao động tăng bình quân 8,5%/năm', 'Năng suất lao động | increase_by 8.5 %/năm'],
  ['Giá trị xuất khẩu dự kiến đạt 10 triệu USD', 'Giá trị xuất khẩu | eq 10 triệu USD'],
  ['Giá trị xuất khẩu dự kiến đạt trên 10 triệu USD', 'Giá trị xuất khẩu | gt 10 triệu USD'],
  ['Giá trị xuất khẩu dự kiến đạt khoảng 10 triệu USD', 'Giá trị xuất khẩu | approx 10 triệu USD'],
  ['Thu hút từ 10 dự án đầu tư mới', 'Thu hút dự án đầu tư mới | ge 10 dự án'],
  ['Tổng tỷ suất sinh đạt 2,1 con/phụ nữ', 'Tổng tỷ suất sinh | eq 2.1 con/phụ nữ'],
  ['Tỉnh An Bình có ít nhất 20 tập dữ liệu mở được công bố', 'Tập dữ liệu mở được công bố | ge 20 tập dữ liệu mở'],
  ['Tỷ lệ người từ 65 tuổi trở lên đạt khoảng 12%', 'Tỷ lệ người từ 65 tuổi trở lên | approx 12 %'],
  ['Chi cho nghiên cứu (R&D)/GRDP tối thiểu 2%', 'Chi cho nghiên cứu (R&D)/GRDP | ge 2 %'],
])('%s', (sentence, target) => {
  expect(read(sentence)).toEqual([target]);
});

test('a rate of growth without words of its own is that of what was named before', () => {
  expect(read('Giá trị xuất khẩu chuối đạt trên 3,9 triệu USD, tốc độ tăng bình quân 05%/năm')).toEqual([
    'Giá trị xuất khẩu chuối | gt 3.9 triệu USD',
    'Tốc độ tăng giá trị xuất khẩu chuối | eq 5 %/năm',
  ]);
});
