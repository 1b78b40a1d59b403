import { type Actor, hasRole, type Role } from '#domain/agencies/role.ts';

/** What became of an instruction: it waits for the officer, it is a task, or it was taken back. */
export const directiveStates = ['given', 'assigned', 'withdrawn'] as const;
export type DirectiveState = (typeof directiveStates)[number];
export const directiveActions = ['assign', 'withdraw'] as const;
export type DirectiveAction = (typeof directiveActions)[number];

export interface DirectiveStep {
  readonly by: readonly Role[];
  readonly side: 'programme-office' | 'giver-or-office';
  readonly to: DirectiveState;
  readonly needs: readonly 'a-reason'[];
}

/** Who may do what to an instruction. Once it is a task, the task's own table says how it goes on. */
export const directiveWorkflow: Readonly<
  Record<DirectiveState, Readonly<Partial<Record<DirectiveAction, DirectiveStep>>>>
> = {
  given: {
    assign: { by: ['programme-officer'], side: 'programme-office', to: 'assigned', needs: [] },
    withdraw: { by: ['leader', 'programme-officer'], side: 'giver-or-office', to: 'withdrawn', needs: ['a-reason'] },
  },
  assigned: {},
  withdrawn: {},
};

export interface DirectiveFacts {
  readonly state: DirectiveState;
  readonly givenById: number;
  /** The agency that runs the programme on that day. */
  readonly officeAgencyId: number | null;
}

export type DirectiveRefusal = 'directive-settled' | 'not-your-role' | 'task-reason-missing';
export type DirectiveDecision =
  { readonly ok: true; readonly to: DirectiveState } | { readonly ok: false; readonly refusal: DirectiveRefusal };

/** Decides one step; a leader takes back only what he gave himself, an officer acts only in the office's name. */
export function decideDirectiveStep(
  directive: DirectiveFacts,
  action: DirectiveAction,
  actor: Actor,
  reason = '',
): DirectiveDecision {
  const step = directiveWorkflow[directive.state][action];
  if (!step) return { ok: false, refusal: 'directive-settled' };
  const asOfficer = hasRole(actor, 'programme-officer') && actor.agencyId === directive.officeAgencyId;
  const asGiver = hasRole(actor, 'leader') && actor.personId === directive.givenById;
  if (!asOfficer && !(asGiver && step.side === 'giver-or-office')) return { ok: false, refusal: 'not-your-role' };
  if (step.needs.includes('a-reason') && reason.trim() === '') return { ok: false, refusal: 'task-reason-missing' };
  return { ok: true, to: step.to };
}

export function allowedDirectiveActions(directive: DirectiveFacts, actor: Actor): DirectiveAction[] {
  return directiveActions.filter((action) => decideDirectiveStep(directive, action, actor, '…').ok);
}
