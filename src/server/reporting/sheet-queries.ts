import { sql } from 'kysely';
import type { Comparator, Direction, Nature } from '#domain/programme/target.ts';
import type { FigureFrequency } from '#domain/reporting/owed-figures.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';
import type { Db } from '#server/db/database.ts';
import { listAsOneValue } from '#server/db/one-value-queries.ts';
import type { ReportRow } from './report-queries.ts';

/** One line of an agency's sheet: the target, the figure, and last period's figure beside it. */
export interface SheetRow {
  targetId: number;
  wholeId: number | null;
  partKind: 'of-which' | 'also' | null;
  number: string;
  name: string;
  unit: string | null;
  asWritten: string;
  comparator: Comparator;
  denominator: string | null;
  direction: Direction;
  nature: Nature;
  frequency: FigureFrequency;
  value: string | null;
  standing: Standing;
  note: string | null;
  obstacle: string | null;
  previousValue: string | null;
  previousStanding: Standing | null;
  /** False where the target was assigned after the period was due: the figure may be given, and nobody waits for it. */
  owed: boolean;
}

const targetColumns = sql`t.id AS "targetId", t.whole_id AS "wholeId", t.part_kind AS "partKind", t.number, t.name, t.unit,
  t.as_written AS "asWritten", t.comparator, t.denominator::text, t.direction, t.nature, t.frequency`;

/** The agency's figures in force for the period before, in the same programme. */
const previousFigures = (report: ReportRow, previousKey: string | null) => sql`
  LEFT JOIN LATERAL (
    SELECT l.value::text AS "previousValue", l.standing AS "previousStanding"
      FROM report b
      JOIN period q ON q.id = b.period_id AND q.key = ${previousKey} AND q.year = ${report.year}
      JOIN report_line l ON l.report_version_id = b.in_force_version_id AND l.target_id = t.id AND l.year = ${report.year}
     WHERE b.agency_id = ${report.agencyId} AND b.form_id = ${report.formId}) before ON true`;

/** The sheet of the agency that reports: every target it is a source of, with what it has drafted. */
export const draftedLines = (report: ReportRow, previousKey: string | null) => sql<SheetRow>`
  SELECT ${targetColumns}, d.value::text, coalesce(d.standing, 'preliminary') AS standing, d.note, d.obstacle, o.owed,
         before.*
    FROM period_source o
    JOIN target t ON t.id = o.target_id
    LEFT JOIN report_draft_line d ON d.report_id = ${report.id} AND d.target_id = t.id
    ${previousFigures(report, previousKey)}
   WHERE o.programme_id = ${report.programmeId} AND o.period_id = ${report.periodId} AND o.agency_id = ${report.agencyId}
   ORDER BY t.ordinal`;

export async function listDraftedLines(db: Db, report: ReportRow, previousKey: string | null): Promise<SheetRow[]> {
  return listAsOneValue(db, draftedLines(report, previousKey));
}

/** The same sheet as others may see it: the figures of the version in force. */
export async function listLinesInForce(db: Db, report: ReportRow, previousKey: string | null): Promise<SheetRow[]> {
  const lines = sql<SheetRow>`
    SELECT ${targetColumns}, n.value::text, n.standing, n.note, n.obstacle, coalesce(o.owed, false) AS owed, before.*
      FROM report_line n
      JOIN target t ON t.id = n.target_id
      LEFT JOIN period_source o ON o.programme_id = t.programme_id AND o.period_id = ${report.periodId}
                               AND o.target_id = t.id AND o.agency_id = ${report.agencyId}
      ${previousFigures(report, previousKey)}
     WHERE n.report_version_id = ${report.inForceVersionId} AND n.year = ${report.year}
     ORDER BY t.ordinal`;
  return listAsOneValue(db, lines);
}

export interface DraftedFigure {
  targetId: number;
  value: string | null;
  standing: Standing;
  note: string | null;
  obstacle: string | null;
}

/** Writes all lines of the sheet in one statement; lines of targets that the agency is no source of are left out. */
export async function saveDraftLines(db: Db, report: ReportRow, lines: readonly DraftedFigure[]): Promise<void> {
  await sql`
    INSERT INTO report_draft_line (report_id, target_id, value, standing, note, obstacle)
    SELECT ${report.id}, l."targetId", l.value, l.standing, l.note, l.obstacle
      FROM json_to_recordset(${JSON.stringify(lines)}::json)
           AS l("targetId" integer, value numeric, standing text, note text, obstacle text)
      JOIN period_source o ON o.target_id = l."targetId" AND o.agency_id = ${report.agencyId}
                          AND o.programme_id = ${report.programmeId} AND o.period_id = ${report.periodId}
    ON CONFLICT (report_id, target_id) DO UPDATE
       SET value = excluded.value, standing = excluded.standing, note = excluded.note, obstacle = excluded.obstacle
     WHERE (report_draft_line.value, report_draft_line.value::text, report_draft_line.standing, report_draft_line.note,
            report_draft_line.obstacle)
           IS DISTINCT FROM (excluded.value, excluded.value::text, excluded.standing, excluded.note, excluded.obstacle)`.execute(
    db,
  );
}
