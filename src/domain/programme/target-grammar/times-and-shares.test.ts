import { expect, test } from 'vitest';
import { readTargets } from './read-targets.ts';

const read = (text: string) =>
  readTargets(text).map(({ name, comparator, value, unit, denominator, direction, change }) =>
    [name, comparator, value, unit, denominator, direction, change].filter((each) => each !== null).join(' | '),
  );

test.each([
  ['Số hợp tác xã thành lập mới gấp đôi so với năm 2020', 'Số hợp tác xã thành lập mới | eq | 2 | lần | higher'],
  ['Thu nhập bình quân đầu người gấp rưỡi năm 2020', 'Thu nhập bình quân đầu người | eq | 1.5 | lần | higher'],
  ['Sản lượng điện gió tăng gấp ba lần so với năm 2020', 'Sản lượng điện gió | eq | 3 | lần | higher'],
  ['Có 8/10 xã đạt chuẩn nông thôn mới', 'Xã đạt chuẩn nông thôn mới | eq | 8 | xã | 10 | higher'],
  ['Giảm chi phí tuân thủ thủ tục ít nhất 5%', 'Chi phí tuân thủ thủ tục | ge | 5 | % | lower | decrease'],
  ['Giảm tỷ lệ hộ nghèo xuống dưới 5%', 'Tỷ lệ hộ nghèo | lt | 5 | % | lower'],
])('%s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});
