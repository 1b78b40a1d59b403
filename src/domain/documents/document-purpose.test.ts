import { expect, test } from 'vitest';
import { purposeOf } from './document-purpose.ts';

test.each([
  ['Thông báo', 'directives'],
  ['Thông báo kết luận', 'directives'],
  ['BIÊN BẢN', 'directives'],
  ['Chỉ thị', 'directives'],
  ['Quyết định', 'programme'],
  ['Kế hoạch', 'programme'],
  [null, 'programme'],
])('a document of type %s is brought in for %s', (type, purpose) => {
  expect(purposeOf(type)).toBe(purpose);
});
