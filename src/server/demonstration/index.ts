import type { RootDb } from '../db/database.ts';

export interface DemonstrationLogin {
  username: string;
  password: string;
  /** Who that is, in Vietnamese: position and agency. */
  person: string;
}

/** Loads the demonstration province in one transaction; called once, on an empty database. */
export async function loadDemonstration(_db: RootDb): Promise<void> {}

/** The logins that the terminal and the sign-in page show in demonstration mode. */
export const demonstrationLogins: readonly DemonstrationLogin[] = [];
