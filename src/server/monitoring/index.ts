import type { App } from '../http.ts';
import { registerStatusViews } from './routes.ts';

export { getLeaderView } from './get-leader-view.ts';
export { getTarget } from './get-target.ts';
export { getTargets } from './get-targets.ts';

/** How the targets stand: by their own rule, on figures that were handed in. */
export function registerMonitoring(app: App): void {
  registerStatusViews(app);
}
