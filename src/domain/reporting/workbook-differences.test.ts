import { expect, test } from 'vitest';
import { compareWorkbook, type DraftedLine } from './workbook-differences.ts';
import type { FigureCell, WorkbookRow } from './workbook-row.ts';

const aLine = (change: Partial<DraftedLine> = {}): DraftedLine => ({
  quantityId: 1,
  wholeId: null,
  partKind: null,
  name: 'Tỷ lệ nghèo',
  asWritten: '',
  comparator: null,
  unit: '%',
  nature: 'rate',
  denominator: null,
  scale: { decimals: 2, min: '0', max: '100' },
  required: true,
  value: null,
  standing: 'estimate',
  note: null,
  obstacle: null,
  previous: null,
  planned: null,
  lastFigure: null,
  reckoned: false,
  ...change,
});
const aRow = (figure: FigureCell, change: Partial<WorkbookRow> = {}): WorkbookRow => ({
  quantityId: 1,
  row: 7,
  figure,
  standing: 'ước',
  note: '',
  obstacle: '',
  ...change,
});
const number = (text: string): FigureCell => ({ kind: 'number', text, reckoned: false });
const compare = (line: DraftedLine, row: WorkbookRow) => compareWorkbook([line], [row], new Map());

test('a figure outside the scale of its indicator is shown with the reason and not taken by itself', () => {
  const { differences } = compare(aLine(), aRow(number('120')));
  expect(differences).toMatchObject([
    { after: '120', proposed: false, doubts: [{ code: 'out-of-scale', blocks: true }] },
  ]);
});

test('an emptied cell is shown and not taken by itself, for missing may be meant or forgotten', () => {
  const { differences } = compare(aLine({ value: '12.50' }), aRow({ kind: 'empty' }));
  expect(differences).toMatchObject([{ before: '12.50', after: null, proposed: false }]);
});

test('the same figure with other zeros is no difference', () => {
  expect(compare(aLine({ value: '12.50' }), aRow(number('12.5')))).toEqual({
    differences: [],
    problems: [],
    unchanged: 1,
  });
});

test('a reckoned line takes nothing from the workbook', () => {
  expect(compare(aLine({ reckoned: true, value: '3' }), aRow(number('99'))).differences).toEqual([]);
});

test('a line that the workbook lacks keeps what it has, and is told', () => {
  const { differences, problems } = compareWorkbook([aLine({ value: '3' })], [], new Map());
  expect(differences).toEqual([]);
  expect(problems).toMatchObject([{ code: 'row-missing', facts: { name: 'Tỷ lệ nghèo' } }]);
});

test('a thousand written with a dot is asked about where the last figure says otherwise', () => {
  const text: FigureCell = { kind: 'text', text: '1.234', reckoned: false };
  const { problems } = compare(aLine({ lastFigure: '1.2' }), aRow(text));
  expect(problems).toMatchObject([{ code: 'text-ambiguous', cell: 'G7', facts: { first: '1.234', second: '1234' } }]);
});

test('standing, note and obstacle are compared like figures', () => {
  const row = aRow({ kind: 'empty' }, { standing: 'Chính thức', note: ' vì mưa ', obstacle: '' });
  expect(compare(aLine({ obstacle: 'cũ' }), row).differences).toMatchObject([
    { field: 'standing', cell: 'H7', after: 'final', proposed: true },
    { field: 'note', cell: 'I7', after: 'vì mưa', proposed: true },
    { field: 'obstacle', cell: 'J7', before: 'cũ', after: null, proposed: false },
  ]);
});
