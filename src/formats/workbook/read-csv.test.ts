import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';

test.each([
  [
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['Tên;Số\nGạo;1.234,5\n', [['Tên', 'Số'], ['Gạo', '1.234,5'], []]],
  [
    'a\tb\n1,5\t2',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    '"Gỗ, tre, ""nứa""",2018-08\nb,c',
    [
      ['Gỗ, tre, "nứa"', '2018-08'],
      ['b', 'c'],
    ],
  ],
  [
    '"hai\ndòng",1\nx,2',
    [
      ['hai\ndòng', '1'],
      ['x', '2'],
    ],
  ],
  ['a,\n,\nb,c', [['a', ''], [], ['b', 'c']]],
  ['"không đóng,1', [['không đóng,1']]],
])('%j is read cell by cell', (text, rows) => {
  expect(readCsv(text)).toEqual(rows);
});

test('every table comes back from its quoted text', () => {
  const cell = fc.string({ maxLength: 8 });
  const table = fc.array(fc.tuple(fc.constant('k'), cell, cell), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\n');
      expect(readCsv(text)).toEqual(rows);
    }),
  );
});

test('a long text without separators is read at once', () => {
  const began = performance.now();
  expect(readCsv('dòng chữ\n'.repeat(200_000))).toHaveLength(200_001);
  expect(performance.now() - began).toBeLessThan(2000);
});
