import multipart from '@fastify/multipart';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { ProgrammePeriodParams } from '#contract/shapes.ts';
import * as contract from '#contract/workbook.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import { inReadTransaction } from '../../context.ts';
import { Refused } from '../../errors.ts';
import type { App } from '../../http.ts';
import { sendFile } from '../../send-file.ts';
import { refuseUnstorableName } from '../../storable.ts';
import { fillUnit } from './fill-unit.ts';
import { makeUnitWorkbooks } from './make-unit-workbooks.ts';
import { readUnitWorkbooks } from './read-unit-workbooks.ts';
import { listFillableForms } from './unit-queries.ts';

/** Workbooks of three hundred units packed together take a quarter of it. */
const LARGEST_ARCHIVE_BYTES = 20 * 1024 * 1024;

/** Many units' workbooks, out and back. */
export function registerUnitWorkbooks(app: App): void {
  app.get('/api/workbooks', { schema: { response: { 200: contract.FillableForms } } }, async ({ ctx }) => {
    const { provinceId, agencyId } = ctx.actor;
    const question = { provinceId, agencyId, all: seesAllAgencies(ctx.actor), today: ctx.today };
    return { forms: await inReadTransaction(ctx, async (tx) => listFillableForms(tx, question)) };
  });
  app.get(
    '/api/forms/:id/periods/:periodKey/workbooks',
    { schema: { params: ProgrammePeriodParams } },
    async ({ ctx, params }, reply) => sendFile(reply, await makeUnitWorkbooks(ctx, params.id, params.periodKey)),
  );
  app.post(
    '/api/workbooks/filled',
    { schema: { body: contract.FillUnit, response: { 200: contract.FilledUnit } } },
    async ({ ctx, body }) => fillUnit(ctx, body),
  );
  void app.register(async (plain) => {
    await plain.register(multipart, {
      limits: { fileSize: LARGEST_ARCHIVE_BYTES, files: 1 },
      throwFileSizeLimit: false,
    });
    const scope: App = plain.withTypeProvider<ZodTypeProvider>();
    scope.post('/api/workbooks/readings', { schema: { response: { 200: contract.UnitReadings } } }, async (request) => {
      const part = await request.file();
      if (!part) throw new Refused('workbook-missing');
      refuseUnstorableName(part.filename);
      const bytes = await part.toBuffer();
      if (part.file.truncated) throw new Refused('workbooks-too-large');
      return { files: await readUnitWorkbooks(request.ctx, { name: part.filename, bytes }) };
    });
  });
}
