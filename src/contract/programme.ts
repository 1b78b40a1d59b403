import { z } from 'zod';
import { comparators, directions, natures, operators } from '#domain/programme/target.ts';
import { followedTimeClasses } from '#domain/tasks/time-class.ts';
import { AmendmentRef } from './amendment.ts';
import { DocumentPurposeFacts } from './document-purpose.ts';
import { NamedAgency } from './named-agency.ts';
import { AgencyRef, DayText, DecimalText, Id, MomentText, PersonRef, Version } from './shapes.ts';

/** First and last line (from 1) of the received text that an item was read from; absent where a person wrote it. */
const Lines = z.tuple([z.number().int(), z.number().int()]).optional();

/** Codes of why the program is less than sure of an item; absent where a person wrote it. */
const Reasons = z.array(z.string().max(50)).optional();

const TargetFacts = z.object({
  number: z.string().min(1).max(20),
  group: z.string().max(200).nullable(),
  name: z.string().trim().min(1).max(500),
  comparator: z.enum(comparators),
  value: DecimalText.nullable(),
  valueMax: DecimalText.nullable(),
  unit: z.string().max(50).nullable(),
  denominator: DecimalText.nullable(),
  year: z.number().int().nullable(),
  direction: z.enum(directions),
  nature: z.enum(natures),
  leads: z.array(z.string()),
  /** Whether the value is a change ("tăng 7,5-8%") rather than the level itself. */
  change: z.enum(['increase', 'decrease']).nullable().optional(),
  /** What had been reached before, where a table gives it beside the figure asked for. */
  baseline: z.object({ value: DecimalText, year: z.number().int() }).nullable().optional(),
  asWritten: z.string().max(2000),
  lines: Lines,
  confidence: z.number().min(0).max(1),
  reasons: Reasons,
});
const PartFacts = TargetFacts.extend({ partKind: z.enum(['of-which', 'also']) });

/** A target as read from the text or corrected by a person: the intake contract's shape. */
export const TargetContent = TargetFacts.extend({ clause: z.string(), parts: z.array(PartFacts) });
export type TargetContent = z.infer<typeof TargetContent>;

export const DueContent = z.object({
  kind: z.enum(['date', 'month', 'quarter', 'half', 'year', 'recurring', 'continuous', 'event', 'none']),
  value: z.string().nullable(),
  every: z.string().nullable().optional(),
  strictBefore: z.boolean(),
  conditional: z.boolean(),
  asWritten: z.string().nullable(),
});
export const TaskContent = z.object({
  title: z.string().trim().min(1).max(1000),
  kind: z.enum(['task', 'scheme', 'report']),
  leads: z.array(z.string()),
  cooperating: z.array(z.string()),
  product: z.string().max(500).nullable(),
  due: DueContent,
  asWritten: z.string().max(4000),
  lines: Lines,
  clause: z.string(),
  confidence: z.number().min(0).max(1),
  reasons: Reasons,
});
export type TaskContent = z.infer<typeof TaskContent>;

export const Proposal = z.object({
  id: Id,
  clauseKey: z.string(),
  content: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('target'), target: TargetContent }),
    z.object({ kind: z.literal('task'), task: TaskContent }),
  ]),
  confidence: z.number(),
  origin: z.enum(['machine', 'person']),
  status: z.enum(['proposed', 'accepted', 'rejected']),
  corrected: z.boolean(),
  reason: z.string().nullable(),
  decidedBy: PersonRef.nullable(),
  decidedAt: MomentText.nullable(),
  version: Version,
});
export type Proposal = z.infer<typeof Proposal>;

export const ClauseView = z.object({
  key: z.string(),
  parentKey: z.string().nullable(),
  path: z.string(),
  label: z.string(),
  heading: z.string().nullable(),
  text: z.string(),
  firstLine: z.number().int(),
  lastLine: z.number().int(),
});
export type ClauseView = z.infer<typeof ClauseView>;

