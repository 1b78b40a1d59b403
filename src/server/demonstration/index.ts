import { DEMONSTRATION_PASSWORD, people } from './people.ts';
import { provinceCommittee, provincialAgencies } from './provincial-agencies.ts';
import { nameOfUnit } from './units.ts';

export interface DemonstrationLogin {
  username: string;
  password: string;
  /** Who that is, in Vietnamese: position and agency. */
  person: string;
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
  return (
    [provinceCommittee, ...provincialAgencies].find(({ key }) => key === agencyKey)?.shortName ??
    nameOfUnit(agencyKey) ??
    agencyKey
  );
}
