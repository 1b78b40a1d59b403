import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ensureInstalled } from './install.mjs';
import { refuseOldNode } from './say.mjs';
import { root } from './stale.mjs';

const tool = (path, ...args) => [process.execPath, join(root, 'node_modules', path), ...args];
const types = (folder) => tool('typescript/bin/tsc', '-p', folder);

/** The long ones first, since two run at a time. `needs` is the room without which a step has nothing to say. */
const STEPS = [
  { name: 'format', command: tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
  { name: 'types: server, formats, tests', command: types('.') },
  { name: 'types: web', command: types('src/web') },
  { name: 'lint', command: tool('oxlint/bin/oxlint', '--deny-warnings') },
  { name: 'types: domain', command: types('src/domain') },
  { name: 'types: forecast', command: types('src/forecast'), needs: 'src/forecast' },
  { name: 'types: contract', command: types('src/contract') },
  {
    name: 'boundaries',
    command: [process.execPath, join(root, 'scripts', 'boundaries.mjs')],
  },
  { name: 'unused code', command: tool('knip/bin/knip.js') },
  { name: 'documents', command: tool('tsx/dist/cli.mjs', 'scripts/check-docs.ts') },
  { name: 'drawings', command: tool('tsx/dist/cli.mjs', 'scripts/draw-workflows.ts', '--check') },
];

function hasFiles(path) {
  if (!existsSync(join(root, path))) return false;
  if (!path.startsWith('src/')) return true;
  return readdirSync(join(root, path), { recursive: true }).some((name) => /(?<!\.test)\.tsx?$/.test(name));
}

const ended = (child) => new Promise((resolve) => child.on('close', resolve));

/** What a step prints is kept until its end, so that two at a time stay readable. */
async function runStep({ name, command: [file, ...args], needs }) {
  if (needs !== undefined && !hasFiles(needs)) {
    console.log(`– ${name}: bỏ qua, chưa có ${needs}`);
    return true;
  }
  const began = Date.now();
  const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const [status, ...printed] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(
    [...printed, `${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`].filter((part) => part !== '').join('\n'),
  );
  return status === 0;
}

/** Each step keeps one processor busy: as many at a time as the smallest machine has. */
async function runSteps(steps) {
  const waiting = [...steps];
  const failed = [];
  const workOff = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      if (!(await runStep(step))) failed.push(step.name);
  };
  await Promise.all([workOff(), workOff()]);
  return failed;
}

/** The tests end with their own count, which has to stay the last line. */
async function runTests() {
  console.log('▸ tests');
  return (
    (await ended(spawn(process.execPath, [join(root, 'scripts', 'test.mjs')], { cwd: root, stdio: 'inherit' }))) === 0
  );
}

refuseOldNode();
await ensureInstalled(console.log);
const failed = await runSteps(STEPS);
if (failed.length > 0) console.log(`Chưa đạt: ${failed.join(', ')}`);
const testsPassed = await runTests();
process.exitCode = failed.length === 0 && testsPassed ? 0 : 1;
