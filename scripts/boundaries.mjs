import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './stale.mjs';

/** Fewer than these were not all read: with an unfitting TypeScript the tool sees no module and is content. */
const LEAST_MODULES = 60;

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    'src',
    '--config',
    '.dependency-cruiser.cjs',
  ],
  { cwd: root, encoding: 'utf8' },
);
process.stdout.write(stdout);
process.stderr.write(stderr);
const modules = Number(/(\d+) modules/.exec(stdout)?.[1] ?? 0);
if (modules < LEAST_MODULES) {
  console.error(`Only ${modules} modules were read, at least ${LEAST_MODULES} were expected.`);
  process.exitCode = 1;
} else {
  process.exitCode = status ?? 1;
}
