import { openDatabase } from '../open-database.ts';
import type { OpenDatabase } from '../open-database.ts';
import type { Given } from './command.ts';

/** Opens the database, beside a running server or alone, and closes it again whatever happens. */
export async function withDatabase<Result>(
  { config, tell }: Pick<Given, 'config' | 'tell'>,
  work: (database: OpenDatabase) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(config, { announce: tell, besideServer: true });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
