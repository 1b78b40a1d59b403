import { afterEach, expect, test } from 'vitest';
import { layOut } from '#domain/documents/official/lay-out.ts';
import { anOfficialReport } from '#tests/factories/official-document.ts';
import { PaperWriter } from './write-paper.ts';

const order = { document: layOut(anOfficialReport()), madeAt: '2024-03-20T02:00:00.000Z', keywords: [] };
let writer: PaperWriter;
afterEach(() => writer.end());

test('papers are written beside the program, and the process ends when none comes for a while', async () => {
  writer = new PaperWriter({ idleMs: 50 });
  expect(writer.isRunning).toBe(false);
  const papers = await Promise.all([writer.write(order), writer.write(order), writer.write(order)]);
  expect(new Set(papers.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))).size).toBe(1);
  await expect.poll(() => writer.isRunning).toBe(false);
  expect((await writer.write(order)).pages).toBe(2);
});

test('a paper that cannot be set is refused in words, and the next one is written', async () => {
  writer = new PaperWriter();
  const broken = { ...order, madeAt: 'không phải ngày' };
  await expect(writer.write(broken)).rejects.toMatchObject({ code: 'paper-not-made' });
  expect((await writer.write(order)).pages).toBe(2);
});

test('what takes too long is ended and refused', async () => {
  writer = new PaperWriter({ mostMs: 1 });
  await expect(writer.write(order)).rejects.toMatchObject({ code: 'paper-not-made' });
  expect(writer.isRunning).toBe(false);
});
