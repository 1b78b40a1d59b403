import * as contract from '#contract/forms.ts';
import { IdParams } from '#contract/shapes.ts';
import { findOverlaps } from '#domain/forms/catalogue-overlap.ts';
import { mayDesignForms } from '#domain/forms/policy.ts';
import { inReadTransaction } from '../context.ts';
import type { App } from '../http.ts';
import { changeIndicator } from './change-indicator.ts';
import { createForm } from './create-form.ts';
import { createIndicator } from './create-indicator.ts';
import { getForm, listFormSummaries } from './get-form.ts';
import { listIndicators } from './indicator-queries.ts';
import { enactForm } from './enact-form.ts';
import { renewForm } from './renew-form.ts';
import { saveForm } from './save-form.ts';

/** The catalogue of indicators: what is measured, once, for every form. */
export function registerIndicators(app: App): void {
  app.get('/api/indicators', { schema: { response: { 200: contract.IndicatorList } } }, async ({ ctx }) => ({
    indicators: await inReadTransaction(ctx, async (tx) => listIndicators(tx, ctx.actor.provinceId, ctx.today)),
    mayDesign: mayDesignForms(ctx.actor),
  }));
  app.post(
    '/api/indicators/alike',
    { schema: { body: contract.AskAlike, response: { 200: contract.AlikeList } } },
    async ({ ctx, body }) => {
      const catalogue = await inReadTransaction(ctx, async (tx) => listIndicators(tx, ctx.actor.provinceId, ctx.today));
      return { alike: findOverlaps(body, catalogue).map(({ held }) => held) };
    },
  );
  app.post(
    '/api/indicators',
    { schema: { body: contract.CreateIndicator, response: { 201: contract.IndicatorView } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createIndicator(ctx, body)),
  );
  app.put(
    '/api/indicators/:id',
    { schema: { params: IdParams, body: contract.ChangeIndicator, response: { 200: contract.IndicatorView } } },
    async ({ ctx, params, body }) => changeIndicator(ctx, params.id, body),
  );
}

/** Report forms and their versions. */
export function registerForms(app: App): void {
  app.get('/api/forms', { schema: { response: { 200: contract.FormList } } }, async ({ ctx }) => ({
    forms: await listFormSummaries(ctx),
    mayDesign: mayDesignForms(ctx.actor),
  }));
  const form = { params: IdParams, response: { 200: contract.FormView } };
  app.get('/api/forms/:id', { schema: form }, async ({ ctx, params }) => getForm(ctx, params.id));
  app.post(
    '/api/forms',
    { schema: { body: contract.CreateForm, response: { 201: contract.FormView } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createForm(ctx, body)),
  );
  app.put('/api/forms/:id', { schema: { ...form, body: contract.SaveForm } }, async ({ ctx, params, body }) =>
    saveForm(ctx, params.id, body),
  );
  app.post('/api/forms/:id/enact', { schema: { ...form, body: contract.EnactForm } }, async ({ ctx, params, body }) =>
    enactForm(ctx, params.id, body.revision),
  );
  app.post('/api/forms/:id/renew', { schema: form }, async ({ ctx, params }) => renewForm(ctx, params.id));
}
