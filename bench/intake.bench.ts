import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileDecision } from '#domain/documents/compile-decision.ts';
import { brokenTexts } from './broken-texts.ts';
import { hundredPagesOfDocx, hundredPagesOfPdf } from './hundred-pages.ts';
import { type Bench, type BenchLine, cpuOf, line } from './measure.ts';

const DECISION = join(import.meta.dirname, '..', 'src', 'server', 'demonstration', 'decision-2024.txt');
// A whole decision with its annexes is about 50 kB; the demonstration's is repeated up to that.
const LENGTH = 50_000;
const GOAL_MS = 100;
const RUNS = 20;
/** The engine makes its best code of the compiler meanwhile; the very first reading is measured by itself. */
const WARMING_RUNS = 10;
const GOAL_OF_FILE_MS = 3000;
const GOAL_MB = 300;

function wholeDecision(): string {
  const decision = readFileSync(DECISION, 'utf8');
  return decision.repeat(Math.round(LENGTH / Buffer.byteLength(decision)));
}

async function ofText(text: string): Promise<BenchLine> {
  for (let run = 0; run < WARMING_RUNS; run += 1) compileDecision(text);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await cpuOf(async () => void compileDecision(text)));
  // What is slower than the fastest fifth shared its core with somebody else.
  const cpu = times.sort((one, other) => one - other)[RUNS / 5] ?? Number.NaN;
  const kilobytes = Math.round(Buffer.byteLength(text) / 1000);
  return line(
    'intake-decision',
    cpu,
    GOAL_MS,
    'ms',
    `CPU đọc một quyết định ${kilobytes} kB khi chương trình đã nóng; thước đo là mục tiêu`,
  );
}

const SHORT = 25_000;
const LONGER_TIMES = 8;
const MOST_GROWTH = 2;

/** The fastest of some runs: the others shared their core with somebody else. */
async function leastCpu(text: string): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < 4; run += 1) least = Math.min(least, await cpuOf(async () => void compileDecision(text)));
  return least;
}

/** Eight times the text may take eight times as long, and twice that for the machine's moods; not the square of it. */
async function ofBrokenTexts(): Promise<BenchLine> {
  const growths: number[] = [];
  for (const shape of brokenTexts) {
    const [short, long] = [shape(SHORT), shape(SHORT * LONGER_TIMES)];
    growths.push((await leastCpu(long)) / (await leastCpu(short)) / (long.length / short.length));
  }
  const what = `CPU mỗi chữ khi văn bản hỏng dài gấp ${LONGER_TIMES}, dạng tệ nhất trong ${growths.length} dạng; thước đo là mục tiêu`;
  return line('intake-broken-growth', Math.max(...growths), MOST_GROWTH, 'lần', what);
}

interface Figures {
  wallMs: number;
  cpuMs: number;
  peakMb: number;
}

type Bare = 'nothing' | 'unzip' | 'pdf-text';

function inChild(way: 'ours' | Bare, file: string): Figures {
  const child = join(import.meta.dirname, 'reading-child.mjs');
  const { stderr } = spawnSync(process.execPath, [child, way, file], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const last = stderr.trimEnd().split('\n').at(-1) ?? '';
  // Written by the child itself.
  return JSON.parse(last) as Figures;
}

const DOES: Readonly<Record<Bare, string>> = {
  nothing: 'chỉ mở tệp',
  unzip: 'chỉ giải nén và duyệt XML',
  'pdf-text': 'chỉ lấy chữ bằng pdfjs',
};

/** A whole command with the program's start, its thread and its memory, beside the bare library on the same file. */
function ofFile(name: string, ending: string, bytes: Uint8Array, bare: Bare): BenchLine[] {
  const folder = mkdtempSync(join(tmpdir(), 'tiendo-intake-'));
  try {
    const file = join(folder, `a-file.${ending}`);
    writeFileSync(file, bytes);
    const mine = inChild('ours', file);
    const theirs = inChild(bare, file);
    return [
      line(`intake-${name}`, mine.cpuMs, theirs.cpuMs, 'ms', `CPU cả lệnh; thước đo: ${DOES[bare]}, cùng tệp`),
      line(
        `intake-${name}-time`,
        mine.wallMs,
        GOAL_OF_FILE_MS,
        'ms',
        'từ lúc gọi lệnh đến khi xong; thước đo là mục tiêu',
      ),
      line(`intake-${name}-memory`, mine.peakMb, GOAL_MB, 'MB', 'bộ nhớ cao nhất của tiến trình; thước đo là mục tiêu'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compiling 50 kB of text, and reading and compiling a hundred pages of Word and of PDF. */
export const bench: Bench = async () => {
  const decision = wholeDecision();
  return [
    await ofText(decision),
    await ofBrokenTexts(),
    // The first reading of a process: the grammar's patterns are compiled and nothing is warm.
    ...ofFile('first-decision', 'txt', Buffer.from(decision), 'nothing'),
    ...ofFile('100-pages-docx', 'docx', hundredPagesOfDocx(), 'unzip'),
    ...ofFile('100-pages-pdf', 'pdf', hundredPagesOfPdf(), 'pdf-text'),
  ];
};
