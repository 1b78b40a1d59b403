import { z } from 'zod';
import { documentTypes } from '#domain/documents/official/document-types.ts';
import { documentKindKeys, type DocumentKindKey, writtenParts } from '#domain/outgoing/document-kinds.ts';
import { outgoingActions, outgoingStates } from '#domain/outgoing/outgoing-workflow.ts';
import { signingCapacities } from '#domain/reporting/signing-capacity.ts';
import { AgencyRef, DayText, Id, MomentText, PeriodKey, PersonRef, Version } from './shapes.ts';

const Kind = z.enum(documentKindKeys as readonly [DocumentKindKey, ...DocumentKindKey[]]);
const Type = z.enum(Object.keys(documentTypes) as [keyof typeof documentTypes, ...(keyof typeof documentTypes)[]]);

export const OutgoingSummary = z.object({
  id: Id,
  kind: Kind,
  type: Type,
  subject: z.string(),
  periodKey: PeriodKey,
  state: z.enum(outgoingStates),
  agency: AgencyRef,
  /** '05/BC-VP'; null before it is issued. */
  number: z.string().nullable(),
  issuedOn: DayText.nullable(),
  createdAt: MomentText,
  /** Sent to the agency of the person who asks. */
  isIncoming: z.boolean(),
  /** How many of those it was sent to have opened it. */
  readBy: z.number().int(),
  sentTo: z.number().int(),
});
export type OutgoingSummary = z.infer<typeof OutgoingSummary>;

/** GET /api/outgoing: the register of documents out, or in; `touched`: the issued ones that a later correction touches. */
export const OutgoingWish = z.object({
  register: z.enum(['out', 'in', 'touched']).default('out'),
  state: z.enum(outgoingStates).optional(),
});
export type OutgoingWish = z.infer<typeof OutgoingWish>;
export const OutgoingList = z.object({
  documents: z.array(OutgoingSummary),
  counts: z.array(z.object({ state: z.enum(outgoingStates), count: z.number().int() })),
  /** The kinds that the person may draft. */
  mayDraft: z.array(z.object({ kind: Kind, name: z.string() })),
});
export type OutgoingList = z.infer<typeof OutgoingList>;

/** POST /api/outgoing: takes the record and drafts the document of it. */
export const DraftOutgoing = z.object({ kind: Kind.exclude(['corrigendum']), programmeId: Id, periodKey: PeriodKey });
export type DraftOutgoing = z.infer<typeof DraftOutgoing>;

/** PUT /api/outgoing/:id/written: what a person writes, kept apart from what the system writes. */
export const WriteParts = z.object({
  version: Version,
  written: z.partialRecord(z.enum(writtenParts), z.string().max(20_000)),
});
export type WriteParts = z.infer<typeof WriteParts>;

/** POST /api/outgoing/:id/comments */
export const CommentOutgoing = z.object({ version: Version, words: z.string().trim().min(1).max(10_000) });
export type CommentOutgoing = z.infer<typeof CommentOutgoing>;

const Signer = z.object({
  personId: Id,
  capacity: z.enum(signingCapacities),
  signedFor: z.string().trim().max(200).nullable(),
  position: z.string().trim().min(1).max(200),
});

/** POST /api/outgoing/:id/steps; replacing and correcting answer the new draft. */
export const TakeOutgoingStep = z.object({
  version: Version,
  action: z.enum(outgoingActions),
  words: z.string().trim().max(4000).optional(),
  agencyIds: z.array(Id).max(400).optional(),
  dueOn: DayText.optional(),
  /** In the order in which they sign; the last one's capacity and name stand on the document. */
  signers: z.array(Signer).max(6).optional(),
});
export type TakeOutgoingStep = z.infer<typeof TakeOutgoingStep>;

const PreviewLine = z.object({ kind: z.literal('line'), role: z.string(), text: z.string() });
const PreviewTable = z.object({
  kind: z.literal('table'),
  columns: z.array(z.object({ title: z.string(), align: z.enum(['text', 'centre', 'figure']) })),
  rows: z.array(z.object({ cells: z.array(z.string()), isStrong: z.boolean() })),
});
const Lines = z.array(PreviewLine);

export const BoundChangeView = z.object({ key: z.string(), label: z.string(), was: z.string(), now: z.string() });

/** GET /api/outgoing/:id, and the answer of every act on one; opening one that was sent to the own agency is its receipt. */
export const OutgoingView = OutgoingSummary.extend({
  version: Version,
  kindName: z.string(),
  recordTakenAt: MomentText,
  recordSha256: z.string(),
  isFrozen: z.boolean(),
  /** Places of the document whose figure is another in the record of now. */
  changes: z.array(BoundChangeView),
  parts: z.array(z.object({ part: z.enum(writtenParts), heading: z.string(), text: z.string() })),
  mayWrite: z.boolean(),
  mayComment: z.boolean(),
  commentsDueOn: DayText.nullable(),
  commenters: z.array(AgencyRef),
  comments: z.array(z.object({ agency: AgencyRef, person: PersonRef, words: z.string(), at: MomentText })),
  signers: z.array(
    z.object({
      person: PersonRef,
      capacity: z.enum(signingCapacities),
      position: z.string(),
      signedAt: MomentText.nullable(),
    }),
  ),
  signerChoices: z.array(PersonRef),
  recipients: z.array(z.object({ agency: AgencyRef, readAt: MomentText.nullable() })),
  steps: z.array(z.object({ action: z.string(), words: z.string().nullable(), person: PersonRef, at: MomentText })),
  corrects: z.object({ id: Id, number: z.string() }).nullable(),
  replaces: z.object({ id: Id, number: z.string() }).nullable(),
  preview: z.object({
    left: Lines,
    right: Lines,
    body: z.array(z.discriminatedUnion('kind', [PreviewLine, PreviewTable])),
    closing: Lines,
    signature: Lines,
  }),
  actions: z.array(z.enum(outgoingActions)),
});
export type OutgoingView = z.infer<typeof OutgoingView>;

/** GET /api/outgoing/:id/file?kind=pdf|docx */
export const OutgoingFileWish = z.object({ kind: z.enum(['pdf', 'docx']) });
