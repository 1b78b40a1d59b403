import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { buildApp } from '#server/app.ts';
import { readConfig } from '#server/config.ts';
import { openLog } from '#server/log.ts';
import type { TestDatabase } from '#tests/database/database.ts';
import { PASSWORD } from './person.ts';

export type Answer = LightMyRequestResponse;

/** The whole app in process on a test's database, without a port and without a page. */
export async function testApp(database: TestDatabase, clock?: () => Date): Promise<FastifyInstance> {
  return buildApp({
    config: readConfig({ TIENDO_LOG: 'silent' }),
    pool: database.pool,
    db: database.db,
    log: openLog('silent'),
    secret: 'a secret of the tests only, long enough to sign',
    webFolder: 'no-page',
    ...(clock && { clock }),
  });
}

/** One signed-in browser: `get('/api/session')`, `post('/api/…', body)`. */
export interface Browser {
  cookie: string;
  get(url: string): Promise<Answer>;
  post(url: string, payload?: object, headers?: Record<string, string>): Promise<Answer>;
  put(url: string, payload: object, headers?: Record<string, string>): Promise<Answer>;
}

export async function signInAs(app: FastifyInstance, { userName }: { userName: string }): Promise<Browser> {
  const answer = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { userName, password: PASSWORD } });
  if (answer.statusCode !== 204) throw new Error(`sign-in of ${userName}: ${answer.body}`);
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  return {
    cookie,
    get: async (url) => app.inject({ method: 'GET', url, headers: { cookie } }),
    post: async (url, payload, headers) =>
      app.inject({ method: 'POST', url, headers: { cookie, ...headers }, ...(payload && { payload }) }),
    put: async (url, payload, headers) => app.inject({ method: 'PUT', url, headers: { cookie, ...headers }, payload }),
  };
}
