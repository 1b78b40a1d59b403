import { foldedWords } from '../folded-words.ts';
import { type Likeness, likenessAmong } from '../programme/name-likeness.ts';
import { columnsOf, type Grid, type GridRow, textOfCell } from './grid.ts';
import { figureColumns, type LabelledRow, labelledRows, type MappedLine, type SheetMapping } from './own-sheet.ts';

/** What a form asks for, as far as a sheet's words can name it. */
export interface AskedLine {
  readonly quantityId: number;
  readonly name: string;
  readonly code: string | null;
  /** Reckoned lines are filled by nobody. */
  readonly reckoned: boolean;
}

/** From here on two names are offered as the same; the person sees and may change every pair. */
const LIKE_ENOUGH = 0.62;
const HEAD_OF_FIGURES = /thuc hien|ky nay|ket qua|uoc|so lieu|gia tri|thuc te|dat duoc/u;
const HEAD_OF_OTHERS = /ke hoach|ky truoc|cung ky|nam truoc|so sanh|ty le %|tang giam/u;
const HEAD_OF_NOTES = /ghi chu|giai trinh|dien giai/u;

/** The likeliest way to read the sheet into the form: by names that are alike, marks and capitals aside. */
export function suggestMapping(grid: Grid, asked: readonly AskedLine[]): SheetMapping {
  const wanted = asked.filter(({ reckoned }) => !reckoned);
  const columns = columnsOf(grid);
  const labelColumn = columnOfNames(grid, wanted);
  const lines = matchRows(labelledRows(grid, labelColumn), wanted);
  const rows = rowsOf(grid, labelColumn, lines);
  return {
    sheet: grid.name,
    labelColumn,
    valueColumn: valueColumn(grid, labelColumn, rows),
    noteColumn: columns.find((letters) => HEAD_OF_NOTES.test(headOf(grid, letters, rows))) ?? null,
    lines,
  };
}

/** The column with most cells of which at least half the words are words of what is asked. */
function columnOfNames(grid: Grid, asked: readonly AskedLine[]): string {
  const wordsIn = (text: string) =>
    foldedWords(text)
      .split(' ')
      .filter((word) => /\p{L}/u.test(word));
  const known = new Set(asked.flatMap(({ name, code }) => [...wordsIn(name), ...wordsIn(code ?? '')]));
  const isName = (text: string) => {
    const words = wordsIn(text);
    return words.length > 0 && words.filter((word) => known.has(word)).length * 2 >= words.length;
  };
  const columns = columnsOf(grid).map((letters) => ({
    letters,
    names: grid.rows.filter(({ cells }) => isName(textOfCell(cells.get(letters)))).length,
  }));
  const first = { letters: columns[0]?.letters ?? 'A', names: 0 };
  return columns.reduce((best, each) => (each.names > best.names ? each : best), first).letters;
}

function matchRows(rows: readonly LabelledRow[], asked: readonly AskedLine[]): MappedLine[] {
  const folded = rows.map((row) => ({ ...row, words: foldedWords(row.label) }));
  const names = asked.map((line) => ({
    ...line,
    words: foldedWords(line.name),
    codeWords: foldedWords(line.code ?? ''),
  }));
  const likeness = likenessAmong([...folded, ...names].map(({ words }) => words));
  const pairs = names.flatMap((line) =>
    folded
      .map((row) => ({ line, row, score: scoreOf(line, row.words, likeness) }))
      .filter(({ score }) => score >= LIKE_ENOUGH),
  );
  const taken = new Set<unknown>();
  const lines: MappedLine[] = [];
  for (const { line, row } of pairs.sort((one, other) => other.score - one.score || one.row.row - other.row.row)) {
    if (taken.has(line.quantityId) || taken.has(row)) continue;
    taken.add(line.quantityId).add(row);
    lines.push({ quantityId: line.quantityId, label: row.label, occurrence: row.occurrence });
  }
  return lines;
}

function scoreOf(line: { words: string; codeWords: string }, words: string, likeness: Likeness): number {
  if (line.words === words || (line.codeWords !== '' && line.codeWords === words)) return 2;
  return likeness(line.words, words);
}

function rowsOf(grid: Grid, column: string, lines: readonly MappedLine[]): GridRow[] {
  const wanted = new Set(lines.map(({ label, occurrence }) => `${label} ${occurrence}`));
  const numbers = new Set(
    labelledRows(grid, column)
      .filter(({ label, occurrence }) => wanted.has(`${label} ${occurrence}`))
      .map(({ row }) => row),
  );
  return grid.rows.filter(({ row }) => numbers.has(row));
}

/** The column that its head calls the figures of now; else the last one of figures that no head calls something else. */
function valueColumn(grid: Grid, labelColumn: string, rows: readonly GridRow[]): string {
  const columns = [...figureColumns(grid, rows).keys()].filter((letters) => letters !== labelColumn);
  const heads = columns.map((letters) => ({ letters, head: headOf(grid, letters, rows) }));
  const free = heads.filter(({ head }) => !HEAD_OF_OTHERS.test(head));
  const named = free.find(({ head }) => HEAD_OF_FIGURES.test(head));
  return (named ?? free.at(-1) ?? heads.at(-1))?.letters ?? columnsOf(grid).find((each) => each !== labelColumn) ?? 'B';
}

/** What stands above the first matched row in the column. */
function headOf(grid: Grid, letters: string, rows: readonly GridRow[]): string {
  const first = rows[0]?.row ?? grid.rows[1]?.row ?? 2;
  const above = grid.rows.filter(({ row }) => row < first && row >= first - 4);
  return foldedWords(above.map(({ cells }) => textOfCell(cells.get(letters))).join(' '));
}
