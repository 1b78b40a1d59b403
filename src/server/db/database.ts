import { Kysely } from 'kysely';
import type { Transaction } from 'kysely';
import type pg from 'pg';
import { SettingDialect } from './begin-with-settings.ts';
import { withNamedStatements } from './named-statements.ts';
import type { Database } from './schema.ts';

/** What a query runs on: the database, or a transaction in it. */
export type Db = Kysely<Database> | Transaction<Database>;
/** A transaction, and nothing but one. */
export type Tx = Transaction<Database>;
export type RootDb = Kysely<Database>;

export function openDb(pool: pg.Pool): RootDb {
  return new Kysely<Database>({ dialect: new SettingDialect({ pool: withNamedStatements(pool) }) });
}
