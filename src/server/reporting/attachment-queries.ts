import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

export interface AttachmentRow {
  id: number;
  quantityId: number | null;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
}

export interface NewAttachment extends Omit<AttachmentRow, 'id'> {
  reportId: number;
  bytes: Uint8Array;
  personId: number;
  at: string;
}

export async function insertAttachment(db: Db, file: NewAttachment): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    INSERT INTO attachment (report_id, quantity_id, file_name, media_type, size_bytes, sha256, bytes, uploaded_by, uploaded_at)
    VALUES (${file.reportId}, ${file.quantityId}, ${file.fileName}, ${file.mediaType}, ${file.sizeBytes}, ${file.sha256},
            ${Buffer.from(file.bytes)}, ${file.personId}, ${file.at})
    RETURNING id`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('the attachment was not kept');
  return row.id;
}

export interface AttachmentFile extends AttachmentRow {
  reportId: number;
  bytes: Buffer;
}

/** A file with its bytes. Other agencies get it only with a version in force: row-level security hides the rest. */
export async function findAttachment(db: Db, id: number): Promise<AttachmentFile | undefined> {
  const { rows } = await sql<AttachmentFile>`
    SELECT id, report_id AS "reportId", quantity_id AS "quantityId", file_name AS "fileName", media_type AS "mediaType",
           size_bytes AS "sizeBytes", sha256, bytes
      FROM attachment WHERE id = ${id} AND removed_at IS NULL`.execute(db);
  return rows[0];
}

export async function markAttachmentRemoved(db: Db, id: number, at: string): Promise<void> {
  await sql`UPDATE attachment SET removed_at = ${at} WHERE id = ${id}`.execute(db);
}
