import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '#server/context.ts';
import { type DocumentReader, readHere } from '#server/documents/index.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aContext, anActor } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';
import { smallDecision } from '#tests/factories/upload.ts';
import { importDocument } from './import-document.ts';

let database: TestDatabase;
let officer: Context;
let reads = 0;
/** Counts what it is asked to read. */
const reader: DocumentReader = {
  ...readHere,
  read: async (bytes, tell) => {
    reads += 1;
    return readHere.read(bytes, tell);
  },
};
const file = { fileName: 'quyet-dinh.txt', bytes: new TextEncoder().encode(smallDecision) };
const sent = (requestHash: string) => ({ ...officer, retry: { key: 'one-upload-retried', requestHash } });

beforeAll(async () => {
  database = await testDatabase();
  const provinceId = await aProvince(database.db);
  const agencyId = await anAgency(database.db, { provinceId, functions: ['programme-office'] });
  officer = aContext(database.db, await anActor(database.db, { provinceId, agencyId, roles: ['programme-officer'] }));
});
afterAll(async () => database.close());

test('an upload that was answered is not read a second time when it is sent again', async () => {
  const first = await importDocument(sent('same'), file, { reader });
  expect(await importDocument(sent('same'), file, { reader })).toEqual(first);
  expect(reads).toBe(1);
});

test('the same key with another file is refused before anything is read', async () => {
  await expect(importDocument(sent('other'), file, { reader })).rejects.toMatchObject({
    code: 'idempotency-key-reused',
  });
  expect(reads).toBe(1);
});
