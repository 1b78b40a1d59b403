import * as contract from '#contract/amendment.ts';
import { IdParams } from '#contract/shapes.ts';
import type { App } from '#server/http.ts';
import type { Services } from '#server/services.ts';
import { chooseAmendedItem, confirmAmendment, rejectAmendment, reopenAmendment } from './decide-amendment.ts';
import { findAmendmentsAgain } from './find-amendments-again.ts';
import { getAmendments, getHistory } from './get-amendments.ts';

const anAmendment = { response: { 200: contract.Amendment } };
const ofDocument = { params: IdParams, response: { 200: contract.DocumentAmendments } };

/** What later decisions change in a programme, and what was changed. */
export function registerAmendments(app: App, { reader }: Services): void {
  const decisions = { confirm: confirmAmendment, reject: rejectAmendment, reopen: reopenAmendment };
  for (const [name, decide] of Object.entries(decisions)) {
    app.post(
      `/api/amendments/:id/${name}`,
      { schema: { params: IdParams, body: contract.DecideAmendment, ...anAmendment } },
      async ({ ctx, params, body }) => decide(ctx, params.id, body),
    );
  }
  app.put(
    '/api/amendments/:id/item',
    { schema: { params: IdParams, body: contract.ChooseAmended, ...anAmendment } },
    async ({ ctx, params, body }) => chooseAmendedItem(ctx, params.id, body),
  );
  app.get('/api/documents/:id/amendments', { schema: ofDocument }, async ({ ctx, params }) =>
    getAmendments(ctx, params.id),
  );
  app.post('/api/documents/:id/amendments', { schema: ofDocument }, async ({ ctx, params }) => {
    await findAmendmentsAgain(ctx, params.id, reader);
    return getAmendments(ctx, params.id);
  });
  app.get(
    '/api/programmes/:id/history',
    { schema: { params: IdParams, response: { 200: contract.ProgrammeHistory } } },
    async ({ ctx, params }) => getHistory(ctx, params.id),
  );
}
