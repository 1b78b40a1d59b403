export { getPlanRound } from './get-plan-round.ts';
export { findAcceptor } from './plan-places.ts';
export { openPlan } from './open-plan.ts';
export { registerPlans } from './routes.ts';
export { setPlanLines } from './set-plan-lines.ts';
export { setPlanRound } from './set-plan-round.ts';
export { takePlanStep } from './take-plan-step.ts';
