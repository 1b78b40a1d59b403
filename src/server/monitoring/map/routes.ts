import { MapQuantities, MapView } from '#contract/map.ts';
import { IdParams } from '#contract/shapes.ts';
import type { App } from '#server/http.ts';
import { getMap, getMapQuantities } from './get-map.ts';

export function registerMap(app: App): void {
  app.get('/api/map/quantities', { schema: { response: { 200: MapQuantities } } }, async ({ ctx }) =>
    getMapQuantities(ctx),
  );
  app.get(
    '/api/map/quantities/:id',
    { schema: { params: IdParams, response: { 200: MapView } } },
    async ({ ctx, params }) => getMap(ctx, params.id),
  );
}
