import multipart from '@fastify/multipart';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as contract from '#contract/authorities.ts';
import { IdParams } from '#contract/shapes.ts';
import { Refused } from '../../errors.ts';
import type { App } from '../../http.ts';
import { refuseUnstorableName } from '../../storable.ts';
import { addAuthority } from './add-authority.ts';
import { checkPdf } from './check-pdf.ts';
import { endAuthority } from './end-authority.ts';
import { getAuthorities } from './get-authorities.ts';

/** A signed paper of hundreds of pages. */
const LARGEST_FILE_BYTES = 20 * 1024 * 1024;

/** Authorities that are believed, and the check of a signed PDF from outside; uploads have limits of their own. */
export function registerAuthorities(app: App): void {
  app.get('/api/trusted-authorities', { schema: { response: { 200: contract.AuthorityList } } }, async ({ ctx }) =>
    getAuthorities(ctx),
  );
  app.post(
    '/api/trusted-authorities',
    { schema: { body: contract.AddAuthority, response: { 200: contract.AddedAuthority } } },
    async ({ ctx, body }) => addAuthority(ctx, body),
  );
  app.post(
    '/api/trusted-authorities/:id/end',
    { schema: { params: IdParams, body: contract.EndAuthority, response: { 200: contract.AddedAuthority } } },
    async ({ ctx, params, body }) => endAuthority(ctx, params.id, body),
  );
  void app.register(async (plain) => {
    await plain.register(multipart, { limits: { fileSize: LARGEST_FILE_BYTES, files: 1 }, throwFileSizeLimit: false });
    const scope: App = plain.withTypeProvider<ZodTypeProvider>();
    scope.post('/api/signed-pdfs/check', { schema: { response: { 200: contract.CheckedPdf } } }, async (request) => {
      const part = await request.file();
      if (!part) throw new Refused('signed-pdf-missing');
      refuseUnstorableName(part.filename);
      const bytes = await part.toBuffer();
      if (part.file.truncated) throw new Refused('signed-pdf-too-large');
      return checkPdf(request.ctx, { name: part.filename, bytes });
    });
  });
}
