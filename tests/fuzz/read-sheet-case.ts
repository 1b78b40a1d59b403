import { judgeCells } from '#domain/earlier-figures/judge-cells.ts';
import { earlierCells } from '#domain/earlier-figures/mapping.ts';
import { suggestEarlierMapping } from '#domain/earlier-figures/suggest-mapping.ts';
import { isDecimal } from '#domain/decimal.ts';
import { rowsOfOwnSheet } from '#domain/reporting/own-sheet.ts';
import { suggestMapping } from '#domain/reporting/suggest-mapping.ts';
import { readFigureCell } from '#domain/reporting/workbook-figure.ts';
import { readGrids } from '#formats/workbook/read-grids.ts';
import { readReportWorkbook } from '#formats/workbook/read-report-workbook.ts';
import { sentenceForSheet } from '#server/errors-text/unreadable-workbook.ts';
import { checksum } from '#tests/factories/workbook.ts';

interface SheetOutcome {
  readonly outcome: string;
  readonly sentence: string;
}

const ASKED = Array.from({ length: 30 }, (_, at) => ({
  quantityId: at + 1,
  name: at === 0 ? 'Thu ngân sách' : `Chỉ tiêu số ${at}`,
  code: at === 1 ? 'HO_NGHEO' : null,
  reckoned: at === 2,
  note: null,
}));
const QUANTITIES = ASKED.map(({ quantityId: id, name, code }) => ({ id, name, code, scaleMin: '0', scaleMax: null }));
const named = (agencyId: number, name: string) => ({
  agencyId,
  name,
  shortName: name,
  abbreviation: null,
  from: null,
  until: null,
});
const FACTS = {
  quantities: QUANTITIES,
  agencies: [named(7, 'Sở Y tế'), named(8, 'Sở Tài chính')],
  held: new Map<string, string>(),
  reported: new Set<string>(),
  today: '2024-03-15',
  onlyAgencyId: null,
};

function refuseOddFigure(value: string | null): void {
  if (value !== null && !isDecimal(value)) throw new Error(`no decimal: ${value.slice(0, 60)}`);
}

/** Reads a broken workbook or table by every way that it may take into the system. */
export function outcomeOfSheet(bytes: Uint8Array, kind: 'xlsx' | 'csv'): SheetOutcome {
  const report = readReportWorkbook(bytes, checksum);
  if (report.ok) {
    for (const row of report.rows) {
      const read = readFigureCell({ quantityId: row.quantityId, lastFigure: null, planned: null }, row);
      if (read.ok) refuseOddFigure(read.value);
    }
  }
  const read = readGrids(`a.${kind}`, bytes);
  if (!read.ok) return { outcome: read.code, sentence: sentenceForSheet(read.code) };
  for (const grid of read.grids) {
    rowsOfOwnSheet(grid, suggestMapping({ ...grid, rows: grid.rows.slice(0, 400) }, ASKED), ASKED, new Map());
    const mapping = { ...suggestEarlierMapping(grid), source: 'x' };
    for (const { figure } of judgeCells(earlierCells(grid, mapping), mapping, FACTS))
      refuseOddFigure(figure?.value ?? null);
  }
  return { outcome: 'read', sentence: '' };
}
