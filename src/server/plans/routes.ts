import * as contract from '#contract/plans.ts';
import { IdParams } from '#contract/shapes.ts';
import type { App } from '#server/http.ts';
import { getPlanRound } from './get-plan-round.ts';
import { openPlan } from './open-plan.ts';
import { setPlanLines } from './set-plan-lines.ts';
import { setPlanRound } from './set-plan-round.ts';
import { takePlanStep } from './take-plan-step.ts';
import { getPlan } from './view-plan.ts';

const aPlan = { response: { 200: contract.PlanView } };

/** Agencies' own plans of the programme. */
export function registerPlans(app: App): void {
  app.get(
    '/api/plans',
    { schema: { querystring: contract.PlansQuery, response: { 200: contract.PlanRound } } },
    async ({ ctx, query }) => getPlanRound(ctx, query.programmeId),
  );
  app.put(
    '/api/programmes/:id/plan-round',
    { schema: { params: IdParams, body: contract.SetPlanRound, response: { 200: contract.PlanRound } } },
    async ({ ctx, params, body }) => setPlanRound(ctx, params.id, body),
  );
  app.post(
    '/api/plans',
    { schema: { body: contract.OpenPlan, response: { 201: contract.PlanView } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await openPlan(ctx, body)),
  );
  app.get('/api/plans/:id', { schema: { params: IdParams, ...aPlan } }, async ({ ctx, params }) =>
    getPlan(ctx, params.id),
  );
  app.put(
    '/api/plans/:id/lines',
    { schema: { params: IdParams, body: contract.SetPlanLines, ...aPlan } },
    async ({ ctx, params, body }) => setPlanLines(ctx, params.id, body),
  );
  app.post(
    '/api/plans/:id/steps',
    { schema: { params: IdParams, body: contract.TakePlanStep, ...aPlan } },
    async ({ ctx, params, body }) => takePlanStep(ctx, params.id, body),
  );
}
