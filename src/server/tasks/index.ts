import type { App } from '#server/http.ts';
import { registerProofs } from './proof-routes.ts';
import { registerFollowUp } from './routes.ts';

/** Tasks and schemes from being assigned to being done. */
export function registerTasks(app: App): void {
  registerFollowUp(app);
  registerProofs(app);
}
