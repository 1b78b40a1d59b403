import type { OutgoingSummary, OutgoingView } from '#contract/outgoing.ts';
import type { LaidLine } from '#domain/documents/official/laid-document.ts';
import { outgoingNumber } from '#domain/outgoing/compose-outgoing.ts';
import { type DocumentKind, documentKinds } from '#domain/outgoing/document-kinds.ts';
import { type BoundChange, findBoundChanges, isCorrection } from '#domain/outgoing/find-changes.ts';
import { allowedOutgoingActions } from '#domain/outgoing/outgoing-workflow.ts';
import type { Context, Tx } from '#server/context.ts';
import { layOutOutgoing, loadOutgoing } from './compose-document.ts';
import { mayDraft } from './drafter.ts';
import {
  listComments,
  listNamedAgencies,
  listOutgoingSteps,
  listReceipts,
  listSignerChoices,
  listSigners,
} from './outgoing-part-queries.ts';
import type { OutgoingRow } from './outgoing-queries.ts';
import { takeRecord } from './take-record.ts';

const isOpen = ({ state }: OutgoingRow): boolean => state === 'draft' || state === 'commenting';

/** What the record of now says otherwise: of an open draft everything, of an issued document the figures that were corrected. */
export async function changesSince(ctx: Context, row: OutgoingRow): Promise<BoundChange[]> {
  if (row.corrected !== null) return [];
  if (isOpen(row)) return findBoundChanges(row.record, await takeRecord(ctx, row));
  return row.state === 'issued'
    ? findBoundChanges(row.record, await takeRecord(ctx, row, true)).filter(isCorrection)
    : [];
}

async function reference(ctx: Context, tx: Tx, id: number | null): Promise<OutgoingView['corrects']> {
  if (id === null) return null;
  const { ordinal, notation } = await loadOutgoing(ctx, tx, id);
  return { id, number: ordinal === null ? '' : outgoingNumber(ordinal, notation) };
}

function previewOf(row: OutgoingRow, signers: Awaited<ReturnType<typeof listSigners>>): OutgoingView['preview'] {
  const { letterhead, body, closing } = layOutOutgoing(row, signers);
  const plain = (lines: readonly LaidLine[]) => lines.map(({ role, text }) => ({ kind: 'line' as const, role, text }));
  return {
    left: plain(letterhead.left),
    right: plain(letterhead.right),
    body: body.map((each) =>
      each.kind === 'line'
        ? { kind: 'line', role: each.role, text: each.text }
        : {
            kind: 'table',
            columns: each.columns.map(({ title, align }) => ({ title, align })),
            rows: each.rows.map(({ cells, isStrong }) => ({ cells: [...cells], isStrong })),
          },
    ),
    closing: plain(closing.left),
    signature: plain([...closing.right, ...closing.name]),
  };
}

async function summaryOf(ctx: Context, tx: Tx, row: OutgoingRow, readBy: number): Promise<OutgoingSummary | null> {
  const [agency] = await listNamedAgencies(tx, [row.agencyId], ctx.today);
  if (!agency) return null;
  const { id, kind, subject, periodKey, state, ordinal, notation, issuedOn, createdAt, recipientIds } = row;
  return {
    id,
    kind,
    type: documentKinds[kind].type,
    subject,
    periodKey,
    state,
    agency,
    number: ordinal === null ? null : outgoingNumber(ordinal, notation),
    issuedOn,
    createdAt,
    isIncoming: recipientIds.includes(ctx.actor.agencyId),
    readBy,
    sentTo: recipientIds.length,
  };
}

/** One document with all that is known of it; `changes` only where the drafter asks for them, since they cost a record. */
export async function viewOutgoing(
  ctx: Context,
  tx: Tx,
  id: number,
  changes: readonly BoundChange[] = [],
): Promise<OutgoingView> {
  const row = await loadOutgoing(ctx, tx, id);
  const about: DocumentKind = documentKinds[row.kind];
  const signers = await listSigners(tx, id);
  const receipts = await listReceipts(tx, id);
  const summary = await summaryOf(ctx, tx, row, receipts.size);
  if (!summary) throw new Error(`no name of agency ${row.agencyId}`);
  const isDrafter = row.agencyId === ctx.actor.agencyId && mayDraft(ctx);
  const recipients = await listNamedAgencies(tx, row.recipientIds, ctx.today);
  const nextSignerId = signers.find(({ signedAt }) => signedAt === null)?.person.id ?? null;
  return {
    ...summary,
    version: row.version,
    kindName: about.name,
    recordTakenAt: row.record.takenAt,
    recordSha256: row.recordSha256,
    isFrozen: row.record.consolidation !== null,
    changes: [...changes],
    parts: partsOf(row),
    mayWrite: isDrafter && isOpen(row),
    mayComment: row.state === 'commenting' && row.commentedByIds.includes(ctx.actor.agencyId),
    commentsDueOn: row.commentsDueOn,
    commenters: await listNamedAgencies(tx, row.commentedByIds, ctx.today),
    comments: await listComments(tx, id, ctx.today),
    signers: signers.map(({ signedFor: _, ...signer }) => signer),
    signerChoices: isDrafter ? await choices(ctx, tx, row) : [],
    recipients: recipients.map((agency) => ({ agency, readAt: receipts.get(agency.id) ?? null })),
    steps: await listOutgoingSteps(tx, id),
    corrects: await reference(ctx, tx, row.correctsId),
    replaces: await reference(ctx, tx, row.replacesId),
    preview: previewOf(row, signers),
    actions: allowedOutgoingActions({ ...row, nextSignerId }, ctx.actor),
  };
}

async function choices(ctx: Context, tx: Tx, row: OutgoingRow): Promise<OutgoingView['signerChoices']> {
  const found = await listSignerChoices(tx, { provinceId: ctx.actor.provinceId, agencyId: row.agencyId }, ctx.today);
  return found.map(({ agencyId: _, ...person }) => person);
}

function partsOf({ kind, written, corrected }: OutgoingRow): OutgoingView['parts'] {
  const about: DocumentKind = documentKinds[kind];
  if (corrected) return [{ part: 'assessment', heading: 'Nội dung bổ sung', text: written.assessment ?? '' }];
  return about.parts.flatMap((each) =>
    'written' in each ? [{ part: each.written, heading: each.heading, text: written[each.written] ?? '' }] : [],
  );
}
