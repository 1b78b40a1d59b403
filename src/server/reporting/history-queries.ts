import { sql } from 'kysely';
import type { AgencyRef, PersonRef } from '#contract/shapes.ts';
import type { ReportAction, ReportStatus } from '#domain/reporting/workflow.ts';
import type { Db } from '#server/db/database.ts';
import type { AttachmentRow } from './attachment-queries.ts';
import { personRef } from './version-queries.ts';

export interface StepRow {
  action: Exclude<ReportAction, 'save'>;
  fromStatus: ReportStatus;
  outward: boolean;
  toStatus: ReportStatus;
  reason: string | null;
  by: PersonRef;
  agency: AgencyRef;
  at: string;
  versionNumber: number | null;
}

export interface ListedVersion {
  id: number;
  number: number;
  submittedAt: string;
  submittedBy: PersonRef;
  sha256: string;
  reason: string | null;
}

export interface ReportHistory {
  versions: ListedVersion[];
  steps: StepRow[];
  attachments: AttachmentRow[];
}

/** Inside JSON a moment has to be written out as it is read everywhere else. */
const moment = (column: string) => sql`to_char(${sql.ref(column)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const versions = (reportId: number) => sql`
  SELECT json_agg(json_build_object('id', v.id, 'number', v.number, 'submittedAt', ${moment('v.submitted_at')},
                                    'submittedBy', ${personRef('p')}, 'sha256', v.sha256, 'reason', v.reason) ORDER BY v.number)
    FROM report_version v JOIN person p ON p.id = v.submitted_by WHERE v.report_id = ${reportId}`;

// Agencies under the name they had on the day of the step.
const steps = (reportId: number) => sql`
  SELECT json_agg(json_build_object('action', h.action, 'fromStatus', h.from_status, 'outward', h.outward, 'toStatus', h.to_status, 'reason', h.reason, 'by', ${personRef('p')},
                                    'agency', json_build_object('id', h.agency_id, 'name', s.name, 'shortName', s.short_name),
                                    'at', ${moment('h.at')}, 'versionNumber', v.number) ORDER BY h.id)
    FROM report_step h
    JOIN person p ON p.id = h.person_id
    JOIN agency_state s ON s.agency_id = h.agency_id AND s.valid @> (h.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
    LEFT JOIN report_version v ON v.id = h.report_version_id
   WHERE h.report_id = ${reportId}`;

const attachments = (reportId: number) => sql`
  SELECT json_agg(json_build_object('id', f.id, 'quantityId', f.quantity_id, 'fileName', f.file_name, 'mediaType', f.media_type,
                                    'sizeBytes', f.size_bytes, 'sha256', f.sha256) ORDER BY f.id)
    FROM attachment f WHERE f.report_id = ${reportId} AND f.removed_at IS NULL`;

/** Frozen versions and steps that row-level security lets be seen, oldest first, and the files that stand with the report now. */
export const historyColumns = (reportId: number) => sql`
  coalesce((${versions(reportId)}), '[]') AS versions, coalesce((${steps(reportId)}), '[]') AS steps,
  coalesce((${attachments(reportId)}), '[]') AS attachments`;

export async function loadHistory(db: Db, reportId: number): Promise<ReportHistory> {
  const { rows } = await sql<ReportHistory>`SELECT ${historyColumns(reportId)}`.execute(db);
  return rows[0] ?? { versions: [], steps: [], attachments: [] };
}
