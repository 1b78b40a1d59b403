/** Keeps the documents honest: cited paths exist, the README is short, drawn diagrams are today's, forbidden words stay out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');
const faults: string[] = [];

function documents(): string[] {
  const below = readdirSync(join(project, 'docs'), { recursive: true, encoding: 'utf8' });
  const inDocs = below.filter((name) => name.endsWith('.md')).map((name) => join('docs', name));
  return ['README.md', 'README.vi.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...inDocs];
}

function findMissingPaths(document: string): string[] {
  const cited = [...read(document).matchAll(/[`(]((?:src|docs|tests|scripts|migrations|bench)\/[\w./-]+)[`)]/g)];
  return cited.map((match) => match[1] ?? '').filter((path) => !existsSync(join(project, path)));
}

function findForbiddenWords(): string[] {
  const rows = read('docs/glossary.md')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const words = rows
    .map((row) => (row.split(/(?<!\\)\|/)[4] ?? '').trim())
    .filter((word) => /^[a-z]+$/.test(word) && word !== 'never');
  const sources = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  return words.flatMap((word) => {
    // A forbidden word counts as one part of a declared name (`kpiTotal`), not inside a longer word or a sentence.
    const part = `(?:${word}(?![a-z])|\\w*[a-z]${word[0]?.toUpperCase()}${word.slice(1)}(?![a-z]))`;
    const asName = new RegExp(`\\b(?:const|let|function|type|interface|class)\\s+${part}`);
    return sources.filter((name) => asName.test(read(join('src', name)))).map((name) => `src/${name}: «${word}»`);
  });
}

for (const document of documents()) {
  for (const path of findMissingPaths(document)) faults.push(`${document} cites ${path}, which does not exist`);
}
for (const word of findForbiddenWords()) faults.push(`${word} is a word the glossary forbids`);
for (const readme of ['README.md', 'README.vi.md']) {
  const lines = read(readme).split('\n').length;
  if (lines > 100) faults.push(`${readme} has ${lines} lines; 100 are enough`);
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`documents: ${documents().length} read, every cited path exists`);
