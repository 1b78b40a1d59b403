/** Reads the series to learn from: competition series as JSON lines (their futures are left unread) and tables of dated figures. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Series } from '#forecast/series.ts';
import { readDatedTable } from '#server/cli/dated-table.ts';

export interface NamedSeries extends Omit<Series, 'horizon'> {
  readonly id: string;
  readonly set: string;
  readonly horizon: number;
}

const PERIODS: Readonly<Record<string, 1 | 4 | 12>> = { YEARLY: 1, QUARTERLY: 4, MONTHLY: 12 };
const MONTHS_AHEAD = 12;
const QUARTERS_AHEAD = 6;

interface JsonLine {
  id: string;
  period: string | 1 | 4 | 12;
  start?: [number, number];
  h: number;
  x: number[];
}

function readJsonLines(path: string, set: string): NamedSeries[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, period, start, h, x } = JSON.parse(line) as JsonLine;
      const places = typeof period === 'string' ? (PERIODS[period] ?? 1) : period;
      return { id, set, period: places, horizon: h, values: x, ...(start ? { start } : {}) };
    });
}

/** Running totals and what is computed from them: their single periods teach the same, better. */
const UNTAUGHT = /^(ytd_|unit_mult|mom_)/;

function readTable(path: string, set: string): NamedSeries[] {
  return readDatedTable(readFileSync(path, 'utf8'))
    .filter(({ column }) => !UNTAUGHT.test(column))
    .map(({ id, column, ...series }) => ({
      ...series,
      id: `${id}:${column}:${series.period}`,
      set,
      horizon: series.period === 12 ? MONTHS_AHEAD : QUARTERS_AHEAD,
    }));
}

/** Yearly sums of the whole years of a series without gaps, as there are few yearly series to learn from. */
function yearlySums({ id, set, period, values, start }: NamedSeries): NamedSeries[] {
  if (values.includes(null)) return [];
  const skipped = start ? (period - (start[1] - 1)) % period : 0;
  const years = Math.floor((values.length - skipped) / period);
  if (years < 8) return [];
  const sums = Array.from({ length: years }, (_, y) => {
    const from = skipped + y * period;
    return values.slice(from, from + period).reduce<number>((sum, value) => sum + (value ?? 0), 0);
  });
  return [{ id: `${id}:years`, set: `${set}:years`, period: 1, horizon: 4, values: sums }];
}

/** All series below a folder, and their yearly sums. */
export function readSeriesFolder(folder: string): NamedSeries[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const series = files.flatMap((file) => {
    if (file.endsWith('.jsonl')) return readJsonLines(join(folder, file), file);
    return /(monthly|quarterly|egdds)\.csv$/.test(file) && !file.includes('published') && !file.includes('benchmarks')
      ? readTable(join(folder, file), file)
      : [];
  });
  return [...series, ...series.flatMap(yearlySums)];
}
