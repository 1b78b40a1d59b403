import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDecision } from '#domain/documents/compile-decision.ts';
import { type Bench, cpuOf, line } from './measure.ts';

const DECISION = join(import.meta.dirname, '..', 'src', 'server', 'demonstration', 'decision-2024.txt');
// A whole decision with its annexes is about 50 kB; the demonstration's is repeated up to that.
const LENGTH = 50_000;
const GOAL_MS = 100;
const RUNS = 10;

/** CPU of compiling a text of 50 kB to targets, tasks and citations. */
export const bench: Bench = async () => {
  const decision = readFileSync(DECISION, 'utf8');
  const text = decision.repeat(Math.ceil(LENGTH / Buffer.byteLength(decision)));
  compileDecision(text);
  const cpu = await cpuOf(async () => {
    for (let run = 0; run < RUNS; run += 1) compileDecision(text);
  });
  const kilobytes = Math.round(Buffer.byteLength(text) / 1000);
  return [
    line('intake-decision', cpu / RUNS, GOAL_MS, 'ms', `CPU đọc một quyết định ${kilobytes} kB; thước đo là mục tiêu`),
  ];
};
