import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin, Rolldown } from 'vite';

const web = fileURLToPath(new URL('../src/web/', import.meta.url));
/** What one needs to write a report with no line; the pages of everybody else's work are fetched when they are opened. */
const OFFLINE_PARTS = ['reporting/desk-page.tsx', 'reporting/report-page.tsx', 'offline/line-notice.tsx', 'text/en.ts'];

type Bundle = Rolldown.OutputBundle;

/** The files without which the page does not stand: its entry and the parts for work without a line, with all they draw in. */
function filesOf(bundle: Bundle): string[] {
  const files = new Set<string>();
  const add = (name: string) => {
    const chunk = bundle[name];
    if (files.has(name) || chunk?.type !== 'chunk') return;
    files.add(name);
    for (const extra of [...(chunk.viteMetadata?.importedCss ?? []), ...(chunk.viteMetadata?.importedAssets ?? [])])
      files.add(extra);
    for (const imported of chunk.imports) add(imported);
  };
  for (const [name, chunk] of Object.entries(bundle)) {
    if (chunk.type !== 'chunk') continue;
    const source = chunk.facadeModuleId ?? '';
    if (chunk.isEntry || OFFLINE_PARTS.some((part) => source === join(web, part))) add(name);
  }
  return [...files].toSorted();
}

/** Writes the service worker with the list of what it lays in; the list's hash names the version of the program. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const still = readdirSync(join(web, 'public'));
      const files = filesOf(bundle);
      const hash = createHash('sha256')
        .update(files.join('\n'))
        .update(readFileSync(join(web, 'index.html')));
      for (const name of still) hash.update(readFileSync(join(web, 'public', name)));
      const { outputFiles } = await build({
        entryPoints: [join(web, 'offline', 'service-worker.ts')],
        bundle: true,
        write: false,
        minify: true,
        format: 'iife',
        target: 'es2022',
        define: {
          PROGRAM_FILES: JSON.stringify(['/', ...[...still, ...files].map((name) => `/${name}`)]),
          PROGRAM_NAME: JSON.stringify(hash.digest('hex').slice(0, 16)),
        },
      });
      for (const { text } of outputFiles) this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: text });
    },
  };
}
