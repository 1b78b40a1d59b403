import { type Actor, hasRole } from '#domain/agencies/role.ts';
import { addWorkingDays, type Day, type WorkingCalendar } from '#domain/calendar.ts';
import { judgeTaskTime, type TaskTime } from '#domain/tasks/time-class.ts';
import { checkEntry, type EntryProblem } from './check-entry.ts';
import type { EntryValues, RegisterDefinition, RegisterStep } from './register-definition.ts';

/** What of an entry decides about its steps. */
export interface EntryFacts {
  readonly state: string;
  readonly recordingAgencyId: number;
  readonly responsibleAgencyId: number;
  readonly values: EntryValues;
}

export type StepRefusal =
  'register-not-in-this-state' | 'register-not-yours' | 'not-your-role' | 'register-words-missing';
export type StepDecision =
  | { readonly ok: true; readonly to: string }
  | { readonly ok: false; readonly refusal: StepRefusal }
  | { readonly ok: false; readonly refusal: 'register-entry-wrong'; readonly problems: readonly EntryProblem[] };

/** The steps that the actor may take from where the entry stands, in the definition's order. */
export function stepsFrom(definition: RegisterDefinition, entry: EntryFacts, actor: Actor): RegisterStep[] {
  return definition.steps.filter((step) => step.from === entry.state && findStanding(step, entry, actor) === null);
}

function findStanding(step: RegisterStep, entry: EntryFacts, actor: Actor): StepRefusal | null {
  const holder = step.side === 'recording' ? entry.recordingAgencyId : entry.responsibleAgencyId;
  if (actor.agencyId !== holder) return 'register-not-yours';
  return step.by.some((role) => hasRole(actor, role)) ? null : 'not-your-role';
}

/** Decides one step; `entry.values` are those that would stand after it. */
export function decideRegisterStep(
  definition: RegisterDefinition,
  entry: EntryFacts,
  action: string,
  actor: Actor,
  words: string,
): StepDecision {
  const step = definition.steps.find((each) => each.from === entry.state && each.action === action);
  if (!step) return { ok: false, refusal: 'register-not-in-this-state' };
  const standing = findStanding(step, entry, actor);
  if (standing !== null) return { ok: false, refusal: standing };
  if (step.needsWords && words.trim() === '') return { ok: false, refusal: 'register-words-missing' };
  const problems = checkEntry(definition, entry.values, step.needs);
  return problems.length === 0 ? { ok: true, to: step.to } : { ok: false, refusal: 'register-entry-wrong', problems };
}

/** Whether the actor may write a new entry down. */
export function mayEnter(definition: RegisterDefinition, actor: Actor): boolean {
  return definition.enteredBy.some((role) => hasRole(actor, role));
}

/** Whether the actor may mend an entry: one of either agency, in a role that enters, while the entry is still followed. */
export function mayMend(definition: RegisterDefinition, entry: EntryFacts, actor: Actor): boolean {
  const isOver = definition.states.find(({ key }) => key === entry.state)?.ends ?? true;
  const takesPart = [entry.recordingAgencyId, entry.responsibleAgencyId].includes(actor.agencyId);
  return !isOver && takesPart && mayEnter(definition, actor);
}

export interface EntryClock extends TaskTime {
  /** The last good day of the stage; null where the stage has no term. */
  readonly dueOn: Day | null;
}

/** The clock of the stage an entry stands in since `since`: its working days by the province's calendar. */
export function clockOf(
  definition: Pick<RegisterDefinition, 'states'>,
  { state, since }: { readonly state: string; readonly since: Day },
  today: Day,
  calendar: WorkingCalendar,
): EntryClock {
  const days = definition.states.find(({ key }) => key === state)?.workingDays ?? null;
  const dueOn = days === null ? null : addWorkingDays(calendar, since, days);
  return { dueOn, ...judgeTaskTime(dueOn, today, calendar) };
}
