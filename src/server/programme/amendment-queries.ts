import { sql } from 'kysely';
import type { Amendment, ProgrammeHistory } from '#contract/amendment.ts';
import type { CompiledAmendment } from '#domain/documents/compiled-amendment.ts';
import type { Db } from '#server/db/database.ts';

/** An amendment with all that deciding on it looks at. */
export interface AmendmentRow {
  id: number;
  programmeId: number;
  documentId: number;
  documentNumber: string | null;
  documentIssuedOn: string | null;
  clauseKey: string;
  ordinal: number;
  reading: CompiledAmendment;
  confidence: number;
  targetId: number | null;
  taskId: number | null;
  before: Amendment['before'];
  after: Amendment['after'];
  conflicts: Amendment['conflicts'];
  inForceOn: string | null;
  status: Amendment['status'];
  reason: string | null;
  decidedBy: Amendment['decidedBy'];
  decidedAt: string | null;
  version: number;
  /** The item's name and number once it is settled. */
  itemName: string | null;
  itemNumber: string | null;
}

const ROW = sql`
  select amendment.id, amendment.programme_id as "programmeId", amendment.document_id as "documentId",
         document.number as "documentNumber", document.issued_on as "documentIssuedOn",
         amendment.clause_key as "clauseKey", amendment.ordinal, amendment.reading,
         amendment.confidence::float8 as confidence, amendment.target_id as "targetId", amendment.task_id as "taskId",
         amendment.before, amendment.after, amendment.conflicts, amendment.in_force_on as "inForceOn", amendment.status,
         amendment.reason, amendment.decided_at as "decidedAt", amendment.version,
         case when person.id is not null then
           jsonb_build_object('id', person.id, 'fullName', person.full_name, 'title', person.title) end as "decidedBy",
         coalesce(target.name, task.title) as "itemName", target.number as "itemNumber"
    from amendment
    join decision_document document on document.id = amendment.document_id
    left join target on target.id = amendment.target_id
    left join task on task.id = amendment.task_id
    left join person on person.id = amendment.decided_by`;

export async function listAmendmentRows(db: Db, documentId: number): Promise<AmendmentRow[]> {
  const { rows } = await sql<AmendmentRow>`
    ${ROW} where amendment.document_id = ${documentId} order by amendment.ordinal, amendment.id`.execute(db);
  return rows;
}

/** Finds an amendment of the province and keeps others from deciding on it meanwhile. */
export async function findAmendmentToDecide(db: Db, provinceId: number, id: number): Promise<AmendmentRow | undefined> {
  const { rows } = await sql<AmendmentRow>`
    ${ROW} where amendment.id = ${id} and amendment.province_id = ${provinceId} for update of amendment`.execute(db);
  return rows[0];
}

export interface NewAmendments {
  provinceId: number;
  programmeId: number;
  documentId: number;
  inForceOn: string | null;
}

/** Proposes what was read; `ordinal` is its place in the text. */
export async function insertAmendments(
  db: Db,
  { provinceId, programmeId, documentId, inForceOn }: NewAmendments,
  found: readonly { reading: CompiledAmendment; ordinal: number }[],
): Promise<void> {
  if (found.length === 0) return;
  const rows = found.map(({ reading, ordinal }) => ({
    province_id: provinceId,
    programme_id: programmeId,
    document_id: documentId,
    clause_key: reading.clause,
    ordinal,
    kind: reading.kind,
    reading: JSON.stringify(reading),
    confidence: reading.confidence,
    in_force_on: inForceOn,
  }));
  await db.insertInto('amendment').values(rows).execute();
}

/** What nobody has decided on yet gives way to another reading. */
export async function deleteOpenAmendments(db: Db, documentId: number): Promise<void> {
  await sql`delete from amendment where document_id = ${documentId} and status = 'proposed'`.execute(db);
}

export interface AmendmentDecision {
  status: 'proposed' | 'rejected';
  reason: string | null;
  decidedBy: number | null;
  decidedAt: string | null;
}

export async function saveAmendmentDecision(db: Db, id: number, decision: AmendmentDecision): Promise<void> {
  await db
    .updateTable('amendment')
    .set((row) => ({
      status: decision.status,
      reason: decision.reason,
      decided_by: decision.decidedBy,
      decided_at: decision.decidedAt,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

type SettledItem = { targetId: number; taskId: null } | { targetId: null; taskId: number };

/** Which item a person says is meant; null leaves it to the words. */
export async function saveChosenItem(db: Db, id: number, item: SettledItem | null): Promise<void> {
  await db
    .updateTable('amendment')
    .set((row) => ({
      target_id: item?.targetId ?? null,
      task_id: item?.taskId ?? null,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

export interface Confirmation {
  item: SettledItem;
  before: Amendment['before'];
  after: Amendment['after'];
  conflicts: Amendment['conflicts'];
  inForceOn: string;
  reason: string | null;
  decidedBy: number;
  decidedAt: string;
}

/** What was done is kept with what stood before it; the row never changes again. */
export async function saveConfirmation(db: Db, id: number, done: Confirmation): Promise<void> {
  await db
    .updateTable('amendment')
    .set((row) => ({
      status: 'confirmed',
      target_id: done.item.targetId,
      task_id: done.item.taskId,
      before: done.before && JSON.stringify(done.before),
      after: done.after && JSON.stringify(done.after),
      conflicts: JSON.stringify(done.conflicts),
      in_force_on: done.inForceOn,
      reason: done.reason,
      decided_by: done.decidedBy,
      decided_at: done.decidedAt,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** Every confirmed change of the programme, newest first: who, when, by which decision and clause, from what to what. */
export async function listHistory(db: Db, programmeId: number): Promise<ProgrammeHistory['entries']> {
  const { rows } = await sql<ProgrammeHistory['entries'][number]>`
    select amendment.id, amendment.kind, source.id as "documentId", source.number as "documentNumber",
           source.type as "documentType", source.issued_on as "issuedOn", amendment.clause_key as "clauseKey",
           clause.path as "clausePath", amendment.in_force_on as "inForceOn", amendment.before, amendment.after,
           jsonb_build_object('kind', case when amendment.target_id is null then 'task' else 'target' end,
                              'id', coalesce(amendment.target_id, amendment.task_id), 'number', target.number,
                              'name', coalesce(target.name, task.title)) as item,
           amendment.reading ->> 'asWritten' as "asWritten", amendment.reason, amendment.conflicts,
           jsonb_build_object('id', person.id, 'fullName', person.full_name, 'title', person.title) as "decidedBy",
           amendment.decided_at as "decidedAt"
      from amendment
      join decision_document source on source.id = amendment.document_id
      join clause on clause.document_id = amendment.document_id and clause.key = amendment.clause_key
      join person on person.id = amendment.decided_by
      left join target on target.id = amendment.target_id
      left join task on task.id = amendment.task_id
     where amendment.programme_id = ${programmeId} and amendment.status = 'confirmed'
     order by amendment.decided_at desc, amendment.id desc`.execute(db);
  return rows;
}
