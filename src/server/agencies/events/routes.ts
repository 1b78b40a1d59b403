import * as contract from '#contract/agency-events.ts';
import { IdParams, ProgrammePeriodParams } from '#contract/shapes.ts';
import type { App } from '#server/http.ts';
import type { Services } from '#server/services.ts';
import { applyAgencyEvent } from './apply-agency-event.ts';
import { getAgency } from './get-agency.ts';
import { getAgencyFigures } from './get-agency-figures.ts';
import { getRegister } from './get-register.ts';
import { listAgencyEvents } from './list-agency-events.ts';
import { previewAgencyEvent } from './preview-agency-event.ts';

export function registerAgencyEvents(app: App, { sessions }: Services): void {
  app.get(
    '/api/agencies/register',
    { schema: { querystring: contract.RegisterQuery, response: { 200: contract.RegisterView } } },
    async ({ ctx, query }) => getRegister(ctx, query),
  );
  app.get('/api/agencies/events', { schema: { response: { 200: contract.AgencyEventList } } }, async ({ ctx }) => ({
    events: await listAgencyEvents(ctx),
  }));
  app.get(
    '/api/agencies/:id',
    { schema: { params: IdParams, response: { 200: contract.AgencyHistory } } },
    async ({ ctx, params }) => getAgency(ctx, params.id),
  );
  app.get(
    '/api/programmes/:id/periods/:periodKey/agency-figures',
    {
      schema: {
        params: ProgrammePeriodParams,
        querystring: contract.AgencyFiguresQuery,
        response: { 200: contract.AgencyFigures },
      },
    },
    async ({ ctx, params, query }) => getAgencyFigures(ctx, params.id, params.periodKey, query.targetId),
  );
  app.post(
    '/api/agencies/events/preview',
    { schema: { body: contract.PreviewAgencyEvent, response: { 200: contract.AgencyEventPreview } } },
    async ({ ctx, body }) => previewAgencyEvent(ctx, body.event),
  );
  app.post(
    '/api/agencies/events',
    { schema: { body: contract.ApplyAgencyEvent, response: { 201: contract.AgencyEventView } } },
    async ({ ctx, body }, reply) => {
      const view = await applyAgencyEvent(ctx, body);
      // Roles may have passed to another agency.
      sessions.forgetAll();
      return reply.code(201).send(view);
    },
  );
}
