import { IdParams } from '#contract/shapes.ts';
import { AcknowledgeWarning, EndWarning, WarningList, WarningView } from '#contract/warnings.ts';
import type { App } from '#server/http.ts';
import { acknowledgeWarning } from './acknowledge-warning.ts';
import { endWarning } from './end-warning.ts';
import { listWarnings } from './list-warnings.ts';

const aWarning = { response: { 200: WarningView } };

export function registerWarnings(app: App): void {
  app.get(
    '/api/programmes/:id/warnings',
    { schema: { params: IdParams, response: { 200: WarningList } } },
    async ({ ctx, params }) => listWarnings(ctx, params.id),
  );
  app.post(
    '/api/warnings/:id/acknowledgement',
    { schema: { params: IdParams, body: AcknowledgeWarning, ...aWarning } },
    async ({ ctx, params, body }) => acknowledgeWarning(ctx, params.id, body),
  );
  app.post(
    '/api/warnings/:id/end',
    { schema: { params: IdParams, body: EndWarning, ...aWarning } },
    async ({ ctx, params, body }) => endWarning(ctx, params.id, body),
  );
}
