import { afterEach, expect, test } from 'vitest';
import type { ReadingProgress } from '#contract/reading.ts';
import { makeDocx, paragraph } from '#tests/factories/docx.ts';
import { makePdf } from '#tests/factories/pdf.ts';
import { smallDecision } from '#tests/factories/upload.ts';
import { readHere } from './read-here.ts';
import { ReadingThreads } from './reading-threads.ts';

const decision = Buffer.from(smallDecision);
const opened: ReadingThreads[] = [];
const open = (...given: ConstructorParameters<typeof ReadingThreads>) => {
  const threads = new ReadingThreads(...given);
  opened.push(threads);
  return threads;
};
const silent = () => undefined;

afterEach(async () => {
  await Promise.all(opened.splice(0).map(async (threads) => threads.close()));
});

test('a document is read beside the thread that asks just as on the spot, and tells how far it is', async () => {
  const told: ReadingProgress['stage'][] = [];
  const read = await open(silent).read(decision, ({ stage }) => told.push(stage));
  expect(read).toEqual(await readHere.read(decision));
  expect(told).toEqual(['reading', 'compiling']);
});

test('of a PDF the pages are counted, of a Word file the kB', async () => {
  const threads = open(silent);
  const told: ReadingProgress[] = [];
  const lines = smallDecision.split('\n');
  await threads.read(makePdf([lines, lines]), (progress) => told.push(progress));
  await threads.read(makeDocx(paragraph('Điều 1. Ban hành Kế hoạch.')), (progress) => told.push(progress));
  expect(told).toEqual([
    { stage: 'reading', done: null, of: null },
    { stage: 'reading', done: 0, of: 2 },
    { stage: 'reading', done: 1, of: 2 },
    { stage: 'compiling', done: null, of: null },
    { stage: 'reading', done: null, of: null },
    { stage: 'unpacking', done: null, of: null },
    { stage: 'reading', done: 1, of: 1 },
    { stage: 'compiling', done: null, of: null },
  ]);
}, 60_000);

test('a text is read again without the repairs that were taken back', async () => {
  const { repairs } = await readHere.readAgain(smallDecision, []);
  const reverted = repairs.map(({ id }) => id);
  const again = await open(silent).readAgain(smallDecision, reverted);
  expect(again).toEqual(await readHere.readAgain(smallDecision, reverted));
});

test('a document that takes too long is given up with what to do', async () => {
  const faults: string[] = [];
  const threads = open((reason) => faults.push(reason), { mostMs: 1 });
  await expect(threads.read(decision)).rejects.toMatchObject({ code: 'reading-took-too-long' });
  expect(faults).toEqual(['more than 1 ms']);
  expect(threads.running).toBe(0);
});

test('a document that needs too much memory ends its own thread only, and the next one is read', async () => {
  const threads = open(silent, { threads: 1, heapMb: 32 });
  const heavy = Buffer.from('1. Tỷ lệ hộ nghèo giảm 5 %, thu ngân sách đạt 7 tỷ đồng năm 2024;\n'.repeat(19_000));
  await expect(threads.read(heavy)).rejects.toMatchObject({ code: 'reading-needs-too-much' });
  expect(await threads.read(decision)).toMatchObject({ ok: true });
});

test('a document that makes the whole program grow too much is given up, whatever holds the memory', async () => {
  const faults: string[] = [];
  const threads = open((reason) => faults.push(reason), { growthMb: 4 });
  const heavy = Buffer.from('1. Đạt 5 % trong năm 2024;\n'.repeat(50_000));
  await expect(threads.read(heavy)).rejects.toMatchObject({ code: 'reading-needs-too-much' });
  expect(faults).toEqual(['grew by more than 4 MB']);
});

test('more documents than may wait are sent away, the others are read in their turn', async () => {
  const threads = open(silent, { threads: 1, mostWaiting: 1 });
  const [first, second, third] = await Promise.allSettled([1, 2, 3].map(async () => threads.read(decision)));
  expect([first?.status, second?.status]).toEqual(['fulfilled', 'fulfilled']);
  expect(third).toMatchObject({ status: 'rejected', reason: { code: 'readers-busy' } });
});

test('threads end when nothing is to be read', async () => {
  const threads = open(silent, { idleMs: 50 });
  await threads.read(decision);
  expect(threads.running).toBe(1);
  await expect.poll(() => threads.running).toBe(0);
});

test('a document that comes just before the threads would end is read to its end', async () => {
  const threads = open(silent, { idleMs: 5 });
  await threads.read(decision);
  const long = Buffer.from(Array.from({ length: 600 }, (_, i) => `${i}. Đạt ${i} % trong năm 2024;`).join('\n'));
  await expect(threads.read(long)).resolves.toBeDefined();
});

test('a document under way is read to its end before the program stops, and no other is taken', async () => {
  const threads = open(silent, { stopMs: 60_000 });
  const reading = threads.read(decision);
  const closing = threads.close();
  await expect(threads.read(decision)).rejects.toMatchObject({ code: 'readers-busy' });
  expect(await reading).toMatchObject({ ok: true });
  await closing;
});
