import { sql } from 'kysely';
import type { SignedIn } from '#server/context.ts';
import type { Db } from '#server/db/database.ts';

/** Somebody of the cast as he acts after signing in. */
export async function findCastMember(db: Db, userName: string): Promise<SignedIn> {
  const { rows } = await sql<Omit<SignedIn, 'delegations'>>`
    SELECT p.id AS "personId", p.province_id AS "provinceId", min(r.agency_id) AS "agencyId",
           array_agg(r.role) AS roles, u.id AS "userId"
      FROM auth_user u JOIN person p ON p.user_id = u.id JOIN person_role r ON r.person_id = p.id
     WHERE u.username = ${userName} GROUP BY p.id, u.id`.execute(db);
  const [found] = rows;
  if (!found) throw new Error(`nobody in the demonstration is called ${userName}`);
  return { ...found, delegations: {} };
}
