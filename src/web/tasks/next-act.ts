import type { SessionView } from '#contract/agencies.ts';
import type { FollowedTask } from '#contract/tasks.ts';
import { allowedTaskActions, isClosed, type TaskAction } from '#domain/tasks/workflow.ts';

export type NextAct = 'assign' | 'receive' | 'start' | 'finish' | 'confirm' | 'resume' | 'answer' | 'open' | 'result';

/** What leads a task onward, the nearest first; giving it anew, sending it back and the like are never the next act. */
const onward: readonly (TaskAction & NextAct)[] = ['receive', 'confirm', 'start', 'finish', 'resume'];

type Task = Pick<FollowedTask, 'state' | 'lead' | 'withdrawnOn' | 'extensionWaiting'>;

/** Who looks at the list. `isOffice`: acts for the office that assigns. */
export interface Viewer extends Pick<SessionView, 'agency' | 'roles'> {
  readonly isOffice: boolean;
}

/** What this person would do with the task next; the server has the last word. */
export function nextAct(task: Task, viewer: Viewer): NextAct {
  const { state, extensionWaiting } = task;
  if (state === 'done') return 'result';
  if (task.withdrawnOn !== null || isClosed(state)) return 'open';
  if (extensionWaiting && (viewer.isOffice || viewer.roles.includes('leader'))) return 'answer';
  if (viewer.isOffice && (state === 'draft' || state === 'declined')) return 'assign';
  return nextStep(task, viewer) ?? 'open';
}

function nextStep({ state, lead }: Task, { agency, roles, isOffice }: Viewer): NextAct | undefined {
  const facts = { state, leadAgencyId: lead?.id ?? null, officeAgencyId: isOffice ? agency.id : null };
  const allowed = allowedTaskActions(facts, { personId: 0, provinceId: 0, agencyId: agency.id, roles });
  return onward.find((action) => allowed.includes(action));
}
