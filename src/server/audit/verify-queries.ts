import { sql } from 'kysely';
import type { FrozenFigure } from '#domain/consolidation/frozen-content.ts';
import type { ConsolidationOperator } from '#domain/programme/target.ts';
import type { ReportSnapshot } from '#domain/reporting/snapshot.ts';
import type { ReportAction, ReportStatus } from '#domain/reporting/workflow.ts';
import type { Db, RootDb, Tx } from '#server/db/database.ts';
import type { HashInLog } from './chain-queries.ts';

/** Reads everything as it stood in one moment, so that a line being written is not taken for a fault. */
export async function inSteadyRead<Result>(db: RootDb, read: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      await sql`select set_config('tiendo.scope', 'system', true)`.execute(tx);
      return read(tx);
    });
}

export interface StoredVersion {
  id: number;
  reportId: number;
  agencyId: number;
  agencyName: string;
  periodKey: string;
  number: number;
  replacesNumber: number | null;
  reason: string | null;
  snapshot: ReportSnapshot;
  sha256: string;
  submittedBy: number;
  submittedAt: string;
  /** The columns that repeat each other agree with the report's own. */
  belongs: boolean;
  lines: StoredLine[];
}

export interface StoredLine {
  quantityId: number;
  value: string | null;
  standing: string;
  note: string | null;
  obstacle: string | null;
  belongs: boolean;
}

const BATCH = 500;

/** Submitted versions with their lines as they stand in the tables, some hundred at a time. */
export async function listStoredVersions(db: Db, provinceId: number | null, after: number): Promise<StoredVersion[]> {
  const { rows } = await sql<StoredVersion>`
    SELECT v.id, v.report_id AS "reportId", v.agency_id AS "agencyId", s.name AS "agencyName", p.key AS "periodKey",
           v.number, b.number AS "replacesNumber", v.reason, v.snapshot, v.sha256, v.submitted_by AS "submittedBy",
           v.submitted_at AS "submittedAt",
           (v.province_id, v.agency_id, v.period_id) = (r.province_id, r.agency_id, r.period_id) AS belongs,
           coalesce((SELECT json_agg(json_build_object('quantityId', l.quantity_id, 'value', l.value::text, 'standing', l.standing,
                             'note', l.note, 'obstacle', l.obstacle, 'belongs',
                             (l.province_id, l.agency_id, l.period_id, l.year) = (r.province_id, r.agency_id, r.period_id, p.year)))
                       FROM report_line l WHERE l.report_version_id = v.id), '[]') AS lines
      FROM report_version v
      JOIN report r ON r.id = v.report_id
      JOIN period p ON p.id = v.period_id
      LEFT JOIN report_version b ON b.id = v.replaces_id
      LEFT JOIN LATERAL (SELECT name FROM agency_state WHERE agency_id = v.agency_id ORDER BY valid DESC LIMIT 1) s ON true
     WHERE v.id > ${after} AND (${provinceId}::integer IS NULL OR v.province_id = ${provinceId})
     ORDER BY v.id LIMIT ${BATCH}`.execute(db);
  return rows;
}

export interface StoredReport {
  id: number;
  agencyName: string;
  periodKey: string;
  status: ReportStatus;
  latestVersionId: number | null;
  inForceVersionId: number | null;
  steps: {
    action: ReportAction;
    from: ReportStatus;
    to: ReportStatus;
    versionId: number | null;
    handsIn: boolean;
    logged: boolean;
  }[];
  /** How many steps the log tells of. */
  loggedSteps: number;
}

/** Reports with their history, and whether the log tells of each step by the same person at the same moment. */
export async function listStoredReports(db: Db, provinceId: number | null, after: number): Promise<StoredReport[]> {
  const { rows } = await sql<StoredReport>`
    WITH event (action, event) AS (VALUES ('submit', 'report.submitted'), ('recall', 'report.recalled'),
      ('approve', 'report.approved'), ('return', 'report.returned'), ('accept', 'report.accepted'),
      ('correct', 'report.correction-opened'), ('sign', 'report.signed'), ('send', 'report.sent'),
      ('receive', 'report.received'), ('reopen', 'report.reopened'))
    SELECT r.id, s.name AS "agencyName", p.key AS "periodKey", r.status, r.latest_version_id AS "latestVersionId",
           r.in_force_version_id AS "inForceVersionId",
           coalesce((SELECT json_agg(json_build_object('action', h.action, 'from', h.from_status, 'to', h.to_status,
                      'versionId', h.report_version_id, 'handsIn', h.hands_in, 'logged', EXISTS (
                        SELECT FROM audit_line l
                         WHERE l.subject_kind = 'report' AND l.subject_id = r.id AND l.agency_id = h.agency_id
                           AND l.person_id = h.person_id AND l.at = h.at AND l.action = e.event
                           AND (h.action NOT IN ('return', 'correct', 'reopen') OR right(l.detail, length(h.reason)) = h.reason))) ORDER BY h.id)
                       FROM report_step h JOIN event e USING (action) WHERE h.report_id = r.id), '[]') AS steps,
           (SELECT count(*) FROM audit_line l JOIN event e ON e.event = l.action
             WHERE l.subject_kind = 'report' AND l.subject_id = r.id) AS "loggedSteps"
      FROM report r
      JOIN period p ON p.id = r.period_id
      LEFT JOIN LATERAL (SELECT name FROM agency_state WHERE agency_id = r.agency_id ORDER BY valid DESC LIMIT 1) s ON true
     WHERE r.id > ${after} AND (${provinceId}::integer IS NULL OR r.province_id = ${provinceId})
     ORDER BY r.id LIMIT ${BATCH}`.execute(db);
  return rows;
}

