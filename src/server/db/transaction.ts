import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { RootDb } from './database.ts';
import type { Database } from './schema.ts';

/** Values that row-level security reads with `current_setting`; they end with the transaction. */
export type TransactionSettings = Readonly<Record<string, string>>;

/** Runs the work in one transaction: all of it is kept, or none. */
export async function inTransaction<Result>(
  db: RootDb,
  work: (db: Transaction<Database>) => Promise<Result>,
  settings: TransactionSettings = {},
): Promise<Result> {
  return db.transaction().execute(async (transaction) => {
    const calls = Object.entries(settings).map(([name, value]) => sql`set_config(${name}, ${value}, true)`);
    if (calls.length > 0) await sql`select ${sql.join(calls)}`.execute(transaction);
    return work(transaction);
  });
}
