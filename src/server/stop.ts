import { readFileSync } from 'node:fs';
import closeWithGrace from 'close-with-grace';
import type { Log } from './log.ts';

export interface Stopping {
  log: Log;
  announce: (line: string) => void;
  close: () => Promise<void>;
  /** Ends the server when the process that started it is gone. */
  followParent: boolean;
}

export interface Stop {
  isUnderWay(): boolean;
  /** Leaves the signals to others again. */
  forget(): void;
}

const ALL_MAY_TAKE_MS = 40_000;
const PARENT_CHECK_MS = 1000;

/** Stops in order on Ctrl-C, SIGTERM, a closed terminal or an error nobody caught. */
export function stopOnSignal({ log, announce, close, followParent }: Stopping): Stop {
  let underWay = false;
  const grace = closeWithGrace({ delay: ALL_MAY_TAKE_MS, logger: false }, async ({ err, signal }) => {
    underWay = true;
    clearInterval(parentCheck);
    if (err) log.fatal({ err }, 'an error nobody caught');
    announce(signal ? 'Đang dừng…' : 'Đang dừng vì lỗi của chương trình…');
    await close();
    announce('Đã dừng.');
  });
  const parentCheck = followParent ? watchParent() : undefined;
  return {
    isUnderWay: () => underWay,
    forget: () => {
      clearInterval(parentCheck);
      grace.uninstall();
    },
  };
}

/** Our parent and its parent: npm starts us through a shell that outlives it. */
function ancestors(): string {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return String(process.ppid);
  }
}

/** `npm start` killed without a chance to pass it on leaves us an orphan: then nobody wants the server any more. */
function watchParent(): NodeJS.Timeout {
  const atStart = ancestors();
  const check = setInterval(() => {
    if (ancestors() !== atStart) process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MS);
  return check.unref();
}
