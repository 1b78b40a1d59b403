import multipart from '@fastify/multipart';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as contract from '#contract/reporting.ts';
import { IdParams } from '#contract/shapes.ts';
import { Refused } from '../errors.ts';
import { hashUpload } from '../hash-request.ts';
import type { App } from '../http.ts';
import { sendFile } from '../send-file.ts';
import { refuseUnstorableName } from '../storable.ts';
import { attachFile } from './attach-file.ts';
import { getAttachment } from './get-attachment.ts';
import { removeAttachment } from './remove-attachment.ts';

const LARGEST_FILE_BYTES = 20 * 1024 * 1024;

/** Evidence beside figures; in a scope of its own, because uploads have limits of their own. */
export function registerAttachments(app: App): void {
  void app.register(async (plain) => {
    await plain.register(multipart, { limits: { fileSize: LARGEST_FILE_BYTES, files: 1 }, throwFileSizeLimit: false });
    const scope: App = plain.withTypeProvider<ZodTypeProvider>();
    scope.post(
      '/api/reports/:id/attachments',
      { schema: { params: IdParams, querystring: contract.AttachQuery, response: { 200: contract.Attached } } },
      async (request) => {
        const part = await request.file();
        if (!part) throw new Refused('file-name-missing');
        refuseUnstorableName(part.filename);
        const bytes = await part.toBuffer();
        if (part.file.truncated) throw new Refused('attachment-too-large');
        const quantityId = request.query.quantityId ?? null;
        const { ctx } = request;
        // The body of an upload is read here, so this is where two uploads are told apart.
        const requestHash = hashUpload(request, part.filename, bytes);
        const retry = ctx.retry && { ...ctx.retry, requestHash };
        return attachFile({ ...ctx, retry }, request.params.id, { name: part.filename, bytes, quantityId });
      },
    );
  });
  app.get('/api/attachments/:id', { schema: { params: IdParams } }, async ({ ctx, params }, reply) => {
    const file = await getAttachment(ctx, params.id);
    return sendFile(reply, file);
  });
  app.delete(
    '/api/attachments/:id',
    { schema: { params: IdParams, response: { 200: contract.Attached } } },
    async ({ ctx, params }) => removeAttachment(ctx, params.id),
  );
}
