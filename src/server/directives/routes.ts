import * as contract from '#contract/directives.ts';
import { IdParams } from '#contract/shapes.ts';
import type { App } from '#server/http.ts';
import { assignDirective } from './assign-directive.ts';
import { giveDirective } from './give-directive.ts';
import { listDirectives } from './list-directives.ts';
import { withdrawDirective } from './withdraw-directive.ts';

const aDirective = { response: { 200: contract.DirectiveView } };

export function registerDirectives(app: App): void {
  app.get(
    '/api/directives',
    { schema: { querystring: contract.DirectiveWish, response: { 200: contract.DirectiveList } } },
    async ({ ctx, query }) => listDirectives(ctx, query),
  );
  app.post(
    '/api/directives',
    { schema: { body: contract.GiveDirective, response: { 201: contract.DirectiveView } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await giveDirective(ctx, body)),
  );
  app.post(
    '/api/directives/:id/assignment',
    { schema: { params: IdParams, body: contract.AssignDirective, ...aDirective } },
    async ({ ctx, params, body }) => assignDirective(ctx, params.id, body),
  );
  app.post(
    '/api/directives/:id/withdrawal',
    { schema: { params: IdParams, body: contract.WithdrawDirective, ...aDirective } },
    async ({ ctx, params, body }) => withdrawDirective(ctx, params.id, body),
  );
}
