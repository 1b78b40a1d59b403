import type { Series } from '#forecast/series.ts';

/** A column of a table of dated figures, as a regular series. */
export interface Column {
  readonly id: string;
  readonly column: string;
  readonly period: 4 | 12;
  readonly start: readonly [number, number];
  readonly values: Series['values'];
}

const DATED = /^(\d{4})-(Q?)(\d{1,2})$/;

function cellsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((found) => (found[1] ?? '').replaceAll('"', ''));
}

interface Found {
  readonly id: string;
  readonly column: string;
  readonly period: 4 | 12;
  readonly at: Map<number, number>;
}

function regular({ id, column, period, at }: Found): Column {
  const places = [...at.keys()].sort((one, other) => one - other);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const values = Array.from({ length: last - first + 1 }, (_, i) => at.get(first + i) ?? null);
  return { id, column, period, values, start: [Math.floor(first / period), (first % period) + 1] };
}

function addRow(found: Map<string, Found>, heads: readonly string[], cells: readonly string[]): void {
  const dated = DATED.exec(cells[1] ?? '');
  if (!dated) return;
  const period = dated[2] === 'Q' ? 4 : 12;
  for (let i = 2; i < heads.length; i += 1) {
    const figure = Number(cells[i]);
    if ((cells[i] ?? '') === '' || !Number.isFinite(figure)) continue;
    const [id = '', column = ''] = [cells[0], heads[i]];
    const key = `${id}:${column}:${period}`;
    const series = found.get(key) ?? { id, column, period, at: new Map<number, number>() };
    series.at.set(Number(dated[1]) * period + Number(dated[3]) - 1, figure);
    found.set(key, series);
  }
}

/** Reads a table whose rows are "name, 2023-05 or 2023-Q2, figures…": a series for each name and column; months without a figure are null. */
export function readDatedTable(text: string): Column[] {
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const heads = cellsOf(head);
  const found = new Map<string, Found>();
  for (const line of lines) addRow(found, heads, cellsOf(line));
  return [...found.values()].map(regular);
}
