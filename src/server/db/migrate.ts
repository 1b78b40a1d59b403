import type pg from 'pg';
import { StartFailure } from '../start-failure.ts';
import { readMigrations } from './migration-files.ts';
import type { MigrationFile } from './migration-files.ts';

/** Any number of programs may start at once on one database; this lock lets one of them migrate. */
const LOCK = 7_264_020_241;

const RECORD = `
  create table if not exists schema_migration (
    number integer primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`;

interface Applied {
  number: number;
  name: string;
  sha256: string;
}

/** Brings the database to this program's shape; says how many migrations ran. */
export async function migrate(pool: pg.Pool, folder: string): Promise<number> {
  const files = await readMigrations(folder);
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(RECORD);
    const { rows } = await client.query<Applied>('select number, name, sha256 from schema_migration order by number');
    refuseForeignHistory(files, rows);
    const waiting = files.slice(rows.length);
    for (const file of waiting) await apply(client, file);
    return waiting.length;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    client.release();
  }
}

function refuseForeignHistory(files: MigrationFile[], applied: Applied[]): void {
  const newest = applied.at(-1);
  if (newest && newest.number > (files.at(-1)?.number ?? 0)) {
    throw new StartFailure(
      `Cơ sở dữ liệu mới hơn chương trình (đã có bước ${newest.name}): hãy dùng phiên bản chương trình mới hơn.`,
    );
  }
  for (const [index, { number, name, sha256 }] of applied.entries()) {
    const file = files[index];
    if (file?.number === number && file.sha256 === sha256) continue;
    throw new StartFailure(
      `Bước chuyển cơ sở dữ liệu ${name} đã chạy nhưng tệp trong migrations/ nay khác đi: hãy khôi phục tệp gốc.`,
    );
  }
}

async function apply(client: pg.PoolClient, file: MigrationFile): Promise<void> {
  await client.query('begin');
  try {
    await client.query(file.sql);
    await client.query('insert into schema_migration (number, name, sha256) values ($1, $2, $3)', [
      file.number,
      file.name,
      file.sha256,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw new Error(`migrations/${file.name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
