import type { DocumentSummary, DocumentView, Gap, NearDuplicate, Proposal } from '#contract/programme.ts';
import { purposeOf } from '#domain/documents/document-purpose.ts';
import { findProgrammeYear } from '#domain/programme/programme-year.ts';
import { inReadTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { findDocumentSummary, getDocumentParts, listDocuments, listProposals } from './document-queries.ts';
import { listNamedAgencies } from './named-agencies.ts';
import { listNearDuplicates } from './near-duplicate-queries.ts';
import { decidesOnProgramme } from './programme-office.ts';

/** A likeness is open only while one of the pairs that nobody has decided on stands in its clause. */
function openGaps(gaps: readonly Gap[], pairs: readonly NearDuplicate[], proposals: readonly Proposal[]): Gap[] {
  const paired = new Set(pairs.flatMap(({ one, other }) => [one, other]));
  const clauses = new Set(proposals.filter(({ id }) => paired.has(id)).map(({ clauseKey }) => clauseKey));
  return gaps.filter(({ kind, clauseKey }) => kind !== 'near-duplicate' || !clauseKey || clauses.has(clauseKey));
}

/** A decision with its original and repaired text, what was read of it, and what people decided. */
export async function getDocument(ctx: Context, id: number): Promise<DocumentView> {
  return inReadTransaction(ctx, async (tx) => {
    const summary = await findDocumentSummary(tx, ctx.actor.provinceId, id);
    if (!summary) throw new NotFound();
    const { confirmedYear, saidPurpose, ...parts } = await getDocumentParts(tx, id);
    const proposals = await listProposals(tx, id);
    const agencies = await listNamedAgencies(ctx, tx, proposals, summary.issuedOn);
    const duplicates = await listNearDuplicates(tx, id);
    const gaps = openGaps(parts.gaps, duplicates, proposals);
    const mayDecide = await decidesOnProgramme(ctx, tx);
    const { title, issuedOn, type, programmeId } = summary;
    const programmeYear = findProgrammeYear({ title, issuedOn, confirmed: confirmedYear });
    const purpose = programmeId === null ? (saidPurpose ?? purposeOf(type)) : 'programme';
    return { ...summary, ...parts, programmeYear, purpose, gaps, proposals, duplicates, agencies, mayDecide };
  });
}

export async function getDocuments(ctx: Context): Promise<DocumentSummary[]> {
  return inReadTransaction(ctx, async (tx) => listDocuments(tx, ctx.actor.provinceId));
}
