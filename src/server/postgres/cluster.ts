import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { clusterExists, makeCluster, refuseOtherVersion } from './make-cluster.ts';
import { stopLeftover } from './postmaster-file.ts';
import { PORT, hasEnded, startPostmaster } from './postmaster.ts';
import { chooseServant, giveTo, settleServant } from './run-as.ts';
import type { Servant } from './run-as.ts';

export interface ClusterOptions {
  folder: string;
  socketFolder: string;
  logFile: string;
  binaries: Binaries;
  superuserPassword: string;
  durable: boolean;
  maxConnections: number;
  announce: (line: string) => void;
}

export interface Cluster {
  host: string;
  port: number;
  stop(): Promise<void>;
}

/** PostgreSQL takes no longer socket path than this, the file's own name included. */
const SOCKET_PATH_LIMIT_BYTES = 107;

/** Starts PostgreSQL on the folder, making the data first if there is none, and starts it again should it end by itself. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const servant = findServant(options);
  if (clusterExists(options.folder)) {
    refuseOtherVersion(options.folder, options.binaries.version);
    if (await stopLeftover(options.folder)) options.announce('Đã dừng PostgreSQL còn lại từ lần chạy trước.');
  } else {
    options.announce('Đang tạo cơ sở dữ liệu lần đầu…');
    await makeCluster({ ...options, servant, sync: options.durable });
  }
  const socket = makeSocketFolder(options.socketFolder, servant);
  const postmaster = { ...options, servant, socketFolder: socket.folder };
  let child: ChildProcess;
  try {
    child = await startPostmaster(postmaster);
  } catch (error) {
    socket.remove();
    throw error;
  }
  const watch = keepRunning(child, async () => startPostmaster(postmaster), options.announce);
  return {
    host: socket.folder,
    port: PORT,
    stop: async () => {
      await stopChild(watch.leave());
      socket.remove();
    },
  };
}

function findServant(options: ClusterOptions): Servant | undefined {
  const servant = chooseServant(options.folder);
  return settleServant(servant, join(options.binaries.folder, 'postgres'), dirname(options.folder));
}

function makeSocketFolder(wanted: string, servant: Servant | undefined): { folder: string; remove: () => void } {
  const tooLong = Buffer.byteLength(join(wanted, `.s.PGSQL.${PORT}`)) > SOCKET_PATH_LIMIT_BYTES;
  const folder = tooLong ? mkdtempSync(join(tmpdir(), 'tiendo-')) : wanted;
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  giveTo(servant, folder);
  return { folder, remove: () => (tooLong ? rmSync(folder, { recursive: true, force: true }) : undefined) };
}

interface Watch {
  /** Ends the watching and hands over the server that runs now. */
  leave(): ChildProcess;
}

const RESTART_PAUSE_MS = [50, 500, 1000, 2000, 5000];

/** Keeps one server running until left: what ended it (a kill, a full disk) may have passed when it starts again. */
function keepRunning(first: ChildProcess, start: () => Promise<ChildProcess>, announce: (line: string) => void): Watch {
  let current = first;
  let left = false;
  const restart = async (): Promise<void> => {
    for (let attempt = 0; !left; attempt += 1) {
      await sleep(RESTART_PAUSE_MS[Math.min(attempt, RESTART_PAUSE_MS.length - 1)]);
      try {
        const next = await start();
        current = next;
        if (left) return void (await stopChild(next));
        announce('PostgreSQL đã chạy lại.');
        return follow(next);
      } catch (error) {
        if (attempt === 0) announce(error instanceof Error ? error.message : String(error));
      }
    }
  };
  const follow = (child: ChildProcess): void => {
    child.once('exit', () => {
      if (left) return;
      announce('PostgreSQL dừng ngoài ý muốn, đang khởi động lại…');
      void restart();
    });
  };
  follow(first);
  return {
    leave: () => {
      left = true;
      return current;
    },
  };
}

const FAST_STOP_MS = 20_000;

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
