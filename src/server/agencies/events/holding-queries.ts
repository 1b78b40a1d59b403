import { sql } from 'kysely';
import type { HeldAssignment, HeldReport, HeldRole } from '#domain/agencies/duties/holdings.ts';
import type { Db } from '#server/db/database.ts';

/** From here on the transaction reads every agency's reports: an event asks for all that the agencies hold. */
export async function readAllAgencies(db: Db): Promise<void> {
  await sql`SELECT set_config('tiendo.scope', 'system', true)`.execute(db);
}

/** Open assignments of the agencies that give, and those of everybody else for the same items. */
export async function listHeldAssignments(
  db: Db,
  provinceId: number,
  giving: readonly number[],
): Promise<HeldAssignment[]> {
  const { rows } = await sql<HeldAssignment>`
    SELECT a.id, CASE WHEN a.target_id IS NULL THEN 'task' ELSE 'target' END AS item,
           coalesce(a.target_id, a.task_id) AS "itemId", a.agency_id AS "agencyId", a.part,
           CASE WHEN a.target_id IS NULL THEN left(k.title, 160) ELSE '(' || t.number || ') ' || left(t.name, 160) END AS title
      FROM assignment a
      LEFT JOIN target t ON t.id = a.target_id
      LEFT JOIN task k ON k.id = a.task_id
     WHERE a.province_id = ${provinceId} AND a.ended_at IS NULL
       AND t.withdrawn_on IS NULL AND k.withdrawn_on IS NULL
       AND (a.agency_id = ANY (${giving}::integer[])
            OR EXISTS (SELECT FROM assignment g WHERE g.agency_id = ANY (${giving}::integer[]) AND g.ended_at IS NULL
                         AND (g.target_id = a.target_id OR g.task_id = a.task_id)))
     ORDER BY item, coalesce(t.ordinal, k.ordinal), a.id`.execute(db);
  return rows;
}

/** Reports of the agencies, those passed on before left out. */
export async function listHeldReports(db: Db, provinceId: number, agencyIds: readonly number[]): Promise<HeldReport[]> {
  const { rows } = await sql<HeldReport>`
    SELECT r.id, r.agency_id AS "agencyId", r.form_id AS "formId", r.period_id AS "periodId", p.key AS "periodKey",
           f.name AS "formName", p.submission_due_on AS "dueOn", r.status, r.in_force_version_id IS NOT NULL AS "inForce",
           (SELECT count(*)::integer FROM report_draft_line l WHERE l.report_id = r.id AND l.value IS NOT NULL) AS figures
      FROM report r JOIN period p ON p.id = r.period_id JOIN report_form f ON f.id = r.form_id
     WHERE r.province_id = ${provinceId} AND r.agency_id = ANY (${agencyIds}::integer[]) AND r.passed_to_id IS NULL
     ORDER BY p.submission_due_on, r.id`.execute(db);
  return rows;
}

/** Roles held at the agencies on the day, by people who may still sign in. */
export async function listHeldRoles(db: Db, agencyIds: readonly number[], day: string): Promise<HeldRole[]> {
  const { rows } = await sql<HeldRole>`
    SELECT h.id, h.person_id AS "personId", p.full_name AS "fullName", h.role, h.agency_id AS "agencyId"
      FROM person_role h JOIN person p ON p.id = h.person_id
     WHERE h.agency_id = ANY (${agencyIds}::integer[]) AND h.valid @> ${day}::date AND p.disabled_at IS NULL
     ORDER BY p.given_name, p.full_name, h.id`.execute(db);
  return rows;
}
