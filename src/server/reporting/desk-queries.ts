import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

export async function listProgrammeIds(db: Db, provinceId: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    SELECT id FROM programme WHERE province_id = ${provinceId} ORDER BY year DESC, id DESC`.execute(db);
  return rows.map(({ id }) => id);
}

/** What the programme's officers still have to decide or fill in. */
export async function countOpenWork(db: Db, provinceId: number): Promise<{ proposals: number; gaps: number }> {
  const { rows } = await sql<{ proposals: number; gaps: number }>`
    SELECT (SELECT count(*) FROM proposal q JOIN decision_document d ON d.id = q.document_id
             WHERE d.province_id = ${provinceId} AND q.status = 'proposed')
         + (SELECT count(*) FROM amendment WHERE province_id = ${provinceId} AND status = 'proposed') AS proposals,
           (SELECT count(*) FROM target t WHERE t.province_id = ${provinceId} AND t.whole_id IS NULL AND t.withdrawn_on IS NULL
               AND NOT EXISTS (SELECT FROM assignment a WHERE a.target_id = t.id AND a.part = 'lead' AND a.ended_at IS NULL))
         + (SELECT count(*) FROM task k WHERE k.province_id = ${provinceId} AND k.withdrawn_on IS NULL
               AND (k.due_kind = 'none' OR NOT EXISTS (
                 SELECT FROM assignment a WHERE a.task_id = k.id AND a.part = 'lead' AND a.ended_at IS NULL))) AS gaps`.execute(
    db,
  );
  return rows[0] ?? { proposals: 0, gaps: 0 };
}

/** Whether the agency holds the duty of consolidating targets on that day. */
export async function isConsolidating(db: Db, agencyId: number, today: string): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    SELECT EXISTS (SELECT FROM agency_function WHERE agency_id = ${agencyId} AND function = 'consolidates-targets'
                     AND valid @> ${today}::date) AS held`.execute(db);
  return rows[0]?.held ?? false;
}
