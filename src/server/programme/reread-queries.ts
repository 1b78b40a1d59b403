import { sql } from 'kysely';
import type { Gap } from '#contract/programme.ts';
import type { CompiledDecision } from '#domain/documents/compiled-decision.ts';
import type { Db } from '#server/db/database.ts';
import { factColumns } from './reading-queries.ts';

export interface RepairToDecide {
  id: number;
  key: string;
  original: string;
  repaired: string;
  documentId: number;
  documentVersion: number;
  text: string;
}

/** Finds a repair of the province and keeps others from deciding on its document meanwhile. */
export async function findRepairToDecide(db: Db, provinceId: number, id: number): Promise<RepairToDecide | undefined> {
  const { rows } = await sql<RepairToDecide>`
    select repair.id, repair.key, repair.original, repair.repaired, document.id as "documentId",
           document.version as "documentVersion", document.original_text as text
      from repair join decision_document document on document.id = repair.document_id
     where repair.id = ${id} and document.province_id = ${provinceId} for update of document`.execute(db);
  return rows[0];
}

export interface RepairDecision {
  reverted: boolean;
  decidedBy: number;
  decidedAt: string;
}

export async function saveRepair(
  db: Db,
  id: number,
  { reverted, decidedBy, decidedAt }: RepairDecision,
): Promise<void> {
  await db
    .updateTable('repair')
    .set({ reverted, decided_by: decidedBy, decided_at: decidedAt })
    .where('id', '=', id)
    .execute();
}

export async function listRevertedRepairs(db: Db, documentId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('repair')
    .select('key')
    .where('document_id', '=', documentId)
    .where('reverted', '=', true)
    .execute();
  return rows.map(({ key }) => key);
}

/** Writes what the document says after another reading; its original text is never touched. */
export async function saveReading(
  db: Db,
  { documentId, text }: RepairToDecide,
  compiled: CompiledDecision,
  gaps: readonly Gap[],
): Promise<void> {
  await db
    .updateTable('decision_document')
    .set((row) => ({ ...factColumns(text, compiled, gaps), version: row('version', '+', 1) }))
    .where('id', '=', documentId)
    .execute();
}

/** Clauses that the new reading has no more go, unless something still points at them. */
export async function deleteVanishedClauses(db: Db, documentId: number, compiled: CompiledDecision): Promise<void> {
  const keys = compiled.clauses.map(({ id }) => id);
  await sql`
    delete from clause
     where document_id = ${documentId} and key <> all(${keys}::text[])
       and not exists (select from proposal where document_id = clause.document_id and clause_key = clause.key)
       and not exists (select from target where document_id = clause.document_id and clause_key = clause.key)
       and not exists (select from amendment where document_id = clause.document_id and clause_key = clause.key)
       and not exists (select from task where document_id = clause.document_id and clause_key = clause.key)
       and not exists (select from clause child
                        where child.document_id = clause.document_id and child.parent_key = clause.key
                          and child.key = any(${keys}::text[]))`.execute(db);
}
