import multipart from '@fastify/multipart';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { IdParams } from '#contract/shapes.ts';
import { WorkbookReading } from '#contract/workbook.ts';
import { Refused } from '../errors.ts';
import type { App } from '../http.ts';
import { sendFile } from '../send-file.ts';
import { refuseUnstorableName } from '../storable.ts';
import { makeWorkbook } from './make-workbook.ts';
import { readWorkbook } from './read-workbook.ts';

/** A form of a thousand lines takes a tenth of it. */
const LARGEST_FILE_BYTES = 2 * 1024 * 1024;

/** A report as a workbook, out and back; in a scope of its own, because uploads have limits of their own. */
export function registerWorkbooks(app: App): void {
  app.get('/api/reports/:id/workbook', { schema: { params: IdParams } }, async ({ ctx, params }, reply) =>
    sendFile(reply, await makeWorkbook(ctx, params.id)),
  );
  void app.register(async (plain) => {
    await plain.register(multipart, { limits: { fileSize: LARGEST_FILE_BYTES, files: 1 }, throwFileSizeLimit: false });
    const scope: App = plain.withTypeProvider<ZodTypeProvider>();
    scope.post(
      '/api/reports/:id/workbook',
      { schema: { params: IdParams, response: { 200: WorkbookReading } } },
      async (request) => {
        const part = await request.file();
        if (!part) throw new Refused('workbook-missing');
        refuseUnstorableName(part.filename);
        const bytes = await part.toBuffer();
        if (part.file.truncated) throw new Refused('workbook-too-large');
        return readWorkbook(request.ctx, request.params.id, { name: part.filename, bytes });
      },
    );
  });
}
