import { sql } from 'kysely';
import type { SignedIn } from '#server/context.ts';
import type { Db } from '#server/db/database.ts';

/** Somebody of the demonstration as he acts, with its clock; undefined where the database holds no demonstration. */
export async function findPlayer(
  db: Db,
  userName: string,
): Promise<(Omit<SignedIn, 'delegations'> & { clockDay: string | null }) | undefined> {
  const { rows } = await sql<Omit<SignedIn, 'delegations'> & { clockDay: string | null }>`
    SELECT p.id AS "personId", p.province_id AS "provinceId", min(r.agency_id) AS "agencyId", array_agg(r.role) AS roles,
           u.id AS "userId", v.clock_day AS "clockDay"
      FROM auth_user u JOIN person p ON p.user_id = u.id JOIN person_role r ON r.person_id = p.id
      JOIN province v ON v.id = p.province_id AND v.demonstration
     WHERE u.username = ${userName} AND coalesce(upper(r.valid), 'infinity') = 'infinity'
     GROUP BY p.id, u.id, v.clock_day`.execute(db);
  return rows[0];
}

export async function listProgrammePeriods(
  db: Db,
  provinceId: number,
): Promise<{ programmeId: number; periodKey: string }[]> {
  const { rows } = await sql<{ programmeId: number; periodKey: string }>`
    SELECT m.id AS "programmeId", p.key AS "periodKey" FROM programme m
      JOIN period p ON p.province_id = m.province_id AND p.year = m.year AND p.carries_targets
     WHERE m.province_id = ${provinceId} ORDER BY m.id, p.starts_on`.execute(db);
  return rows;
}
