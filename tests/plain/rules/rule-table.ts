import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../docs/rules/', import.meta.url));

/** The rows of the table in docs/rules whose first column has that head; '–' is null. */
export function readRuleTable(fileName: string, firstHead: string): (string | null)[][] {
  const lines = readFileSync(`${folder}${fileName}`, 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${firstHead} |`));
  const after = lines.slice(start + 2);
  return after
    .slice(
      0,
      after.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => (cell.trim() === '–' ? null : cell.trim())),
    );
}
