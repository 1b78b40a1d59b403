import * as contract from '#contract/regimes.ts';
import { IdParams } from '#contract/shapes.ts';
import type { App } from '#server/http.ts';
import { addRegimeVersion } from './add-regime-version.ts';
import { closeRegime } from './close-regime.ts';
import { createRegime } from './create-regime.ts';
import { getRegime } from './get-regime.ts';
import { getRegimes } from './get-regimes.ts';
import { openPeriods } from './open-periods.ts';
import { previewRegime } from './preview-regime.ts';

/** Reporting regimes: read by everybody, kept by the coordinating office. */
export function registerRegimes(app: App): void {
  app.get('/api/regimes', { schema: { response: { 200: contract.RegimeList } } }, async ({ ctx }) => getRegimes(ctx));
  app.get(
    '/api/regimes/:id',
    { schema: { params: IdParams, querystring: contract.RegimeQuery, response: { 200: contract.RegimeView } } },
    async ({ ctx, params, query }) => getRegime(ctx, params.id, query.year),
  );
  app.post(
    '/api/regimes/preview',
    { schema: { body: contract.PreviewRegime, response: { 200: contract.RegimePreview } } },
    async ({ ctx, body }) => previewRegime(ctx, body),
  );
  app.post(
    '/api/regimes',
    { schema: { body: contract.CreateRegime, response: { 201: contract.RegimeRef } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createRegime(ctx, body)),
  );
  app.post(
    '/api/regimes/:id/versions',
    { schema: { params: IdParams, body: contract.AddRegimeVersion, response: { 201: contract.RegimeRef } } },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await addRegimeVersion(ctx, params.id, body)),
  );
  app.post(
    '/api/regimes/:id/close',
    { schema: { params: IdParams, body: contract.CloseRegime, response: { 200: contract.RegimeRef } } },
    async ({ ctx, params, body }) => closeRegime(ctx, params.id, body),
  );
  app.post(
    '/api/regimes/:id/open-periods',
    { schema: { params: IdParams, body: contract.OpenPeriods, response: { 200: contract.OpenedPeriods } } },
    async ({ ctx, params, body }) => openPeriods(ctx, params.id, body.year),
  );
}
