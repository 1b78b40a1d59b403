import type { SignInAttempts } from './agencies/sign-in-attempts.ts';
import type { SignInLibrary } from './agencies/sign-in-library.ts';
import type { Sessions } from './agencies/sessions.ts';
import type { Clock } from './clock.ts';
import type { RootDb } from './db/database.ts';
import type { DocumentReader, Readings } from './documents/index.ts';
import type { Log } from './log.ts';

/** What lives as long as the program and is shared by its requests. */
export interface Services {
  readonly db: RootDb;
  readonly clock: Clock;
  readonly log: Log;
  readonly library: SignInLibrary;
  readonly sessions: Sessions;
  readonly attempts: SignInAttempts;
  readonly reader: DocumentReader;
  readonly readings: Readings;
}
