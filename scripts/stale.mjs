import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refuse } from './say.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** What each part is built from. */
const INPUTS = {
  server: [
    'src/domain',
    'src/forecast',
    'src/formats',
    'src/contract',
    'src/server',
    'package-lock.json',
    'scripts/build.mjs',
    'scripts/bundling.mjs',
  ],
  web: [
    'src/domain',
    'src/contract',
    'src/web',
    'vite.config.ts',
    'package-lock.json',
    'scripts/build.mjs',
    'scripts/service-worker-plugin.ts',
  ],
};

export const parts = Object.keys(INPUTS);
export const stampFile = (part) => join(root, 'dist', `.${part}-built`);

function* filesIn(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return yield path;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (/\.test\.tsx?$|\.md$/.test(entry.name)) continue;
    yield* filesIn(join(path, entry.name));
  }
}

/** Changes whenever a file the part is built from does. */
export function markOf(part) {
  const hash = createHash('sha256');
  for (const input of INPUTS[part]) {
    for (const file of filesIn(join(root, input))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function isStale(part) {
  const stamp = stampFile(part);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== markOf(part);
}

/** Builds the parts that are older than their sources, in a process of its own: its memory is free afterwards. */
export function ensureBuilt(wanted, say) {
  const stale = wanted.filter(isStale);
  if (stale.length === 0) return;
  say(`Đang dựng chương trình (${stale.join(', ')})…`);
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs'), ...stale], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status !== 0) refuse(stderr.trim() || 'Không dựng được chương trình.');
}
