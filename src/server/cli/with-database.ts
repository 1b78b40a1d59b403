import { readConfig } from '../config.ts';
import { openDatabase } from '../open-database.ts';
import type { OpenDatabase } from '../open-database.ts';
import type { Given } from './command.ts';

/** Opens the database, beside a running server or alone, and closes it again whatever happens. */
export async function withDatabase<Result>(
  { environment, tell }: Pick<Given, 'environment' | 'tell'>,
  work: (database: OpenDatabase) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(readConfig(environment), { announce: tell, besideServer: true });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
