import { TargetForecastView } from '#contract/forecasts.ts';
import { AsOfPeriodQuery } from '#contract/monitoring.ts';
import { IdParams } from '#contract/shapes.ts';
import type { App } from '#server/http.ts';
import { getTargetForecast } from './get-target-forecast.ts';

export function registerForecasts(app: App): void {
  app.get(
    '/api/targets/:id/forecast',
    { schema: { params: IdParams, querystring: AsOfPeriodQuery, response: { 200: TargetForecastView } } },
    async ({ ctx, params, query }) => getTargetForecast(ctx, params.id, query.periodKey),
  );
}
