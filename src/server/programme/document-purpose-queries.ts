import { sql } from 'kysely';
import type { DocumentPurpose } from '#domain/documents/document-purpose.ts';
import type { Db } from '#server/db/database.ts';

export interface LockedDocument {
  version: number;
  /** Something of it was accepted, or it changes a programme: what it is for stands. */
  inUse: boolean;
}

export async function lockDocument(db: Db, provinceId: number, id: number): Promise<LockedDocument | undefined> {
  const { rows } = await sql<LockedDocument>`
    select document.version,
           exists (select from proposal where document_id = document.id and status = 'accepted')
             or exists (select from programme where document_id = document.id)
             or exists (select from amendment where document_id = document.id) as "inUse"
      from decision_document document
     where document.id = ${id} and document.province_id = ${provinceId} for update of document`.execute(db);
  return rows[0];
}

export async function savePurpose(db: Db, id: number, purpose: DocumentPurpose): Promise<void> {
  await sql`update decision_document set purpose = ${purpose}, version = version + 1 where id = ${id}`.execute(db);
}
