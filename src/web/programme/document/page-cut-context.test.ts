import { expect, test } from 'vitest';
import { proposeRepairs } from '#domain/documents/compile-decision.ts';
import { showCut } from './page-cut-context.ts';

test.each([
  [
    'Nghị quyết số 04-\n\nNQ/TU ngày 12/4',
    '…Nghị quyết số 04- ⏎ NQ/TU ngày 12/4…',
    '…Nghị quyết số 04-NQ/TU ngày 12/4…',
  ],
  [
    'Dòng đầu.\n\nmột câu dang dở và\n\n12\n\nsang trang',
    '…một câu dang dở và ⏎ 12 ⏎ sang trang…',
    '…một câu dang dở và sang trang…',
  ],
])('a joined page end is shown with the words around it: %s', (text, original, repaired) => {
  expect(proposeRepairs(text).map((made) => showCut(text, made))).toEqual([{ original, repaired }]);
});
