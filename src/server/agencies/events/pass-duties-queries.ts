import { sql } from 'kysely';
import type { PassedAssignment } from '#domain/agencies/duties/pass-assignments.ts';
import type { PassedReport } from '#domain/agencies/duties/pass-reports.ts';
import type { Db } from '#server/db/database.ts';

export interface Passer {
  readonly provinceId: number;
  readonly eventId: number;
  readonly effectiveOn: string;
  readonly personId: number;
  readonly at: string;
}

/** Closes the old assignments and begins the heirs'; the items' versions grow, so that an edit of what was before loses politely. */
export async function saveAssignments(db: Db, passed: readonly PassedAssignment[], by: Passer): Promise<void> {
  const ended = passed.map(({ assignment }) => assignment.id);
  const replaced = passed.flatMap(({ replacedId }) => replacedId ?? []);
  await sql`
    UPDATE assignment SET ended_at = ${by.at}, ended_by_event_id = ${by.eventId}
     WHERE id = ANY (${[...ended, ...replaced]}::integer[]) AND ended_at IS NULL`.execute(db);
  const begun = passed
    .filter(({ act }) => act === 'passes' || act === 'rises')
    .map(({ assignment: { item, itemId, part }, heirId }) => ({ item, itemId, part, heirId }));
  await sql`
    INSERT INTO assignment (province_id, target_id, task_id, agency_id, part, assigned_by, assigned_at, begun_by_event_id)
    SELECT ${by.provinceId}, CASE WHEN item = 'target' THEN "itemId" END, CASE WHEN item = 'task' THEN "itemId" END, "heirId", part,
           ${by.personId}, ${by.at}, ${by.eventId}
      FROM jsonb_to_recordset(${JSON.stringify(begun)}::jsonb) AS given (item text, "itemId" integer, "heirId" integer, part text)`.execute(
    db,
  );
  const ids = (wanted: string) =>
    passed.filter(({ assignment }) => assignment.item === wanted).map(({ assignment }) => assignment.itemId);
  await sql`UPDATE target SET version = version + 1 WHERE id = ANY (${ids('target')}::integer[])`.execute(db);
  await sql`UPDATE task SET version = version + 1 WHERE id = ANY (${ids('task')}::integer[])`.execute(db);
}

/** The heir's sheet takes over every figure that it has not itself; the old sheet stays to be read and is owed no more. */
export async function passReport(db: Db, { report, heirId }: PassedReport, by: Passer): Promise<number> {
  const place = sql`form_id = ${report.formId} AND period_id = ${report.periodId} AND agency_id = ${heirId}`;
  await sql`
    INSERT INTO report (province_id, form_id, period_id, agency_id)
    SELECT ${by.provinceId}, ${report.formId}, ${report.periodId}, ${heirId}
     WHERE NOT EXISTS (SELECT FROM report WHERE ${place})`.execute(db);
  const { rows } = await sql<{
    id: number;
    status: string;
  }>`SELECT id, status FROM report WHERE ${place} FOR UPDATE`.execute(db);
  const [heirs] = rows;
  if (!heirs) throw new Error('the sheet just made is not there');
  if (heirs.status === 'draft' || heirs.status === 'returned') await copySheet(db, report.id, heirs.id);
  await sql`
    UPDATE report SET passed_to_id = ${heirs.id}, passed_by_event_id = ${by.eventId}, version = version + 1
     WHERE id = ${report.id}`.execute(db);
  return heirs.id;
}

/** A sheet that was owed and never begun stands with the heir from now on. */
export async function beginPassed(
  db: Db,
  place: { readonly formId: number; readonly periodId: number; readonly agencyId: number; readonly heirId: number },
  by: Passer,
): Promise<void> {
  const { formId, periodId, agencyId, heirId } = place;
  await sql`
    INSERT INTO report (province_id, form_id, period_id, agency_id)
    SELECT ${by.provinceId}, ${formId}, ${periodId}, agency_id FROM unnest(${[agencyId, heirId]}::integer[]) AS opened(agency_id)
    ON CONFLICT DO NOTHING`.execute(db);
  await sql`
    UPDATE report old SET passed_to_id = heirs.id, passed_by_event_id = ${by.eventId}, version = old.version + 1
      FROM report heirs
     WHERE old.form_id = ${formId} AND old.period_id = ${periodId} AND old.agency_id = ${agencyId}
       AND heirs.form_id = old.form_id AND heirs.period_id = old.period_id AND heirs.agency_id = ${heirId}`.execute(db);
}

async function copySheet(db: Db, from: number, to: number): Promise<void> {
  await sql`
    INSERT INTO report_draft_line (report_id, quantity_id, value, as_typed, standing, note, obstacle)
    SELECT ${to}, quantity_id, value, as_typed, standing, note, obstacle FROM report_draft_line WHERE report_id = ${from}
    ON CONFLICT (report_id, quantity_id) DO UPDATE SET
      value = coalesce(report_draft_line.value, excluded.value),
      as_typed = coalesce(report_draft_line.as_typed, excluded.as_typed),
      note = coalesce(report_draft_line.note, excluded.note),
      obstacle = coalesce(report_draft_line.obstacle, excluded.obstacle)`.execute(db);
  await sql`
    INSERT INTO attachment (report_id, quantity_id, file_name, media_type, size_bytes, sha256, bytes, uploaded_by, uploaded_at)
    SELECT ${to}, quantity_id, file_name, media_type, size_bytes, sha256, bytes, uploaded_by, uploaded_at
      FROM attachment WHERE report_id = ${from} AND removed_at IS NULL`.execute(db);
  await sql`UPDATE report SET version = version + 1 WHERE id = ${to}`.execute(db);
}

/** People go on in the heir's name from the event's day; a role that they have there already is only ended here. */
export async function passRoles(
  db: Db,
  passed: readonly { readonly id: number; readonly heirId: number }[],
  { eventId, effectiveOn }: Passer,
): Promise<void> {
  const given = sql`jsonb_to_recordset(${JSON.stringify(passed)}::jsonb) AS given (id integer, "heirId" integer)`;
  await sql`
    INSERT INTO person_role (person_id, agency_id, role, valid, event_id)
    SELECT DISTINCT held.person_id, given."heirId", held.role, daterange(${effectiveOn}::date, upper(held.valid)), ${eventId}::integer
      FROM ${given} JOIN person_role held ON held.id = given.id
     WHERE NOT EXISTS (SELECT FROM person_role there
                        WHERE there.person_id = held.person_id AND there.agency_id = given."heirId" AND there.role = held.role
                          AND there.valid && daterange(${effectiveOn}::date, upper(held.valid)))`.execute(db);
  await sql`
    DELETE FROM person_role held USING ${given}
     WHERE held.id = given.id AND lower(held.valid) = ${effectiveOn}::date`.execute(db);
  await sql`
    UPDATE person_role held SET valid = daterange(lower(held.valid), ${effectiveOn}::date)
      FROM ${given} WHERE held.id = given.id`.execute(db);
}
