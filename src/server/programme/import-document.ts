import { createHash } from 'node:crypto';
import { formatDay } from '#domain/calendar.ts';
import { recordAudit } from '#server/audit/index.ts';
import { dayInVietnam } from '#server/clock.ts';
import { findFirstResult, inReadTransaction, inTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import type { Tx } from '#server/db/database.ts';
import {
  type DocumentRead,
  type DocumentReader,
  type TellProgress,
  tellNobody,
  uncounted,
} from '#server/documents/index.ts';
import { Conflict, Refused } from '#server/errors.ts';
import { sentenceForUnreadable } from '#server/errors-text/unreadable-text.ts';
import { insertDocumentFile } from './document-file-queries.ts';
import { findDocumentOfText, insertDocument } from './document-queries.ts';
import { offerNearDuplicates } from './near-duplicate-queries.ts';
import { refuseUnlessProgrammeOffice } from './programme-office.ts';
import { proposeAmendments } from './propose-amendments.ts';
import { gapsOf } from './reading.ts';
import { factColumns, insertReadItems, insertRepairs, replaceCitations, upsertClauses } from './reading-queries.ts';

export interface UploadedFile {
  fileName: string;
  bytes: Uint8Array;
}

interface Reading {
  readonly reader: DocumentReader;
  readonly tell?: TellProgress;
}

async function readDecision(
  { fileName, bytes }: UploadedFile,
  reader: DocumentReader,
  tell: TellProgress,
): Promise<DocumentRead> {
  const read = await reader.read(bytes, tell);
  if (!read.ok)
    throw new Refused('file-unreadable', { fileName, reason: sentenceForUnreadable(read.code, read.found) });
  if (read.compiled.recognised) return read;
  const reason = read.compiled.problems.map(({ message }) => message).join(' ');
  throw new Refused('not-a-decision', { fileName, reason });
}

async function refuseSecondImport(tx: Tx, provinceId: number, sha256: string): Promise<never> {
  const first = await findDocumentOfText(tx, provinceId, sha256);
  if (!first) throw new Conflict();
  const { id, fileName, uploadedBy } = first;
  const day = formatDay(dayInVietnam(new Date(first.uploadedAt)));
  const title = first.title ?? 'không có trích yếu';
  const message = `Văn bản đã có: ${fileName}`;
  throw new Refused('document-already-imported', { fileName, title, by: uploadedBy.fullName, day }, [
    { path: `documents/${id}`, code: 'existing-document', message },
  ]);
}

async function keepDecision(ctx: Context, tx: Tx, file: UploadedFile, { received, compiled }: DocumentRead) {
  const { provinceId, personId } = ctx.actor;
  await refuseUnlessProgrammeOffice(ctx, tx);
  const { text } = received;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const id = await insertDocument(tx, {
    province_id: provinceId,
    file_name: file.fileName,
    media_type: received.mediaType,
    page_count: received.pages,
    reading_notes: JSON.stringify(received.notes),
    original_text: text,
    original_sha256: sha256,
    uploaded_by: personId,
    uploaded_at: ctx.now,
    ...factColumns(text, compiled, gapsOf(compiled)),
  });
  if (id === undefined) return refuseSecondImport(tx, provinceId, sha256);
  const fileSha256 = createHash('sha256').update(file.bytes).digest('hex');
  const { mediaType } = received;
  await insertDocumentFile(tx, { ...file, documentId: id, provinceId, mediaType, sha256: fileSha256 });
  const items = await proposeAmendments(tx, { provinceId, documentId: id }, compiled);
  await upsertClauses(tx, id, compiled);
  await insertRepairs(tx, id, compiled);
  await replaceCitations(tx, id, compiled);
  const ids = await insertReadItems(
    tx,
    id,
    items.map((item, index) => ({ item, ordinal: index + 1 })),
  );
  await offerNearDuplicates(
    tx,
    id,
    compiled,
    items.map((item, index) => ({ item, id: ids[index] })),
  );
  const detail = `Nạp văn bản ${file.fileName}: ${compiled.clauses.length} điều khoản, ${items.length} mục đề xuất; tệp gốc sha256 ${fileSha256}`;
  await recordAudit(ctx, tx, { action: 'document.imported', subjectKind: 'document', subjectId: id, detail });
  return { id };
}

/** A programme officer brings in a decision: its text is kept as received, what was read of it is proposed. */
export async function importDocument(
  ctx: Context,
  file: UploadedFile,
  { reader, tell = tellNobody }: Reading,
): Promise<{ id: number }> {
  // A long document takes seconds: no transaction stays open meanwhile, and a retry of what was kept reads nothing.
  const first = await inReadTransaction(ctx, async (tx) => {
    await refuseUnlessProgrammeOffice(ctx, tx);
    return findFirstResult<{ id: number }>(ctx, tx);
  });
  if (first) return first;
  const read = await readDecision(file, reader, tell);
  tell(uncounted('saving'));
  return inTransaction(ctx, async (tx) => keepDecision(ctx, tx, file, read));
}
