import { compareDecimals, type Decimal } from '#domain/decimal.ts';
import type { CheckedLine, FoundSheetProblem } from './sheet-line.ts';
import { findSheetProblems } from './sheet-problems.ts';
import type { Standing } from './snapshot.ts';
import { readFigureCell, type WorkbookProblem } from './workbook-figure.ts';
import type { RowBase, WorkbookRow } from './workbook-row.ts';

export type WorkbookField = 'value' | 'standing' | 'note' | 'obstacle';
/** In which columns a sheet holds a line's fields. */
export type FieldColumns = Readonly<Record<WorkbookField, string>>;
const OUR_COLUMNS: FieldColumns = { value: 'G', standing: 'H', note: 'I', obstacle: 'J' };
/** What a draft keeps of a note. */
const LONGEST_NOTE = 2000;
/** What a draft keeps of a figure. */
const LONGEST_FIGURE = 40;

/** A line of the draft that the workbook is compared with. */
export interface DraftedLine extends CheckedLine, RowBase {
  readonly note: string | null;
  readonly value: Decimal | null;
  readonly planned: Decimal | null;
  /** Last period's figure, of whatever year; `previous` is the one of the same year. */
  readonly lastFigure: Decimal | null;
  readonly reckoned: boolean;
}

/** A cell of the workbook that says something else than the draft. */
export interface WorkbookDifference {
  readonly quantityId: number;
  readonly field: WorkbookField;
  readonly cell: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Why the person should look twice before taking it. */
  readonly remarks: readonly WorkbookProblem[];
  readonly doubts: readonly FoundSheetProblem[];
  /** Taken unless the person says no: nothing speaks against it and it takes nothing away. */
  readonly proposed: boolean;
}

export interface WorkbookComparison {
  readonly differences: readonly WorkbookDifference[];
  readonly problems: readonly WorkbookProblem[];
  readonly unchanged: number;
}

/**
 * Compares what came back in a workbook with the draft as it is now. A cell that nobody touched since the workbook was made is no
 * difference, even where the draft has moved on. Nothing is decided: each difference is proposed, with what speaks against it.
 */
export function compareWorkbook(
  lines: readonly DraftedLine[],
  rows: readonly WorkbookRow[],
  bases: ReadonlyMap<number, RowBase>,
  columns: FieldColumns = OUR_COLUMNS,
): WorkbookComparison {
  const byLine = new Map(rows.map((row) => [row.quantityId, row]));
  const problems: WorkbookProblem[] = [];
  const differences: WorkbookDifference[] = [];
  for (const line of lines) {
    const row = byLine.get(line.quantityId);
    if (row === undefined)
      problems.push({ code: 'row-missing', quantityId: line.quantityId, cell: null, facts: { name: line.name } });
    else compareRow(line, row, bases.get(line.quantityId) ?? null, columns, differences, problems);
  }
  const asked = new Set(lines.map(({ quantityId }) => quantityId));
  for (const { quantityId, row } of rows) {
    if (!asked.has(quantityId)) problems.push({ code: 'line-not-asked', quantityId: null, cell: `A${row}`, facts: {} });
  }
  const doubted = withDoubts(lines, differences);
  return { differences: doubted, problems, unchanged: lines.length - new Set(doubted.map((d) => d.quantityId)).size };
}

function compareRow(
  line: DraftedLine,
  row: WorkbookRow,
  base: RowBase | null,
  columns: FieldColumns,
  differences: WorkbookDifference[],
  problems: WorkbookProblem[],
): void {
  const found = (problem: WorkbookProblem) => void problems.push(problem);
  const add = (field: WorkbookField, after: string | null, remarks: readonly WorkbookProblem[] = []) => {
    const { [field]: before } = line;
    const first = base === null ? undefined : base[field];
    if (isSame(field, before, after) || (first !== undefined && isSame(field, first, after))) return;
    const moved = first !== undefined && !isSame(field, first, before);
    const cell = `${columns[field]}${row.row}`;
    const told: WorkbookProblem[] = moved
      ? [...remarks, { code: 'changed-meanwhile', quantityId: line.quantityId, cell, facts: {} }]
      : [...remarks];
    const proposed = told.length === 0 && after !== null;
    differences.push({ quantityId: line.quantityId, field, cell, before, after, remarks: told, doubts: [], proposed });
  };
  if (!line.reckoned) {
    const figure = readFigureCell(line, row, columns.value);
    if (!figure.ok) found(figure.problem);
    else if (figure.value !== null && figure.value.length > LONGEST_FIGURE)
      found({ code: 'figure-too-long', quantityId: line.quantityId, cell: `${columns.value}${row.row}`, facts: {} });
    else add('value', figure.value, figure.remarks);
  }
  const standing = readStandingWord(row.standing);
  if (standing !== null) add('standing', standing);
  else if (row.standing.trim() !== '')
    found({
      code: 'standing-unknown',
      quantityId: line.quantityId,
      cell: `${columns.standing}${row.row}`,
      facts: { text: row.standing.slice(0, 60) },
    });
  for (const field of ['note', 'obstacle'] as const) {
    const text = row[field].trim();
    if (text.length > LONGEST_NOTE)
      found({ code: 'text-too-long', quantityId: line.quantityId, cell: `${columns[field]}${row.row}`, facts: {} });
    else add(field, text === '' ? null : text);
  }
}

function isSame(field: WorkbookField, a: string | null, b: string | null): boolean {
  if (field === 'value' && a !== null && b !== null) return compareDecimals(a, b) === 0;
  return plainText(a) === plainText(b);
}

/** Programs change line ends and the spaces around a text; a person does not mean anything by it. */
function plainText(text: string | null): string {
  return (text ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** The kind of a figure as people write it, by its first letter; null for other words. */
export function readStandingWord(text: string): Standing | null {
  const word = text.normalize('NFC').trim().toLowerCase();
  if (/^(ư|uoc)/u.test(word)) return 'estimate';
  if (/^(sơ|so)/u.test(word)) return 'preliminary';
  return /^(chính|chinh)/u.test(word) ? 'final' : null;
}

/** The checks of the sheet over the figures as they would be; a figure that blocks the hand-in is not proposed. */
function withDoubts(lines: readonly DraftedLine[], differences: readonly WorkbookDifference[]): WorkbookDifference[] {
  const changed = new Map(
    differences.map((difference) => [`${difference.quantityId}.${difference.field}`, difference.after]),
  );
  const read = (line: DraftedLine, field: 'value' | 'note') => {
    const after = changed.get(`${line.quantityId}.${field}`);
    return after === undefined ? line[field] : after;
  };
  const doubts = findSheetProblems(
    lines.map((line) => ({ ...line, value: read(line, 'value'), note: read(line, 'note') })),
  );
  return differences.map((difference) => {
    if (difference.field !== 'value' || difference.after === null) return difference;
    const own = doubts.filter(
      ({ quantityId, code }) => quantityId === difference.quantityId && code !== 'figure-missing',
    );
    return { ...difference, doubts: own, proposed: difference.proposed && !own.some(({ blocks }) => blocks) };
  });
}
