import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { refuseOldNode } from './say.mjs';
import { root } from './stale.mjs';

const tool = (path, ...args) => [process.execPath, join(root, 'node_modules', path), ...args];
const types = (folder) => tool('typescript/bin/tsc', '-p', folder);

/** In order: what fails fast comes first. `needs` is the room without which a step has nothing to say. */
const STEPS = [
  { name: 'format', command: tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
  { name: 'lint', command: tool('oxlint/bin/oxlint', '--deny-warnings') },
  { name: 'types: domain', command: types('src/domain') },
  { name: 'types: forecast', command: types('src/forecast'), needs: 'src/forecast' },
  { name: 'types: contract', command: types('src/contract') },
  { name: 'types: web', command: types('src/web') },
  { name: 'types: server, formats, tests', command: types('.') },
  {
    name: 'boundaries',
    command: [process.execPath, join(root, 'scripts', 'boundaries.mjs')],
  },
  { name: 'unused code', command: tool('knip/bin/knip.js') },
  { name: 'documents', command: tool('tsx/dist/cli.mjs', 'scripts/check-docs.ts') },
  { name: 'drawings', command: tool('tsx/dist/cli.mjs', 'scripts/draw-workflows.ts', '--check') },
  { name: 'tests', command: [process.execPath, join(root, 'scripts', 'test.mjs')] },
];

function hasFiles(path) {
  if (!existsSync(join(root, path))) return false;
  if (!path.startsWith('src/')) return true;
  return readdirSync(join(root, path), { recursive: true }).some((name) => /(?<!\.test)\.tsx?$/.test(name));
}

function runStep({ name, command: [file, ...args], needs }) {
  if (needs !== undefined && !hasFiles(needs)) {
    console.log(`– ${name}: bỏ qua, chưa có ${needs}`);
    return true;
  }
  const began = Date.now();
  console.log(`▸ ${name}`);
  const { status } = spawnSync(file, args, { cwd: root, stdio: 'inherit' });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  // The tests end with their own count, which has to stay the last line.
  if (name !== 'tests') console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  return status === 0;
}

refuseOldNode();
await ensureInstalled(console.log);
const beforeTests = STEPS.slice(0, -1).filter((step) => !runStep(step));
if (beforeTests.length > 0) console.log(`Chưa đạt: ${beforeTests.map(({ name }) => name).join(', ')}`);
const testsPassed = STEPS.slice(-1).every(runStep);
process.exitCode = beforeTests.length === 0 && testsPassed ? 0 : 1;
