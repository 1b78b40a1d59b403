import { refuseOldNode } from './say.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureBuilt } from './stale.mjs';

// Standard output belongs to the command's own answer.
const say = (line) => process.stderr.write(`${line}\n`);
refuseOldNode();
await ensureInstalled(say);
ensureBuilt(['server'], say);
await import('../dist/server/cli.js');
