import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

export interface DocumentYear {
  title: string | null;
  issuedOn: string | null;
  confirmed: number | null;
  version: number;
  programmeId: number | null;
  /** Somebody has begun to report, or a quarter was written down: the year stands. */
  inUse: boolean;
}

/** Whether anything was reported or consolidated for the document's programme. */
export const yearInUse = sql`
  (exists (select from report r join report_form f on f.id = r.form_id join programme m on m.id = f.programme_id
            where m.document_id = document.id)
   or exists (select from consolidation c join programme m on m.id = c.programme_id where m.document_id = document.id))`;

/** What decides on a document's year; the document is locked, so that two who change it follow each other. */
export async function findDocumentYear(db: Db, provinceId: number, id: number): Promise<DocumentYear | undefined> {
  const { rows } = await sql<DocumentYear>`
    select document.title, document.issued_on as "issuedOn", document.programme_year as confirmed, document.version,
           (select programme.id from programme where document_id = document.id) as "programmeId", ${yearInUse} as "inUse"
      from decision_document document
     where document.id = ${id} and document.province_id = ${provinceId} for update of document`.execute(db);
  return rows[0];
}

/** Keeps the year that a person has said, and gives it to the programme where there is one already. */
export async function saveProgrammeYear(db: Db, id: number, year: number): Promise<void> {
  await sql`update decision_document set programme_year = ${year}, version = version + 1 where id = ${id}`.execute(db);
  await sql`update programme set year = ${year} where document_id = ${id}`.execute(db);
}
