import * as contract from '#contract/blockers.ts';
import { IdParams } from '#contract/shapes.ts';
import type { App } from '#server/http.ts';
import { listBlockers } from './list-blockers.ts';
import { raiseBlocker } from './raise-blocker.ts';
import { takeBlockerStep } from './take-blocker-step.ts';

/** Obstacles that the level above has to answer. */
export function registerBlockers(app: App): void {
  app.get(
    '/api/blockers',
    { schema: { querystring: contract.BlockerWish, response: { 200: contract.BlockerList } } },
    async ({ ctx, query }) => listBlockers(ctx, query),
  );
  app.post(
    '/api/blockers',
    { schema: { body: contract.RaiseBlocker, response: { 201: contract.BlockerView } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await raiseBlocker(ctx, body)),
  );
  app.post(
    '/api/blockers/:id/steps',
    { schema: { params: IdParams, body: contract.TakeBlockerStep, response: { 200: contract.BlockerView } } },
    async ({ ctx, params, body }) => takeBlockerStep(ctx, params.id, body),
  );
}
