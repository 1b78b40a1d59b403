import multipart from '@fastify/multipart';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { IdParams } from '#contract/shapes.ts';
import * as contract from '#contract/tasks.ts';
import { Refused } from '#server/errors.ts';
import { hashUpload } from '#server/hash-request.ts';
import type { App } from '#server/http.ts';
import { sendFile } from '#server/send-file.ts';
import { refuseUnstorableName } from '#server/storable.ts';
import { getProofFile, giveProof } from './give-proof.ts';

const LARGEST_FILE_BYTES = 20 * 1024 * 1024;

/** Documents that prove results; in a scope of its own, because uploads have limits of their own. */
export function registerProofs(app: App): void {
  app.post(
    '/api/tasks/:id/proofs',
    { schema: { params: IdParams, body: contract.GiveProof, response: { 200: contract.ProofGiven } } },
    async ({ ctx, params, body }) => giveProof(ctx, params.id, body),
  );
  void app.register(async (plain) => {
    await plain.register(multipart, { limits: { fileSize: LARGEST_FILE_BYTES, files: 1 }, throwFileSizeLimit: false });
    const scope: App = plain.withTypeProvider<ZodTypeProvider>();
    scope.post(
      '/api/tasks/:id/proofs/file',
      { schema: { params: IdParams, querystring: contract.GiveProof, response: { 200: contract.ProofGiven } } },
      async (request) => {
        const part = await request.file();
        if (!part) throw new Refused('file-name-missing');
        refuseUnstorableName(part.filename);
        const bytes = await part.toBuffer();
        if (part.file.truncated) throw new Refused('attachment-too-large');
        const { ctx } = request;
        const retry = ctx.retry && { ...ctx.retry, requestHash: hashUpload(request, part.filename, bytes) };
        return giveProof({ ...ctx, retry }, request.params.id, request.query, { name: part.filename, bytes });
      },
    );
  });
  app.get('/api/task-proofs/:id/file', { schema: { params: IdParams } }, async ({ ctx, params }, reply) =>
    sendFile(reply, await getProofFile(ctx, params.id)),
  );
}
