import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../scripts/stale.mjs';
import { runServer, waitFor } from './running-server.ts';
import type { Run } from './running-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'tiendo-backup-'));
const at = (name: string): string => join(folder, name);
const PATIENCE_MS = 60_000;
const servers: Run[] = [];

afterAll(async () => {
  for (const { child, ended } of servers) {
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}, PATIENCE_MS);

function tiendo(data: string, ...args: string[]): { status: number | null; said: string } {
  const { DATABASE_URL: _given, ...inherited } = process.env;
  const env = { ...inherited, TIENDO_DATA: at(data), TIENDO_DEMO: '0' };
  const program = join(root, 'dist', 'server', 'cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const addUser = (data: string, name: string): { status: number | null; said: string } =>
  tiendo(data, 'user', 'add', name, '--name', 'Lê Văn Á', '--agency', 'van-phong', '--role', 'specialist');

async function start(data: string): Promise<void> {
  const server = await runServer({ TIENDO_DATA: at(data) });
  servers.push(server);
  await waitFor(`${server.url}/readyz`, 200, PATIENCE_MS);
}

test('a backup of a running server restores what was there, nothing later', { timeout: 5 * PATIENCE_MS }, async () => {
  await start('data');
  expect(addUser('data', 'truoc').status).toBe(0);
  expect(tiendo('data', 'backup', at('copy'))).toMatchObject({ status: 0 });
  expect(addUser('data', 'sau').status).toBe(0);

  expect(tiendo('data', 'restore', at('copy'))).toMatchObject({ status: 1 });
  expect(tiendo('restored', 'restore', at('copy'))).toMatchObject({ status: 0 });
  await start('restored');
  expect(addUser('restored', 'truoc').said).toContain('Đã có người dùng truoc.');
  expect(addUser('restored', 'sau').status).toBe(0);

  appendFileSync(join(at('copy'), 'postgres', 'global', 'pg_control'), 'x');
  expect(tiendo('broken', 'restore', at('copy')).said).toContain('Bản sao lưu hỏng: tệp postgres/global/pg_control');
  expect(existsSync(join(at('broken'), 'postgres'))).toBe(false);
});
