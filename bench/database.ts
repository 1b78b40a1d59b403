import { join } from 'node:path';
import pg from 'pg';
import { openDb, type RootDb } from '#server/db/database.ts';
import { migrate } from '#server/db/migrate.ts';
import { openPool } from '#server/db/pool.ts';
import { prepareDatabase } from '#server/db/prepare.ts';
import { startThrowAwayServer } from '#tests/database/throw-away-server.ts';

export interface BenchDatabase {
  url: string;
  pool: pg.Pool;
  db: RootDb;
}

/** Lends the work a migrated, empty database on a server of its own. */
export async function withDatabase<Result>(
  work: (database: BenchDatabase) => Promise<Result>,
  durable = false,
): Promise<Result> {
  const server = await startThrowAwayServer(durable);
  try {
    const client = new pg.Client(server.url);
    await client.connect();
    await client.query(`create database bench template template0 encoding 'UTF8'`);
    await client.end();
    const url = server.url.replace('/postgres?', '/bench?');
    const pool = openPool({ url }, { role: await prepareDatabase({ url }), max: 8 });
    try {
      await migrate(pool, join(import.meta.dirname, '..', 'migrations'));
      return await work({ url, pool, db: openDb(pool) });
    } finally {
      await pool.end();
    }
  } finally {
    await server.stop();
  }
}
