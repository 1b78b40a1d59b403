import { type Actor, hasRole, type Role } from '#domain/agencies/role.ts';

export const planStates = ['draft', 'issued', 'returned', 'accepted'] as const;
export type PlanState = (typeof planStates)[number];
export const planActions = ['promulgate', 'accept', 'return', 'amend'] as const;
export type PlanAction = (typeof planActions)[number];

/** The agency whose plan it is, or whoever takes it in: the programme office, for units below the level above. */
export type PlanSide = 'own-agency' | 'acceptor';
export type PlanNeed = 'no-problems' | 'a-number' | 'a-reason';

export interface PlanStep {
  readonly by: readonly Role[];
  readonly side: PlanSide;
  readonly to: PlanState;
  readonly needs: readonly PlanNeed[];
}

const promulgate: PlanStep = { by: ['head'], side: 'own-agency', to: 'issued', needs: ['no-problems', 'a-number'] };

/** The way of an agency's plan. An accepted one is mended by issuing it anew; the day of the first promulgation stays. */
export const planWorkflow: Readonly<Record<PlanState, Readonly<Partial<Record<PlanAction, PlanStep>>>>> = {
  draft: { promulgate },
  issued: {
    accept: { by: ['programme-officer', 'head'], side: 'acceptor', to: 'accepted', needs: [] },
    return: { by: ['programme-officer', 'head'], side: 'acceptor', to: 'returned', needs: ['a-reason'] },
  },
  returned: { promulgate },
  accepted: { amend: { by: ['head'], side: 'own-agency', to: 'draft', needs: ['a-reason'] } },
};

export interface PlanFacts {
  readonly state: PlanState;
  readonly agencyId: number;
  /** The agency that takes the plan in; null where there is none. */
  readonly acceptorId: number | null;
  /** The agency that runs the programme on that day. */
  readonly officeAgencyId: number | null;
  readonly problems: number;
}

export interface GivenToPlan {
  readonly reason?: string;
  readonly hasNumber?: boolean;
}

export type PlanRefusal =
  | 'plan-not-in-this-state'
  | 'not-your-role'
  | 'plan-not-yours'
  | 'plan-has-problems'
  | 'plan-number-missing'
  | 'task-reason-missing';
export type PlanDecision =
  { readonly ok: true; readonly to: PlanState } | { readonly ok: false; readonly refusal: PlanRefusal };

export function decidePlanStep(
  plan: PlanFacts,
  action: PlanAction,
  actor: Actor,
  given: GivenToPlan = {},
): PlanDecision {
  const step = planWorkflow[plan.state][action];
  if (!step) return refuse('plan-not-in-this-state');
  const refusal = findActorRefusal(plan, step, actor) ?? findUnmet(plan, step.needs, given);
  return refusal ? refuse(refusal) : { ok: true, to: step.to };
}

/** In the office an officer takes plans in, in any other agency its head. */
function findActorRefusal(plan: PlanFacts, { side }: PlanStep, actor: Actor): PlanRefusal | null {
  const holder = side === 'own-agency' ? plan.agencyId : plan.acceptorId;
  if (actor.agencyId !== holder) return 'plan-not-yours';
  const role = side === 'acceptor' && holder === plan.officeAgencyId ? 'programme-officer' : 'head';
  return hasRole(actor, role) ? null : 'not-your-role';
}

function findUnmet(
  { problems }: PlanFacts,
  needs: readonly PlanNeed[],
  { reason = '', hasNumber = false }: GivenToPlan,
): PlanRefusal | null {
  const unmet: Readonly<Record<PlanNeed, PlanRefusal | null>> = {
    'no-problems': problems > 0 ? 'plan-has-problems' : null,
    'a-number': hasNumber ? null : 'plan-number-missing',
    'a-reason': reason.trim() === '' ? 'task-reason-missing' : null,
  };
  return needs.map((need) => unmet[need]).find((each) => each !== null) ?? null;
}

/** The steps that may be taken now, as buttons; one that only lacks something is shown, so that the page can say what. */
export function allowedPlanActions(plan: PlanFacts, actor: Actor): PlanAction[] {
  const given = { reason: '…', hasNumber: true };
  return planActions.filter((action) => decidePlanStep({ ...plan, problems: 0 }, action, actor, given).ok);
}

/** Its lines may be written by the people of the agency, until it is issued. */
export function mayWritePlan({ state, agencyId }: Pick<PlanFacts, 'state' | 'agencyId'>, actor: Actor): boolean {
  if (state !== 'draft' && state !== 'returned') return false;
  return actor.agencyId === agencyId && (hasRole(actor, 'specialist') || hasRole(actor, 'head'));
}

function refuse(refusal: PlanRefusal): PlanDecision {
  return { ok: false, refusal };
}
