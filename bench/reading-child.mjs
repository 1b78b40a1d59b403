/** Reads one file in a process of its own and prints what that took: node reading-child.mjs ours|nothing|unzip|pdf-text FILE */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [way, file] = process.argv.slice(2);

/** The built program's own command, with its thread. */
async function ours() {
  process.argv.splice(2, 2, 'intake', file);
  process.stdout.write = () => true;
  await import(join(import.meta.dirname, '..', 'dist', 'server', 'cli.js'));
  await new Promise((resolve) => process.once('beforeExit', resolve));
}

/** Unpacks the document part and walks its XML, and nothing more. */
async function unzip() {
  const { unzipSync, strFromU8 } = await import('fflate');
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  let letters = 0;
  parser.on('text', (text) => (letters += text.length));
  parser.write(strFromU8(unzipSync(readFileSync(file))['word/document.xml'])).close();
  return letters;
}

/** The library's own text of each page, in the order in which it was drawn. */
async function pdfText() {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  for (let page = 1; page <= document.numPages; page += 1) await (await document.getPage(page)).getTextContent();
  await task.destroy();
}

const nothing = async () => readFileSync(file, 'utf8').length;

const began = performance.now();
await { ours, nothing, unzip, 'pdf-text': pdfText }[way]();
const { user, system } = process.cpuUsage();
const figures = {
  wallMs: performance.now() - began,
  cpuMs: (user + system) / 1000,
  peakMb: process.resourceUsage().maxRSS / 1024,
};
process.stderr.write(`\n${JSON.stringify(figures)}\n`);
