import type { App } from '#server/http.ts';
import { registerProofs } from './proof-routes.ts';
import { registerFollowUp } from './routes.ts';

export { addTask } from './add-task.ts';
export { askExtension } from './ask-extension.ts';
export { decideExtension } from './decide-extension.ts';
export { getTask } from './get-task.ts';
export { giveProof } from './give-proof.ts';
export { refuseUnlessOffice, runsProgrammes } from './programme-office.ts';
export { listTasks } from './list-tasks.ts';
export { setFollowing } from './set-following.ts';
export { setMilestones } from './set-milestones.ts';
export { takeTaskStep } from './take-task-step.ts';

/** Tasks and schemes from being assigned to being done. */
export function registerTasks(app: App): void {
  registerFollowUp(app);
  registerProofs(app);
}
