import { type RawBuilder, sql } from 'kysely';
import type { ExemptionView } from '#contract/exemption.ts';
import type { AgencyKind } from '#domain/agencies/role.ts';
import type { NarrativeSection } from '#domain/forms/form.ts';
import type { LevelDue } from '#domain/reporting/route.ts';
import type { ReportStatus } from '#domain/reporting/workflow.ts';
import type { Db } from '#server/db/database.ts';
import { exemptionColumn, exemptionOf } from './exemption-queries.ts';
import type { PeriodRow } from './period-queries.ts';

/** A report with what every decision on it looks at. */
export interface ReportRow {
  id: number;
  status: ReportStatus;
  version: number;
  agencyId: number;
  agencyName: string;
  agencyShortName: string;
  formId: number;
  formName: string;
  formCode: string;
  /** Null where the form asks for indicators. */
  programmeId: number | null;
  periodId: number;
  periodKey: string;
  year: number;
  period: Omit<PeriodRow, 'id' | 'key' | 'year' | 'closed' | 'dueDays'>;
  latestVersionId: number | null;
  inForceVersionId: number | null;
  inForceNumber: number | null;
  correctionReason: string | null;
  returnReason: string | null;
  handedInAt: string | null;
  asksSignature: boolean;
  /** The parts of the form that are written in words. */
  sections: NarrativeSection[];
  agencyKind: AgencyKind;
  dueDays: LevelDue[];
  exemption: ExemptionView | null;
  consolidatingAgencyId: number | null;
  periodClosed: boolean;
}

/** The latest consolidation of the programme's period is frozen. */
export const isPeriodClosed = (programme: string, period: string) => sql`coalesce((
  SELECT c.status = 'frozen' FROM consolidation c
   WHERE c.programme_id = ${sql.ref(programme)} AND c.period_id = ${sql.ref(period)}
   ORDER BY c.number DESC LIMIT 1), false)`;

/** Finds a report that row-level security lets be seen; locked, so that two who act at once follow each other. */
export async function findReport(db: Db, id: number, today: string, lock: boolean): Promise<ReportRow | undefined> {
  const { rows } = await sql<ReportRow>`
    SELECT r.id, r.status, r.version, r.agency_id AS "agencyId", s.name AS "agencyName",
           s.short_name AS "agencyShortName", s.kind AS "agencyKind", p.due_days AS "dueDays", ${exemptionColumn} AS exemption, r.form_id AS "formId", f.name AS "formName", f.code AS "formCode",
           f.programme_id AS "programmeId", f.asks_signature AS "asksSignature", f.narratives AS sections, r.period_id AS "periodId", p.key AS "periodKey", p.year,
           json_build_object('number', p.number, 'startsOn', p.starts_on, 'cutOffOn', p.cut_off_on,
                             'submissionDueOn', p.submission_due_on, 'consolidationDueOn', p.consolidation_due_on,
                             'closingTime', p.closing_time, 'legalBasis', g.legal_basis, 'legalBasisVerified', g.verified) AS period,
           r.latest_version_id AS "latestVersionId", r.in_force_version_id AS "inForceVersionId",
           (SELECT v.number FROM report_version v WHERE v.id = r.in_force_version_id) AS "inForceNumber",
           r.correction_reason AS "correctionReason", r.return_reason AS "returnReason",
           (SELECT min(at) FROM report_step h WHERE h.report_id = r.id AND h.hands_in) AS "handedInAt",
           (SELECT agency_id FROM agency_function g WHERE g.province_id = r.province_id
               AND g.function = 'consolidates-targets' AND g.valid @> ${today}::date) AS "consolidatingAgencyId",
           ${isPeriodClosed('f.programme_id', 'r.period_id')} AS "periodClosed"
      FROM report r
      JOIN report_form f ON f.id = r.form_id
      JOIN period p ON p.id = r.period_id
      JOIN reporting_regime g ON g.id = p.regime_id
      -- As it was called when the report was due.
      JOIN LATERAL (SELECT name, short_name, kind FROM agency_state WHERE agency_id = r.agency_id
                     ORDER BY valid @> p.submission_due_on DESC, valid DESC LIMIT 1) s ON true
      ${exemptionOf({ period: 'r.period_id', agency: 'r.agency_id', programme: 'f.programme_id', form: 'f.id' })}
     WHERE r.id = ${id} ${lock ? sql`FOR UPDATE OF r` : sql``}`.execute(db);
  return rows[0];
}

export interface ReportPlace {
  formId: number;
  periodId: number;
  provinceId: number;
  agencyId: number;
}

/** Opens the report once; a second opening finds the first. */
export async function insertReport(
  db: Db,
  { formId, periodId, provinceId, agencyId }: ReportPlace,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    INSERT INTO report (province_id, form_id, period_id, agency_id)
    VALUES (${provinceId}, ${formId}, ${periodId}, ${agencyId})
    ON CONFLICT DO NOTHING RETURNING id`.execute(db);
  return rows[0]?.id;
}

export async function findReportAt(db: Db, { formId, periodId, agencyId }: ReportPlace): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    SELECT id FROM report WHERE form_id = ${formId} AND period_id = ${periodId} AND agency_id = ${agencyId}`.execute(
    db,
  );
  return rows[0]?.id;
}

export interface ReportChange {
  status: ReportStatus;
  returnReason: string | null;
  correctionReason: string | null;
  inForceVersionId: number | null;
}

export interface NewStep {
  /** The frozen version that the step is about. */
  versionId: number | null;
  action: string;
  from: ReportStatus;
  reason: string | null;
  personId: number;
  agencyId: number;
  delegationId: number | null;
  handsIn: boolean;
  outward: boolean;
  at: string;
  /** Writes the log's line about it. */
  audit: RawBuilder<unknown>;
}

/** Writes only over the version that was read; says whether it did. */
export async function updateReport(
  db: Db,
  report: Pick<ReportRow, 'id' | 'version'>,
  change: ReportChange,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE report
       SET status = ${change.status}, return_reason = ${change.returnReason},
           correction_reason = ${change.correctionReason}, in_force_version_id = ${change.inForceVersionId},
           version = version + 1
     WHERE id = ${report.id} AND version = ${report.version}`.execute(db);
  return numAffectedRows === 1n;
}

/** Writes the change, its line in the history and the one in the log in one statement, or neither; says whether it did. */
export async function updateReportByStep(
  db: Db,
  report: Pick<ReportRow, 'id' | 'version'>,
  change: ReportChange,
  step: NewStep,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    WITH changed AS (
      UPDATE report
         SET status = ${change.status}, return_reason = ${change.returnReason},
             correction_reason = ${change.correctionReason}, in_force_version_id = ${change.inForceVersionId},
             version = version + 1
       WHERE id = ${report.id} AND version = ${report.version}
      RETURNING id)
    INSERT INTO report_step (report_id, report_version_id, action, from_status, to_status, reason, person_id, agency_id,
                             delegation_id, hands_in, outward, at)
    SELECT id, ${step.versionId}::integer, ${step.action}, ${step.from}, ${change.status}, ${step.reason},
           ${step.personId}::integer, ${step.agencyId}::integer, ${step.delegationId}::integer, ${step.handsIn}, ${step.outward},
           ${step.at}::timestamptz
      FROM changed
    RETURNING ${step.audit}`.execute(db);
  return numAffectedRows === 1n;
}
