import { expect, test } from 'vitest';
import { makePdf } from '#tests/factories/pdf.ts';
import { readPdf } from './read-pdf.ts';

const good = Buffer.from(makePdf([['Điều 1. Ban hành kế hoạch năm 2024 của tỉnh']], { packed: false })).toString(
  'latin1',
);
const readFile = async (file: string) => readPdf(new Uint8Array(Buffer.from(file, 'latin1')));

test.each([
  ['lists', '['.repeat(300)],
  ['dictionaries', '<</A '.repeat(300)],
])('%s that stand in each other hundreds deep are refused before the library reads them', async (_, nested) => {
  expect(await readFile(good.replace('5 0 obj', `5 0 obj ${nested}`))).toMatchObject({ code: 'nested-too-deep' });
  expect(await readFile(good.replace('5 0 obj', `5 0 obj ${nested.slice(0, 20)}`))).not.toMatchObject({
    code: 'nested-too-deep',
  });
});

test('a code without end in a table of letters is refused before the library reads the end of it as a code', async () => {
  const endless = good.replace('<0000> <00ff>', `<0000> <00${'0 1e9'.repeat(200)}ff00ff>`);
  expect(await readFile(endless)).toMatchObject({ ok: false, code: 'damaged' });
});

test('many long ranges in one table of letters are as bad as one endless range', async () => {
  const ranges = (count: number) =>
    good.replace(/(<0000> )<00ff>/u, `$1<ffff> <0000>\n${'<0000> <ffff> <0000>\n'.repeat(count)}<0000> <00ff>`);
  expect(await readFile(ranges(3))).toMatchObject({ ok: false, code: 'damaged' });
});
