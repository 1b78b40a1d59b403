import { type RawBuilder, sql } from 'kysely';
import type { ReportSnapshot } from '#domain/reporting/snapshot.ts';
import type { Db } from '#server/db/database.ts';
import type { ReportRow } from './report-queries.ts';

export interface NewVersion {
  snapshot: ReportSnapshot;
  sha256: string;
  replacesId: number | null;
  provinceId: number;
  delegationId: number | null;
  to: ReportRow['status'];
  /** Writes the log's line about it. */
  audit: RawBuilder<unknown>;
}

/**
 * Freezes a version with its lines, makes it the report's latest and writes the step and the log's line, in one statement; gives
 * its id, or undefined where the report is no longer in the version that was read.
 */
export async function submitVersion(db: Db, report: ReportRow, version: NewVersion): Promise<number | undefined> {
  const { snapshot, provinceId } = version;
  const { rows } = await sql<{ id: number }>`
    WITH frozen AS (
      INSERT INTO report_version (province_id, report_id, agency_id, period_id, number, replaces_id, reason, snapshot, sha256,
                                  submitted_by, submitted_at)
      VALUES (${provinceId}, ${report.id}, ${report.agencyId}, ${report.periodId}, ${snapshot.number},
              ${version.replacesId}, ${snapshot.reason}, ${JSON.stringify(snapshot)}::jsonb, ${version.sha256},
              ${snapshot.submittedBy.id}, ${snapshot.submittedAt})
      RETURNING id, snapshot, submitted_at
    ), lines AS (
      INSERT INTO report_line (province_id, year, period_id, report_version_id, quantity_id, agency_id, value, standing, note,
                               obstacle)
      SELECT ${provinceId}::integer, ${report.year}::smallint, ${report.periodId}::integer, frozen.id, l."quantityId",
             ${report.agencyId}::integer, l.value, l.standing, l.note, l.obstacle
        FROM frozen, jsonb_to_recordset(frozen.snapshot -> 'lines')
             AS l("quantityId" integer, value numeric, standing text, note text, obstacle text)
    ), changed AS (
      UPDATE report SET latest_version_id = frozen.id, status = ${version.to}, version = version + 1
        FROM frozen WHERE report.id = ${report.id} AND report.version = ${report.version} RETURNING report.id
    )
    INSERT INTO report_step (report_id, report_version_id, action, from_status, to_status, reason, person_id, agency_id,
                             delegation_id, hands_in, outward, at)
    SELECT changed.id, frozen.id, 'submit', ${report.status}, ${version.to}, ${snapshot.reason}, ${snapshot.submittedBy.id}::integer,
           ${report.agencyId}::integer, ${version.delegationId}::integer, false, false, frozen.submitted_at
      FROM changed, frozen
    RETURNING report_version_id AS id, ${version.audit}`.execute(db);
  return rows[0]?.id;
}

export interface VersionRow {
  id: number;
  number: number;
  replacesNumber: number | null;
  reason: string | null;
  sha256: string;
  snapshot: ReportSnapshot;
  submittedBy: { id: number; fullName: string; title: string | null };
  submittedAt: string;
  approvedBy: { id: number; fullName: string; title: string | null } | null;
  approvedAt: string | null;
}

export const personRef = (alias: string) => sql`CASE WHEN ${sql.ref(`${alias}.id`)} IS NOT NULL THEN json_build_object(
  'id', ${sql.ref(`${alias}.id`)}, 'fullName', ${sql.ref(`${alias}.full_name`)}, 'title', ${sql.ref(`${alias}.title`)}) END`;

/** Frozen versions of a report that row-level security lets be seen, oldest first. */
export async function listVersions(db: Db, reportId: number): Promise<Omit<VersionRow, 'snapshot'>[]> {
  const { rows } = await sql<Omit<VersionRow, 'snapshot'>>`
    SELECT v.id, v.number, b.number AS "replacesNumber", v.reason, v.sha256, v.submitted_at AS "submittedAt",
           ${personRef('s')} AS "submittedBy", ${personRef('h')} AS "approvedBy", a.at AS "approvedAt"
      FROM report_version v
      JOIN person s ON s.id = v.submitted_by
      LEFT JOIN report_version b ON b.id = v.replaces_id
      LEFT JOIN report_step a ON a.report_version_id = v.id AND a.action = 'approve'
      LEFT JOIN person h ON h.id = a.person_id
     WHERE v.report_id = ${reportId} ORDER BY v.number`.execute(db);
  return rows;
}

export async function findSnapshots(db: Db, versionIds: readonly number[]): Promise<Map<number, ReportSnapshot>> {
  const { rows } = await sql<{ id: number; snapshot: ReportSnapshot }>`
    SELECT id, snapshot FROM report_version WHERE id = ANY(${versionIds}::integer[])`.execute(db);
  return new Map(rows.map(({ id, snapshot }) => [id, snapshot]));
}
