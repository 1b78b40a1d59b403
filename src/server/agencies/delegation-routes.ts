import * as contract from '#contract/agencies.ts';
import { inReadTransaction } from '#server/context.ts';
import type { App } from '#server/http.ts';
import type { Services } from '#server/services.ts';
import { delegate } from './delegate.ts';
import { listColleagues, listDelegations } from './delegation-queries.ts';

export function registerDelegations(app: App, { sessions }: Services): void {
  app.get('/api/delegations', { schema: { response: { 200: contract.DelegationList } } }, async ({ ctx }) => ({
    delegations: await inReadTransaction(ctx, async (tx) => listDelegations(tx, ctx.actor.personId)),
  }));
  app.get('/api/colleagues', { schema: { response: { 200: contract.PersonList } } }, async ({ ctx }) => ({
    people: await inReadTransaction(ctx, async (tx) =>
      listColleagues(tx, ctx.actor.personId, ctx.actor.agencyId, ctx.today),
    ),
  }));
  app.post(
    '/api/delegations',
    { schema: { body: contract.CreateDelegation, response: { 201: contract.DelegationView } } },
    async ({ ctx, body }, reply) => {
      const view = await delegate(ctx, body);
      sessions.forgetAll();
      return reply.code(201).send(view);
    },
  );
}
