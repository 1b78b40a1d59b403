import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { refuseOldNode } from './say.mjs';
import { ensureBuilt, root } from './stale.mjs';

const tell = (line) => process.stderr.write(`${line}\n`);

refuseOldNode();
await ensureInstalled(tell);
ensureBuilt(['server', 'web'], tell);
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const { status } = spawnSync(
  process.execPath,
  [tsx, join(root, 'bench', 'closing-hour.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
