import { expect, test } from 'vitest';
import { Readings } from './readings.ts';

const upload = { key: 'one-upload', requestHash: 'a' };

/** A work that ends when it is told to, and how often it was begun. */
function heldWork() {
  const waiting: ((id: number) => void)[] = [];
  const work = () => new Promise<number>((resolve) => waiting.push(resolve));
  return { work, waiting };
}

test('an upload sent again while it is read waits for the first and gets its answer', async () => {
  const readings = new Readings(() => new Date());
  const { work, waiting } = heldWork();
  const answers = [1, 2, 3].map(async () => readings.follow(7, upload, work));
  expect(waiting).toHaveLength(1);
  waiting[0]?.(12);
  expect(await Promise.all(answers)).toEqual([12, 12, 12]);
});

test('another person, another file and an upload without a key are each read by themselves', async () => {
  const readings = new Readings(() => new Date());
  const { work, waiting } = heldWork();
  const answers = [
    readings.follow(7, upload, work),
    readings.follow(8, upload, work),
    readings.follow(7, { ...upload, requestHash: 'b' }, work),
    readings.follow(7, null, work),
    readings.follow(7, null, work),
  ];
  expect(waiting).toHaveLength(5);
  waiting.forEach((end, at) => end(at));
  expect(await Promise.all(answers)).toEqual([0, 1, 2, 3, 4]);
});

test('once it is over, whether well or badly, the same upload is followed anew', async () => {
  const readings = new Readings(() => new Date());
  await expect(readings.follow(7, upload, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readings.find(7, upload.key)).toMatchObject({ stage: 'failed' });
  expect(await readings.follow(7, upload, async () => Promise.resolve(5))).toBe(5);
  expect(readings.find(7, upload.key)).toMatchObject({ stage: 'done' });
});
