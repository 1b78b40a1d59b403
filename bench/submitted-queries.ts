import { sql } from 'kysely';
import type { RootDb } from '#server/db/database.ts';

/** Reports that are submitted with a frozen version, its lines and a line in the log; looked up past row-level security. */
export async function listSubmitted(db: RootDb): Promise<Set<number>> {
  const rows = await db.transaction().execute(async (tx) => {
    await sql`SELECT set_config('tiendo.scope', 'system', true)`.execute(tx);
    const found = await sql<{ id: number }>`
      SELECT r.id FROM report r JOIN report_version v ON v.id = r.latest_version_id
       WHERE r.status = 'submitted' AND EXISTS (SELECT FROM report_line l WHERE l.report_version_id = v.id)
         AND EXISTS (SELECT FROM audit_line a WHERE a.subject_kind = 'report' AND a.subject_id = r.id AND a.action = 'report.submitted')`.execute(
      tx,
    );
    return found.rows;
  });
  return new Set(rows.map(({ id }) => id));
}
