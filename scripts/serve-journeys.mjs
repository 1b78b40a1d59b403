import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, root } from './stale.mjs';

// The built program on a throw-away data folder with the demonstration province, as a visitor meets it.
ensureBuilt(['server', 'web'], (line) => process.stderr.write(`${line}\n`));
const folder = mkdtempSync(join(tmpdir(), 'tiendo-journeys-'));
const environment = { ...process.env, TIENDO_DATA: join(folder, 'data'), TIENDO_DEMO: '1' };
delete environment.DATABASE_URL;
const server = spawn(process.execPath, [join(root, 'dist', 'server', 'main.js')], {
  env: environment,
  stdio: 'inherit',
});

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'));
server.on('exit', (status) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(status ?? 1);
});
