import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../../..');

function filesBelow(folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

const read = (path: string): string => readFileSync(join(project, path), 'utf8');

describe('habits that no tool of the shelf keeps', () => {
  test('the same input gives the same output: nothing in domain or forecast throws dice', () => {
    const dice = [...filesBelow('src/domain'), ...filesBelow('src/forecast')].filter((path) =>
      /Math\.random|crypto\.|performance\.now/.test(read(path)),
    );
    expect(dice).toEqual([]);
  });

  test('a verb that opens a transaction to write also leaves an audit line', () => {
    const silent = filesBelow('src/server').filter((path) => {
      const text = read(path);
      const writes = /\b(inTransaction|inWriteTransaction)\(/.test(text) && !/^src\/server\/(db|audit)\//.test(path);
      const isRead = /\/(get|list|find|read|routes)[^/]*\.ts$/.test(path) || path.endsWith('context.ts');
      return writes && !isRead && !/\brecordAudit\b/.test(text);
    });
    expect(silent).toEqual([]);
  });

  test('SQL text stands in queries and migrations, nowhere else', () => {
    const strays = filesBelow('src/server').filter((path) => {
      if (path.endsWith('queries.ts') || /^src\/server\/(db|postgres)\//.test(path)) return false;
      return /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\s+[a-z_]+/.test(read(path));
    });
    expect(strays).toEqual([]);
  });

  test('only main reads the environment, and only api.ts of the page fetches', () => {
    const readers = filesBelow('src').filter((path) => /process\.env/.test(read(path)));
    expect(
      readers.filter((path) => !/^src\/server\/(main|config|postgres\/make-cluster|cli\/[a-z-]+)\.ts$/.test(path)),
    ).toEqual([]);
    const fetchers = filesBelow('src/web').filter((path) => /(?<![.\w])fetch\(/.test(read(path)));
    // The service worker answers the page's own requests, where there is no line.
    expect(fetchers).toEqual(['src/web/api.ts', 'src/web/offline/kept-store.ts', 'src/web/offline/service-worker.ts']);
  });
});
