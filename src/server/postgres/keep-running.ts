import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasEnded } from './postmaster.ts';

const RESTART_PAUSE_MS = [50, 500, 1000, 2000, 5000];
const FAST_STOP_MS = 20_000;

/**
 * Keeps one PostgreSQL running: what ended it (a kill, a full disk) may have passed when it starts again.
 * Gives back how to stop it for good.
 */
export function keepRunning(
  first: ChildProcess,
  start: () => Promise<ChildProcess>,
  announce: (line: string) => void,
): () => Promise<void> {
  const leaving = new AbortController();
  const watching = watch(first, start, announce, leaving.signal);
  return async () => {
    leaving.abort();
    const last = await watching;
    if (last) await stopChild(last);
  };
}

/** Ends when it is told to leave, with the server that runs then, if any. */
async function watch(
  first: ChildProcess,
  start: () => Promise<ChildProcess>,
  announce: (line: string) => void,
  leaving: AbortSignal,
): Promise<ChildProcess | undefined> {
  let current = first;
  for (;;) {
    if (!hasEnded(current)) await once(current, 'exit', { signal: leaving }).catch(() => undefined);
    if (leaving.aborted) return current;
    announce('PostgreSQL dừng ngoài ý muốn, đang khởi động lại…');
    const next = await startAgain(start, announce, leaving);
    if (!next) return undefined;
    announce('PostgreSQL đã chạy lại.');
    current = next;
  }
}

async function startAgain(
  start: () => Promise<ChildProcess>,
  announce: (line: string) => void,
  leaving: AbortSignal,
): Promise<ChildProcess | undefined> {
  for (let attempt = 0; !leaving.aborted; attempt += 1) {
    const pause = RESTART_PAUSE_MS[Math.min(attempt, RESTART_PAUSE_MS.length - 1)];
    await sleep(pause, undefined, { signal: leaving }).catch(() => undefined);
    if (leaving.aborted) return undefined;
    try {
      return await start();
    } catch (error) {
      if (attempt === 0) announce(error instanceof Error ? error.message : String(error));
    }
  }
  return undefined;
}

/** Fast shutdown: open transactions end, everything committed is on disk. */
async function stopChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  const patience = new AbortController();
  await Promise.race([ended, sleep(FAST_STOP_MS, undefined, { signal: patience.signal }).catch(() => undefined)]);
  patience.abort();
  if (hasEnded(child)) return;
  child.kill('SIGQUIT');
  await ended;
}
