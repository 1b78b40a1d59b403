import { sql } from 'kysely';
import type { Gap } from '#contract/programme.ts';
import type { DocumentPurpose } from '#domain/documents/document-purpose.ts';
import type { Db } from '#server/db/database.ts';

export interface ProgrammeRow {
  id: number;
  year: number;
  title: string;
  theme: string | null;
  documentId: number;
  /** Gaps that the compiler found in the document as a whole. */
  documentGaps: Gap[];
}

export async function findProgramme(db: Db, provinceId: number, id: number): Promise<ProgrammeRow | undefined> {
  const { rows } = await sql<ProgrammeRow>`
    select programme.id, programme.year, programme.title, programme.theme, programme.document_id as "documentId",
           document.gaps as "documentGaps"
      from programme join decision_document document on document.id = programme.document_id
     where programme.id = ${id} and programme.province_id = ${provinceId}`.execute(db);
  return rows[0];
}

export async function findProgrammeOfDocument(
  db: Db,
  documentId: number,
): Promise<{ id: number; year: number } | undefined> {
  return db.selectFrom('programme').select(['id', 'year']).where('document_id', '=', documentId).executeTakeFirst();
}

export interface NewProgramme {
  provinceId: number;
  documentId: number;
  year: number;
  title: string;
}

/** Makes the document's programme, unless another acceptance has just made it. */
export async function insertProgramme(db: Db, { provinceId, documentId, year, title }: NewProgramme): Promise<number> {
  await db
    .insertInto('programme')
    .values({ province_id: provinceId, document_id: documentId, year, title })
    .onConflict((conflict) => conflict.column('document_id').doNothing())
    .execute();
  const { id } = await db
    .selectFrom('programme')
    .select('id')
    .where('document_id', '=', documentId)
    .executeTakeFirstOrThrow();
  return id;
}

export interface DocumentForProgramme {
  title: string | null;
  type: string | null;
  issuedOn: string | null;
  /** The programme's year as a person has confirmed it. */
  confirmed: number | null;
  number: string | null;
  /** What a person said it was brought in for; null: as its type says. */
  purpose: DocumentPurpose | null;
}

export async function getDocumentForProgramme(db: Db, documentId: number): Promise<DocumentForProgramme> {
  return db
    .selectFrom('decision_document')
    .select(['title', 'type', 'number', 'issued_on as issuedOn', 'programme_year as confirmed', 'purpose'])
    .where('id', '=', documentId)
    .executeTakeFirstOrThrow();
}
