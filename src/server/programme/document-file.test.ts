import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentView } from '#contract/programme.ts';
import { inReadTransaction } from '#server/context.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { type Browser, signInAs, testApp } from '#tests/factories/app.ts';
import { makeDocx, paragraph } from '#tests/factories/docx.ts';
import { aContext, anActor, aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';
import { smallDecision, upload } from '#tests/factories/upload.ts';
import { findDocumentFile } from './document-file-queries.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const bytes = makeDocx(
  smallDecision
    .split('\n')
    .map((line) => paragraph(line))
    .join(''),
);
let database: TestDatabase;
let app: FastifyInstance;
let provinceId: number;
let document: DocumentView;
let reader: Browser;
beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database);
  provinceId = await aProvince(database.db);
  const agencyId = await anAgency(database.db, { provinceId, functions: ['programme-office'] });
  const officer = await signInAs(
    app,
    await aPerson(database.db, { provinceId, agencyId, roles: ['programme-officer'] }),
  );
  reader = await signInAs(app, await aPerson(database.db, { provinceId, agencyId, roles: ['specialist'] }));
  document = (await upload(app, officer, bytes, "Quyết định (số 1) 'bản ký'.docx")).json();
});
afterAll(async () => {
  await app.close();
  await database.close();
});

test('the file that a decision came in is handed out byte for byte, under its own name and never shown', async () => {
  const answer = await reader.get(`/api/documents/${document.id}/original`);
  expect(answer.statusCode).toBe(200);
  expect(Buffer.compare(answer.rawPayload, Buffer.from(bytes))).toBe(0);
  const disposition = String(answer.headers['content-disposition']);
  expect(disposition).toMatch(/^attachment; filename\*=UTF-8''[\w%.~-]+$/);
  expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe("Quyết định (số 1) 'bản ký'.docx");
  expect(answer.headers).toMatchObject({
    'content-type': DOCX,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(document.originalFile).toEqual({ sizeBytes: bytes.length, sha256 });
});

test('the kept bytes are never changed or removed', async () => {
  const changes = [sql`update document_file set bytes = '\\x00' where true`, sql`delete from document_file where true`];
  const settings = async (change: (typeof changes)[number]) =>
    database.db.transaction().execute(async (tx) => {
      await sql`select set_config('tiendo.scope', 'system', true)`.execute(tx);
      await change.execute(tx);
    });
  for (const change of changes) await expect(settings(change)).rejects.toThrow(/never changed or removed/);
});

test('another province finds neither the document nor its file, not even past the policy', async () => {
  const elsewhere = await aProvince(database.db);
  const agencyId = await anAgency(database.db, { provinceId: elsewhere });
  const stranger = await signInAs(app, await aPerson(database.db, { provinceId: elsewhere, agencyId }));
  expect((await stranger.get(`/api/documents/${document.id}/original`)).statusCode).toBe(404);
  const ctx = aContext(database.db, await anActor(database.db, { provinceId: elsewhere, agencyId }));
  expect(await inReadTransaction(ctx, async (tx) => findDocumentFile(tx, provinceId, document.id))).toBeUndefined();
});

test('a document of which only the text was kept says so', async () => {
  const text = `${smallDecision}\nbản cũ`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { rows } = await sql<{ id: number }>`
    insert into decision_document (province_id, file_name, original_text, original_sha256, repaired_text, uploaded_by)
    select ${provinceId}, 'cu.txt', ${text}, ${sha256}, ${text}, uploaded_by from decision_document where id = ${document.id}
    returning id`.execute(database.db);
  const id = rows[0]?.id ?? 0;
  expect((await reader.get(`/api/documents/${id}/original`)).json()).toMatchObject({
    status: 404,
    code: 'original-file-not-kept',
  });
  expect((await reader.get(`/api/documents/${id}`)).json()).toMatchObject({ originalFile: null });
});
