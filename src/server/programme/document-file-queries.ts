import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

export interface DocumentFile {
  fileName: string;
  mediaType: string;
  bytes: Buffer;
}

export interface NewDocumentFile {
  documentId: number;
  provinceId: number;
  fileName: string;
  mediaType: string;
  bytes: Uint8Array;
  sha256: string;
}

/** Keeps the bytes as they came; the database holds their length and hash against them. */
export async function insertDocumentFile(db: Db, file: NewDocumentFile): Promise<void> {
  await sql`
    insert into document_file (document_id, province_id, file_name, media_type, size_bytes, sha256, bytes)
    values (${file.documentId}, ${file.provinceId}, ${file.fileName}, ${file.mediaType}, ${file.bytes.length},
            ${file.sha256}, ${Buffer.from(file.bytes)})`.execute(db);
}

/** The file of a document of the province; undefined where only its text was kept. */
export async function findDocumentFile(
  db: Db,
  provinceId: number,
  documentId: number,
): Promise<DocumentFile | undefined> {
  const { rows } = await sql<DocumentFile>`
    select file_name as "fileName", media_type as "mediaType", bytes
      from document_file where document_id = ${documentId} and province_id = ${provinceId}`.execute(db);
  return rows[0];
}
