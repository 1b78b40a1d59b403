import { sql } from 'kysely';
import type { ReportSnapshot } from '#domain/reporting/snapshot.ts';
import type { Db } from '#server/db/database.ts';
import type { ReportRow } from './report-queries.ts';

/** What a new version is called, which one it replaces, and who signs for it. */
export interface Submission {
  number: number;
  replacesId: number | null;
  replacesNumber: number | null;
  submitterName: string;
}

/** A version replaces the one in force; where none is in force yet, the one submitted before it. */
export async function findSubmission(db: Db, report: ReportRow, personId: number): Promise<Submission> {
  const { rows } = await sql<Submission>`
    SELECT 1 + coalesce((SELECT max(number) FROM report_version WHERE report_id = ${report.id}), 0) AS number,
           b.id AS "replacesId", b.number AS "replacesNumber", p.full_name AS "submitterName"
      FROM person p
      LEFT JOIN report_version b ON b.id = ${report.inForceVersionId ?? report.latestVersionId}
     WHERE p.id = ${personId}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`person ${personId} is gone`);
  return row;
}

export interface NewVersion {
  snapshot: ReportSnapshot;
  sha256: string;
  replacesId: number | null;
  provinceId: number;
}

/** Freezes a version with its lines in one statement, and makes it the report's latest. */
export async function insertVersion(db: Db, report: ReportRow, version: NewVersion): Promise<number> {
  const { snapshot } = version;
  const { rows } = await sql<{ id: number }>`
    WITH frozen AS (
      INSERT INTO report_version (province_id, report_id, agency_id, period_id, number, replaces_id, reason, snapshot, sha256,
                                  submitted_by, submitted_at)
      VALUES (${version.provinceId}, ${report.id}, ${report.agencyId}, ${report.periodId}, ${snapshot.number},
              ${version.replacesId}, ${snapshot.reason}, ${JSON.stringify(snapshot)}::jsonb, ${version.sha256},
              ${snapshot.submittedBy.id}, ${snapshot.submittedAt})
      RETURNING id
    ), lines AS (
      INSERT INTO report_line (province_id, year, period_id, report_version_id, target_id, agency_id, value, standing, note,
                               obstacle)
      SELECT ${version.provinceId}, ${report.year}, ${report.periodId}, frozen.id, l."targetId", ${report.agencyId},
             l.value, l.standing, l.note, l.obstacle
        FROM frozen, json_to_recordset(${JSON.stringify(snapshot.lines)}::json)
             AS l("targetId" integer, value numeric, standing text, note text, obstacle text)
    )
    UPDATE report SET latest_version_id = frozen.id FROM frozen WHERE report.id = ${report.id} RETURNING frozen.id`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`report ${report.id} was not there to take its version`);
  return row.id;
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

const personRef = (alias: string) => sql`CASE WHEN ${sql.ref(`${alias}.id`)} IS NOT NULL THEN json_build_object(
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

export interface StepRow {
  action: 'submit' | 'recall' | 'approve' | 'return' | 'accept' | 'correct';
  toStatus: ReportRow['status'];
  reason: string | null;
  by: { id: number; fullName: string; title: string | null };
  agency: { id: number; name: string; shortName: string };
  at: string;
  versionNumber: number | null;
}

/** The report's history, oldest first; agencies under the name they had on the day of the step. */
export async function listSteps(db: Db, reportId: number): Promise<StepRow[]> {
  const { rows } = await sql<StepRow>`
    SELECT h.action, h.to_status AS "toStatus", h.reason, ${personRef('p')} AS by, h.at, v.number AS "versionNumber",
           json_build_object('id', h.agency_id, 'name', s.name, 'shortName', s.short_name) AS agency
      FROM report_step h
      JOIN person p ON p.id = h.person_id
      JOIN agency_state s ON s.agency_id = h.agency_id
                         AND s.valid @> (h.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      LEFT JOIN report_version v ON v.id = h.report_version_id
     WHERE h.report_id = ${reportId} ORDER BY h.id`.execute(db);
  return rows;
}
