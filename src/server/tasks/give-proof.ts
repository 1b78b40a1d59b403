import { createHash } from 'node:crypto';
import type { GiveProof } from '#contract/tasks.ts';
import { formatDay, isDay } from '#domain/calendar.ts';
import { decideTaskStep } from '#domain/tasks/workflow.ts';
import { mediaTypeOf, safeFileName } from '#formats/attachments/media-type.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inReadTransaction, inTransaction } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import { findProofFile, insertProof, type ProofFile } from './proof-queries.ts';
import { lockTask } from './task-queries.ts';

export interface SentProof {
  name: string;
  bytes: Buffer;
}

function fileOf({ name, bytes }: SentProof): ProofFile {
  const fileName = safeFileName(name);
  if (fileName === '') throw new Refused('file-name-missing');
  if (bytes.length === 0) throw new Refused('file-empty', { fileName });
  const mediaType = mediaTypeOf(bytes, fileName);
  if (mediaType === null) throw new Refused('file-kind-refused', { fileName });
  return {
    fileName,
    mediaType,
    sizeBytes: bytes.length,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Keeps the document that proves a task's result, so that the next step can name it; its file where there is one. */
export async function giveProof(
  ctx: Context,
  taskId: number,
  given: GiveProof,
  sent?: SentProof,
): Promise<{ id: number }> {
  const { number, datedOn, title } = given;
  if (!isDay(datedOn)) throw new Refused('due-day-malformed', { day: datedOn });
  if (datedOn > ctx.today)
    throw new Refused('task-proof-of-tomorrow', { day: formatDay(datedOn), today: formatDay(ctx.today) });
  const file = sent ? fileOf(sent) : null;
  return inTransaction(ctx, async (tx) => {
    const { provinceId, personId } = ctx.actor;
    const task = await lockTask(tx, provinceId, taskId);
    if (!task) throw new NotFound();
    const decision = decideTaskStep({ ...task, officeAgencyId: null }, 'finish', ctx.actor, { hasProof: true });
    if (!decision.ok) throw new Refused(decision.refusal);
    const id = await insertProof(tx, { provinceId, taskId, number, datedOn, title, file, personId, at: ctx.now });
    const detail = `Nêu văn bản kết quả ${number} ngày ${formatDay(datedOn)} (${task.title})${file ? `, tệp sha256 ${file.sha256}` : ''}`;
    await recordAudit(ctx, tx, { action: 'task.proof-given', subjectKind: 'task', subjectId: taskId, detail });
    return { id };
  });
}

/** The file of a proof. */
export async function getProofFile(ctx: Context, id: number): Promise<ProofFile> {
  return inReadTransaction(ctx, async (tx) => {
    const file = await findProofFile(tx, id);
    if (!file) throw new NotFound();
    return file;
  });
}
