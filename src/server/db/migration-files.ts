import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface MigrationFile {
  number: number;
  name: string;
  sha256: string;
  sql: string;
}

const FILE_NAME = /^(\d{4})_[a-z0-9_]+\.sql$/;

/** The migrations of this program in order; two with one number would run in an order nobody chose. Numbers may be left out. */
export async function readMigrations(folder: string): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const files = await Promise.all(names.map((name) => readMigration(folder, name)));
  files.forEach((file, index) => {
    const before = files[index - 1];
    if (before?.number === file.number) throw new Error(`migrations/${file.name}: ${before.name} has this number`);
  });
  return files;
}

async function readMigration(folder: string, name: string): Promise<MigrationFile> {
  const number = FILE_NAME.exec(name)?.[1];
  if (number === undefined) throw new Error(`migrations/${name}: expected a name like 0001_agencies.sql`);
  const sql = await readFile(join(folder, name), 'utf8');
  return { number: Number(number), name, sha256: createHash('sha256').update(sql).digest('hex'), sql };
}