export interface StoredConsolidation {
  id: number;
  programmeId: number;
  periodKey: string;
  number: number;
  frozenBy: number;
  frozenAt: string;
  remark: string | null;
  sha256: string;
  belongs: boolean;
  figures: (FrozenFigure & {
    operator: ConsolidationOperator;
    lineValues: (string | null)[];
    /** The side that was chosen, where the figure rests on a choice. */
    chosen: { value: string; versionIds: number[] } | null;
  })[];
}

/** Frozen quarters with their figures and leaves, and each leaf's value as its version has it. */
export async function listStoredConsolidations(db: Db, provinceId: number | null): Promise<StoredConsolidation[]> {
  const { rows } = await sql<StoredConsolidation>`
    SELECT c.id, c.programme_id AS "programmeId", p.key AS "periodKey", c.number, c.frozen_by AS "frozenBy",
           c.frozen_at AS "frozenAt", c.remark, c.sha256,
           c.province_id = m.province_id AND c.computed_at = c.frozen_at AS belongs,
           coalesce((SELECT json_agg(json_build_object(
                      'targetId', f.target_id, 'value', f.value::text, 'standing', f.standing, 'completeness', f.completeness,
                      'expectedSources', f.expected_sources, 'receivedSources', f.received_sources,
                      'lateSources', f.late_sources, 'contradictions', f.contradictions, 'operator', t.operator,
                      'choiceId', f.choice_id, 'chosen', (SELECT side FROM source_choice z, jsonb_array_elements(z.sides) side
                                                           WHERE z.id = f.choice_id AND side ->> 'key' = z.chosen),
                      'leaves', leaf.leaves, 'lineValues', leaf.line_values))
                       FROM consolidated_figure f
                       JOIN target t ON t.id = f.target_id
                       CROSS JOIN LATERAL (
                         SELECT coalesce(json_agg(json_build_object('reportVersionId', l.report_version_id,
                                                  'agencyId', l.agency_id, 'value', l.value::text, 'used', l.used)
                                                  ORDER BY l.report_version_id), '[]') AS leaves,
                                coalesce(json_agg(k.value::text ORDER BY l.report_version_id), '[]') AS line_values
                           FROM consolidated_leaf l
                           LEFT JOIN report_line k ON k.report_version_id = l.report_version_id AND k.quantity_id = f.target_id
                                                  AND k.agency_id = l.agency_id
                          WHERE l.figure_id = f.id) leaf
                      WHERE f.consolidation_id = c.id), '[]') AS figures
      FROM consolidation c
      JOIN programme m ON m.id = c.programme_id
      JOIN period p ON p.id = c.period_id
     WHERE c.status = 'frozen' AND (${provinceId}::integer IS NULL OR m.province_id = ${provinceId})
     ORDER BY c.id`.execute(db);
  return rows;
}

export interface DamagedFile {
  id: number;
  fileName: string;
}

/** Files whose bytes are not those that were attached. */
export async function listDamagedFiles(db: Db, provinceId: number | null): Promise<DamagedFile[]> {
  const { rows } = await sql<DamagedFile>`
    SELECT f.id, f.file_name AS "fileName" FROM attachment f JOIN report r ON r.id = f.report_id
     WHERE (encode(sha256(f.bytes), 'hex') <> f.sha256 OR length(f.bytes) <> f.size_bytes)
       AND (${provinceId}::integer IS NULL OR r.province_id = ${provinceId}) ORDER BY f.id`.execute(db);
  return rows;
}

/** The hashes of the files that lie with reports, those taken off again as well. */
export async function listFileHashes(db: Db, provinceId: number | null): Promise<HashInLog[]> {
  const { rows } = await sql<HashInLog>`
    SELECT f.report_id AS "subjectId", f.sha256 FROM attachment f JOIN report r ON r.id = f.report_id
     WHERE ${provinceId}::integer IS NULL OR r.province_id = ${provinceId} ORDER BY f.id`.execute(db);
  return rows;
}
