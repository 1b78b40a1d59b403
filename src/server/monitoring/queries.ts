import { sql } from 'kysely';
import type { TargetPageView } from '#contract/monitoring.ts';
import type { Db } from '#server/db/database.ts';

export interface ProgrammeFacts {
  id: number;
  year: number;
}

/** A programme of the province; undefined where there is none. */
export async function findProgramme(db: Db, provinceId: number, id: number): Promise<ProgrammeFacts | undefined> {
  return db
    .selectFrom('programme')
    .select(['id', 'year'])
    .where('id', '=', id)
    .where('province_id', '=', provinceId)
    .executeTakeFirst();
}

export interface TargetPlace {
  programmeId: number;
  clauseText: string;
}

/** Where a target of the province stands: its programme and the words of its clause. */
export async function findTargetPlace(db: Db, provinceId: number, id: number): Promise<TargetPlace | undefined> {
  const { rows } = await sql<TargetPlace>`
    SELECT t.programme_id AS "programmeId", c.text AS "clauseText"
      FROM target t JOIN clause c ON c.document_id = t.document_id AND c.key = t.clause_key
     WHERE t.id = ${id} AND t.province_id = ${provinceId}`.execute(db);
  return rows[0];
}

export interface PublishedOutcome {
  targetId: number;
  value: string;
  asOf: string;
  source: string;
}

/** Outcomes that others have published, with their sources. */
export async function listPublished(db: Db, programmeId: number): Promise<PublishedOutcome[]> {
  const { rows } = await sql<PublishedOutcome>`
    SELECT o.target_id AS "targetId", o.value, o.as_of AS "asOf", o.source
      FROM published_outcome o JOIN target t ON t.id = o.target_id
     WHERE t.programme_id = ${programmeId} ORDER BY o.as_of, o.id`.execute(db);
  return rows;
}

/** What the agencies wrote beside the target's figures in force; row-level security leaves out what one may not read. */
export async function listNotes(db: Db, targetId: number): Promise<TargetPageView['notes']> {
  const { rows } = await sql<TargetPageView['notes'][number]>`
    SELECT p.key AS "periodKey", v.snapshot #>> '{agency,name}' AS "agencyName", l.note, l.obstacle, v.submitted_at AS at
      FROM report r
      JOIN report_version v ON v.id = r.in_force_version_id
      JOIN report_line l ON l.report_version_id = v.id AND l.quantity_id = ${targetId}
      JOIN period p ON p.id = r.period_id
     WHERE num_nonnulls(l.note, l.obstacle) > 0
     ORDER BY p.starts_on DESC, v.submitted_at DESC`.execute(db);
  return rows;
}

export interface TaskCounts {
  total: number;
  withoutLead: number;
  withoutDue: number;
  overdue: number;
}

/** How many tasks of the programme lack what they need, or are past their last good day. */
export async function countTasks(db: Db, programmeId: number, today: string): Promise<TaskCounts> {
  const { rows } = await sql<TaskCounts>`
    SELECT count(*) AS total,
           count(*) FILTER (WHERE NOT EXISTS (SELECT FROM assignment a
             WHERE a.task_id = t.id AND a.part = 'lead' AND a.ended_at IS NULL)) AS "withoutLead",
           count(*) FILTER (WHERE t.due_kind = 'none') AS "withoutDue",
           count(*) FILTER (WHERE t.due_on < ${today}::date
             AND t.state NOT IN ('done', 'awaiting-confirmation', 'paused', 'cancelled', 'carried-over')) AS overdue
      FROM task t 
     WHERE t.programme_id = ${programmeId} AND (t.withdrawn_on IS NULL OR t.withdrawn_on > ${today}::date)`.execute(db);
  return rows[0] ?? { total: 0, withoutLead: 0, withoutDue: 0, overdue: 0 };
}
