import type { OwnSheetView, SheetExcerpt, SheetMapping, WorkbookReading } from '#contract/workbook.ts';
import { columnsOf, type Grid, textOfCell } from '#domain/reporting/grid.ts';
import { rowsOfOwnSheet } from '#domain/reporting/own-sheet.ts';
import { suggestMapping } from '#domain/reporting/suggest-mapping.ts';
import { readGrids } from '#formats/workbook/read-grids.ts';
import { type Context, inReadTransaction, type Tx } from '../../context.ts';
import { NotFound, Refused } from '../../errors.ts';
import { sentenceForSheet } from '../../errors-text/unreadable-workbook.ts';
import { loadReport } from '../load-report.ts';
import { type SentWorkbook, viewReading } from '../read-workbook.ts';
import type { ReportRow } from '../report-queries.ts';
import { loadSheet, type Sheet } from '../sheet.ts';
import { decideStep } from '../step.ts';
import { listMappings } from './mapping-queries.ts';

const MOST_ROWS = 400;
const MOST_COLUMNS = 40;
const LONGEST_CELL = 200;

/** What the agency's own file holds and how it may be read into the report. Nothing is saved. */
export async function readOwnSheet(ctx: Context, id: number, sent: SentWorkbook): Promise<OwnSheetView> {
  return inReadTransaction(ctx, async (tx) => {
    const report = await loadOwn(ctx, tx, id);
    const { lines } = await loadSheet(tx, report, 'drafted');
    const asked = lines.map(({ quantityId, name, indicator }) => ({
      quantityId,
      name,
      code: indicator?.code ?? null,
      reckoned: Boolean(indicator?.formula),
    }));
    const sheets = openGrids(sent).map((grid) => excerptOf(grid, suggestMapping(cut(grid), asked)));
    return { sheets, kept: await listMappings(tx, report) };
  });
}

/** What the file would change in the draft, read by the mapping. */
export async function compareOwnSheet(
  ctx: Context,
  id: number,
  sent: SentWorkbook,
  mapping: SheetMapping,
): Promise<WorkbookReading> {
  return inReadTransaction(ctx, async (tx) => {
    const report = await loadOwn(ctx, tx, id);
    const grid = openGrids(sent).find(({ name }) => name === mapping.sheet);
    if (!grid) throw new Refused('own-sheet-missing', { sheet: mapping.sheet });
    return viewOwn(report, await loadSheet(tx, report, 'drafted'), grid, mapping);
  });
}

async function loadOwn(ctx: Context, tx: Tx, id: number): Promise<ReportRow> {
  const report = await loadReport(ctx, tx, id);
  if (report.agencyId !== ctx.actor.agencyId) throw new NotFound('report-not-found');
  decideStep(ctx, report, 'save');
  return report;
}

function openGrids({ name, bytes }: SentWorkbook): readonly Grid[] {
  const read = readGrids(name, bytes);
  if (read.ok) return read.grids;
  throw new Refused('workbook-unreadable', { fileName: name, reason: sentenceForSheet(read.code) });
}

const cut = (grid: Grid): Grid => ({ ...grid, rows: grid.rows.slice(0, MOST_ROWS) });

function excerptOf(grid: Grid, suggested: ReturnType<typeof suggestMapping>): SheetExcerpt {
  const columns = columnsOf(cut(grid)).slice(0, MOST_COLUMNS);
  const rows = cut(grid).rows.map(({ row, cells }) => ({
    row,
    cells: columns.map((letters) => textOfCell(cells.get(letters)).slice(0, LONGEST_CELL)),
  }));
  return {
    name: grid.name,
    columns,
    rows,
    more: grid.rows.length > MOST_ROWS,
    suggested: { ...suggested, lines: [...suggested.lines] },
  };
}

function viewOwn(report: ReportRow, sheet: Sheet, grid: Grid, mapping: SheetMapping): WorkbookReading {
  const obstacles = new Map(sheet.lines.map(({ quantityId, obstacle }) => [quantityId, obstacle]));
  const { rows, absent } = rowsOfOwnSheet(grid, mapping, sheet.lines, obstacles);
  const mapped = new Set([...rows.map(({ quantityId }) => quantityId), ...absent]);
  const lines = sheet.lines.filter(({ quantityId }) => mapped.has(quantityId));
  const value = mapping.valueColumn;
  const columns = { value, standing: value, note: mapping.noteColumn ?? value, obstacle: value };
  return viewReading(report, { ...sheet, lines }, { rows, bases: new Map(), strays: [], columns });
}
