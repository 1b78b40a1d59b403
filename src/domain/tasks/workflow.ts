import { type Actor, hasRole, type Role } from '#domain/agencies/role.ts';

/** What people did with a task. Whether it is late is computed from days and never stored here. */
export const taskStates = [
  'draft',
  'assigned',
  'received',
  'declined',
  'in-progress',
  'awaiting-confirmation',
  'returned',
  'done',
  'paused',
  'cancelled',
  'carried-over',
] as const;
export type TaskState = (typeof taskStates)[number];

export const taskActions = [
  'assign',
  'receive',
  'decline',
  'start',
  'progress',
  'finish',
  'withdraw',
  'confirm',
  'return',
  'pause',
  'resume',
  'cancel',
  'carry-over',
  'reopen',
] as const;
export type TaskAction = (typeof taskActions)[number];

/** Whose hands: the one lead agency, or the office that runs the programme and assigns. */
export type TaskSide = 'lead-agency' | 'programme-office';

export type TaskNeed = 'a-lead' | 'a-reason' | 'a-proof';

export interface TaskStep {
  readonly by: readonly Role[];
  readonly side: TaskSide;
  readonly to: TaskState;
  readonly needs: readonly TaskNeed[];
}

const ofLead = (by: readonly Role[], to: TaskState, needs: readonly TaskNeed[] = []): TaskStep => ({
  by,
  side: 'lead-agency',
  to,
  needs,
});
const ofOffice = (to: TaskState, needs: readonly TaskNeed[] = []): TaskStep => ({
  by: ['programme-officer'],
  side: 'programme-office',
  to,
  needs,
});

const anyone: readonly Role[] = ['specialist', 'head'];
const assign = ofOffice('assigned', ['a-lead']);
const start = ofLead(anyone, 'in-progress');
/** Tells how the work stands and changes nothing else. */
const progress = (to: TaskState): TaskStep => ofLead(anyone, to, ['a-reason']);
const finish = ofLead(anyone, 'awaiting-confirmation', ['a-proof']);
const pause = ofOffice('paused', ['a-reason']);
const cancel = ofOffice('cancelled', ['a-reason']);
const carryOver = ofOffice('carried-over', ['a-reason']);
/** What the office may do to whatever is still open. */
const toAnyOpen = { assign, pause, cancel, 'carry-over': carryOver } as const;

/**
 * Who may do what to a task, and what it then becomes. Checks, buttons, tests and the drawing in docs/workflows.md read this table.
 * Assigning anew (another lead agency) begins the task's way again; the steps before stay in its history. A task is done only when the
 * office confirms a result that names its document.
 */
export const taskWorkflow: Readonly<Record<TaskState, Readonly<Partial<Record<TaskAction, TaskStep>>>>> = {
  draft: { assign, cancel },
  assigned: {
    ...toAnyOpen,
    receive: ofLead(anyone, 'received'),
    decline: ofLead(['head'], 'declined', ['a-reason']),
    finish,
  },
  received: { ...toAnyOpen, start, progress: progress('in-progress'), finish },
  declined: { assign, cancel, 'carry-over': carryOver },
  'in-progress': { ...toAnyOpen, progress: progress('in-progress'), finish },
  'awaiting-confirmation': {
    withdraw: ofLead(anyone, 'in-progress'),
    confirm: ofOffice('done'),
    return: ofOffice('returned', ['a-reason']),
  },
  returned: { ...toAnyOpen, progress: progress('returned'), finish },
  paused: { resume: ofOffice('in-progress'), cancel, 'carry-over': carryOver },
  done: { reopen: ofOffice('returned', ['a-reason']) },
  cancelled: { reopen: ofOffice('assigned', ['a-lead', 'a-reason']) },
  'carried-over': {},
};

const closedStates: readonly TaskState[] = ['done', 'cancelled', 'carried-over'];

/** Nobody has to do anything more: the clock of such a task stands still. */
export function isClosed(state: TaskState): boolean {
  return closedStates.includes(state);
}

export type TaskRefusal =
  | 'task-not-in-this-state'
  | 'not-your-role'
  | 'task-not-yours'
  | 'task-reason-missing'
  | 'task-proof-missing'
  | 'task-lead-missing';

/** What the decision on a step looks at. */
export interface TaskFacts {
  readonly state: TaskState;
  readonly leadAgencyId: number | null;
  /** The agency that runs the programme on that day. */
  readonly officeAgencyId: number | null;
}

/** What comes with a step. */
export interface GivenToStep {
  readonly reason?: string;
  readonly hasProof?: boolean;
}

export type TaskDecision =
  { readonly ok: true; readonly to: TaskState } | { readonly ok: false; readonly refusal: TaskRefusal };

/** Decides one step of a task; the first reason that stands against it is given. */
export function decideTaskStep(
  task: TaskFacts,
  action: TaskAction,
  actor: Actor,
  { reason = '', hasProof = false }: GivenToStep = {},
): TaskDecision {
  const step = taskWorkflow[task.state][action];
  if (!step) return refuse('task-not-in-this-state');
  if (!step.by.some((role) => hasRole(actor, role))) return refuse('not-your-role');
  const holder = step.side === 'lead-agency' ? task.leadAgencyId : task.officeAgencyId;
  if (actor.agencyId !== holder) return refuse('task-not-yours');
  const unmet: Readonly<Record<TaskNeed, TaskRefusal | null>> = {
    'a-lead': task.leadAgencyId === null ? 'task-lead-missing' : null,
    'a-reason': reason.trim() === '' ? 'task-reason-missing' : null,
    'a-proof': hasProof ? null : 'task-proof-missing',
  };
  const refusal = step.needs.map((need) => unmet[need]).find((each) => each !== null);
  return refusal ? refuse(refusal) : { ok: true, to: step.to };
}

/** The steps that the actor may take now, as buttons; one that only lacks its reason or its proof is shown, so that the page can ask. */
export function allowedTaskActions(task: TaskFacts, actor: Actor): TaskAction[] {
  return taskActions.filter((action) => decideTaskStep(task, action, actor, { reason: '…', hasProof: true }).ok);
}

function refuse(refusal: TaskRefusal): TaskDecision {
  return { ok: false, refusal };
}
