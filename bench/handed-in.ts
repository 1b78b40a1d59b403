import { sql } from 'kysely';
import type { RootDb } from '#server/db/database.ts';

/** Every report there is gets its first version, written directly: what is measured is what happens afterwards. */
export async function writeFirstVersions(db: RootDb, personId: number): Promise<void> {
  await sql`
    INSERT INTO report_version (province_id, report_id, agency_id, period_id, number, snapshot, sha256, submitted_by, submitted_at)
    SELECT province_id, id, agency_id, period_id, 1, '{}', repeat('0', 64), ${personId}, '2024-03-15T03:00:00Z' FROM report`.execute(
    db,
  );
}

export async function approveAll(db: RootDb, personId: number): Promise<void> {
  await sql`
    INSERT INTO report_step (report_id, report_version_id, action, from_status, to_status, person_id, agency_id, at, hands_in, outward)
    SELECT report_id, id, 'approve', 'submitted', 'approved', ${personId}, agency_id, submitted_at, true, true FROM report_version`.execute(
    db,
  );
}

export async function putInForce(db: RootDb): Promise<void> {
  await sql`UPDATE report SET latest_version_id = v.id, in_force_version_id = v.id
              FROM report_version v WHERE v.report_id = report.id`.execute(db);
}
