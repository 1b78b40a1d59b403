import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readSync, readdirSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of a backup with what proves that it is whole. */
export interface BackupFile {
  path: string;
  sha256: string;
}

export interface Manifest {
  format: 'tien-do-backup-1';
  takenAt: string;
  /** Relative to the backup's folder; empty folders too, which PostgreSQL expects to find. */
  folders: string[];
  files: BackupFile[];
}

export const MANIFEST = 'manifest.json';

/** What belongs to a running server and not to its data; PostgreSQL makes it again. */
const NOT_DATA =
  /^(postmaster\.(pid|opts)|(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/.+|.*pgsql_tmp.*|.*pg_internal\.init.*)$/;

export interface Listing {
  folders: string[];
  files: string[];
}

export function listCluster(folder: string): Listing {
  const listing: Listing = { folders: [], files: [] };
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (NOT_DATA.test(path)) continue;
      if (!entry.isDirectory()) listing.files.push(path);
      else {
        listing.folders.push(path);
        walk(path);
      }
    }
  };
  walk('');
  return { folders: [...listing.folders, 'pg_wal/archive_status'], files: listing.files };
}

const CHUNK_BYTES = 1024 * 1024;

/** Copies a file, waits until the disk has it, and gives its sha256; undefined where it has just been removed. */
export function copyFile(from: string, to: string): string | undefined {
  const source = openIfThere(from);
  if (source === undefined) return undefined;
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  const target = openSync(to, 'w', 0o600);
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(CHUNK_BYTES);
  try {
    for (let length = readSync(source, chunk); length > 0; length = readSync(source, chunk)) {
      const part = chunk.subarray(0, length);
      hash.update(part);
      writeSync(target, part);
    }
    fsyncSync(target);
  } finally {
    closeSync(source);
    closeSync(target);
  }
  return hash.digest('hex');
}

function openIfThere(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
