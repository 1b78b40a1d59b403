import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as contract from '#contract/programme.ts';
import { SetProgrammeYear } from '#contract/programme-year.ts';
import { IdParams } from '#contract/shapes.ts';
import { safeFileName } from '#formats/attachments/media-type.ts';
import type { Services } from '#server/services.ts';
import { Refused } from '#server/errors.ts';
import { hashUpload } from '#server/hash-request.ts';
import type { App } from '#server/http.ts';
import { sendFile } from '#server/send-file.ts';
import { refuseUnstorableName } from '#server/storable.ts';
import { getDocument, getDocuments } from './get-document.ts';
import { getDocumentFile } from './get-document-file.ts';
import { importDocument } from './import-document.ts';
import type { UploadedFile } from './import-document.ts';
import { setProgrammeYear } from './set-programme-year.ts';

const LARGEST_FILE_BYTES = 10 * 1024 * 1024;

async function readUpload(request: FastifyRequest): Promise<UploadedFile> {
  const part = request.isMultipart() ? await request.file() : undefined;
  if (!part) throw new Refused('file-missing');
  refuseUnstorableName(part.filename);
  const fileName = safeFileName(part.filename);
  if (fileName === '') throw new Refused('file-missing');
  return { fileName, bytes: await part.toBuffer() };
}

export function registerDocuments(app: App, services: Services): void {
  app.get('/api/documents', { schema: { response: { 200: contract.DocumentList } } }, async ({ ctx }) => ({
    documents: await getDocuments(ctx),
  }));
  app.get(
    '/api/documents/:id',
    { schema: { params: IdParams, response: { 200: contract.DocumentView } } },
    async ({ ctx, params }) => getDocument(ctx, params.id),
  );
  app.put(
    '/api/documents/:id/programme-year',
    { schema: { params: IdParams, body: SetProgrammeYear, response: { 200: contract.DocumentView } } },
    async ({ ctx, params, body }) => {
      await setProgrammeYear(ctx, params.id, body);
      return getDocument(ctx, params.id);
    },
  );
  app.get('/api/documents/:id/original', { schema: { params: IdParams } }, async ({ ctx, params }, reply) =>
    sendFile(reply, await getDocumentFile(ctx, params.id)),
  );
  void app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: LARGEST_FILE_BYTES, files: 1, fields: 10 } });
    registerUpload(scope.withTypeProvider<ZodTypeProvider>(), services);
  });
}

function registerUpload(app: App, { reader, readings }: Services): void {
  app.post('/api/documents', { schema: { response: { 201: contract.DocumentView } } }, async (request, reply) => {
    const { ctx } = request;
    const file = await readUpload(request);
    // The body of an upload is read here, so this is where two uploads are told apart.
    const requestHash = hashUpload(request, file.fileName, file.bytes);
    const retry = ctx.retry && { ...ctx.retry, requestHash };
    const { id } = await readings.follow(ctx.actor.personId, retry, async (tell) =>
      importDocument({ ...ctx, retry }, file, { reader, tell }),
    );
    return reply.code(201).send(await getDocument(ctx, id));
  });
}
