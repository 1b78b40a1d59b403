import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ScoreRow } from './forecast-scores.ts';

const figure = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

function rowsOf(text: string, source: string): ScoreRow[] {
  const lines = text.trim().split(/\r?\n/);
  const count = Number(/(\d+) series/.exec(lines[0] ?? '')?.[1] ?? 0);
  const [head = '', ...rows] = lines.filter((line) => !line.startsWith('#'));
  const heads = head.toLowerCase().split(',');
  const [smape, mase] = [
    heads.findIndex((each) => each.endsWith('smape')),
    heads.findIndex((each) => each.endsWith('mase')),
  ];
  const counted = heads.indexOf('n_series');
  return rows.map((row) => {
    const cells = row.split(',');
    return {
      name: `${cells[0]} (${source})`,
      count: counted < 0 ? count : Number(cells[counted]),
      smape: figure(cells[smape]),
      mase: figure(cells[mase]),
      inside80: null,
      inside95: null,
      msis: null,
    };
  });
}

const MOST_PUBLISHED = 5;

/** Rows of `benchmarks_NAME.csv` and the best of `published_on_*_PERIOD.csv` beside `NAME.jsonl`: the same series, scored elsewhere. */
export async function readPublishedRows(path: string): Promise<ScoreRow[]> {
  const name = basename(path).replace(/\.jsonl$/, '');
  const files = await readdir(dirname(path));
  const suits = (file: string): boolean =>
    file === `benchmarks_${name}.csv` ||
    (file.startsWith('published_on_') && file.endsWith(`_${name.split('_').at(-1)}.csv`));
  const all = await Promise.all(
    files.filter(suits).map(async (file) => {
      const rows = rowsOf(await readFile(join(dirname(path), file), 'utf8'), file.replace('.csv', ''));
      const best = rows.toSorted((one, other) => (one.smape ?? Infinity) - (other.smape ?? Infinity));
      return file.startsWith('published') ? best.slice(0, MOST_PUBLISHED) : best;
    }),
  );
  return all.flat();
}
