import type { Gap } from '#contract/programme.ts';
import type { CompiledDecision } from '#domain/documents/compiled-decision.ts';
import { applyRepairs } from '#domain/documents/repairs.ts';
import { batchesOf } from '#server/db/batches.ts';
import type { Db } from '#server/db/database.ts';
import type { ReadItem } from './reading.ts';

/** What a document says of itself, as columns. */
export function factColumns(text: string, compiled: CompiledDecision, gaps: readonly Gap[]) {
  const { type, number, date, issuer, title, signer } = compiled.document;
  return {
    repaired_text: applyRepairs(text, compiled.repairs),
    type,
    number,
    issued_on: date,
    issuer,
    title,
    signer_name: signer?.name ?? null,
    signer_position: signer?.position ?? null,
    signer_authority: signer?.authority ?? null,
    gaps: JSON.stringify(gaps),
  };
}

/** Writes the clauses; one that is there already takes the new text, since items may point at it. */
export async function upsertClauses(db: Db, documentId: number, compiled: CompiledDecision): Promise<void> {
  const rows = compiled.clauses.map((clause, ordinal) => ({
    document_id: documentId,
    key: clause.id,
    ordinal,
    parent_key: clause.parent,
    path: clause.path,
    label: clause.label,
    heading: clause.heading,
    text: clause.text,
    first_line: clause.lines[0],
    last_line: Math.max(...clause.lines),
  }));
  for (const batch of batchesOf(rows)) {
    await db
      .insertInto('clause')
      .values(batch)
      .onConflict((conflict) =>
        conflict.columns(['document_id', 'key']).doUpdateSet((row) => ({
          ordinal: row.ref('excluded.ordinal'),
          parent_key: row.ref('excluded.parent_key'),
          path: row.ref('excluded.path'),
          label: row.ref('excluded.label'),
          heading: row.ref('excluded.heading'),
          text: row.ref('excluded.text'),
          first_line: row.ref('excluded.first_line'),
          last_line: row.ref('excluded.last_line'),
        })),
      )
      .execute();
  }
}

export async function insertRepairs(db: Db, documentId: number, compiled: CompiledDecision): Promise<void> {
  const rows = compiled.repairs.map(({ id, kind, line, original, repaired, rule }) => ({
    document_id: documentId,
    key: id,
    kind,
    line,
    original,
    repaired,
    rule,
  }));
  for (const batch of batchesOf(rows)) await db.insertInto('repair').values(batch).execute();
}

/** The citations of this reading take the place of those of an earlier one. */
export async function replaceCitations(db: Db, documentId: number, compiled: CompiledDecision): Promise<void> {
  await db.deleteFrom('citation').where('document_id', '=', documentId).execute();
  const rows = compiled.citations.map(({ type, number, title, date, issuer, clause }) => ({
    document_id: documentId,
    clause_key: clause,
    type,
    number,
    title,
    issued_on: date,
    issuer,
  }));
  for (const batch of batchesOf(rows)) await db.insertInto('citation').values(batch).execute();
}

/** Proposes what the machine read, `ordinal` is its place in the text; gives the ids in the same order. */
export async function insertReadItems(
  db: Db,
  documentId: number,
  items: readonly { item: ReadItem; ordinal: number }[],
): Promise<number[]> {
  if (items.length === 0) return [];
  const rows = items.map(({ item, ordinal }) => ({
    document_id: documentId,
    clause_key: item.clauseKey,
    ordinal,
    kind: item.content.kind,
    content: JSON.stringify(item.content),
    extracted: JSON.stringify(item.content),
    confidence: item.confidence,
    origin: 'machine' as const,
  }));
  const inserted = await db.insertInto('proposal').values(rows).returning('id').execute();
  return inserted.map(({ id }) => id);
}
