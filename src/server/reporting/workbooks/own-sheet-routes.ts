import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { IdParams, Version } from '#contract/shapes.ts';
import * as contract from '#contract/workbook.ts';
import { Refused } from '../../errors.ts';
import type { App } from '../../http.ts';
import { refuseUnstorableName } from '../../storable.ts';
import type { SentWorkbook } from '../read-workbook.ts';
import { keepMapping } from './keep-mapping.ts';
import { compareOwnSheet, readOwnSheet } from './read-own-sheet.ts';

const LARGEST_FILE_BYTES = 5 * 1024 * 1024;
const LARGEST_MAPPING_BYTES = 1024 * 1024;

/** An agency's own sheet, read into a report by a mapping that is kept. */
export function registerOwnSheets(app: App): void {
  app.post(
    '/api/reports/:id/own-sheet/mappings',
    {
      schema: { params: IdParams, body: contract.KeepMapping, response: { 200: z.object({ version: Version }) } },
    },
    async ({ ctx, params, body }) => keepMapping(ctx, params.id, body),
  );
  void app.register(async (plain) => {
    const limits = { fileSize: LARGEST_FILE_BYTES, files: 1, fieldSize: LARGEST_MAPPING_BYTES };
    await plain.register(multipart, { limits, throwFileSizeLimit: false });
    const scope: App = plain.withTypeProvider<ZodTypeProvider>();
    scope.post(
      '/api/reports/:id/own-sheet',
      { schema: { params: IdParams, response: { 200: contract.OwnSheetView } } },
      async (request) => readOwnSheet(request.ctx, request.params.id, (await readUpload(request)).sent),
    );
    scope.post(
      '/api/reports/:id/own-sheet/differences',
      { schema: { params: IdParams, response: { 200: contract.WorkbookReading } } },
      async (request) => {
        const { sent, part } = await readUpload(request);
        return compareOwnSheet(request.ctx, request.params.id, sent, mappingOf(part));
      },
    );
  });
}

async function readUpload(request: FastifyRequest): Promise<{ sent: SentWorkbook; part: MultipartFile }> {
  const part = await request.file();
  if (!part) throw new Refused('workbook-missing');
  refuseUnstorableName(part.filename);
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw new Refused('own-sheet-too-large');
  return { sent: { name: part.filename, bytes }, part };
}

/** The field stands before the file, so that it is read when the file is. */
function mappingOf({ fields }: MultipartFile): contract.SheetMapping {
  const { mapping: field } = fields;
  const text = field && !Array.isArray(field) && field.type === 'field' ? field.value : null;
  const read = contract.SheetMapping.safeParse(typeof text === 'string' ? parseJson(text) : null);
  if (!read.success) throw new Refused('invalid-request');
  return read.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
