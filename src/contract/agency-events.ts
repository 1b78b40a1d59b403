import { z } from 'zod';
import { agencyEventKinds } from '#domain/agencies/events/agency-event.ts';
import { figureOperators } from '#domain/agencies/figures/figure-rule.ts';
import { agencyFunctions, agencyKinds, roles } from '#domain/agencies/role.ts';
import { AgencyRef, DayText, DecimalText, GivenDecimal, Id, MomentText, PersonRef } from './shapes.ts';

const Name = z.string().trim().max(200);
const Code = z.string().trim().max(40).nullable();

/** What a body is called, what it is and under whom it stands. */
export const AgencyDetails = z.object({
  name: Name,
  shortName: Name,
  abbreviation: Code,
  kind: z.enum(agencyKinds),
  parentId: Id.nullable(),
  officialCode: Code,
  legacyCode: Code,
  areaKm2: GivenDecimal.nullable(),
});
export type AgencyDetails = z.infer<typeof AgencyDetails>;

const legal = { effectiveOn: z.string().max(10), legalBasis: z.string().trim().max(500) };

/** An agency that exists, or the details of a new one; an existing one with details goes on in that form. */
const Successor = z
  .object({ agencyId: Id.nullable(), details: AgencyDetails.nullable() })
  .refine(({ agencyId, details }) => agencyId !== null || details !== null, { error: 'successor' });
const ShareHolder = z.object({
  agencyId: Id.nullable(),
  details: AgencyDetails.nullable(),
  share: z.string().trim().max(40),
});

export const AgencyEventRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('found'), ...legal, details: AgencyDetails }),
  z.object({
    kind: z.literal('rename'),
    ...legal,
    agencyId: Id,
    name: Name,
    shortName: Name,
    abbreviation: Code,
    officialCode: Code,
  }),
  z.object({ kind: z.literal('move'), ...legal, agencyId: Id, parentId: Id.nullable() }),
  z.object({ kind: z.literal('merge'), ...legal, agencyIds: z.array(Id).max(400), into: Successor }),
  z.object({
    kind: z.literal('split'),
    ...legal,
    agencyId: Id,
    key: z.string().trim().max(200),
    successors: z.array(ShareHolder).max(100),
    /** Which of the successors takes what cannot be divided, by its place in the list. */
    heir: z.number().int().min(0).max(99),
  }),
  z.object({ kind: z.literal('abolish'), ...legal, agencyId: Id, successorId: Id.nullable() }),
  z.object({ kind: z.literal('level-ends'), ...legal, level: z.enum(agencyKinds), successorId: Id.nullable() }),
]);
export type AgencyEventRequest = z.infer<typeof AgencyEventRequest>;

/** An agency in a preview; a new one has no number yet. */
const NamedAgency = z.object({ id: Id.nullable(), name: z.string(), shortName: z.string() });
export type NamedAgency = z.infer<typeof NamedAgency>;

const PassedView = z.object({
  functions: z.array(z.object({ function: z.enum(agencyFunctions), from: NamedAgency, to: NamedAgency.nullable() })),
  assignments: z.array(
    z.object({
      act: z.enum(['passes', 'rises', 'joins', 'left']),
      item: z.enum(['target', 'task']),
      itemId: Id,
      title: z.string(),
      part: z.enum(['lead', 'cooperating']),
      from: NamedAgency,
      to: NamedAgency.nullable(),
    }),
  ),
  reports: z.array(
    z.object({
      /** 'overdue': due, not begun, and owed by the heir from now on; 'closes': due, and nobody stands for the agency. */
      act: z.enum(['passes', 'joins', 'waits', 'left', 'stays', 'overdue', 'closes']),
      periodKey: z.string(),
      formName: z.string(),
      figures: z.number().int(),
      from: NamedAgency,
      to: NamedAgency.nullable(),
    }),
  ),
  /** Forms that named the agency and name its heir from that day on; events recorded before say nothing of it. */
  forms: z.array(z.object({ formName: z.string(), from: NamedAgency, to: NamedAgency })).optional(),
  roles: z.array(
    z.object({
      id: Id,
      person: z.string(),
      role: z.enum(roles),
      proposed: z.boolean(),
      from: NamedAgency,
      to: NamedAgency.nullable(),
    }),
  ),
  subordinates: z.array(z.object({ agency: NamedAgency, from: NamedAgency, to: NamedAgency.nullable() })),
});
export type PassedView = z.infer<typeof PassedView>;

/** POST /api/agencies/events/preview: what would pass to whom, and all that keeps the event from being recorded. Changes nothing. */
export const AgencyEventPreview = z.object({
  problems: z.array(z.object({ code: z.string(), message: z.string() })),
  /** The agencies after the event, those that end left out. */
  after: z.array(NamedAgency.extend({ parent: z.string().nullable(), isNew: z.boolean() })),
  ending: z.array(NamedAgency),
  passed: PassedView,
  /** Names exactly this preview; recording it sends it back, so that nothing passes that was not shown. */
  fingerprint: z.string(),
  /** The event's day has come: before it, only a preview can be had. */
  dayHasCome: z.boolean(),
});
export type AgencyEventPreview = z.infer<typeof AgencyEventPreview>;

