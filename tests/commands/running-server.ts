import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt, root } from '../../scripts/stale.mjs';

export interface Run {
  child: ChildProcess;
  url: string;
  /** All it said so far on both outputs. */
  said(): string;
  /** Its exit code, when it has ended. */
  ended: Promise<number | null>;
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The built program, as `npm start` runs it once it is fresh. */
export async function runServer(settings: Record<string, string>): Promise<Run> {
  const port = settings['PORT'] ?? String(await freePort());
  const { DATABASE_URL: _given, ...inherited } = process.env;
  ensureBuilt(['server'], () => undefined);
  const child = spawn(process.execPath, [join(root, 'dist', 'server', 'main.js')], {
    cwd: root,
    env: { ...inherited, TIENDO_DEMO: '0', ...settings, PORT: port },
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const ended = once(child, 'close').then(() => child.exitCode);
  return { child, url: `http://127.0.0.1:${port}`, said: () => said, ended };
}

export async function statusOf(url: string): Promise<number> {
  return fetch(url).then(
    (answer) => answer.status,
    () => 0,
  );
}

/** Waits until the address answers with that status. */
export async function waitFor(url: string, status: number, patienceMs: number): Promise<void> {
  const until = Date.now() + patienceMs;
  while ((await statusOf(url)) !== status) {
    if (Date.now() > until) throw new Error(`${url} did not answer ${status} within ${patienceMs} ms`);
    await sleep(25);
  }
}

export function postmasterOf(dataFolder: string): number {
  return Number(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
