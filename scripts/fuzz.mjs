import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundling } from './bundling.mjs';
import { ensureInstalled } from './install.mjs';
import { refuseOldNode } from './say.mjs';
import { root } from './stale.mjs';

refuseOldNode();
await ensureInstalled(console.log);
const folder = join(root, 'dist', 'fuzz');
// Bundled as the program is, so that memory and time are those of the program.
await build({
  ...bundling,
  entryPoints: {
    'fuzz-intake': 'tests/fuzz/fuzz-intake.ts',
    'reading-thread': 'src/server/documents/reading-thread.ts',
  },
  outdir: folder,
});
const { status } = spawnSync(process.execPath, [join(folder, 'fuzz-intake.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
