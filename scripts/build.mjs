import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { bundling } from './bundling.mjs';
import { ensureInstalled } from './install.mjs';
import { folderSentence, refuse, refuseOldNode } from './say.mjs';
import { markOf, parts, root, stampFile } from './stale.mjs';

const dist = join(root, 'dist');
const lockFolder = join(dist, '.building');
const PATIENCE_MS = 180_000;

function makesLock() {
  try {
    mkdirSync(lockFolder);
    writeFileSync(join(lockFolder, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderIsGone() {
  try {
    process.kill(Number(readFileSync(join(lockFolder, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Two commands started at once build one after the other; the second then finds everything fresh. */
async function oneAtATime(work) {
  mkdirSync(dist, { recursive: true });
  const until = Date.now() + PATIENCE_MS;
  while (!makesLock()) {
    if (holderIsGone() || Date.now() > until) rmSync(lockFolder, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    await work();
  } finally {
    rmSync(lockFolder, { recursive: true, force: true });
  }
}

async function buildServer() {
  const { build } = await import('esbuild');
  const folder = join(dist, 'server');
  const { metafile } = await build({
    ...bundling,
    entryPoints: {
      main: 'src/server/main.ts',
      cli: 'src/server/cli/main.ts',
      'reading-thread': 'src/server/documents/reading-thread.ts',
      'paper-process': 'src/server/documents/papers/paper-process.ts',
    },
    outdir: folder,
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
  });
  const written = new Set(Object.keys(metafile.outputs).map((path) => path.split('/').at(-1)));
  for (const name of readdirSync(folder)) if (!written.has(name)) rmSync(join(folder, name), { recursive: true });
}

async function buildWeb() {
  if (!existsSync(join(root, 'src', 'web', 'index.html')))
    return console.log('Chưa có trang web (src/web/index.html).');
  const { build } = await import('vite');
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
}

const builders = { server: buildServer, web: buildWeb };

async function buildPart(part) {
  const mark = markOf(part);
  if (existsSync(stampFile(part)) && readFileSync(stampFile(part), 'utf8') === mark) return;
  await builders[part]();
  writeFileSync(stampFile(part), mark);
  console.log(`Đã dựng ${part}.`);
}

refuseOldNode();
const wanted = process.argv.slice(2).filter((part) => parts.includes(part));
await ensureInstalled(console.log);
try {
  await oneAtATime(async () => {
    for (const part of wanted.length > 0 ? wanted : parts) await buildPart(part);
  });
} catch (error) {
  if (typeof error.code === 'string' && error.code.startsWith('E')) refuse(folderSentence(error, dist));
  refuse(`Không dựng được chương trình: ${stripVTControlCharacters(error.message)}`);
}
