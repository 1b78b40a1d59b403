import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { clusterExists, makeCluster, refuseOtherVersion } from './make-cluster.ts';
import { stopLeftover } from './postmaster-file.ts';
import { PORT, startPostmaster } from './postmaster.ts';
import { chooseServant, giveTo, settleServant } from './run-as.ts';
import type { Servant } from './run-as.ts';
import { keepRunning } from './keep-running.ts';

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
  const stop = keepRunning(child, async () => startPostmaster(postmaster), options.announce);
  return {
    host: socket.folder,
    port: PORT,
    stop: async () => {
      await stop();
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
