import { expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const many = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

test('a text with more lines than any decision is refused, and told how many are too many', async () => {
  const read = await readDocument(bytesOf(many(20_001, (i) => `${i}. Việc`)));
  expect(read).toEqual({ ok: false, code: 'too-long', found: 'hơn 20.000 dòng' });
  expect(await readDocument(bytesOf(many(20_000, (i) => `${i}. Việc`)))).toMatchObject({ ok: true });
});

test('a text with more letters than any decision is refused', async () => {
  const read = await readDocument(bytesOf(many(9000, (i) => `${i}. ${'Triển khai kế hoạch năm. '.repeat(8)}`)));
  expect(read).toEqual({ ok: false, code: 'too-long', found: 'hơn 1.500.000 ký tự' });
});

test('rows of tables are no lines of text, in either habit', async () => {
  const rows = many(20_001, (i) => `| ${i} | Việc |`);
  const cells = many(20_001, (i) => `|\n\nViệc ${i}\n`);
  expect(await readDocument(bytesOf(rows))).toMatchObject({ ok: true });
  expect(await readDocument(bytesOf(cells))).toMatchObject({ ok: true });
});

test('one line that is longer than any document is refused, told how long that is', async () => {
  const line = many(20_000, (i) => `việc ${i},`).replaceAll('\n', ' ');
  expect(await readDocument(bytesOf(line))).toEqual({
    ok: false,
    code: 'too-long',
    found: 'một đoạn hơn 200.000 ký tự',
  });
  expect(await readDocument(bytesOf(line.slice(0, 150_000)))).toMatchObject({ ok: true });
});
