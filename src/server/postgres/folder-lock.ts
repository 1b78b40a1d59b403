import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure, folderFailure } from '../start-failure.ts';
import { isAlive } from './postmaster-file.ts';

interface Holder {
  pid: number;
  /** The system's mark of when the process began: tells it from a later one with the same number. */
  begun: string;
}

function begunMark(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; the start is the twentieth field after it.
    return `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return '';
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    const [pid, begun] = readFileSync(file, 'utf8').split('\n');
    return { pid: Number(pid), begun: begun ?? '' };
  } catch {
    return undefined;
  }
}

const lockFile = (folder: string): string => join(folder, 'tiendo.lock');

/** The process that uses the folder now, if it still lives. */
export function findHolder(folder: string): number | undefined {
  const holder = readHolder(lockFile(folder));
  if (!holder || !Number.isInteger(holder.pid) || holder.pid <= 0 || !isAlive(holder.pid)) return undefined;
  return begunMark(holder.pid) === holder.begun ? holder.pid : undefined;
}

/** Makes the data folder and takes it for this process; gives back how to free it. */
export function takeFolder(folder: string): () => void {
  const file = lockFile(folder);
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(own, `${process.pid}\n${begunMark(process.pid)}\n`);
    if (!claim(own, file)) {
      removeStale(folder, file, own);
      if (!claim(own, file)) throw inUse(folder, findHolder(folder));
    }
    rmSync(own, { force: true });
  } catch (error) {
    tryToRemove(own);
    throw folderFailure(error, folder);
  }
  return () => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

function tryToRemove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The folder itself is unusable; why, the first error says.
  }
}

/** A link is made whole or not at all: nobody reads a half-written lock. */
function claim(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function removeStale(folder: string, file: string, own: string): void {
  const holder = findHolder(folder);
  if (holder !== undefined && holder !== process.pid) throw inUse(folder, holder);
  const aside = `${own}.old`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch {
    // Another start has just taken it away; the next claim decides.
  }
}

function inUse(folder: string, pid: number | undefined): StartFailure {
  const by = pid === undefined ? '' : ` (tiến trình ${pid})`;
  return new StartFailure(
    `Thư mục dữ liệu ${folder} đang được một lần chạy khác dùng${by}: hãy dừng lần chạy đó, hoặc đặt TIENDO_DATA khác.`,
  );
}
