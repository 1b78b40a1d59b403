import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDecision } from '#domain/documents/compile-decision.ts';
import { type Bench, cpuOf, line } from './measure.ts';

const SAMPLES = join(import.meta.dirname, '..', 'tests', 'samples', 'decisions');
const GOAL_MS = 100;
const RUNS = 10;

/** CPU of compiling the longest sample decision, from its text to targets, tasks and citations. */
export const bench: Bench = async () => {
  const texts = readdirSync(SAMPLES)
    .filter((name) => /\.(txt|md)$/.test(name))
    .map((name) => readFileSync(join(SAMPLES, name), 'utf8'))
    .sort((a, b) => b.length - a.length);
  const [text] = texts;
  if (text === undefined) return [];
  compileDecision(text);
  const cpu = await cpuOf(async () => {
    for (let run = 0; run < RUNS; run += 1) compileDecision(text);
  });
  const kilobytes = Math.round(Buffer.byteLength(text) / 1000);
  return [
    line('intake-decision', cpu / RUNS, GOAL_MS, 'ms', `CPU đọc một quyết định ${kilobytes} kB; thước đo là mục tiêu`),
  ];
};
