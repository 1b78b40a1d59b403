import { inTransaction } from '../db/transaction.ts';
import type { RootDb } from '../db/database.ts';
import { makePeriods } from '../reporting/index.ts';
import { loadAgencies } from './load-agencies.ts';
import { loadPeople } from './load-people.ts';
import { DEMONSTRATION_PASSWORD, people } from './people.ts';
import { provinceCommittee, provincialAgencies } from './provincial-agencies.ts';

export interface DemonstrationLogin {
  username: string;
  password: string;
  /** Who that is, in Vietnamese: position and agency. */
  person: string;
}

/** 'people': agencies and people only, to walk the whole line oneself; 'everything': the programme and its four quarters. */
export type DemonstrationExtent = 'people' | 'everything';

export const PROGRAMME_YEAR = 2024;

/** Loads the demonstration province whole or not at all; called once, on an empty database. */
export async function loadDemonstration(db: RootDb, extent: DemonstrationExtent = 'everything'): Promise<void> {
  await inTransaction(
    db,
    async (tx) => {
      const provinceId = await loadAgencies(tx);
      await makePeriods(tx, provinceId, PROGRAMME_YEAR);
      await loadPeople(tx, provinceId);
      if (extent === 'people') return;
    },
    { 'tiendo.scope': 'system' },
  );
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
