import type { SourceRefused } from '#domain/documents/source-text.ts';
import type { Grid, GridRow } from '#domain/reporting/grid.ts';
import { readText } from '../text/read-text.ts';
import { refusalOf, Unreadable } from '../unreadable.ts';
import { figureOf } from './figure-of.ts';
import { openWorkbook } from './open-workbook.ts';
import { readCsv } from './read-csv.ts';
import { columnLetters, type Sheet } from './sheet-cells.ts';

export type ReadGrids = { readonly ok: true; readonly grids: readonly Grid[] } | SourceRefused;

const MOST_CSV_ROWS = 50_000;
const MOST_CSV_COLUMNS = 200;

/** The sheets of anybody's .xlsx or .csv file that hold something. Never throws for bad bytes: they are refused with a code. */
export function readGrids(fileName: string, bytes: Uint8Array): ReadGrids {
  try {
    const grids = isText(fileName, bytes) ? [csvGrid(bytes)] : openWorkbook(bytes).map(sheetGrid);
    const filled = grids.filter(({ rows }) => rows.length > 0);
    if (filled.length === 0) throw new Unreadable('empty');
    return { ok: true, grids: filled };
  } catch (error) {
    return refusalOf(error);
  }
}

const isText = (fileName: string, bytes: Uint8Array): boolean =>
  /\.(csv|tsv|txt)$/iu.test(fileName) && bytes[0] !== 0x50;

function csvGrid(bytes: Uint8Array): Grid {
  const read = readText(bytes);
  if (!read.ok) throw new Unreadable(read.code, read.found);
  const lines = readCsv(read.text);
  if (lines.length > MOST_CSV_ROWS) throw new Unreadable('too-long', `hơn ${MOST_CSV_ROWS.toLocaleString('vi')} dòng`);
  const rows = lines.map((texts, at): GridRow => {
    const cells = texts.slice(0, MOST_CSV_COLUMNS).flatMap((text, column) => {
      const words = text.trim();
      const cell = { kind: 'text', text: words, reckoned: false } as const;
      return words === '' ? [] : [[columnLetters(column + 1), cell] as const];
    });
    return { row: at + 1, cells: new Map(cells) };
  });
  return { name: 'CSV', isText: true, rows: rows.filter(({ cells }) => cells.size > 0) };
}

/** A figure in a block over several rows is nobody's; words may stand in a block of any shape. */
function sheetGrid({ name, rows, merged }: Sheet): Grid {
  const tall = merged.filter(({ fromRow, toRow }) => fromRow !== toRow);
  return {
    name,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: new Map(
        [...cells].map(([letters, cell]) => {
          const { column, kind } = cell;
          const block = tall.find(
            ({ fromRow, toRow, fromColumn, toColumn }) =>
              fromRow <= row && row <= toRow && fromColumn <= column && column <= toColumn,
          );
          const isNobodys = block && kind !== 'text';
          return [letters, isNobodys ? { kind: 'merged', block: block.written } : figureOf(cell)] as const;
        }),
      ),
    })),
  };
}
