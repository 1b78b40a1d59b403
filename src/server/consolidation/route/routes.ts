import * as contract from '#contract/route-consolidation.ts';
import { IdParams, ProgrammePeriodParams } from '#contract/shapes.ts';
import type { App } from '../../http.ts';
import { freezeRound } from './freeze-round.ts';
import { getFigureOrigin } from './get-figure-origin.ts';
import { getRouteConsolidation } from './get-route-consolidation.ts';
import { listRoutePeriods } from './list-route-periods.ts';

const PATH = '/api/forms/:id/consolidations/:periodKey';

export function registerRouteConsolidation(app: App): void {
  app.get(
    '/api/forms/:id/consolidations',
    { schema: { params: IdParams, response: { 200: contract.RoutePeriods } } },
    async ({ ctx, params }) => listRoutePeriods(ctx, params.id),
  );
  app.get(
    PATH,
    {
      schema: {
        params: ProgrammePeriodParams,
        querystring: contract.RoutePlaceQuery,
        response: { 200: contract.RouteConsolidationView },
      },
    },
    async ({ ctx, params, query }) => getRouteConsolidation(ctx, params.id, params.periodKey, query),
  );
  app.post(
    `${PATH}/freeze`,
    {
      schema: {
        params: ProgrammePeriodParams,
        body: contract.FreezeRound,
        response: { 200: contract.RouteConsolidationView },
      },
    },
    async ({ ctx, params, body }) => {
      await freezeRound(ctx, params.id, params.periodKey, body);
      return getRouteConsolidation(ctx, params.id, params.periodKey);
    },
  );
  app.get(
    `${PATH}/origin`,
    {
      schema: {
        params: ProgrammePeriodParams,
        querystring: contract.FigureOriginQuery,
        response: { 200: contract.FigureOriginView },
      },
    },
    async ({ ctx, params, query }) => getFigureOrigin(ctx, params.id, params.periodKey, query),
  );
}
