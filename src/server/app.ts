import fastify from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Config } from './config.ts';
import type { RootDb } from './db/database.ts';

export interface AppDeps {
  config: Config;
  pool: pg.Pool;
  db: RootDb;
  log: FastifyBaseLogger;
  /** Signs the sessions. */
  secret: string;
  /** The built page. */
  webFolder: string;
}

export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const app = fastify({ loggerInstance: deps.log });
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await deps.pool.query('select 1');
      return { status: 'ok' };
    } catch {
      return reply.code(503).send({ status: 'database-away' });
    }
  });
  return app;
}
