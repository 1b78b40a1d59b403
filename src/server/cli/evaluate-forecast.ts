import { readFile } from 'node:fs/promises';
import { type Given, UsageError } from './command.ts';
import { readDatedTable } from './dated-table.ts';
import { type ScoreRow, scoreForecasts } from './forecast-scores.ts';
import { readPublishedRows } from './published-rows.ts';
import { readSeriesLine, type SeriesLine } from './series-line.ts';
import { scoreYearTotals } from './year-total-scores.ts';

const CANNOT_READ = 2;
const NAMES: Readonly<Record<number, string>> = { 1: 'năm', 4: 'quý', 12: 'tháng' };
const HEADS = ['cách', 'số chuỗi', 'sMAPE %', 'MASE', 'trong 80 %', 'trong 95 %', 'MSIS 95 %'];

const figure = (value: number | null, digits: number): string =>
  value === null ? '–' : value.toFixed(digits).replace('.', ',');

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const tableHead = (heads: readonly string[]): string[] => [tableRow(heads), `|${heads.map(() => '---').join('|')}|`];

function scoreCells({ name, count, smape, mase, inside80, inside95, msis }: ScoreRow): string {
  const shares = [figure(inside80, 1), figure(inside95, 1), figure(msis, 3)];
  return tableRow([name, String(count), figure(smape, 3), figure(mase, 3), ...shares]);
}

/** Running totals and rates do not add up over the year. */
const NOT_FLOWS = /^ytd|pct|index|yoy/;

function yearTable(text: string): string[] {
  const columns = readDatedTable(text).filter(({ column, period }) => period === 12 && !NOT_FLOWS.test(column));
  const heads = ['tổng năm từ', 'số năm', 'sai số của ta %', 'sai số chia đều %', 'giảm %', 'trong 80 %', 'trong 95 %'];
  return [...new Set(columns.map(({ column }) => column))].flatMap((name) => [
    `## ${name}`,
    ...tableHead(heads),
    ...scoreYearTotals(columns.filter(({ column }) => column === name)).map(
      ({ known, count, ours, proRata, ...inside }) => {
        const errors = [figure(ours, 2), figure(proRata, 2), figure(100 - (100 * ours) / proRata, 1)];
        return tableRow([
          `${known} tháng`,
          String(count),
          ...errors,
          figure(inside.inside80, 1),
          figure(inside.inside95, 1),
        ]);
      },
    ),
  ]);
}

async function scoreTable(path: string, text: string, tell: Given['tell']): Promise<string[]> {
  const lines: SeriesLine[] = [];
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    const read = readSeriesLine(line);
    if ('declined' in read) tell(`Dòng ${at + 1}: ${read.declined}`);
    else lines.push(read);
  });
  const published = await readPublishedRows(path);
  return [12, 4, 1].flatMap((period) => {
    const own = lines.filter(({ series, future }) => series.period === period && future !== null);
    if (own.length === 0) return [];
    const rows = [...scoreForecasts(own), ...published].map(scoreCells);
    return [`## Chuỗi theo ${NAMES[period]}`, ...tableHead(HEADS), ...rows];
  });
}

/**
 * `evaluate forecast FILE`: a .jsonl with known futures (`xx`) gives sMAPE, MASE, coverage and MSIS beside the rows published for the
 * same series; a .csv of dated monthly flows gives the totals of its years from 3, 6 and 9 months beside pro rata.
 */
export async function evaluateForecast({ args, print, tell }: Given): Promise<number> {
  const [, path, ...others] = args;
  if (path === undefined || others.length > 0) throw new UsageError('Lệnh evaluate forecast cần đúng một tệp.');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) {
    tell(`Tệp “${path}”: không đọc được. Hãy kiểm tra lại đường dẫn.`);
    return CANNOT_READ;
  }
  const table = path.endsWith('.csv') ? yearTable(text) : await scoreTable(path, text, tell);
  table.forEach((row) => print(row));
  if (table.length > 0) return 0;
  tell(`Tệp “${path}”: không có chuỗi nào kèm số thực tế ("xx") để chấm.`);
  return CANNOT_READ;
}
