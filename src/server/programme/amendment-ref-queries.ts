import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** The confirmed amendments of an item as a JSON list, the earliest first; null where there are none. */
export function amendmentRefsOf(which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select coalesce(jsonb_agg(jsonb_build_object(
             'id', amendment.id, 'kind', amendment.kind, 'documentId', source.id, 'documentNumber', source.number,
             'documentType', source.type, 'issuedOn', source.issued_on, 'clauseKey', amendment.clause_key,
             'clausePath', said.path, 'inForceOn', amendment.in_force_on, 'before', amendment.before,
             'after', amendment.after) order by amendment.decided_at, amendment.id), '[]')
      from amendment
      join decision_document source on source.id = amendment.document_id
      join clause said on said.document_id = amendment.document_id and said.key = amendment.clause_key
     where ${which} and amendment.status = 'confirmed')`;
}
