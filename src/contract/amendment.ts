import { z } from 'zod';
import { comparators } from '#domain/programme/target.ts';
import { DayText, DecimalText, Id, MomentText, PersonRef, Version } from './shapes.ts';

/** What a decision can change of a target. */
export const AmendedTarget = z.object({
  kind: z.literal('target'),
  name: z.string(),
  comparator: z.enum(comparators),
  value: DecimalText.nullable(),
  valueMax: DecimalText.nullable(),
  unit: z.string().nullable(),
  denominator: DecimalText.nullable(),
  asWritten: z.string(),
  leads: z.array(z.string()),
});

/** What a decision can change of a task; `dueOn` is the last good day. */
export const AmendedTask = z.object({
  kind: z.literal('task'),
  name: z.string(),
  product: z.string().nullable(),
  due: z.object({
    kind: z.enum(['date', 'month', 'quarter', 'half', 'year', 'recurring', 'continuous', 'event', 'none']),
    value: z.string().nullable(),
    strictBefore: z.boolean(),
    conditional: z.boolean(),
    asWritten: z.string().nullable(),
  }),
  dueOn: DayText.nullable(),
  leads: z.array(z.string()),
});

/** An item as it stands before or after a change. */
export const AmendedFacts = z.discriminatedUnion('kind', [AmendedTarget, AmendedTask]);
export type AmendedFacts = z.infer<typeof AmendedFacts>;

const ItemRef = z.object({ kind: z.enum(['target', 'task']), id: Id });
const AmendedItem = ItemRef.extend({ number: z.string().nullable(), name: z.string() });
const Kind = z.enum(['add', 'drop', 'change']);

/** What the decision says of the old state, and what the programme held instead. */
const AmendmentConflict = z.object({
  field: z.enum(['figure', 'due', 'lead', 'product', 'name', 'words', 'already-there']),
  said: z.string(),
  held: z.string(),
});

/** One change that a later decision makes in a programme. */
export const Amendment = z.object({
  id: Id,
  clauseKey: z.string(),
  kind: Kind,
  /** The decision's own words. */
  asWritten: z.string(),
  lines: z.tuple([z.number().int(), z.number().int()]),
  /** Where the decision says that it stands: "khoản 3 Điều 1", and what it calls it. */
  place: z.string().nullable(),
  name: z.string().nullable(),
  confidence: z.number(),
  /** Codes of why it is believed or doubted; made by #domain/documents/amendment-drafts.ts. */
  reasons: z.array(z.string()),
  /** The item that is meant; null while it is undecided, and for what is added until it is confirmed. */
  item: AmendedItem.nullable(),
  /** Whether a person chose the item. */
  chosen: z.boolean(),
  candidates: z.array(AmendedItem.extend({ likeness: z.number() })),
  before: AmendedFacts.nullable(),
  after: AmendedFacts.nullable(),
  /** Where the decision's account of what held differs from what the programme holds. */
  conflicts: z.array(AmendmentConflict),
  inForceOn: DayText.nullable(),
  status: z.enum(['proposed', 'confirmed', 'rejected']),
  reason: z.string().nullable(),
  decidedBy: PersonRef.nullable(),
  decidedAt: MomentText.nullable(),
  version: Version,
});
export type Amendment = z.infer<typeof Amendment>;

/** GET /api/documents/:id/amendments. POST on it compares the document with the programmes anew and answers the same. */
export const DocumentAmendments = z.object({
  documentId: Id,
  /** What the document says that it amends; null where it amends no programme. */
  amends: z
    .object({
      type: z.string().nullable(),
      number: z.string().nullable(),
      date: DayText.nullable(),
      name: z.string().nullable(),
    })
    .nullable(),
  programme: z.object({ id: Id, title: z.string(), year: z.number().int() }).nullable(),
  amendments: z.array(Amendment),
  mayDecide: z.boolean(),
});
export type DocumentAmendments = z.infer<typeof DocumentAmendments>;

/** POST /api/amendments/:id/confirm · /reject · /reopen (a rejection); answers with the Amendment. A conflict is confirmed with a reason only. */
export const DecideAmendment = z.object({ version: Version, reason: z.string().trim().max(500).optional() });
/** PUT /api/amendments/:id/item says which item is meant; null leaves it to the words again. */
export const ChooseAmended = z.object({ version: Version, item: ItemRef.nullable() });
export type ChooseAmended = z.infer<typeof ChooseAmended>;

/** One change as the item's own page tells it: by which decision and clause, from what to what. */
export const AmendmentRef = z.object({
  id: Id,
  kind: Kind,
  documentId: Id,
  documentNumber: z.string().nullable(),
  documentType: z.string().nullable(),
  issuedOn: DayText.nullable(),
  clauseKey: z.string(),
  clausePath: z.string(),
  inForceOn: DayText,
  before: AmendedFacts.nullable(),
  after: AmendedFacts.nullable(),
});
export type AmendmentRef = z.infer<typeof AmendmentRef>;

/** GET /api/programmes/:id/history: the change log that auditors ask for, newest first. */
export const ProgrammeHistory = z.object({
  programmeId: Id,
  title: z.string(),
  entries: z.array(
    AmendmentRef.extend({
      item: AmendedItem,
      asWritten: z.string(),
      reason: z.string().nullable(),
      conflicts: z.array(AmendmentConflict),
      decidedBy: PersonRef,
      decidedAt: MomentText,
    }),
  ),
});
export type ProgrammeHistory = z.infer<typeof ProgrammeHistory>;
