import { inTransaction } from '../db/transaction.ts';
import type { RootDb, Tx } from '../db/database.ts';
import { loadAgencies } from './load-agencies.ts';
import { loadPeople } from './load-people.ts';
import { loadProgramme } from './load-programme.ts';
import { asRoot } from './one-transaction.ts';
import { DEMONSTRATION_PASSWORD, people } from './people.ts';
import { playYear } from './play-year.ts';
import { provinceCommittee, provincialAgencies } from './provincial-agencies.ts';

export interface DemonstrationLogin {
  username: string;
  password: string;
  /** Who that is, in Vietnamese: position and agency. */
  person: string;
}

/** 'people': agencies and people only, to walk the whole line oneself; 'everything': the programme and its four quarters. */
export type DemonstrationExtent = 'people' | 'everything';

/** Loads the demonstration province whole or not at all; called once, on an empty database. */
export async function loadDemonstration(db: RootDb, extent: DemonstrationExtent = 'everything'): Promise<void> {
  await inTransaction(db, async (tx) => load(tx, extent), { 'tiendo.scope': 'system' });
}

async function load(tx: Tx, extent: DemonstrationExtent): Promise<void> {
  const provinceId = await loadAgencies(tx);
  const stage = { db: asRoot(tx), cast: await loadPeople(tx, provinceId) };
  if (extent === 'everything') await playYear(await loadProgramme(stage, tx));
}

/** The logins that the terminal and the sign-in page show in demonstration mode. */
export const demonstrationLogins: readonly DemonstrationLogin[] = people
  .filter(({ shown }) => shown)
  .map(({ userName, title, agencyKey }) => ({
    username: userName,
    password: DEMONSTRATION_PASSWORD,
    person: `${title}, ${shortNameOf(agencyKey)}`,
  }));

function shortNameOf(agencyKey: string): string {
  return [provinceCommittee, ...provincialAgencies].find(({ key }) => key === agencyKey)?.shortName ?? agencyKey;
}
