/** Breaks documents of every kind in many ways and reads each: npm run fuzz -- --count 100000 --seconds 3600 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brokenFile } from './cases.ts';
import { CaseReader, type CaseReport } from './read-case.ts';
import { listSamples } from './samples.ts';
import { Tally } from './tally.ts';

interface Order {
  readonly number: number;
  readonly bytes: Uint8Array;
}

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    kind: { type: 'string', multiple: true, default: [] },
    samples: { type: 'string', multiple: true, default: [] },
    largest: { type: 'string', default: String(200 * 1024) },
    out: { type: 'string', default: 'data/fuzz' },
    reader: { type: 'boolean', default: false },
  },
});

/** The process that reads: one file at a time, in the order in which they come. */
function readOrders(): void {
  const reader = new CaseReader();
  process.on('message', ({ number, bytes }: Order) => {
    void reader.read(number, bytes).then((report) => process.send?.(report));
  });
  process.on('disconnect', () => process.exit());
}

const openReader = (): ChildProcess =>
  fork(fileURLToPath(import.meta.url), ['--reader'], { serialization: 'advanced' });

/** The report, or the exit code of a reader that died of the file. */
async function readBy(reader: ChildProcess, order: Order): Promise<CaseReport | number | null> {
  return new Promise((resolve) => {
    const onExit = (code: number | null) => resolve(code);
    reader.once('exit', onExit);
    reader.once('message', (report: CaseReport) => {
      reader.off('exit', onExit);
      resolve(report);
    });
    reader.send(order);
  });
}

async function fuzz(): Promise<void> {
  const until = Date.now() + Number(values.seconds) * 1000;
  const [from, seed] = [Number(values.from), Number(values.seed)];
  const samples = listSamples(values.samples).filter(
    ({ kind, bytes }) =>
      bytes.length <= Number(values.largest) && (values.kind.length === 0 || values.kind.includes(kind)),
  );
  const tally = new Tally(values.out);
  let reader = openReader();
  // The first file of each kind would be blamed for loading its reader.
  for (const { bytes } of samples) await readBy(reader, { number: -1, bytes });
  for (let number = from; number < from + Number(values.count) && Date.now() < until; number += 1) {
    const file = brokenFile(samples, seed, number);
    const report = await readBy(reader, { number, bytes: file.bytes });
    if (typeof report === 'object' && report !== null) {
      tally.take(report, file);
      continue;
    }
    tally.died(number, file, report);
    reader = openReader();
  }
  reader.disconnect();
  console.log(tally.figures());
  process.exitCode = tally.offences > 0 ? 1 : 0;
}

if (values.reader) readOrders();
else await fuzz();
