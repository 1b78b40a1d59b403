import { AsOfPeriodQuery, LeaderView, TargetPageView, TargetsQuery, TargetsView } from '#contract/monitoring.ts';
import { IdParams } from '#contract/shapes.ts';
import type { App } from '../http.ts';
import { getLeaderView } from './get-leader-view.ts';
import { getTarget } from './get-target.ts';
import { getTargets } from './get-targets.ts';

export function registerStatusViews(app: App): void {
  app.get(
    '/api/programmes/:id/targets',
    { schema: { params: IdParams, querystring: TargetsQuery, response: { 200: TargetsView } } },
    async ({ ctx, params, query }) => getTargets(ctx, params.id, query.periodKey, query.view),
  );
  app.get(
    '/api/targets/:id',
    { schema: { params: IdParams, querystring: AsOfPeriodQuery, response: { 200: TargetPageView } } },
    async ({ ctx, params, query }) => getTarget(ctx, params.id, query.periodKey),
  );
  app.get(
    '/api/programmes/:id/leader',
    { schema: { params: IdParams, querystring: AsOfPeriodQuery, response: { 200: LeaderView } } },
    async ({ ctx, params, query }) => getLeaderView(ctx, params.id, query.periodKey),
  );
}
