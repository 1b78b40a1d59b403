import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { refuseOldNode } from './say.mjs';
import { ensureBuilt, root } from './stale.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const both = process.argv.includes('--both') || process.env.CI === 'true';
const results = mkdtempSync(join(tmpdir(), 'tiendo-results-'));
const total = { passed: 0, failed: 0 };

function run(program, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
    child.on('close', resolve);
  });
}

/** A run that ends badly without naming a failed test still counts as one failure. */
function add(counts, status) {
  const silentFailure = status !== 0 && counts.failed === 0 ? 1 : 0;
  total.passed += counts.passed;
  total.failed += counts.failed + silentFailure;
}

function readResult(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

async function runVitest(name, args, environment) {
  const file = join(results, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = await run('vitest/vitest.mjs', ['run', ...args, ...reporters], environment);
  const result = readResult(file);
  const broken = result?.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  add({ passed: result?.numPassedTests ?? 0, failed: (result?.numFailedTests ?? 0) + (broken?.length ?? 0) }, status);
}

async function isFree(port) {
  const probe = createServer();
  const opened = await new Promise((resolve) => {
    probe.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
  });
  if (opened) await new Promise((resolve) => probe.close(resolve));
  return opened;
}

/** The journeys' servers stand at this port and the next. */
async function twoFreePorts() {
  for (let port = 20_000 + Math.floor(Math.random() * 10_000); ; port += 2)
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
}

async function runJourneys() {
  if (!(await ensureBrowser(root, say))) {
    say('Không có trình duyệt để chạy các hành trình: hãy cài chromium, hoặc đặt TIENDO_CHROMIUM là đường dẫn của nó.');
    return add({ passed: 0, failed: 0 }, 1);
  }
  const file = join(results, 'journeys.json');
  const status = await run('@playwright/test/cli.js', ['test', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    TIENDO_JOURNEY_PORT: String(await twoFreePorts()),
  });
  const stats = readResult(file)?.stats;
  add({ passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 }, status);
}

function findSystemPostgres() {
  return ['15', '16', '17', '18']
    .map((version) => `/usr/lib/postgresql/${version}/bin`)
    .find((folder) => existsSync(join(folder, 'initdb')));
}

refuseOldNode();
await ensureInstalled(say);
ensureBuilt(['server', 'web'], say);
await runVitest('all', []);
const system = both ? findSystemPostgres() : undefined;
if (system !== undefined) {
  say(`Chạy lại các kiểm thử có cơ sở dữ liệu trên PostgreSQL của hệ thống (${system})…`);
  await runVitest('system', ['--project', 'database'], { TIENDO_TEST_POSTGRES: system });
}
await runJourneys();
rmSync(results, { recursive: true, force: true });
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
