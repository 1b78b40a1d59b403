import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '#server/db/migrate.ts';
import { openPool } from '#server/db/pool.ts';
import { prepareDatabase } from '#server/db/prepare.ts';
import { startThrowAwayServer } from './throw-away-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: { url: string; template: string };
  }
}

const MIGRATIONS = join(import.meta.dirname, '..', '..', 'migrations');

export function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.toString();
}

async function makeTemplate(server: string): Promise<string> {
  const template = `tiendo_template_${process.pid}`;
  const client = new Client(server);
  await client.connect();
  await client.query(`create database ${template} template template0 encoding 'UTF8'`);
  await client.end();
  const address = { url: urlOf(server, template) };
  const pool = openPool(address, { role: await prepareDatabase(address), max: 1 });
  await migrate(pool, MIGRATIONS);
  await pool.end();
  return template;
}

async function dropTemplate(server: string, template: string): Promise<void> {
  const client = new Client(server);
  await client.connect();
  await client.query(`drop database if exists ${template} with (force)`);
  await client.end();
}

/** One server and one migrated template a run; each test file gets its copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TIENDO_TEST_DATABASE_URL'];
  const server = given ? { url: given, stop: async () => undefined } : await startThrowAwayServer();
  const template = await makeTemplate(server.url).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  project.provide('testServer', { url: server.url, template });
  return async () => {
    if (given) await dropTemplate(server.url, template);
    await server.stop();
  };
}
