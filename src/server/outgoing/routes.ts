import * as contract from '#contract/outgoing.ts';
import { IdParams } from '#contract/shapes.ts';
import type { App } from '#server/http.ts';
import { sendFile } from '#server/send-file.ts';
import { draftOutgoing } from './draft-outgoing.ts';
import { getOutgoing } from './get-outgoing.ts';
import { getOutgoingFile } from './get-outgoing-file.ts';
import { listOutgoing } from './list-outgoing.ts';
import { takeOutgoingStep } from './take-outgoing-step.ts';
import { commentOutgoing, writeParts } from './write-parts.ts';

const aDocument = { response: { 200: contract.OutgoingView } };

/** Documents that go out: drafted of the record, commented, signed, numbered, sent. */
export function registerOutgoing(app: App): void {
  app.get(
    '/api/outgoing',
    { schema: { querystring: contract.OutgoingWish, response: { 200: contract.OutgoingList } } },
    async ({ ctx, query }) => listOutgoing(ctx, query),
  );
  app.post(
    '/api/outgoing',
    { schema: { body: contract.DraftOutgoing, response: { 201: contract.OutgoingView } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await draftOutgoing(ctx, body)),
  );
  app.get('/api/outgoing/:id', { schema: { params: IdParams, ...aDocument } }, async ({ ctx, params }) =>
    getOutgoing(ctx, params.id),
  );
  app.put(
    '/api/outgoing/:id/written',
    { schema: { params: IdParams, body: contract.WriteParts, ...aDocument } },
    async ({ ctx, params, body }) => writeParts(ctx, params.id, body),
  );
  app.post(
    '/api/outgoing/:id/comments',
    { schema: { params: IdParams, body: contract.CommentOutgoing, ...aDocument } },
    async ({ ctx, params, body }) => commentOutgoing(ctx, params.id, body),
  );
  app.post(
    '/api/outgoing/:id/steps',
    { schema: { params: IdParams, body: contract.TakeOutgoingStep, ...aDocument } },
    async ({ ctx, params, body }) => takeOutgoingStep(ctx, params.id, body),
  );
  app.get(
    '/api/outgoing/:id/file',
    { schema: { params: IdParams, querystring: contract.OutgoingFileWish } },
    async ({ ctx, params, query }, reply) => sendFile(reply, await getOutgoingFile(ctx, params.id, query.kind)),
  );
}
