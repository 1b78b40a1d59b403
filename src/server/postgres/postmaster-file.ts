import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a running PostgreSQL writes about itself into its data folder. */
export interface PostmasterFile {
  pid: number;
  port: number;
  socketFolder: string;
  ready: boolean;
}

export function readPostmasterFile(clusterFolder: string): PostmasterFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return {
    pid,
    port: Number(lines[3] ?? 0),
    socketFolder: lines[4] ?? '',
    ready: (lines[7] ?? '').trim() === 'ready',
  };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** True when that process is a PostgreSQL of this folder and not a stranger that got the same number. */
function serves(pid: number, clusterFolder: string): boolean {
  try {
    if (readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterFolder)) return true;
  } catch {
    // Closed to us or gone; the command line is open to everyone.
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(clusterFolder);
  } catch {
    return false;
  }
}

const STOP_STEPS = [
  ['SIGINT', 5000],
  ['SIGQUIT', 3000],
  ['SIGKILL', 2000],
] as const;

/** Stops the PostgreSQL that an earlier run left behind when it was killed. */
export async function stopLeftover(clusterFolder: string): Promise<boolean> {
  const left = readPostmasterFile(clusterFolder);
  if (!left || !isAlive(left.pid) || !serves(left.pid, clusterFolder)) return false;
  for (const [signal, patience] of STOP_STEPS) {
    if (await stops(left.pid, signal, patience)) return true;
  }
  return true;
}

async function stops(pid: number, signal: NodeJS.Signals, patience: number): Promise<boolean> {
  try {
    process.kill(pid, signal);
  } catch {
    return !isAlive(pid);
  }
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (!isAlive(pid)) return true;
    await sleep(20);
  }
  return false;
}
