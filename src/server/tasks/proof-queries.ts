import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

export interface ProofFile {
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  bytes: Buffer;
}

export interface NewProof {
  provinceId: number;
  taskId: number;
  number: string;
  datedOn: string;
  title: string;
  file: ProofFile | null;
  personId: number;
  at: string;
}

export async function insertProof(db: Db, proof: NewProof): Promise<number> {
  const { file } = proof;
  const { rows } = await sql<{ id: number }>`
    insert into task_proof (province_id, task_id, number, dated_on, title, file_name, media_type, size_bytes, sha256, bytes, given_by, given_at)
    values (${proof.provinceId}, ${proof.taskId}, ${proof.number}, ${proof.datedOn}, ${proof.title}, ${file?.fileName ?? null},
            ${file?.mediaType ?? null}, ${file?.sizeBytes ?? null}, ${file?.sha256 ?? null}, ${file?.bytes ?? null},
            ${proof.personId}, ${proof.at})
    returning id`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('the proof was not kept');
  return row.id;
}

export async function findProofDay(db: Db, taskId: number, proofId: number): Promise<string | undefined> {
  const { rows } = await sql<{ datedOn: string }>`
    select dated_on as "datedOn" from task_proof where id = ${proofId} and task_id = ${taskId}`.execute(db);
  return rows[0]?.datedOn;
}

/** The file of a proof, for those to whom the task exists. */
export async function findProofFile(db: Db, id: number): Promise<ProofFile | undefined> {
  const { rows } = await sql<ProofFile>`
    select file_name as "fileName", media_type as "mediaType", size_bytes as "sizeBytes", sha256, bytes
      from task_proof join task on task.id = task_id where task_proof.id = ${id} and bytes is not null`.execute(db);
  return rows[0];
}
