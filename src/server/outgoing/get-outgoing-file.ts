import { outgoingNumber } from '#domain/outgoing/compose-outgoing.ts';
import { writeDocx } from '#formats/official-document/write-docx.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { writePaper } from '#server/documents/index.ts';
import type { SentFile } from '#server/send-file.ts';
import { layOutOutgoing, loadOutgoing } from './compose-document.ts';
import { listSigners } from './outgoing-part-queries.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The document as a file. An issued one is made of what is kept and never changes, so it is the same bytes whenever it is made. */
export async function getOutgoingFile(ctx: Context, id: number, kind: 'pdf' | 'docx'): Promise<SentFile> {
  const { row, document } = await inReadTransaction(ctx, async (tx) => {
    const found = await loadOutgoing(ctx, tx, id);
    return { row: found, document: layOutOutgoing(found, await listSigners(tx, id)) };
  });
  const order = {
    document,
    madeAt: row.issuedAt ?? row.record.takenAt,
    keywords: [`sha256 ${row.recordSha256}`],
  };
  const number = row.ordinal === null ? 'dự thảo' : outgoingNumber(row.ordinal, row.notation);
  const stem = `${number} ${row.subject}`.replace(/[\\/:*?"<>|]/gu, '-').slice(0, 150);
  if (kind === 'docx') return { fileName: `${stem}.docx`, mediaType: DOCX, bytes: Buffer.from(writeDocx(order)) };
  const { bytes } = await writePaper(order);
  return { fileName: `${stem}.pdf`, mediaType: 'application/pdf', bytes: Buffer.from(bytes) };
}
