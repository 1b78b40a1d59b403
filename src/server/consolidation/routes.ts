import { z } from 'zod';
import * as contract from '#contract/consolidation.ts';
import { ProgrammePeriodParams } from '#contract/shapes.ts';
import type { App } from '../http.ts';
import { registerSourceConflicts } from './conflicts/routes.ts';
import { freezeConsolidation } from './freeze-consolidation.ts';
import { getConsolidation } from './get-consolidation.ts';
import { getLineage } from './get-lineage.ts';
import { reopenConsolidation } from './reopen-consolidation.ts';
import { registerRouteConsolidation } from './route/routes.ts';

const PATH = '/api/programmes/:id/consolidations/:periodKey';
const NumberQuery = z.object({ number: z.coerce.number().int().positive().optional() });
const answer = { response: { 200: contract.ConsolidationView } };

export function registerConsolidationRoutes(app: App): void {
  registerRouteConsolidation(app);
  registerSourceConflicts(app);
  app.get(
    PATH,
    { schema: { params: ProgrammePeriodParams, querystring: NumberQuery, ...answer } },
    async ({ ctx, params, query }) => getConsolidation(ctx, params.id, params.periodKey, query.number),
  );
  app.post(
    `${PATH}/freeze`,
    { schema: { params: ProgrammePeriodParams, body: contract.FreezeConsolidation, ...answer } },
    async ({ ctx, params, body }) => {
      await freezeConsolidation(ctx, params.id, params.periodKey, body);
      return getConsolidation(ctx, params.id, params.periodKey);
    },
  );
  app.post(
    `${PATH}/reopen`,
    { schema: { params: ProgrammePeriodParams, body: contract.FreezeConsolidation, ...answer } },
    async ({ ctx, params, body }) => {
      await reopenConsolidation(ctx, params.id, params.periodKey, body);
      return getConsolidation(ctx, params.id, params.periodKey);
    },
  );
  app.get(
    '/api/lineage',
    { schema: { querystring: contract.LineageQuery, response: { 200: contract.LineageView } } },
    async ({ ctx, query }) => getLineage(ctx, query.targetId, query.periodKey),
  );
}
