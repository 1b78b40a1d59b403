import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Bench, line } from './measure.ts';
import { withProgram } from './running-program.ts';

const START_GOAL_SECONDS = 3;
const MEMORY_GOAL_MB = 150;
const IDLE_MS = 5000;

/** Memory that is the process's alone and in use, in MB. */
function memoryOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

/** A second start on an existing data folder, and what the program holds when nobody asks it anything. */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiendo-start-'));
  try {
    await withProgram(folder, async () => undefined);
    return await withProgram(folder, async ({ startSeconds, pid }) => {
      await pause(IDLE_MS);
      const start = 'thời gian thực đến khi sẵn sàng, cả PostgreSQL; thước đo là mục tiêu';
      const memory = 'tiến trình ứng dụng, không kể PostgreSQL; thước đo là mục tiêu';
      return [
        line('second-start', startSeconds, START_GOAL_SECONDS, 's', start),
        line('idle-memory', memoryOf(pid), MEMORY_GOAL_MB, 'MB', memory),
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
