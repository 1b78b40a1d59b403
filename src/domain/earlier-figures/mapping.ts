import type { NumberStyle } from '../numbers/number-style.ts';
import type { Grid, GridRow } from '../reporting/grid.ts';
import { textOfCell } from '../reporting/grid.ts';
import type { PeriodKey } from '../reporting/period.ts';
import type { Standing } from '../reporting/snapshot.ts';
import { readPeriodText } from './read-period.ts';

/** How a table of earlier figures is read. A column, or one answer for the whole table. */
export interface EarlierMapping {
  readonly sheet: string;
  /** The row of the heads; figures stand below it. */
  readonly headRow: number;
  readonly quantityColumn: string | null;
  readonly quantityId: number | null;
  readonly agencyColumn: string | null;
  /** Null is the province itself. */
  readonly agencyId: number | null;
  readonly yearColumn: string | null;
  readonly periodColumn: string | null;
  readonly valueColumn: string | null;
  /** One column a period, in place of the columns of period and value. */
  readonly periodColumns: readonly { readonly column: string; readonly periodKey: PeriodKey }[];
  readonly standingColumn: string | null;
  readonly standing: Standing;
  readonly sourceColumn: string | null;
  readonly source: string;
  readonly style: NumberStyle;
  /** What the person has said that words of the table mean. */
  readonly names: readonly { readonly words: string; readonly quantityId: number }[];
  readonly agencies: readonly { readonly words: string; readonly agencyId: number }[];
}

/** One figure's place in the table, in the table's own words. */
export interface EarlierCell {
  readonly row: number;
  readonly column: string;
  readonly quantity: string;
  readonly agency: string;
  readonly periodKey: PeriodKey | null;
  readonly period: string;
  readonly cell: GridRow['cells'] extends ReadonlyMap<string, infer Cell> ? Cell | undefined : never;
  readonly standing: string;
  readonly source: string;
}

/** Every place of the table where a figure may stand, row by row. */
export function earlierCells({ rows }: Grid, mapping: EarlierMapping): EarlierCell[] {
  return rows.filter(({ row }) => row > mapping.headRow).flatMap((row) => cellsOfRow(row, mapping));
}

function cellsOfRow({ row, cells }: GridRow, mapping: EarlierMapping): EarlierCell[] {
  const text = (column: string | null) => (column === null ? '' : textOfCell(cells.get(column)));
  const quantity = text(mapping.quantityColumn);
  if (mapping.quantityColumn !== null && quantity === '') return [];
  const shared = {
    row,
    quantity,
    agency: text(mapping.agencyColumn),
    standing: text(mapping.standingColumn),
    source: text(mapping.sourceColumn) || mapping.source,
  };
  const { periodColumns, periodColumn, yearColumn, valueColumn } = mapping;
  if (periodColumns.length > 0)
    return periodColumns.map(({ column, periodKey }) => ({
      ...shared,
      column,
      periodKey,
      period: periodKey,
      cell: cells.get(column),
    }));
  if (valueColumn === null) return [];
  const [period, year] = [text(periodColumn), text(yearColumn)];
  const periodKey = readPeriodText(period, year);
  return [
    { ...shared, column: valueColumn, periodKey, period: `${period} ${year}`.trim(), cell: cells.get(valueColumn) },
  ];
}
