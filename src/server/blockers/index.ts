export { collectObstacles } from './collect-obstacles.ts';
export { listBlockers } from './list-blockers.ts';
export { raiseBlocker } from './raise-blocker.ts';
export { registerBlockers } from './routes.ts';
export { takeBlockerStep } from './take-blocker-step.ts';
