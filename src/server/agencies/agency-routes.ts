import * as contract from '#contract/agencies.ts';
import { inReadTransaction } from '#server/context.ts';
import type { App } from '#server/http.ts';
import { listAgencies, listPeopleOfRole } from './agency-queries.ts';

export function registerAgencyLists(app: App): void {
  app.get(
    '/api/agencies',
    { schema: { querystring: contract.AgencyQuery, response: { 200: contract.AgencyList } } },
    async ({ ctx, query }) => {
      const asOf = query.asOf ?? ctx.today;
      const agencies = await inReadTransaction(ctx, async (tx) => listAgencies(tx, ctx.actor.provinceId, asOf));
      return { asOf, agencies };
    },
  );
  app.get('/api/leaders', { schema: { response: { 200: contract.PersonList } } }, async ({ ctx }) => ({
    people: await inReadTransaction(ctx, async (tx) => listPeopleOfRole(tx, ctx.actor.provinceId, 'leader', ctx.today)),
  }));
}
