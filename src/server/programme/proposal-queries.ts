import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';
import type { ProposalContent } from './reading.ts';

export type ProposalStatus = 'proposed' | 'accepted' | 'rejected';

/** A proposal with what deciding on it looks at. */
export interface ProposalRow {
  id: number;
  documentId: number;
  clauseKey: string;
  ordinal: number;
  content: ProposalContent;
  confidence: number;
  origin: 'machine' | 'person';
  status: ProposalStatus;
  version: number;
  corrected: boolean;
}

const ROW = sql`
  select proposal.id, proposal.document_id as "documentId", proposal.clause_key as "clauseKey", proposal.ordinal,
         proposal.content, proposal.confidence::float8 as confidence, proposal.origin, proposal.status,
         proposal.version, proposal.extracted is distinct from proposal.content as corrected
    from proposal join decision_document document on document.id = proposal.document_id`;

/** Finds a proposal of the province and keeps others from deciding on it meanwhile. */
export async function findProposalToDecide(db: Db, provinceId: number, id: number): Promise<ProposalRow | undefined> {
  const { rows } = await sql<ProposalRow>`
    ${ROW} where proposal.id = ${id} and document.province_id = ${provinceId} for update of proposal`.execute(db);
  return rows[0];
}

export async function listProposalRows(db: Db, documentId: number): Promise<ProposalRow[]> {
  const { rows } = await sql<ProposalRow>`
    ${ROW} where proposal.document_id = ${documentId} order by proposal.ordinal, proposal.id
    for update of proposal`.execute(db);
  return rows;
}

export interface ProposalDecision {
  status: ProposalStatus;
  reason: string | null;
  decidedBy: number | null;
  decidedAt: string | null;
}

/** Writes the decision over the version that was read. */
export async function saveDecision(db: Db, ids: readonly number[], decision: ProposalDecision): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('proposal')
    .set((row) => ({
      status: decision.status,
      reason: decision.reason,
      decided_by: decision.decidedBy,
      decided_at: decision.decidedAt,
      version: row('version', '+', 1),
    }))
    .where('id', 'in', ids)
    .execute();
}

/** Writes corrected content; `extracted` is given when the machine itself read it anew. */
export async function saveContent(
  db: Db,
  id: number,
  content: ProposalContent,
  reread?: { confidence: number; ordinal: number },
): Promise<void> {
  const text = JSON.stringify(content);
  await db
    .updateTable('proposal')
    .set((row) => ({
      content: text,
      version: row('version', '+', 1),
      ...(reread && { extracted: text, confidence: reread.confidence, ordinal: reread.ordinal }),
    }))
    .where('id', '=', id)
    .execute();
}

export interface AddedProposal {
  documentId: number;
  clauseKey: string;
  content: ProposalContent;
}

/** Adds what a person found, after everything that is there. */
export async function insertAddedProposal(db: Db, { documentId, clauseKey, content }: AddedProposal): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into proposal (document_id, clause_key, ordinal, kind, content, confidence, origin)
    select ${documentId}, ${clauseKey}, coalesce(max(ordinal), 0) + 1, ${content.kind}, ${JSON.stringify(content)}, 1,
           'person'
      from proposal where document_id = ${documentId}
    returning id`.execute(db);
  const row = rows[0];
  if (!row) throw new Error('nothing was added');
  return row.id;
}

export async function deleteProposals(db: Db, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('proposal').where('id', 'in', ids).execute();
}

export async function isClause(db: Db, documentId: number, key: string): Promise<boolean> {
  const found = await db
    .selectFrom('clause')
    .select('key')
    .where('document_id', '=', documentId)
    .where('key', '=', key)
    .executeTakeFirst();
  return found !== undefined;
}
