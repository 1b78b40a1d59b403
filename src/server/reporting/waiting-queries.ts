import { sql } from 'kysely';
import type { PersonRef } from '#contract/shapes.ts';
import type { ReportSnapshot } from '#domain/reporting/snapshot.ts';
import type { Db } from '#server/db/database.ts';
import { personRef } from './version-queries.ts';

/** What waits for a head: the version that lies before him, and the one that it replaces. */
export interface WaitingRow {
  id: number;
  version: number;
  asksSignature: boolean;
  submittedBy: PersonRef;
  submittedAt: string;
  snapshot: ReportSnapshot;
  replaced: ReportSnapshot | null;
}

export async function listWaiting(db: Db, reportIds: readonly number[]): Promise<WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    SELECT r.id, r.version, f.asks_signature AS "asksSignature", ${personRef('p')} AS "submittedBy", v.submitted_at AS "submittedAt",
           v.snapshot, b.snapshot AS replaced
      FROM report r
      JOIN report_form f ON f.id = r.form_id
      JOIN report_version v ON v.id = r.latest_version_id
      JOIN person p ON p.id = v.submitted_by
      LEFT JOIN report_version b ON b.id = v.replaces_id
     WHERE r.id = ANY(${[...reportIds]}::integer[])`.execute(db);
  return rows;
}
