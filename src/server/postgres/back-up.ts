import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { clientConfig } from '../db/pool.ts';
import { StartFailure, folderFailure } from '../start-failure.ts';
import { MANIFEST, copyFile, listCluster } from './backup-files.ts';
import type { BackupFile, Manifest } from './backup-files.ts';
import { findRunning, startEmbedded, superuserAddress } from './embedded.ts';

const BESIDE_THE_CLUSTER = ['postgres-passwords.json', 'session-secret'];
const WAL_SEGMENT = /^[0-9A-F]{24}$/;

/** Copies the data folder while the server goes on working; the copy is as of the moment the command ends. */
export async function backUp(dataFolder: string, target: string, announce: (line: string) => void): Promise<Manifest> {
  const data = resolve(dataFolder);
  const wanted = resolve(target);
  if (!existsSync(join(data, 'postgres'))) throw new StartFailure(`Thư mục ${data} chưa có dữ liệu để sao lưu.`);
  if (existsSync(wanted) && readdirSync(wanted).length > 0) {
    throw new StartFailure(`Thư mục ${wanted} không trống: hãy chọn một thư mục mới cho bản sao lưu.`);
  }
  const alone = findRunning(data) ? undefined : await startEmbedded(data, announce);
  // A name of our own: nothing that stood here before is swept away.
  const unfinished = `${wanted}.unfinished-${process.pid}`;
  try {
    mkdirSync(unfinished, { recursive: true, mode: 0o700 });
    const manifest = await copyOnline(data, unfinished);
    if (existsSync(wanted)) rmdirSync(wanted);
    renameSync(unfinished, wanted);
    return manifest;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw folderFailure(error, wanted);
  } finally {
    await alone?.stop();
  }
}

/** PostgreSQL's own way: say that a copy begins, copy, say that it ends, and add the log written meanwhile. */
async function copyOnline(data: string, target: string): Promise<Manifest> {
  const address = superuserAddress(data);
  if (!address) throw new StartFailure('PostgreSQL chưa sẵn sàng để sao lưu: hãy chạy lại sau ít giây.');
  const client = new Client(clientConfig(address));
  await client.connect();
  try {
    // Keeps every log file from here on until this session ends.
    await client.query(`select pg_create_physical_replication_slot('tiendo_backup_' || pg_backend_pid(), true, true)`);
    await client.query(`select pg_backup_start('tien-do', true)`);
    const { folders, files } = listCluster(join(data, 'postgres'));
    const copied = copyAll(data, target, [...files.map((path) => `postgres/${path}`), ...BESIDE_THE_CLUSTER]);
    const { rows } = await client.query<{ labelfile: string; segment: string }>(
      `select labelfile, pg_walfile_name(lsn) as segment from pg_backup_stop(false)`,
    );
    const end = rows[0];
    if (!end) throw new Error('pg_backup_stop gave no line');
    copied.push(writeLabel(target, end.labelfile), ...copyLog(data, target, end.segment));
    const placed = ['postgres', ...folders.map((path) => `postgres/${path}`)];
    return keepManifest(target, placed, copied);
  } finally {
    await client.end();
  }
}

function copyAll(data: string, target: string, paths: string[]): BackupFile[] {
  return paths.flatMap((path) => {
    const sha256 = copyFile(join(data, path), join(target, path));
    return sha256 === undefined ? [] : [{ path, sha256 }];
  });
}

function writeLabel(target: string, label: string): BackupFile {
  const path = 'postgres/backup_label';
  writeFileSync(join(target, path), label, { mode: 0o600, flush: true });
  return { path, sha256: createHash('sha256').update(label).digest('hex') };
}

function copyLog(data: string, target: string, lastSegment: string): BackupFile[] {
  const names = readdirSync(join(data, 'postgres', 'pg_wal')).filter((name) => {
    return WAL_SEGMENT.test(name) && name <= lastSegment;
  });
  const paths = names.map((name) => `postgres/pg_wal/${name}`);
  return copyAll(data, target, paths);
}

function keepManifest(target: string, folders: string[], files: BackupFile[]): Manifest {
  const manifest: Manifest = { format: 'tien-do-backup-1', takenAt: new Date().toISOString(), folders, files };
  writeFileSync(join(target, MANIFEST), `${JSON.stringify(manifest, undefined, 1)}\n`, { mode: 0o600, flush: true });
  return manifest;
}
