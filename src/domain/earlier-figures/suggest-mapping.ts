import { foldedWords } from '../folded-words.ts';
import { numberStyleOf } from '../numbers/number-style.ts';
import { columnsOf, type Grid, textOfCell } from '../reporting/grid.ts';
import type { EarlierMapping } from './mapping.ts';
import { readPeriodText } from './read-period.ts';

const HEADS = {
  quantity: /^(ma )?(chi tieu|ten chi tieu|noi dung|indicator|series|ma so|ten)\b/u,
  agency: /co quan|don vi( bao cao)?$|dia phuong|huyen|xa phuong|^so nganh|agency|^tinh$/u,
  period: /^ky|thoi (gian|ky|diem)|^quy$|^thang$|quarter|month|period/u,
  year: /^nam$|^year$/u,
  value: /gia tri|so lieu|thuc hien|ket qua|value|revised|^so$/u,
  standing: /loai so|tinh trang|trang thai|status/u,
  source: /nguon|source/u,
} as const;
type Meaning = keyof typeof HEADS;

type Find = (meaning: Meaning) => string | null;

/** The likeliest way to read a table of earlier figures, by the words of its heads. */
export function suggestEarlierMapping(grid: Grid): EarlierMapping {
  const columns = columnsOf(grid);
  const headRow = headRowOf(grid);
  const head = grid.rows.find(({ row }) => row === headRow)?.cells;
  const words = new Map(columns.map((letters) => [letters, textOfCell(head?.get(letters))]));
  const named = columns.flatMap((column) => {
    const periodKey = readPeriodText(words.get(column) ?? '');
    return periodKey === null ? [] : [{ column, periodKey }];
  });
  const taken = new Set<string | null>(named.map(({ column }) => column));
  const find: Find = (meaning) => {
    const fits = (each: string) => !taken.has(each) && HEADS[meaning].test(foldedWords(words.get(each) ?? ''));
    const found = columns.find(fits) ?? null;
    taken.add(found);
    return found;
  };
  const quantityColumn = find('quantity') ?? columns[0] ?? null;
  taken.add(quantityColumn);
  const periodColumns = named.length > 1 ? named : [];
  const long = periodColumns.length > 0 ? NO_COLUMNS : longColumns(grid, headRow, find, taken);
  const figures = [...periodColumns.map(({ column }) => column), long.valueColumn ?? ''];
  return {
    sheet: grid.name,
    headRow,
    quantityColumn,
    quantityId: null,
    agencyColumn: find('agency'),
    agencyId: null,
    ...long,
    periodColumns,
    standingColumn: find('standing'),
    standing: 'final',
    sourceColumn: find('source'),
    source: '',
    style: numberStyleOf(textsOf(grid, figures)),
    names: [],
    agencies: [],
  };
}

type LongColumns = Pick<EarlierMapping, 'yearColumn' | 'periodColumn' | 'valueColumn'>;
const NO_COLUMNS: LongColumns = { yearColumn: null, periodColumn: null, valueColumn: null };

function longColumns(grid: Grid, headRow: number, find: Find, taken: Set<string | null>): LongColumns {
  const columns = columnsOf(grid);
  const yearColumn = find('year');
  const named = find('period');
  const periodColumn = named ?? (yearColumn === null ? columnOfPeriods(grid, columns, headRow) : null);
  taken.add(periodColumn);
  const valueColumn = find('value') ?? columns.find((each) => !taken.has(each)) ?? null;
  return { yearColumn, periodColumn, valueColumn };
}

const textsOf = ({ rows }: Grid, columns: readonly string[]): string[] =>
  rows.flatMap(({ cells }) =>
    columns.flatMap((column) => {
      const cell = cells.get(column);
      return cell?.kind === 'text' ? [cell.text] : [];
    }),
  );

const FIRST_ROWS = 15;

/** The first row in which at least half of the columns have words. */
function headRowOf(grid: Grid): number {
  const { length } = columnsOf(grid);
  const first = grid.rows.slice(0, FIRST_ROWS).find(({ cells }) => cells.size * 2 > length && cells.size > 1);
  return first?.row ?? grid.rows[0]?.row ?? 1;
}

function columnOfPeriods(grid: Grid, columns: readonly string[], headRow: number): string | null {
  const rows = grid.rows.filter(({ row }) => row > headRow).slice(0, 50);
  const isPeriods = (letters: string) =>
    rows.filter(({ cells }) => readPeriodText(textOfCell(cells.get(letters))) !== null).length * 2 > rows.length;
  return columns.find(isPeriods) ?? null;
}
