import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, isAlive, postmasterOf, runServer, waitFor } from './running-server.ts';
import type { Run } from './running-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'tiendo-start-'));
const data = join(folder, 'dữ liệu, "thử"');
/** Seconds on a quiet machine; the tests share theirs. */
const PATIENCE_MS = 60_000;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts, expects it to refuse, and gives the sentence it ended with. */
async function refusal(settings: Record<string, string>): Promise<string> {
  const run = await runServer(settings);
  expect(await run.ended).toBe(1);
  return run.said().trim();
}

describe('a server on its own data folder', { timeout: 3 * PATIENCE_MS }, () => {
  let server: Run;
  beforeAll(async () => {
    server = await runServer({ TIENDO_DATA: data });
    await waitFor(`${server.url}/readyz`, 200, PATIENCE_MS);
  }, PATIENCE_MS);
  afterAll(() => server.child.kill('SIGKILL'));

  test('the first start without a demonstration shows the first administrator and a password', () => {
    expect(server.said()).toMatch(/tên đăng nhập quantri, mật khẩu [a-z2-9]{4}(-[a-z2-9]{4}){3}/);
  });

  test('a second start on the same folder is refused with one sentence', async () => {
    expect(await refusal({ TIENDO_DATA: data })).toBe(
      `Thư mục dữ liệu ${data} đang được một lần chạy khác dùng (tiến trình ${server.child.pid}): ` +
        'hãy dừng lần chạy đó, hoặc đặt TIENDO_DATA khác.',
    );
  });

  test('a taken port is refused with one sentence before anything is touched', async () => {
    const port = new URL(server.url).port;
    expect(await refusal({ TIENDO_DATA: join(folder, 'untouched'), PORT: port })).toBe(
      `Cổng ${port} đang được một chương trình khác dùng: hãy đặt PORT là một cổng khác.`,
    );
  });

  test('PostgreSQL that is killed runs again, and meanwhile the server says that it is away', async () => {
    process.kill(postmasterOf(data), 'SIGKILL');
    await waitFor(`${server.url}/readyz`, 503, PATIENCE_MS);
    await waitFor(`${server.url}/readyz`, 200, PATIENCE_MS);
  });

  test('after a kill of the server the next start recovers by itself, and SIGTERM leaves nothing running', async () => {
    server.child.kill('SIGKILL');
    await server.ended;
    server = await runServer({ TIENDO_DATA: data });
    await waitFor(`${server.url}/readyz`, 200, PATIENCE_MS);
    expect(server.said()).not.toContain('mật khẩu');
    const postmaster = postmasterOf(data);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(isAlive(postmaster)).toBe(false);
  });

  test('data of another PostgreSQL version is refused and left as it is', async () => {
    const other = join(folder, 'other');
    cpSync(data, other, { recursive: true, filter: (path) => !/\/(base|pg_wal)\//.test(path) });
    writeFileSync(join(other, 'postgres', 'PG_VERSION'), '17\n');
    expect(await refusal({ TIENDO_DATA: other })).toMatch(/thuộc PostgreSQL 17, chương trình đi kèm bản 15/);
  });
});

test('a data path that is a file is refused with one sentence', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(await refusal({ TIENDO_DATA: file })).toBe(
    `Đường dẫn dữ liệu ${file} không phải là thư mục: hãy đặt TIENDO_DATA là một thư mục.`,
  );
});

test('a database that cannot be reached is named without its password', async () => {
  const port = await freePort();
  expect(await refusal({ DATABASE_URL: `postgresql://an:bimat@127.0.0.1:${port}/tiendo` })).toBe(
    `Không dùng được cơ sở dữ liệu 127.0.0.1:${port}/tiendo: không có máy chủ nào trả lời ở địa chỉ đó. ` +
      'Hãy kiểm tra DATABASE_URL.',
  );
});

test('wrong settings are all named at once', async () => {
  expect(await refusal({ PORT: 'abc', TIENDO_DEMO: 'có', DATABASE_URL: 'mysql://x' })).toMatch(
    /^Thiết đặt chưa đúng: DATABASE_URL .*; PORT .*; TIENDO_DEMO .*\.$/,
  );
});
