import { expect, test } from 'vitest';
import { columnsOf, textOfCell } from '#domain/reporting/grid.ts';
import { aWorkbookLine, withSheet, workbookOf } from '#tests/factories/workbook.ts';
import { readGrids } from './read-grids.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a CSV file is one sheet whose cells are words', () => {
  const read = readGrids('so-lieu.csv', bytes('\uFEFFTên;Số\n\nGạo;1.234,5'));
  if (!read.ok) throw new Error(read.code);
  const [grid] = read.grids;
  expect(grid && columnsOf(grid)).toEqual(['A', 'B']);
  expect(grid?.rows.map(({ row, cells }) => [row, textOfCell(cells.get('A')), textOfCell(cells.get('B'))])).toEqual([
    [1, 'Tên', 'Số'],
    [3, 'Gạo', '1.234,5'],
  ]);
});

test('figures in a block over several rows are nobody’s', () => {
  const book = withSheet(workbookOf([aWorkbookLine(), aWorkbookLine({ quantityId: 2 })]), (xml) =>
    xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="E5:E6"/></mergeCells>'),
  );
  const read = readGrids('bieu.xlsx', book);
  if (!read.ok) throw new Error(read.code);
  expect(read.grids[0]?.rows.find(({ row }) => row === 5)?.cells.get('E')).toEqual({ kind: 'merged', block: 'E5:E6' });
});

test('cells without places follow the one before', () => {
  const book = withSheet(workbookOf([aWorkbookLine()]), (xml) =>
    xml.replace(
      /<row r="1".*?<\/row>/,
      '<row r="1"><c><v>1</v></c><c><v>2</v></c><c r="E1"><v>5</v></c><c><v>6</v></c></row>',
    ),
  );
  const read = readGrids('bieu.xlsx', book);
  if (!read.ok) throw new Error(read.code);
  expect([...(read.grids[0]?.rows[0]?.cells ?? [])].map(([letters, cell]) => [letters, textOfCell(cell)])).toEqual([
    ['A', '1'],
    ['B', '2'],
    ['E', '5'],
    ['F', '6'],
  ]);
});

test.each([
  ['a.csv', '', 'empty'],
  ['a.xlsx', 'PKx', 'damaged'],
  ['a.pdf', '%PDF-1.4', 'unsupported-format'],
])('%s of %j is refused', (name, text, code) => {
  expect(readGrids(name, bytes(text))).toMatchObject({ ok: false, code });
});
