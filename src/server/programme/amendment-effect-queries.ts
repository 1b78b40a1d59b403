import { sql } from 'kysely';
import type { TargetFacts, TaskFacts } from '#domain/programme/programme-item.ts';
import type { Db } from '#server/db/database.ts';
import type { ProposalContent } from './reading.ts';

/** A target left the programme, and its parts with it; their reports and figures stay. */
export async function withdrawTarget(db: Db, id: number, on: string): Promise<void> {
  await sql`
    update target set withdrawn_on = ${on}, version = version + 1
     where (id = ${id} or whole_id = ${id}) and withdrawn_on is null`.execute(db);
}

export async function withdrawTask(db: Db, id: number, on: string): Promise<void> {
  await sql`update task set withdrawn_on = ${on}, version = version + 1 where id = ${id}`.execute(db);
}

export async function rewriteTarget(db: Db, id: number, facts: TargetFacts): Promise<void> {
  const { name, comparator, value, valueMax, unit, denominator, asWritten } = facts;
  await db
    .updateTable('target')
    .set((row) => ({
      name,
      comparator,
      value,
      value_max: valueMax,
      unit,
      denominator,
      as_written: asWritten,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

const KINDS_WITHOUT_DAY: readonly string[] = ['recurring', 'continuous', 'event', 'none'];

/** Writes a task anew; the day that was due before the first move of it is kept. */
export async function rewriteTask(db: Db, id: number, { name, product, due, dueOn }: TaskFacts): Promise<void> {
  const needsDay = !KINDS_WITHOUT_DAY.includes(due.kind);
  const day = needsDay ? dueOn : null;
  await db
    .updateTable('task')
    .set((row) => ({
      title: name,
      product,
      due_kind: needsDay && dueOn === null ? ('none' as const) : due.kind,
      due_value: due.value,
      due_on: day,
      due_strict: due.strictBefore,
      due_conditional: due.conditional,
      due_as_written: due.asWritten,
      first_due_on: sql<string | null>`case when due_on is distinct from ${day}::date
                                             then coalesce(first_due_on, due_on) else first_due_on end`,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

export interface AddedItem {
  documentId: number;
  clauseKey: string;
  content: ProposalContent;
  confidence: number;
  decidedBy: number;
  decidedAt: string;
}

/** What an amendment adds stands among the document's accepted proposals, like any other item that was read. */
export async function insertAcceptedProposal(db: Db, added: AddedItem): Promise<number> {
  const text = JSON.stringify(added.content);
  const { rows } = await sql<{ id: number }>`
    insert into proposal (document_id, clause_key, ordinal, kind, content, extracted, confidence, origin, status,
                          decided_by, decided_at)
    select ${added.documentId}, ${added.clauseKey}, coalesce(max(ordinal), 0) + 1, ${added.content.kind}, ${text},
           ${text}, ${added.confidence}, 'machine', 'accepted', ${added.decidedBy}, ${added.decidedAt}
      from proposal where document_id = ${added.documentId}
    returning id`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('nothing was added');
  return row.id;
}
