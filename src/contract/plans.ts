import { z } from 'zod';
import { planActions, planStates } from '#domain/plans/plan-workflow.ts';
import { planProblemCodes } from '#domain/plans/plan-problems.ts';
import { followedTimeClasses } from '#domain/tasks/time-class.ts';
import { AgencyRef, DayText, GivenDecimal, DecimalText, Id, MomentText, PersonRef, Version } from './shapes.ts';

/** GET /api/plans?programmeId=: which agency owes a plan, and who has issued one by the set day. */
export const PlansQuery = z.object({ programmeId: z.coerce.number().int().positive() });
export const PlanRow = z.object({
  agency: AgencyRef,
  /** How many targets and tasks its plan has to hold. */
  duties: z.number().int(),
  /** Null where there is none, or none that the person may see. */
  planId: Id.nullable(),
  state: z.enum(planStates).nullable(),
  number: z.string().nullable(),
  firstIssuedOn: DayText.nullable(),
  timeClass: z.enum(followedTimeClasses),
  workingDaysLeft: z.number().int().nullable(),
});
export type PlanRow = z.infer<typeof PlanRow>;
export const PlanRound = z.object({
  programmeId: Id,
  issueBy: DayText.nullable(),
  basis: z.string().nullable(),
  version: Version.nullable(),
  maySet: z.boolean(),
  rows: z.array(PlanRow),
  /** The agency of the one who asks owes a plan that nobody has begun. */
  mayOpen: z.boolean(),
  ownPlanId: Id.nullable(),
});
export type PlanRound = z.infer<typeof PlanRound>;

/** PUT /api/programmes/:id/plan-round, by the programme office; version null where no day was set before. */
export const SetPlanRound = z.object({
  version: Version.nullable(),
  issueBy: DayText,
  basis: z.string().trim().min(1).max(500),
});
export type SetPlanRound = z.infer<typeof SetPlanRound>;

/** POST /api/plans: begins the plan of one's own agency with a line for every duty. */
export const OpenPlan = z.object({ programmeId: Id });
export type OpenPlan = z.infer<typeof OpenPlan>;

export const PlanShare = z.object({ agencyId: Id, planned: DecimalText.nullable(), dueOn: DayText.nullable() });
export type PlanShare = z.infer<typeof PlanShare>;

export const PlanLine = z.object({
  id: Id,
  kind: z.enum(['target', 'task', 'own']),
  targetId: Id.nullable(),
  taskId: Id.nullable(),
  title: z.string(),
  measures: z.string().nullable(),
  inCharge: z.string().nullable(),
  dueOn: DayText.nullable(),
  planned: DecimalText.nullable(),
  unit: z.string().nullable(),
  allocation: z.enum(['sum', 'each']).nullable(),
  /** The day and figure above: of the programme, or of the plan that hands it on. */
  above: z
    .object({ dueOn: DayText.nullable(), planned: DecimalText.nullable(), from: AgencyRef.nullable() })
    .nullable(),
  shares: z.array(PlanShare.extend({ agency: AgencyRef })),
});
export type PlanLine = z.infer<typeof PlanLine>;

/** GET /api/plans/:id, and the answer of every act on a plan. */
export const PlanView = z.object({
  id: Id,
  version: Version,
  programmeId: Id,
  programmeTitle: z.string(),
  agency: AgencyRef,
  acceptor: AgencyRef.nullable(),
  state: z.enum(planStates),
  number: z.string().nullable(),
  issuedOn: DayText.nullable(),
  firstIssuedOn: DayText.nullable(),
  issueBy: DayText.nullable(),
  timeClass: z.enum(followedTimeClasses),
  workingDaysLeft: z.number().int().nullable(),
  lines: z.array(PlanLine),
  problems: z.array(
    z.object({
      code: z.enum(planProblemCodes),
      line: z.number().int().nullable(),
      name: z.string(),
      above: z.string().nullable(),
      agency: AgencyRef.nullable(),
    }),
  ),
  /** Units to which lines may be handed on: those below, or for an agency of the province all districts or communes. */
  units: z.array(AgencyRef),
  actions: z.array(z.enum(planActions)),
  mayWrite: z.boolean(),
  steps: z.array(
    z.object({
      action: z.enum(planActions),
      at: MomentText,
      person: PersonRef,
      agency: AgencyRef,
      reason: z.string().nullable(),
      number: z.string().nullable(),
      issuedOn: DayText.nullable(),
    }),
  ),
});
export type PlanView = z.infer<typeof PlanView>;

/** PUT /api/plans/:id/lines: the whole plan in its order. */
export const PlanLineDraft = z.object({
  kind: z.enum(['target', 'task', 'own']),
  targetId: Id.nullable(),
  taskId: Id.nullable(),
  title: z.string().trim().min(1).max(1000),
  measures: z.string().trim().max(4000).nullable(),
  inCharge: z.string().trim().max(200).nullable(),
  dueOn: DayText.nullable(),
  planned: GivenDecimal.nullable(),
  allocation: z.enum(['sum', 'each']).nullable(),
  shares: z.array(z.object({ agencyId: Id, planned: GivenDecimal.nullable(), dueOn: DayText.nullable() })).max(500),
});
export type PlanLineDraft = z.infer<typeof PlanLineDraft>;
export const SetPlanLines = z.object({ version: Version, lines: z.array(PlanLineDraft).max(300) });
export type SetPlanLines = z.infer<typeof SetPlanLines>;

/** POST /api/plans/:id/steps */
export const TakePlanStep = z.object({
  version: Version,
  action: z.enum(planActions),
  reason: z.string().trim().max(2000).optional(),
  number: z.string().trim().min(1).max(100).optional(),
  issuedOn: DayText.optional(),
});
export type TakePlanStep = z.infer<typeof TakePlanStep>;
