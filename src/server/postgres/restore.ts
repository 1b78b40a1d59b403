import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { StartFailure, folderFailure } from '../start-failure.ts';
import { MANIFEST, copyFile } from './backup-files.ts';
import type { Manifest } from './backup-files.ts';
import { takeFolder } from './folder-lock.ts';
import { chooseServant, giveTo } from './run-as.ts';

const path = z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))/);
const manifestShape = z.object({
  format: z.literal('tien-do-backup-1'),
  takenAt: z.string(),
  folders: z.array(path),
  files: z.array(z.object({ path, sha256: z.string() })),
});

/** Puts a backup into an empty data folder, every file checked; the next start brings the database up from it. */
export function restore(backup: string, dataFolder: string): Manifest {
  const source = resolve(backup);
  const data = resolve(dataFolder);
  const manifest = readManifest(source);
  if (existsSync(data) && readdirSync(data).length > 0) {
    throw new StartFailure(`Thư mục dữ liệu ${data} không trống: hãy đặt TIENDO_DATA là một thư mục mới.`);
  }
  const release = takeFolder(data);
  const unfinished = join(data, 'restored.new');
  try {
    copyChecked(source, unfinished, manifest);
    for (const name of readdirSync(unfinished)) renameSync(join(unfinished, name), join(data, name));
    rmSync(unfinished, { recursive: true });
    return manifest;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw folderFailure(error, data);
  } finally {
    release();
  }
}

function readManifest(source: string): Manifest {
  try {
    return manifestShape.parse(JSON.parse(readFileSync(join(source, MANIFEST), 'utf8')));
  } catch {
    throw new StartFailure(`Thư mục ${source} không phải là một bản sao lưu đầy đủ (thiếu hoặc hỏng ${MANIFEST}).`);
  }
}

function copyChecked(source: string, target: string, { folders, files }: Manifest): void {
  const servant = chooseServant(join(target, 'postgres'));
  mkdirSync(target, { mode: 0o700 });
  for (const folder of folders) {
    mkdirSync(join(target, folder), { recursive: true, mode: 0o700 });
    giveTo(servant, join(target, folder));
  }
  for (const { path: name, sha256 } of files) {
    if (copyFile(join(source, name), join(target, name)) !== sha256) {
      throw new StartFailure(`Bản sao lưu hỏng: tệp ${name} thiếu hoặc khác với lúc sao lưu.`);
    }
    if (name.startsWith('postgres/')) giveTo(servant, join(target, name));
  }
}
