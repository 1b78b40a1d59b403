import * as contract from '#contract/registers.ts';
import type { App } from '#server/http.ts';
import { getEntry } from './get-entry.ts';
import { getRegister } from './get-register.ts';
import { listRegisters } from './list-registers.ts';
import { mendEntry } from './mend-entry.ts';
import { saveDefinition } from './save-definition.ts';
import { takeRegisterStep } from './take-register-step.ts';
import { writeEntry } from './write-entry.ts';

const ENTRIES = '/api/registers/:code/entries';

/** Registers by definition: what is written down, and followed to its end. */
export function registerRegisters(app: App): void {
  app.get('/api/registers', { schema: { response: { 200: contract.RegisterList } } }, async ({ ctx }) =>
    listRegisters(ctx),
  );
  app.post(
    '/api/registers',
    { schema: { body: contract.SaveDefinition, response: { 201: contract.RegisterView } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await saveDefinition(ctx, body)),
  );
  app.get(
    '/api/registers/:code',
    {
      schema: {
        params: contract.CodeParams,
        querystring: contract.RegisterWish,
        response: { 200: contract.RegisterView },
      },
    },
    async ({ ctx, params, query }) => getRegister(ctx, params.code, query),
  );
  registerEntries(app);
}

function registerEntries(app: App): void {
  const response = { 200: contract.RegisterEntryView };
  app.post(
    ENTRIES,
    {
      schema: {
        params: contract.CodeParams,
        body: contract.WriteEntry,
        response: { 201: contract.RegisterEntryView },
      },
    },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await writeEntry(ctx, params.code, body)),
  );
  app.get(`${ENTRIES}/:id`, { schema: { params: contract.EntryParams, response } }, async ({ ctx, params }) =>
    getEntry(ctx, params.code, params.id),
  );
  app.put(
    `${ENTRIES}/:id`,
    { schema: { params: contract.EntryParams, body: contract.MendEntry, response } },
    async ({ ctx, params, body }) => mendEntry(ctx, params.code, params.id, body),
  );
  app.post(
    `${ENTRIES}/:id/steps`,
    { schema: { params: contract.EntryParams, body: contract.TakeRegisterStep, response } },
    async ({ ctx, params, body }) => takeRegisterStep(ctx, params.code, params.id, body),
  );
}
