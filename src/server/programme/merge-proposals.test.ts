import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DocumentView, Proposal } from '#contract/programme.ts';
import { testDatabase } from '#tests/database/database.ts';
import type { TestDatabase } from '#tests/database/database.ts';
import type { Browser } from '#tests/factories/app.ts';
import { signInAs, testApp } from '#tests/factories/app.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';
import { upload } from '#tests/factories/upload.ts';

let database: TestDatabase;
let app: FastifyInstance;
let provinceId: number;
let officeId: number;
let officer: Browser;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => new Date('2024-01-10T03:00:00Z'));
});
beforeEach(async () => {
  provinceId = await aProvince(database.db);
  officeId = await anAgency(database.db, { provinceId, functions: ['programme-office'] });
  officer = await signInAs(
    app,
    await aPerson(database.db, { provinceId, agencyId: officeId, roles: ['programme-officer'] }),
  );
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const documentOf = async (id: number): Promise<DocumentView> => (await officer.get(`/api/documents/${id}`)).json();

/** A document whose first and third task are offered as near-duplicates. */
async function withPair(): Promise<{ document: DocumentView; full: Proposal; bare: Proposal }> {
  const document: DocumentView = (await upload(app, officer)).json();
  const tasks = document.proposals.filter(({ content }) => content.kind === 'task');
  const [full, , bare] = tasks;
  if (!full || !bare) throw new Error('three tasks are expected');
  await database.db
    .insertInto('near_duplicate')
    .values({ document_id: document.id, one_id: full.id, other_id: bare.id })
    .execute();
  const gap = { kind: 'near-duplicate', about: 'tasks[2]', message: 'Có thể trùng.', clauseKey: bare.clauseKey };
  const gaps = JSON.stringify([...document.gaps, gap]);
  await database.db.updateTable('decision_document').set({ gaps }).where('id', '=', document.id).execute();
  return { document: await documentOf(document.id), full, bare };
}

const merge = async (one: Proposal, other: Proposal, headers = {}) =>
  officer.post(
    `/api/proposals/${one.id}/merge`,
    { version: one.version, other: { id: other.id, version: other.version } },
    headers,
  );

test('what was read says why it is less than sure', async () => {
  const { document } = await withPair();
  const tasks = document.proposals.flatMap(({ content }) => (content.kind === 'task' ? [content.task] : []));
  expect(tasks.every(({ reasons }) => Array.isArray(reasons))).toBe(true);
});

test('a pair is offered, and merging keeps the one with lead and due day whichever is asked', async () => {
  const { document, full, bare } = await withPair();
  expect(document.duplicates).toEqual([{ one: full.id, other: bare.id }]);
  const answer = await merge(bare, full);
  expect(answer.json()).toMatchObject({
    kept: { id: full.id, status: 'proposed', version: 2 },
    merged: { id: bare.id, status: 'rejected', version: 2 },
  });
  expect(answer.json().merged.reason).toMatch(/^Gộp vào “/);
  const after = await documentOf(document.id);
  expect(after.duplicates).toEqual([]);
  const likenesses = ({ gaps }: DocumentView) => gaps.filter(({ kind }) => kind === 'near-duplicate');
  expect([likenesses(document).length, likenesses(after).length]).toEqual([1, 0]);
  const lines = await database.db.selectFrom('audit_line').select('action').where('subject_id', '=', full.id).execute();
  expect(lines).toContainEqual({ action: 'proposal.merged' });
});

test('a double click merges once', async () => {
  const { full, bare } = await withPair();
  const headers = { 'idempotency-key': `merge-${full.id}-once` };
  const [one, two] = await Promise.all([merge(full, bare, headers), merge(full, bare, headers)]);
  expect(one.statusCode).toBe(200);
  expect(two.json()).toEqual(one.json());
});

test('a merge that has not seen the newest version of either changes neither', async () => {
  const { document, full, bare } = await withPair();
  const stale = await officer.post(`/api/proposals/${full.id}/merge`, {
    version: 1,
    other: { id: bare.id, version: 7 },
  });
  expect(stale.json()).toMatchObject({ status: 409, code: 'stale-version' });
  const { proposals } = await documentOf(document.id);
  expect(proposals.every(({ status, version }) => status === 'proposed' && version === 1)).toBe(true);
});

test('an accepted item is opened again before it is merged', async () => {
  const { full, bare } = await withPair();
  const accepted: Proposal = (await officer.post(`/api/proposals/${full.id}/accept`, { version: 1 })).json();
  expect((await merge(accepted, bare)).json()).toMatchObject({ status: 409, code: 'proposal-decided' });
});

test('a target and a task, an item and itself, are not merged', async () => {
  const { document, full } = await withPair();
  const target = document.proposals.find(({ content }) => content.kind === 'target');
  if (!target) throw new Error('a target is expected');
  expect((await merge(full, target)).json()).toMatchObject({ code: 'merge-impossible' });
  expect((await merge(full, full)).json()).toMatchObject({ code: 'merge-impossible' });
});

test('a pair that was told apart is not offered again, also after the text is read anew', async () => {
  const { document, full, bare } = await withPair();
  const answer = await officer.post(`/api/proposals/${full.id}/distinct`, { other: bare.id });
  expect(answer.json()).toEqual({ duplicates: [] });
  const [repair] = document.repairs;
  await officer.post(`/api/repairs/${repair?.id}`, { reverted: true, version: document.version });
  expect((await documentOf(document.id)).duplicates).toEqual([]);
});

test('an auditor reads the pairs and decides on none', async () => {
  const { document, full, bare } = await withPair();
  const auditor = await signInAs(
    app,
    await aPerson(database.db, { provinceId, agencyId: officeId, roles: ['auditor'] }),
  );
  expect((await auditor.get(`/api/documents/${document.id}`)).json().duplicates).toHaveLength(1);
  const told = await auditor.post(`/api/proposals/${full.id}/distinct`, { other: bare.id });
  expect(told.json()).toMatchObject({ code: 'not-your-role' });
  const merged = await auditor.post(`/api/proposals/${full.id}/merge`, {
    version: 1,
    other: { id: bare.id, version: 1 },
  });
  expect(merged.json()).toMatchObject({ code: 'not-your-role' });
});

test('products of two long tasks become one that can still be shown', async () => {
  const { document, full, bare } = await withPair();
  const correct = async ({ id, version, content }: Proposal, product: string): Promise<Proposal> => {
    if (content.kind !== 'task') throw new Error('a task is expected');
    const corrected = { ...content, task: { ...content.task, product } };
    return (await officer.put(`/api/proposals/${id}`, { version, content: corrected })).json();
  };
  const merged = await merge(await correct(full, 'a'.repeat(400)), await correct(bare, 'b'.repeat(400)));
  expect(merged.statusCode).toBe(200);
  expect((await officer.get(`/api/documents/${document.id}`)).statusCode).toBe(200);
});

test('accepting all at once leaves a pair open until a person has told the two apart', async () => {
  const { document, full, bare } = await withPair();
  const path = `/api/documents/${document.id}/accept-all`;
  const openAfter = async () => {
    const { proposals }: DocumentView = (await officer.post(path, { atLeast: 0 })).json();
    return proposals.filter(({ status }) => status === 'proposed').map(({ id }) => id);
  };
  expect(await openAfter()).toEqual([full.id, bare.id]);
  await officer.post(`/api/proposals/${full.id}/distinct`, { other: bare.id });
  expect(await openAfter()).toEqual([]);
});
