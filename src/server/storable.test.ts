import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { type Browser, signInAs, testApp } from '#tests/factories/app.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';
import { upload } from '#tests/factories/upload.ts';
import { secretFields } from './hash-request.ts';

let database: TestDatabase;
let app: FastifyInstance;
let officer: Browser;
beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database);
  const provinceId = await aProvince(database.db);
  const agencyId = await anAgency(database.db, { provinceId, functions: ['programme-office'] });
  const roles = ['programme-officer', 'administrator', 'auditor', 'specialist'] as const;
  officer = await signInAs(app, await aPerson(database.db, { provinceId, agencyId, roles: [...roles] }));
});
afterAll(async () => {
  await app.close();
  await database.close();
});

test('a text that cannot be kept word for word is refused with the place where it stands', async () => {
  const line = { targetId: 1, value: null, standing: 'final', note: null, obstacle: null };
  const answers = [
    await officer.put('/api/reports/1/draft', { version: 1, lines: [line, { ...line, note: 'đã\0đối chiếu' }] }),
    await officer.put('/api/reports/1/draft', { version: 1, lines: [line, { ...line, note: 'đã \uD83D' }] }),
  ];
  for (const answer of answers) {
    expect(answer.json()).toMatchObject({
      status: 422,
      code: 'invalid-request',
      problems: [{ path: 'lines.1.note', code: 'unstorable-character' }],
    });
    expect(answer.body).toContain('Ghi chú (dòng 2)');
  }
  expect((await officer.get('/api/audit?subjectKind=%00')).statusCode).toBe(422);
  const signIn = { userName: 'an\0', password: 'x' };
  expect((await app.inject({ method: 'POST', url: '/api/sign-in', payload: signIn })).statusCode).toBe(422);
});

test('a whole character of any script is kept', async () => {
  const answer = await officer.post('/api/reports/1/submit', { version: 1, reason: '𠀋 ✓ 👍' });
  expect(answer.json()).toMatchObject({ code: 'report-not-found' });
});

test('a file name with a character that nothing stores is refused with what to do', async () => {
  const answers = [await upload(app, officer, undefined, 'quyet\0dinh.txt')];
  const boundary = 'line';
  const payload = `--line\r\ncontent-disposition: form-data; name="file"; filename="a\0.pdf"\r\n\r\n%PDF-\r\n--line--\r\n`;
  const headers = { cookie: officer.cookie, 'content-type': `multipart/form-data; boundary=${boundary}` };
  answers.push(await app.inject({ method: 'POST', url: '/api/reports/1/attachments', headers, payload }));
  for (const answer of answers) expect(answer.json()).toMatchObject({ status: 422, code: 'file-name-unusable' });
});

interface Described {
  paths: Record<string, { post?: { requestBody?: { content: Record<string, { schema: { properties?: object } }> } } }>;
}

test('every route that takes a password keeps it out of what is written down about the request', async () => {
  const described = (await app.inject('/api/openapi.json')).json<Described>();
  const open = ['/api/sign-in'];
  for (const [path, { post }] of Object.entries(described.paths)) {
    const fields = Object.keys(post?.requestBody?.content['application/json']?.schema.properties ?? {});
    // A code is a secret where somebody signs in; elsewhere it names an indicator, a form, a regime.
    const words = ['password', 'current', 'next', ...(/session|sign-in/.test(path) ? ['code'] : [])];
    const secrets = fields.filter((field) => words.includes(field));
    if (secrets.length === 0 || open.includes(path)) continue;
    expect(secretFields[path.replace(/\{(\w+)\}/g, ':$1')], path).toEqual(secrets);
  }
});
