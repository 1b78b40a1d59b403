import { expect, test } from 'vitest';
import { formatClipboard, parseClipboard } from './clipboard.ts';

test.each([
  ['one figure', '17.275', [['17.275']]],
  ['a column copied from a spreadsheet ends with a line end', '7,1\r\n27.594\r\n', [['7,1'], ['27.594']]],
  [
    'two columns',
    '7,1\tước\n98,3\tchính thức',
    [
      ['7,1', 'ước'],
      ['98,3', 'chính thức'],
    ],
  ],
  ['an empty cell in the middle keeps its place', '1\n\n3\n', [['1'], [''], ['3']]],
  ['a cell with a line end stands in quotation marks', '"a\nb"\t"nói ""được"""', [['a\nb', 'nói "được"']]],
  ['no-break spaces around figures go', '\u00a0 1.250\u00a0', [['1.250']]],
  ['a quotation mark inside a cell is only a mark', 'cột 5" dài', [['cột 5" dài']]],
])('a pasted block is read: %s', (_case, text, block) => {
  expect(parseClipboard(text)).toEqual(block);
});

test('a copied block reads back as it was', () => {
  const block = [
    ['7,1', 'ghi "chú"\nhai dòng'],
    ['', 'ước\tthực'],
  ];
  expect(parseClipboard(formatClipboard(block))).toEqual(block);
});
