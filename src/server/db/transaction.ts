import type { Transaction } from 'kysely';
import { withSettings } from './begin-with-settings.ts';
import type { TransactionSettings } from './begin-with-settings.ts';
import type { RootDb } from './database.ts';
import type { Database } from './schema.ts';

/** Runs the work in one transaction: all of it is kept, or none. */
export async function inTransaction<Result>(
  db: RootDb,
  work: (db: Transaction<Database>) => Promise<Result>,
  settings: TransactionSettings = {},
): Promise<Result> {
  return withSettings(settings, async () => db.transaction().execute(work));
}
