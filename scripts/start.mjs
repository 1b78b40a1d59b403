import { refuseOldNode } from './say.mjs';
import { ensureInstalled } from './install.mjs';
import { refuseTakenPort } from './port.mjs';
import { ensureBuilt } from './stale.mjs';

refuseOldNode();
await refuseTakenPort(process.env);
const say = (line) => process.stdout.write(`${line}\n`);
await ensureInstalled(say);
ensureBuilt(['server', 'web'], say);
await import('../dist/server/main.js');