export const RepairView = z.object({
  id: Id,
  kind: z.enum(['scan', 'page-cut']),
  line: z.number().int(),
  original: z.string(),
  repaired: z.string(),
  rule: z.string(),
  reverted: z.boolean(),
});
export type RepairView = z.infer<typeof RepairView>;

export const CitationView = z.object({
  clauseKey: z.string(),
  type: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string().nullable(),
  date: DayText.nullable(),
  issuer: z.string().nullable(),
});

/** What is open: a gap is shown until a person fills it. `about` names the item, `message` is a Vietnamese sentence. */
export const Gap = z.object({
  kind: z.string(),
  about: z.string(),
  message: z.string(),
  targetId: Id.nullable().optional(),
  taskId: Id.nullable().optional(),
  clauseKey: z.string().nullable().optional(),
});
export type Gap = z.infer<typeof Gap>;

/** Two open or accepted proposals that may say the same; a person merges them or says that they differ. */
export const NearDuplicate = z.object({ one: Id, other: Id });
export type NearDuplicate = z.infer<typeof NearDuplicate>;

/** GET /api/documents */
export const DocumentSummary = z.object({
  id: Id,
  fileName: z.string(),
  type: z.string().nullable(),
  number: z.string().nullable(),
  issuedOn: DayText.nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  uploadedAt: MomentText,
  uploadedBy: PersonRef,
  counts: z.object({ proposed: z.number(), accepted: z.number(), rejected: z.number() }),
  programmeId: Id.nullable(),
});
export type DocumentSummary = z.infer<typeof DocumentSummary>;
export const DocumentList = z.object({ documents: z.array(DocumentSummary) });
export type DocumentList = z.infer<typeof DocumentList>;

/** GET /api/documents/:id. POST /api/documents (multipart `file`) answers with it as well. */
export const DocumentView = DocumentSummary.extend(DocumentPurposeFacts).extend({
  signer: z.object({
    name: z.string().nullable(),
    position: z.string().nullable(),
    authority: z.string().nullable(),
  }),
  mediaType: z.string(),
  /** Pages as the file itself says; null where it does not say. */
  pageCount: z.number().int().nullable(),
  /** What its reader had to say of how the text was received, each a Vietnamese sentence. */
  readingNotes: z.array(z.object({ code: z.string(), message: z.string() })),
  originalText: z.string(),
  repairedText: z.string(),
  originalSha256: z.string(),
  /** The year that its programme is for, as confirmed or else as the text says; null: a person must say it first. */
  programmeYear: z.number().int().nullable(),
  /** Nobody has begun to report yet. */
  yearChangeable: z.boolean(),
  /** The file as it came, to be had from GET /api/documents/:id/original; null where only its text was kept. */
  originalFile: z.object({ sizeBytes: z.number().int(), sha256: z.string() }).nullable(),
  clauses: z.array(ClauseView),
  repairs: z.array(RepairView),
  citations: z.array(CitationView),
  gaps: z.array(Gap),
  proposals: z.array(Proposal),
  duplicates: z.array(NearDuplicate),
  agencies: z.array(NamedAgency),
  mayDecide: z.boolean(),
  version: Version,
});
export type DocumentView = z.infer<typeof DocumentView>;

/** POST /api/proposals/:id/accept · /reject · /reopen; answers with the Proposal. */
export const DecideProposal = z.object({ version: Version, reason: z.string().trim().max(500).optional() });
/** POST /api/proposals/:id/merge; the one that says more is kept, the other is rejected. */
export const MergeProposals = z.object({ version: Version, other: z.object({ id: Id, version: Version }) });
export type MergeProposals = z.infer<typeof MergeProposals>;
export const MergedProposals = z.object({ kept: Proposal, merged: Proposal });
export type MergedProposals = z.infer<typeof MergedProposals>;
/** POST /api/proposals/:id/distinct: the two are not the same; answers with the document's pairs that are left. */
export const TellApart = z.object({ other: Id });
export const NearDuplicates = z.object({ duplicates: z.array(NearDuplicate) });
export type NearDuplicates = z.infer<typeof NearDuplicates>;
/** PUT /api/proposals/:id corrects the content (and leaves the decision to accept). */
export const CorrectProposal = z.object({ version: Version, content: Proposal.shape.content });
/** POST /api/documents/:id/proposals adds what the program missed. */
export const AddProposal = z.object({ clauseKey: z.string(), content: Proposal.shape.content });
/** POST /api/documents/:id/accept-all accepts every open proposal of at least this confidence; answers with DocumentView. */
export const AcceptAll = z.object({ atLeast: z.number().min(0).max(1), kind: z.enum(['target', 'task']).optional() });
/** POST /api/repairs/:id */
export const DecideRepair = z.object({ reverted: z.boolean(), version: Version });

