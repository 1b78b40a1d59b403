import * as contract from '#contract/reading.ts';
import { NotFound } from '#server/errors.ts';
import type { App } from '#server/http.ts';
import type { Readings } from './readings.ts';

/** How far one's own upload has come. */
export function registerReadings(app: App, readings: Readings): void {
  app.get(
    '/api/readings/:key',
    { schema: { params: contract.ReadingParams, response: { 200: contract.ReadingProgress } } },
    ({ ctx, params }) => {
      const progress = readings.find(ctx.actor.personId, params.key);
      if (!progress) throw new NotFound();
      return progress;
    },
  );
}
