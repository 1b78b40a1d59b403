import { sql } from 'kysely';
import type { NamedProgramme } from '#domain/programme/amended-programme.ts';
import type { Db } from '#server/db/database.ts';

/** The province's programmes by the decisions that made them, but for the one of this document itself. */
export async function listNamedProgrammes(db: Db, provinceId: number, documentId: number): Promise<NamedProgramme[]> {
  const { rows } = await sql<NamedProgramme>`
    select programme.id, programme.title, programme.year, document.number, document.issued_on as "issuedOn",
           array(select distinct later.number
                   from amendment join decision_document later on later.id = amendment.document_id
                  where amendment.programme_id = programme.id and amendment.status = 'confirmed'
                    and later.number is not null) as "amendedBy"
      from programme join decision_document document on document.id = programme.document_id
     where programme.province_id = ${provinceId} and programme.document_id <> ${documentId}
     order by programme.id`.execute(db);
  return rows;
}

/** The programme that a document amends, once its changes have been proposed there. */
export async function findProgrammeAmendedBy(
  db: Db,
  documentId: number,
): Promise<{ id: number; year: number; title: string } | undefined> {
  const { rows } = await sql<{ id: number; year: number; title: string }>`
    select programme.id, programme.year, programme.title from programme
     where id = (select programme_id from amendment where document_id = ${documentId} order by id limit 1)`.execute(db);
  return rows[0];
}

/** The received text with the repairs that stand, for another comparison. */
export async function findDocumentText(
  db: Db,
  provinceId: number,
  documentId: number,
): Promise<{ text: string } | undefined> {
  return db
    .selectFrom('decision_document')
    .select('original_text as text')
    .where('id', '=', documentId)
    .where('province_id', '=', provinceId)
    .forUpdate()
    .executeTakeFirst();
}
