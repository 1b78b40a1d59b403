import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { Pool } from 'pg';
import { inject } from 'vitest';
import { openDb } from '#server/db/database.ts';
import type { RootDb } from '#server/db/database.ts';
import { openPool } from '#server/db/pool.ts';
import { urlOf } from './global-setup.ts';

export interface TestDatabase {
  /** Connections as the application's role, bound by row-level security like the real server's. */
  pool: Pool;
  db: RootDb;
  /** The superuser's address, for what only it may do; the server takes it as DATABASE_URL too. */
  url: string;
  close(): Promise<void>;
}

async function onServer(statement: string): Promise<void> {
  const client = new Client(inject('testServer').url);
  await client.connect();
  await client.query(statement).finally(async () => client.end());
}

/** A migrated, empty database for one test file; call `close` in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const { url: server, template } = inject('testServer');
  const name = `tiendo_test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name} template ${template}`);
  const url = urlOf(server, name);
  const pool = openPool({ url }, { role: 'tiendo', max: 10 });
  const db = openDb(pool);
  return {
    pool,
    db,
    url,
    close: async () => {
      await pool.end();
      await onServer(`drop database ${name} with (force)`);
    },
  };
}
