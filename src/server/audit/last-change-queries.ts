import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

/** Who last did something to the thing, and when; from the log that everything leaves a line in. */
export async function findLastChange(
  db: Db,
  subjectKind: string,
  subjectId: number,
): Promise<{ fullName: string; at: string } | undefined> {
  const { rows } = await sql<{ fullName: string; at: string }>`
    select person.full_name as "fullName", line.at
      from audit_line line join person on person.id = line.person_id
     where line.subject_kind = ${subjectKind} and line.subject_id = ${subjectId}
     order by line.at desc limit 1`.execute(db);
  return rows[0];
}
