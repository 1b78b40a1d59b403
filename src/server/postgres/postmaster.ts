import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure, diskFullSentence } from '../start-failure.ts';
import type { Binaries } from './binaries.ts';
import { environmentFor } from './make-cluster.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { commandAs } from './run-as.ts';
import type { Servant } from './run-as.ts';

export interface PostmasterOptions {
  folder: string;
  socketFolder: string;
  logFile: string;
  binaries: Binaries;
  servant: Servant | undefined;
  /** False only for data that may be lost, as in tests. */
  durable: boolean;
  maxConnections: number;
}

export const PORT = 5432;
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;
const PATIENCE_MS = 120_000;

/** Given at every start, so that an old data folder gets the present settings. No TCP port is opened. */
function settings(options: PostmasterOptions): string[] {
  const quoted = `"${options.socketFolder.replaceAll('"', '""')}"`;
  const values: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: quoted,
    unix_socket_permissions: '0700',
    port: String(PORT),
    max_connections: String(options.maxConnections),
    shared_buffers: '128MB',
    min_wal_size: '48MB',
    max_wal_size: '512MB',
    fsync: options.durable ? 'on' : 'off',
    full_page_writes: options.durable ? 'on' : 'off',
    synchronous_commit: options.durable ? 'on' : 'off',
    logging_collector: 'off',
    log_line_prefix: '%m [%p] ',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Starts the server and waits until it answers; fails with one sentence where the reason is known. */
export async function startPostmaster(options: PostmasterOptions): Promise<ChildProcess> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const logStart = rotateLog(options.logFile);
    const child = launch(options);
    if (await becomesReady(child, options.folder, until)) return child;
    const said = readFileSync(options.logFile).subarray(logStart).toString();
    // After a kill, the last sessions of the old server need a moment to end and free its memory.
    const oldSessionsEnding = /shared memory block .* still in use|is another postmaster/i.test(said);
    if (!oldSessionsEnding || Date.now() > until) throw reasonFor(said, options);
    await sleep(200);
  }
}

function launch(options: PostmasterOptions): ChildProcess {
  const log = openSync(options.logFile, 'a', 0o600);
  const args = ['-D', options.folder, ...settings(options)];
  const command = commandAs(options.servant, join(options.binaries.folder, 'postgres'), args);
  // Its own session: Ctrl-C in the terminal reaches us alone, and we stop it when the requests are done.
  const child = spawn(command.file, command.args, {
    ...command.options,
    env: environmentFor(options.binaries),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  child.on('error', () => undefined);
  return child;
}

function rotateLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size < LOG_LIMIT_BYTES) return size;
  renameSync(file, `${file}.1`);
  return 0;
}

export function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

async function becomesReady(child: ChildProcess, folder: string, until: number): Promise<boolean> {
  while (!hasEnded(child)) {
    const file = readPostmasterFile(folder);
    if (file?.pid === child.pid && file?.ready) return true;
    if (Date.now() > until) {
      child.kill('SIGQUIT');
      return false;
    }
    await sleep(15);
  }
  return false;
}

function reasonFor(said: string, { folder, logFile }: PostmasterOptions): Error {
  if (/No space left on device|Disk quota exceeded/i.test(said)) return new StartFailure(diskFullSentence(folder));
  if (/Permission denied|Read-only file system/i.test(said)) {
    return new StartFailure(
      `PostgreSQL không có quyền ghi vào ${folder}: hãy cấp quyền cho người dùng sở hữu thư mục.`,
    );
  }
  const line = said.split('\n').findLast((text) => /FATAL|PANIC|error/i.test(text)) ?? '';
  return new StartFailure(`PostgreSQL không khởi động được (${line.trim() || 'không rõ lý do'}): hãy xem ${logFile}.`);
}
