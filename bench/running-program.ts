import { spawn } from 'node:child_process';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const MAIN = join(import.meta.dirname, '..', 'dist', 'server', 'main.js');

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

export interface RunningProgram {
  port: number;
  pid: number;
  /** From the command to the first ready answer. */
  startSeconds: number;
}

/** Starts the built program on the data folder, lends it once it is ready, and stops it. */
export async function withProgram<Result>(
  data: string,
  work: (program: RunningProgram) => Promise<Result>,
  more: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const port = await freePort();
  const began = performance.now();
  const environment = {
    ...process.env,
    TIENDO_DATA: data,
    TIENDO_DEMO: 'people',
    TIENDO_LOG: 'silent',
    PORT: String(port),
    ...more,
  };
  const child = spawn(process.execPath, [MAIN], { env: environment, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null || performance.now() - began > 120_000) throw new Error('the program did not start');
      await pause(20);
    }
    return await work({ port, pid: child.pid ?? 0, startSeconds: (performance.now() - began) / 1000 });
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}
