import { type RawBuilder, sql } from 'kysely';
import type { Comparator, Nature } from '#domain/programme/target.ts';
import type { FigureFrequency } from '#domain/reporting/owed-figures.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';
import type { Db } from '#server/db/database.ts';
import { listAsOneValue } from '#server/db/one-value-queries.ts';
import { draftedIndicators, indicatorsInForce, keepIndicatorFigures } from './indicator-sheet-queries.ts';
import type { ReportRow } from './report-queries.ts';
import { draftedTargets, keepTargetFigures, targetsInForce } from './target-sheet-queries.ts';

/** One line of an agency's sheet: what is asked, the figure, and last period's figure beside it. */
export interface SheetRow {
  quantityId: number;
  wholeId: number | null;
  partKind: 'of-which' | 'also' | 'category' | null;
  dimension: string | null;
  number: string;
  group: string | null;
  name: string;
  unit: string | null;
  asWritten: string;
  comparator: Comparator | null;
  planned: string | null;
  plannedMax: string | null;
  denominator: string | null;
  nature: Nature;
  /** Of a target; an indicator of a form is asked for in every period. */
  frequency: FigureFrequency | null;
  mustFill: boolean;
  indicator: IndicatorFacts | null;
  value: string | null;
  standing: Standing;
  note: string | null;
  obstacle: string | null;
  previousValue: string | null;
  previousStanding: Standing | null;
  lastYearValue: string | null;
  /** False where the target was assigned after the period was due: the figure may be given, and nobody waits for it. */
  owed: boolean;
}

export interface IndicatorFacts {
  code: string;
  definition: string;
  decimals: number;
  scaleMin: string | null;
  scaleMax: string | null;
  formula: string | null;
}

/** The sheet of the agency that reports, with what it has drafted. */
export function draftedLines(report: ReportRow, previousKey: string | null): RawBuilder<SheetRow> {
  return report.programmeId === null ? draftedIndicators(report, previousKey) : draftedTargets(report, previousKey);
}

export async function listDraftedLines(db: Db, report: ReportRow, previousKey: string | null): Promise<SheetRow[]> {
  return listAsOneValue(db, draftedLines(report, previousKey));
}

/** The same sheet as others may see it: the figures of the version in force. */
export async function listLinesInForce(db: Db, report: ReportRow, previousKey: string | null): Promise<SheetRow[]> {
  const lines =
    report.programmeId === null ? indicatorsInForce(report, previousKey) : targetsInForce(report, previousKey);
  return listAsOneValue(db, lines);
}

/** Of the lines called `l`, those that the agency is asked for. */
const onlyAsked = (report: ReportRow) =>
  report.programmeId === null ? keepIndicatorFigures(report) : keepTargetFigures(report);

export async function isAsked(db: Db, report: ReportRow, quantityId: number): Promise<boolean> {
  const { rows } = await sql`
    SELECT FROM (VALUES (${quantityId}::integer)) AS l("quantityId") ${onlyAsked(report)}`.execute(db);
  return rows.length > 0;
}

export interface DraftedFigure {
  quantityId: number;
  value: string | null;
  standing: Standing;
  note: string | null;
  obstacle: string | null;
}

/** Writes all lines of the sheet in one statement; lines that the agency is not asked for are left out. */
export async function saveDraftLines(db: Db, report: ReportRow, lines: readonly DraftedFigure[]): Promise<void> {
  await sql`
    INSERT INTO report_draft_line (report_id, quantity_id, value, standing, note, obstacle)
    SELECT ${report.id}, l."quantityId", l.value, l.standing, l.note, l.obstacle
      FROM json_to_recordset(${JSON.stringify(lines)}::json)
           AS l("quantityId" integer, value numeric, standing text, note text, obstacle text)
      ${onlyAsked(report)}
    ON CONFLICT (report_id, quantity_id) DO UPDATE
       SET value = excluded.value, standing = excluded.standing, note = excluded.note, obstacle = excluded.obstacle
     WHERE (report_draft_line.value, report_draft_line.value::text, report_draft_line.standing, report_draft_line.note,
            report_draft_line.obstacle)
           IS DISTINCT FROM (excluded.value, excluded.value::text, excluded.standing, excluded.note, excluded.obstacle)`.execute(
    db,
  );
}

/** Names of what figures were sent for that the agency is not asked for; a reckoned line of its own form is none of them. */
export async function listUnaskedNames(
  db: Db,
  report: ReportRow,
  lines: readonly Pick<DraftedFigure, 'quantityId' | 'value'>[],
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    WITH given AS (SELECT l."quantityId" FROM json_to_recordset(${JSON.stringify(lines)}::json) AS l("quantityId" integer, value numeric)
                    WHERE l.value IS NOT NULL)
    SELECT coalesce('(' || t.number || ') ' || t.name, i.name, '') AS name
      FROM given g
      JOIN report_form own ON own.id = ${report.formId}
      LEFT JOIN target t ON t.id = g."quantityId" AND t.province_id = own.province_id
      LEFT JOIN indicator i ON i.id = g."quantityId" AND i.province_id = own.province_id
     WHERE NOT EXISTS (SELECT FROM given l ${onlyAsked(report)} WHERE l."quantityId" = g."quantityId")
       AND NOT EXISTS (SELECT FROM form_quantity q WHERE q.form_id = ${report.formId} AND q.quantity_id = g."quantityId")
     ORDER BY name`.execute(db);
  return rows.map(({ name }) => name);
}
