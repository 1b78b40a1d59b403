import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Bench, line } from './measure.ts';

const MAIN = join(import.meta.dirname, '..', 'dist', 'server', 'main.js');
const START_GOAL_SECONDS = 3;
const MEMORY_GOAL_MB = 150;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function isReady(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: '/readyz' }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('error', () => resolve(false));
  });
}

/** Memory that is the process's alone and in use, in MB. */
function memoryOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

interface Started {
  seconds: number;
  megabytes: number;
}

/** Starts the built program on the data folder, waits until it is ready and idle, and stops it. */
async function startOnce(data: string, idleMs: number): Promise<Started> {
  const port = await freePort();
  const began = performance.now();
  const environment = {
    ...process.env,
    TIENDO_DATA: data,
    TIENDO_DEMO: 'people',
    TIENDO_LOG: 'silent',
    PORT: String(port),
  };
  const child = spawn(process.execPath, [MAIN], { env: environment, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null || performance.now() - began > 120_000) throw new Error('the program did not start');
      await pause(20);
    }
    const seconds = (performance.now() - began) / 1000;
    await pause(idleMs);
    return { seconds, megabytes: memoryOf(child.pid ?? 0) };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/** A second start on an existing data folder, and what the program holds when nobody asks it anything. */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiendo-start-'));
  try {
    await startOnce(folder, 0);
    const { seconds, megabytes } = await startOnce(folder, 5000);
    return [
      line(
        'second-start',
        seconds,
        START_GOAL_SECONDS,
        's',
        'thời gian thực đến khi sẵn sàng, cả PostgreSQL; thước đo là mục tiêu',
      ),
      line(
        'idle-memory',
        megabytes,
        MEMORY_GOAL_MB,
        'MB',
        'tiến trình ứng dụng, không kể PostgreSQL; thước đo là mục tiêu',
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
