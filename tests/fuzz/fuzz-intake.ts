/** Breaks documents of every kind in many ways and reads each: npm run fuzz -- --count 100000 --seconds 3600 */
import { fork } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brokenFile, kindOfCase } from './cases.ts';
import { type CaseReport, readCase } from './read-case.ts';
import { listSamples, type Sample } from './samples.ts';
import { Tally } from './tally.ts';

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

const [from, count, seed] = [Number(values.from), Number(values.count), Number(values.seed)];
const atWork = join(values.out, 'at-work');
/** Then, or when it holds so much between two files, a fresh process goes on, as the server takes a fresh thread for one that is worn. */
const CASES_OF_A_READER = 5000;
const WORN_MB = 350;
const HEAP_MB = 256;
const REPORTS_AT_ONCE = 20;
const HANGS_AFTER_MS = 120_000;

const samples = (): Sample[] =>
  listSamples(values.samples).filter(
    ({ kind, bytes }) =>
      bytes.length <= Number(values.largest) && (values.kind.length === 0 || values.kind.includes(kind)),
  );

const broken = (all: readonly Sample[], number: number) => brokenFile(all, seed, number);

/** The process that reads: one file after the other; whoever started it knows by the file "at-work" which one it died of. */
async function readCases(): Promise<void> {
  process.on('unhandledRejection', () => undefined);
  process.on('disconnect', () => process.exit());
  const all = samples();
  // The first file of each kind would be blamed for loading its reader.
  for (const { bytes, kind } of all.filter((one, i) => all.findIndex(({ kind }) => kind === one.kind) === i))
    await readCase(-1, bytes, kind);
  const mark = openSync(atWork, 'w');
  let reports: CaseReport[] = [];
  for (let number = from; number < from + count; number += 1) {
    const { bytes, kind } = broken(all, number);
    writeSync(mark, String(number).padStart(12), 0);
    const report = await readCase(number, bytes, kind);
    reports.push(report);
    const isWorn = report.rssMb > WORN_MB;
    if (!isWorn && reports.length < REPORTS_AT_ONCE && number < from + count - 1) continue;
    process.send?.(reports, () => undefined);
    // Only then does it hear that it shall stop.
    await new Promise((resolve) => setImmediate(resolve));
    if (isWorn) break;
    reports = [];
  }
  closeSync(mark);
}

const numberAtWork = () => Number(readFileSync(atWork, 'latin1'));

/** Lets one process read the cases from a number on; the number of the first case that it did not get to. */
async function readBy(number: number, until: number, tally: Tally, all: readonly Sample[]): Promise<number> {
  const most = Math.min(CASES_OF_A_READER, from + count - number);
  const args = [...process.argv.slice(2), '--reader', '--from', String(number), '--count', String(most)];
  const reader = fork(fileURLToPath(import.meta.url), args, { execArgv: [`--max-old-space-size=${HEAP_MB}`] });
  let [next, stopped, heardAt] = [number, false, Date.now()];
  reader.on('message', (reports: readonly CaseReport[]) => {
    for (const report of reports) tally.take(report, kindOfCase(all, report.number), () => broken(all, report.number));
    next = (reports.at(-1)?.number ?? next) + 1;
    heardAt = Date.now();
    stopped = heardAt > until;
    if (stopped) reader.disconnect();
  });
  const watch = setInterval(() => Date.now() - heardAt > HANGS_AFTER_MS && reader.kill('SIGKILL'), 1000);
  const code = await new Promise<number | null>((resolve) => reader.once('exit', resolve));
  clearInterval(watch);
  if (code === 0 || stopped) return next;
  const guilty = numberAtWork();
  tally.died(guilty, broken(all, guilty), code);
  return guilty + 1;
}

async function fuzz(): Promise<void> {
  const until = Date.now() + Number(values.seconds) * 1000;
  mkdirSync(values.out, { recursive: true });
  const all = samples();
  const tally = new Tally(values.out);
  for (let number = from; number < from + count && Date.now() < until;)
    number = await readBy(number, until, tally, all);
  console.log(tally.figures());
  process.exitCode = tally.offences > 0 ? 1 : 0;
}

if (values.reader) await readCases().then(() => process.disconnect());
else await fuzz();
