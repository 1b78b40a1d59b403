import { sql } from 'kysely';
import type { AgencyEventView, PassedView } from '#contract/agency-events.ts';
import type { AgencyEvent } from '#domain/agencies/events/agency-event.ts';
import type { Db } from '#server/db/database.ts';

/** A new agency's place in the province; what it is called is the register's. */
export async function insertAgency(db: Db, provinceId: number, key: string): Promise<number> {
  const { id } = await db
    .insertInto('agency')
    .values({ province_id: provinceId, key })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function listAgencyKeys(db: Db, provinceId: number): Promise<Set<string>> {
  const rows = await db.selectFrom('agency').select('key').where('province_id', '=', provinceId).execute();
  return new Set(rows.map(({ key }) => key));
}

export interface NewEvent {
  readonly provinceId: number;
  readonly event: AgencyEvent;
  readonly agencyIds: readonly number[];
  readonly summary: string;
  readonly passed: PassedView;
  readonly personId: number;
  readonly at: string;
}

export async function insertEvent(db: Db, made: NewEvent): Promise<number> {
  const { event, passed, summary } = made;
  const { id } = await db
    .insertInto('agency_event')
    .values({
      province_id: made.provinceId,
      kind: event.kind,
      effective_on: event.effectiveOn,
      legal_basis: event.legalBasis.trim(),
      content: JSON.stringify({ event, summary }),
      agency_ids: [...made.agencyIds],
      passed: JSON.stringify(passed),
      recorded_by: made.personId,
      recorded_at: made.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Events of the province, newest first; those of one agency where asked for, or one event. */
export async function listEvents(
  db: Db,
  provinceId: number,
  { agencyId = null, eventId = null }: { agencyId?: number | null; eventId?: number | null } = {},
): Promise<AgencyEventView[]> {
  const { rows } = await sql<AgencyEventView>`
    SELECT e.id, e.kind, e.effective_on AS "effectiveOn", e.legal_basis AS "legalBasis", e.content ->> 'summary' AS summary,
           jsonb_build_object('id', p.id, 'fullName', p.full_name, 'title', p.title) AS "recordedBy",
           e.recorded_at AS "recordedAt", e.passed
      FROM agency_event e JOIN person p ON p.id = e.recorded_by
     WHERE e.province_id = ${provinceId} AND (${agencyId}::integer IS NULL OR ${agencyId} = ANY (e.agency_ids))
       AND (${eventId}::integer IS NULL OR e.id = ${eventId})
     ORDER BY e.effective_on DESC, e.id DESC`.execute(db);
  return rows;
}
