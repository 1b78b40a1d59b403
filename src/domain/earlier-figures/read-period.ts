import { foldedWords } from '../folded-words.ts';
import { makePeriodKey, parsePeriodKey, type PeriodKey } from '../reporting/period.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const YEAR = '(19\\d{2}|20\\d{2})';
const shape = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');

/** Ways in which tables name a period, signs and marks aside: 'Quý I/2023' is 'quy i 2023'. */
const SHAPES: readonly (readonly [RegExp, (groups: readonly string[]) => PeriodKey | null])[] = [
  [shape(`(?:ca )?(?:nam )?${YEAR}|${YEAR}y`), ([one = '', other = '']) => `${one || other}Y`],
  [shape(`(?:quy|q) ?(iv|i{1,3}|[1-4])(?: nam)? ${YEAR}`), ([part = '', year = '']) => quarter(year, part)],
  [shape(`${YEAR} ?(?:quy|q) ?(iv|i{1,3}|[1-4])`), ([year = '', part = '']) => quarter(year, part)],
  [shape(`(?:thang|thg|t|m)? ?(\\d{1,2})(?: nam)? ${YEAR}`), ([part = '', year = '']) => month(year, part)],
  [shape(`${YEAR} ?(?:thang|thg|t|m)? ?(\\d{1,2})`), ([year = '', part = '']) => month(year, part)],
  [shape(`${YEAR} (\\d{2}) (\\d{2})`), ([year = '', part = '']) => month(year, part)],
  [shape(`(?:01|1) (\\d{1,2}) ${YEAR}`), ([part = '', year = '']) => month(year, part)],
  [shape(`(?:0?6|sau) thang(?: dau)?(?: nam)? ${YEAR}`), ([year = '']) => `${year}H1`],
  [shape(`(?:0?6|sau) thang cuoi(?: nam)? ${YEAR}`), ([year = '']) => `${year}H2`],
  [shape(`(?:0?9|chin) thang(?: dau)?(?: nam)? ${YEAR}`), ([year = '']) => `${year}N9`],
];

function quarter(year: string, part: string): PeriodKey {
  return makePeriodKey(Number(year), 'quarter', ROMAN[part] ?? Number(part));
}

function month(year: string, part: string): PeriodKey | null {
  const number = Number(part);
  return number >= 1 && number <= 12 ? makePeriodKey(Number(year), 'month', number) : null;
}

/**
 * The period that a table's text names: '2023', 'Quý I/2023', '2023-Q1', 'Tháng 3/2023', '2023-03', '6 tháng đầu năm 2023'. Where the year stands in
 * a column of its own it is given besides. Null for a text that names none.
 */
export function readPeriodText(text: string, year = ''): PeriodKey | null {
  const typed = text.trim();
  if (parsePeriodKey(typed)) return typed;
  const words = foldedWords(typed);
  for (const tried of year === '' || words.includes(year) ? [words] : [`${words} ${year}`, words === '' ? year : '']) {
    for (const [pattern, read] of SHAPES) {
      const found = pattern.exec(tried);
      if (found) return read(found.slice(1));
    }
  }
  return null;
}

/** The last day of the period, by the calendar's months: '2023-06-30'. */
export function lastDayOf(key: PeriodKey): string | null {
  const parsed = parsePeriodKey(key);
  if (!parsed) return null;
  const { year, frequency, number } = parsed;
  const lastMonths: Partial<Record<typeof frequency, number>> = {
    month: number,
    'half-month': Math.ceil(number / 2),
    quarter: number * 3,
    half: number * 6,
    'nine-months': 9,
  };
  const last = lastMonths[frequency] ?? 12;
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return `${year}-${String(last).padStart(2, '0')}-${days[last - 1] ?? 31}`;
}
