import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { refuse, refuseOldNode } from './say.mjs';
import { root } from './stale.mjs';

refuseOldNode();
await ensureInstalled(console.log);
const at = process.argv.indexOf('--count');
const count = at < 0 ? 100_000 : Number(process.argv[at + 1]);
if (!Number.isInteger(count) || count < 1)
  refuse('Cách dùng: npm run histories -- --count SỐ-LỊCH-SỬ (mặc định 100000)');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/plain/agencies/histories.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TIENDO_HISTORIES: String(count) },
});
process.exitCode = status ?? 1;