const AssignedPart = {
  /** What later decisions changed in it, the earliest first; left out where none did. */
  amendments: z.array(AmendmentRef).optional(),
  /** The day on which a later decision took it out of the programme. */
  withdrawnOn: DayText.nullable().optional(),
  lead: AgencyRef.nullable(),
  cooperating: z.array(AgencyRef),
  leaderInCharge: PersonRef.nullable(),
  version: Version,
};
export const TargetView = z.object({
  id: Id,
  wholeId: Id.nullable(),
  partKind: z.enum(['of-which', 'also']).nullable(),
  number: z.string(),
  group: z.string().nullable(),
  name: z.string(),
  asWritten: z.string(),
  comparator: z.enum(comparators),
  value: DecimalText.nullable(),
  valueMax: DecimalText.nullable(),
  unit: z.string().nullable(),
  denominator: DecimalText.nullable(),
  direction: z.enum(directions),
  nature: z.enum(natures),
  operator: z.enum(operators),
  frequency: z.enum(['quarter', 'half', 'year']),
  clause: z.object({ documentId: Id, key: z.string(), path: z.string() }),
  baseline: z.object({ value: DecimalText, year: z.number().int(), source: z.string() }).nullable(),
  ...AssignedPart,
});
export type TargetView = z.infer<typeof TargetView>;

export const TaskView = z.object({
  id: Id,
  kind: z.enum(['task', 'scheme', 'report']),
  title: z.string(),
  asWritten: z.string(),
  product: z.string().nullable(),
  due: DueContent.extend({ dueOn: DayText.nullable() }),
  /** The last good day before a decision first moved it; null where none did. */
  firstDueOn: DayText.nullable().optional(),
  clause: z.object({ documentId: Id, key: z.string(), path: z.string() }),
  /** Computed from its state, its days and the working-day calendar, never stored. */
  timeClass: z.enum(followedTimeClasses),
  workingDaysLeft: z.number().int().nullable(),
  ...AssignedPart,
});
export type TaskView = z.infer<typeof TaskView>;

/** GET /api/programmes/:id */
export const ProgrammeView = z.object({
  id: Id,
  year: z.number().int(),
  title: z.string(),
  theme: z.string().nullable(),
  documentId: Id,
  targets: z.array(TargetView),
  tasks: z.array(TaskView),
  /** Headings of the wider clauses, down to the third step, under which the tasks stand in the decision. */
  headings: z.array(z.object({ documentId: Id, path: z.string(), heading: z.string() })),
  gaps: z.array(Gap),
  mayAssign: z.boolean(),
});
export type ProgrammeView = z.infer<typeof ProgrammeView>;

/** PUT /api/targets/:id/assignment; a part without a lead of its own follows its whole. */
export const AssignTarget = z.object({
  version: Version,
  leadAgencyId: Id,
  cooperatingAgencyIds: z.array(Id),
  leaderInChargeId: Id.nullable(),
});
export type AssignTarget = z.infer<typeof AssignTarget>;
/** PUT /api/tasks/:id/assignment answers the TaskView, PUT /api/tasks/:id/lead the TaskDetail. */
export const AssignTask = AssignTarget.extend({
  product: z.string().trim().max(500).nullable(),
  dueKind: DueContent.shape.kind,
  dueOn: DayText.nullable(),
});
export type AssignTask = z.infer<typeof AssignTask>;
