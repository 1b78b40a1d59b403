import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import * as contract from '#contract/earlier-figures.ts';
import { IdParams } from '#contract/shapes.ts';
import { mayImportEarlierFigures, mayUndoImport } from '#domain/earlier-figures/policy.ts';
import { inReadTransaction } from '../context.ts';
import { NotFound, Refused } from '../errors.ts';
import { hashUpload } from '../hash-request.ts';
import type { App } from '../http.ts';
import { refuseUnstorable, refuseUnstorableName } from '../storable.ts';
import { importEarlier } from './import-earlier.ts';
import type { SentTable } from './judge-file.ts';
import { previewEarlier, readEarlier } from './preview-earlier.ts';
import { findQuantity, listFiguresOf, listImports } from './queries.ts';
import { undoImport } from './undo-import.ts';

const LARGEST_FILE_BYTES = 10 * 1024 * 1024;
const LARGEST_FIELD_BYTES = 1024 * 1024;

export function registerEarlierViews(app: App): void {
  app.get(
    '/api/earlier-figures/imports',
    { schema: { response: { 200: contract.EarlierImports } } },
    async ({ ctx }) => {
      const made = await inReadTransaction(ctx, async (tx) => listImports(tx, ctx.actor.provinceId, null));
      const imports = made.map((each) => ({
        ...each,
        mayUndo: each.undoneAt === null && mayUndoImport(ctx.actor, each.agency.id),
      }));
      return { imports, mayImport: mayImportEarlierFigures(ctx.actor) };
    },
  );
  app.get(
    '/api/quantities/:id/earlier-figures',
    { schema: { params: IdParams, response: { 200: contract.EarlierFigures } } },
    async ({ ctx, params }) =>
      inReadTransaction(ctx, async (tx) => {
        const quantity = await findQuantity(tx, ctx.actor.provinceId, params.id);
        if (!quantity) throw new NotFound();
        return { ...quantity, figures: await listFiguresOf(tx, params.id) };
      }),
  );
  app.post(
    '/api/earlier-figures/imports/:id/undo',
    { schema: { params: IdParams, body: contract.UndoImport, response: { 200: contract.EarlierImport } } },
    async ({ ctx, params, body }) => undoImport(ctx, params.id, body.reason),
  );
}

export function registerEarlierUploads(app: App): void {
  void app.register(async (plain) => {
    const limits = { fileSize: LARGEST_FILE_BYTES, files: 1, fieldSize: LARGEST_FIELD_BYTES };
    await plain.register(multipart, { limits, throwFileSizeLimit: false });
    const scope: App = plain.withTypeProvider<ZodTypeProvider>();
    scope.post(
      '/api/earlier-figures/readings',
      { schema: { response: { 200: contract.EarlierReading } } },
      async (request) => readEarlier(request.ctx, (await readUpload(request)).sent),
    );
    scope.post(
      '/api/earlier-figures/previews',
      { schema: { response: { 200: contract.EarlierPreview } } },
      async (request) => {
        const { sent, part } = await readUpload(request);
        return previewEarlier(request.ctx, sent, fieldOf(part, 'mapping', contract.EarlierMapping));
      },
    );
    scope.post(
      '/api/earlier-figures/imports',
      { schema: { response: { 200: contract.EarlierImport } } },
      async (request) => {
        const { sent, part } = await readUpload(request);
        const wanted = fieldOf(part, 'import', contract.ImportEarlier);
        const requestHash = hashUpload(request, `${sent.name}\n${JSON.stringify(wanted)}`, sent.bytes);
        const { ctx } = request;
        return importEarlier({ ...ctx, retry: ctx.retry && { ...ctx.retry, requestHash } }, sent, wanted);
      },
    );
  });
}

async function readUpload(request: FastifyRequest): Promise<{ sent: SentTable; part: MultipartFile }> {
  const part = await request.file();
  if (!part) throw new Refused('workbook-missing');
  refuseUnstorableName(part.filename);
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw new Refused('earlier-too-large');
  return { sent: { name: part.filename, bytes }, part };
}

/** The field stands before the file, so that it is read when the file is. */
function fieldOf<Shape extends z.ZodType>({ fields }: MultipartFile, name: string, shape: Shape): z.infer<Shape> {
  const { [name]: field } = fields;
  const text = field && !Array.isArray(field) && field.type === 'field' ? field.value : null;
  const read = shape.safeParse(typeof text === 'string' ? parseJson(text) : null);
  if (!read.success) throw new Refused('invalid-request');
  refuseUnstorable(read.data);
  return read.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