export const PreviewAgencyEvent = z.object({ event: AgencyEventRequest });
export type PreviewAgencyEvent = z.infer<typeof PreviewAgencyEvent>;

/** POST /api/agencies/events records the event and passes on what the preview showed, with the people's roles that were chosen. */
export const ApplyAgencyEvent = PreviewAgencyEvent.extend({
  fingerprint: z.string().max(100),
  roleIds: z.array(Id).max(2000),
});
export type ApplyAgencyEvent = z.infer<typeof ApplyAgencyEvent>;

export const AgencyEventView = z.object({
  id: Id,
  kind: z.enum(agencyEventKinds),
  effectiveOn: DayText,
  legalBasis: z.string(),
  /** One sentence: 'Sở Kế hoạch và Đầu tư nhập vào Sở Tài chính'. */
  summary: z.string(),
  recordedBy: PersonRef,
  recordedAt: MomentText,
  passed: PassedView,
});
export type AgencyEventView = z.infer<typeof AgencyEventView>;

/** GET /api/agencies/events: newest first. */
export const AgencyEventList = z.object({ events: z.array(AgencyEventView.omit({ passed: true })) });
export type AgencyEventList = z.infer<typeof AgencyEventList>;

/** GET /api/agencies/register?asOf=2025-03-01&view=now: as it was on the day, or the same agencies and who stands for each today. */
export const RegisterQuery = z.object({ asOf: DayText.optional(), view: z.enum(['was', 'now']).default('was') });
export const RegisterView = z.object({
  asOf: DayText,
  today: DayText,
  view: z.enum(['was', 'now']),
  mayRecord: z.boolean(),
  agencies: z.array(
    z.object({
      id: Id,
      name: z.string(),
      shortName: z.string(),
      abbreviation: z.string().nullable(),
      kind: z.enum(agencyKinds),
      parentId: Id.nullable(),
      officialCode: z.string().nullable(),
      functions: z.array(z.enum(agencyFunctions)),
      head: z.string().nullable(),
      /** First day after its last, when it has ended by today. */
      endedOn: DayText.nullable(),
      /** Who stands for it today, with exact shares; itself where it goes on. */
      successors: z.array(z.object({ agency: AgencyRef, share: z.string() })),
    }),
  ),
});
export type RegisterView = z.infer<typeof RegisterView>;

/** GET /api/agencies/:id: one agency with all its history. */
export const AgencyHistory = z.object({
  agency: AgencyRef,
  states: z.array(
    AgencyDetails.extend({
      from: DayText.nullable(),
      until: DayText.nullable(),
      legalBasis: z.string().nullable(),
      parent: z.string().nullable(),
    }),
  ),
  functions: z.array(
    z.object({
      function: z.enum(agencyFunctions),
      from: DayText.nullable(),
      until: DayText.nullable(),
      legalBasis: z.string().nullable(),
    }),
  ),
  heads: z.array(z.object({ person: PersonRef, from: DayText.nullable(), until: DayText.nullable() })),
  events: z.array(AgencyEventView),
  predecessors: z.array(z.object({ agency: AgencyRef, on: DayText, share: z.string() })),
  successors: z.array(z.object({ agency: AgencyRef, on: DayText, share: z.string() })),
  subordinates: z.array(AgencyRef),
});
export type AgencyHistory = z.infer<typeof AgencyHistory>;

/** GET /api/programmes/:id/periods/:periodKey/agency-figures?targetId=: as they were reported, and carried to those that stand for the agencies now. */
export const AgencyFiguresQuery = z.object({ targetId: z.coerce.number().int().positive().optional() });
export const AgencyFigures = z.object({
  periodKey: z.string(),
  asOf: DayText,
  today: DayText,
  targets: z.array(
    z.object({
      target: z.object({ id: Id, number: z.string(), name: z.string(), unit: z.string().nullable() }),
      rule: z.object({ operator: z.enum(figureOperators), denominator: z.string().nullable() }),
      was: z.array(z.object({ agency: AgencyRef, value: DecimalText.nullable() })),
      now: z.array(
        z.object({
          agency: AgencyRef,
          value: DecimalText.nullable(),
          /** The agencies whose reports are in it, and those that owed one and gave none. */
          sources: z.array(Id),
          missing: z.array(Id),
          noFigure: z.enum(['not-combined', 'not-divided', 'weight-missing', 'several-last']).nullable(),
        }),
      ),
      /** Null for rules that add nothing up. */
      totals: z.object({ was: DecimalText.nullable(), now: DecimalText.nullable(), same: z.boolean() }),
    }),
  ),
});
export type AgencyFigures = z.infer<typeof AgencyFigures>;
