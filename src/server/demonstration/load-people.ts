import { hashPassword, insertUser } from '#server/agencies/index.ts';
import type { SignedIn } from '#server/context.ts';
import type { Db } from '#server/db/database.ts';
import { findAgencyIds } from './agency-queries.ts';
import { DEMONSTRATION_PASSWORD, people } from './people.ts';

/** The cast by user name, ready to act. */
export type Cast = ReadonlyMap<string, SignedIn>;

/** Creates the people of the demonstration. One password for all, so it is hashed once. */
export async function loadPeople(db: Db, provinceId: number): Promise<Cast> {
  const agencies = await findAgencyIds(db, provinceId);
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  const cast = new Map<string, SignedIn>();
  for (const { userName, fullName, title, agencyKey, roles } of people) {
    const agencyId = agencies.get(agencyKey);
    if (agencyId === undefined) throw new Error(`no agency ${agencyKey} for ${userName}`);
    const { personId, userId } = await insertUser(db, {
      userName,
      fullName,
      title,
      provinceId,
      agencyId,
      roles,
      passwordHash,
    });
    cast.set(userName, { personId, userId, provinceId, agencyId, roles, delegations: {} });
  }
  return cast;
}
