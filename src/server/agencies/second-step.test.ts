import { createHmac } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '#tests/database/database.ts';
import type { TestDatabase } from '#tests/database/database.ts';
import { signInAs, testApp } from '#tests/factories/app.ts';
import type { Browser } from '#tests/factories/app.ts';
import { PASSWORD, aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';

let database: TestDatabase;
let app: FastifyInstance;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

function bytesOfBase32(text: string): Buffer {
  const bits = [...text].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => parseInt(byte, 2)));
}

/** What the app on the phone shows now (RFC 6238). */
function codeOf(uri: string): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const secret = bytesOfBase32(new URL(uri).searchParams.get('secret') ?? '');
  const digest = createHmac('sha1', secret).update(counter).digest();
  const at = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

async function someone(): Promise<{ userName: string; browser: Browser }> {
  const provinceId = await aProvince(database.db);
  const person = await aPerson(database.db, { provinceId, agencyId: await anAgency(database.db, { provinceId }) });
  return { userName: person.userName, browser: await signInAs(app, person) };
}

const signIn = async (userName: string, code?: string) =>
  app.inject({ method: 'POST', url: '/api/sign-in', payload: { userName, password: PASSWORD, ...(code && { code }) } });

test('with the second step the password alone opens nothing, the code of the phone or a kept code does', async () => {
  const { userName, browser } = await someone();
  const begun = (await browser.post('/api/session/second-step/begin', { password: PASSWORD })).json();
  expect((await signIn(userName)).statusCode).toBe(204);
  const confirmed = await browser.post('/api/session/second-step/confirm', { code: codeOf(begun.uri) });
  expect(confirmed.statusCode).toBe(204);

  expect((await signIn(userName)).json()).toMatchObject({ status: 401, code: 'second-step-needed' });
  expect((await signIn(userName, '000000')).json()).toMatchObject({ status: 401, code: 'wrong-code' });
  expect((await signIn(userName, codeOf(begun.uri))).statusCode).toBe(204);
  expect((await signIn(userName, begun.backupCodes[0])).statusCode).toBe(204);
  expect((await signIn(userName, begun.backupCodes[0])).json()).toMatchObject({ code: 'wrong-code' });
});

test('a wrong code does not switch the second step on', async () => {
  const { userName, browser } = await someone();
  await browser.post('/api/session/second-step/begin', { password: PASSWORD });
  const answer = await browser.post('/api/session/second-step/confirm', { code: '000000' });
  expect(answer.json()).toMatchObject({ code: 'wrong-code' });
  expect((await signIn(userName)).statusCode).toBe(204);
});

test('the second step is switched on only with the password', async () => {
  const { browser } = await someone();
  const answer = await browser.post('/api/session/second-step/begin', { password: 'không phải' });
  expect(answer.json()).toMatchObject({ status: 422, code: 'wrong-current-password' });
});
