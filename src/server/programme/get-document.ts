import type { DocumentSummary, DocumentView } from '#contract/programme.ts';
import { inReadTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { findDocumentSummary, getDocumentParts, listDocuments, listProposals } from './document-queries.ts';
import { listNamedAgencies } from './named-agencies.ts';
import { listNearDuplicates } from './near-duplicate-queries.ts';
import { decidesOnProgramme } from './programme-office.ts';

/** A decision with its original and repaired text, what was read of it, and what people decided. */
export async function getDocument(ctx: Context, id: number): Promise<DocumentView> {
  return inReadTransaction(ctx, async (tx) => {
    const summary = await findDocumentSummary(tx, ctx.actor.provinceId, id);
    if (!summary) throw new NotFound();
    const parts = await getDocumentParts(tx, id);
    const proposals = await listProposals(tx, id);
    const agencies = await listNamedAgencies(ctx, tx, proposals, summary.issuedOn);
    const duplicates = await listNearDuplicates(tx, id);
    return { ...summary, ...parts, proposals, duplicates, agencies, mayDecide: await decidesOnProgramme(ctx, tx) };
  });
}

export async function getDocuments(ctx: Context): Promise<DocumentSummary[]> {
  return inReadTransaction(ctx, async (tx) => listDocuments(tx, ctx.actor.provinceId));
}
