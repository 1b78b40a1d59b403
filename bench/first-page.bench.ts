import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Bench, line } from './measure.ts';

const WEB = join(import.meta.dirname, '..', 'dist', 'web');
const GOAL_KB = 250;

/** What index.html loads at once: itself, its scripts and styles, and what these preload. */
function filesOfFirstPage(): string[] {
  const page = readFileSync(join(WEB, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  return ['index.html', ...new Set(named)];
}

/** The fonts that the first page's letters and digits need: Vietnamese and Latin in two weights at most. */
function fontsOfFirstPage(): string[] {
  const assets = join(WEB, 'assets');
  const fonts = existsSync(assets) ? readdirSync(assets).filter((name) => name.endsWith('.woff2')) : [];
  return fonts
    .filter((name) => /(?:vietnamese|latin)-(?:400|600)/.test(name) && !/latin-ext/.test(name))
    .map((name) => join('assets', name));
}

/** Weight of the first page, compressed, fonts included (they are compressed already). */
export const bench: Bench = async () => {
  const compressed = filesOfFirstPage().map((name) => gzipSync(readFileSync(join(WEB, name)), { level: 9 }).length);
  const fonts = fontsOfFirstPage().map((name) => readFileSync(join(WEB, name)).length);
  const kilobytes = [...compressed, ...fonts].reduce((sum, bytes) => sum + bytes, 0) / 1000;
  const note = `index.html, mã, kiểu và ${fonts.length} phông, nén gzip; thước đo là mục tiêu`;
  return [line('first-page', kilobytes, GOAL_KB, 'kB', note)];
};
