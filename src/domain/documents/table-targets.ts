import { findMeasures, type Measure } from '#domain/programme/target-grammar/measures.ts';
import { changeAskedIn, directionOf, natureOf } from '#domain/programme/target-grammar/target-kinds.ts';
import { yearIn } from '#domain/programme/target-grammar/target-years.ts';
import type { TargetDraft } from './compiled-decision.ts';
import { cellText, columnOf, indicatorColumn, valueColumns, type ValueColumn } from './table-columns.ts';
import {
  isOfSpending,
  measuredThings,
  toldApart,
  UNIT_IN_NAME,
  unitAbove,
  type FigureColumn,
} from './table-indicators.ts';
import {
  hangParts,
  measureOf,
  NOTHING_YET,
  opensParts,
  partKindOf,
  placeRow,
  type RowPlace,
} from './table-families.ts';
import type { PlacedRow, PlacedTable } from './table-shape.ts';
import { readSentenceTable } from './table-sentences.ts';
import { readDetail } from './task-details.ts';

interface TargetColumns {
  readonly name: number;
  readonly unit: number;
  readonly leads: number;
  /** "Tên chỉ tiêu (%)": the unit of rows that name none. */
  readonly unitOfAll: string;
  readonly planned: readonly FigureColumn[];
  readonly baseline: ValueColumn | null;
  /** Whether the columns say what is measured and the rows of what. */
  readonly ofThings: boolean;
}

/** One figure of a cell, with the words that set it apart from the others there ("Đông Nam Á"). */
interface CellFigure {
  readonly measure: Measure;
  readonly written: string;
  readonly apart: string;
}

const NO_FIGURE = /^(?:[-–—x]|không|…|\.+)?$/iu;

/** "≥ 3 Đông Nam Á; ≤ 50 Thế giới" under the unit "Thứ bậc": two figures; nothing where the cell says no figure first. */
function figuresOf(cell: string, unit: string): CellFigure[] {
  const parts = cell.split(/\s*;\s*/u).filter((part) => !NO_FIGURE.test(part));
  const figures = parts.flatMap((part): CellFigure[] => {
    const bare = part.replace(/^(?:đạt\s+)?/iu, '');
    const named = unit !== '' && !/[\p{L}%‰]/u.test(bare.replace(/^(?:trên|dưới|khoảng|từ|đến|>|<|≥|≤|=)\s*/giu, ''));
    const [measure] = findMeasures(`: ${named ? `${part} ${unit}` : part}`);
    if (!measure || measure.start > 2) return [];
    return [{ measure, written: part, apart: named ? '' : `: ${part}`.slice(measure.end).trim() }];
  });
  return figures.length === parts.length ? figures : [];
}

/** The year of a group row ("Đến năm 2030") or of a column, else the programme's. */
function yearOf(column: ValueColumn, row: PlacedRow, programmeYear: number | null): number | null {
  if (column.year !== null) return column.year;
  for (const group of row.groups.toReversed()) {
    const year = yearIn(group);
    if (year !== null) return year;
  }
  return programmeYear;
}

function baselineOf(row: PlacedRow, column: ValueColumn | null, unit: string): TargetDraft['baseline'] {
  if (column === null || column.year === null) return null;
  const [figure, ...others] = figuresOf(cellText(row, column.at), unit);
  const value = others.length === 0 ? (figure?.measure.value ?? null) : null;
  return value === null ? null : { value, year: column.year };
}

const isYearGroup = (name: string) => /năm\s+(?:19|20)\d\d/u.test(name);

const groupOf = ({ groups }: PlacedRow) =>
  groups.filter((group) => !isYearGroup(group) && !opensParts(group)).at(-1) ?? null;

interface RowFacts {
  readonly name: string;
  readonly unit: string;
  readonly leads: readonly string[];
}

function rowFacts(row: PlacedRow, at: TargetColumns, year: number | null): RowFacts {
  const written = cellText(row, at.name);
  const unit = at.unit < 0 ? (UNIT_IN_NAME.exec(written)?.[1]?.trim() ?? at.unitOfAll) : cellText(row, at.unit);
  const leads = at.leads < 0 ? '' : cellText(row, at.leads);
  return {
    name: at.unit < 0 ? written.replace(UNIT_IN_NAME, '').trim() : written,
    unit,
    leads: leads === '' ? [] : (readDetail('leads', leads, year).leads ?? []),
  };
}

/** "Giảm tỷ lệ hộ nghèo | % | 1,5": a row named by its verb asks for a change. */
function asked(measure: Measure, name: string): Measure {
  const change = measure.comparator === 'eq' ? changeAskedIn(name) : null;
  if (change === null) return measure;
  return { ...measure, comparator: change === 'increase' ? 'increase_by' : 'decrease_by' };
}

interface NamedRow {
  readonly row: PlacedRow;
  readonly facts: RowFacts;
  readonly place: RowPlace;
}

/** Each row with its name in full, as the rows above it tell. */
function namedRows(table: PlacedTable, at: TargetColumns, year: number | null): NamedRow[] {
  let standing = NOTHING_YET;
  return table.placed.map((row) => {
    const facts = rowFacts(row, at, year);
    const place = placeRow(row, at.name, facts, standing);
    standing = place.standing;
    return { row, facts, place };
  });
}

/** What a figure of this row is called: the row's name with what its column and its cell add. */
function fullName(name: string, { measure }: FigureColumn, ofThings: boolean, apart: string): string {
  const whole = measure === '' ? name : ofThings ? measureOf(measure, name) : `${name} (${measure})`;
  return apart === '' ? whole : `${whole} (${apart})`;
}

function targetsOfRow(
  table: PlacedTable,
  at: TargetColumns,
  { row, facts: { unit: unitOfRow, leads }, place: { name, partOf } }: NamedRow,
  programmeYear: number | null,
): TargetDraft[] {
  if (name === '') return [];
  return at.planned.flatMap((column) => {
    const unit = column.unit ?? unitOfRow;
    return figuresOf(cellText(row, column.at), unit).map(({ measure: figure, written, apart }): TargetDraft => {
      const measure = asked(figure, name);
      const { comparator, value, valueMax, denominator, roles } = measure;
      return {
        number: cellText(row, 0).replace(/\.$/u, ''),
        group: groupOf(row),
        name: fullName(name, column, at.ofThings, unit === '' ? '' : apart),
        comparator,
        value,
        valueMax,
        unit: unit === '' ? measure.unit : unit,
        denominator,
        direction: directionOf(comparator, name, roles),
        nature: natureOf({ ...measure, unit: unit === '' ? measure.unit : unit }, name),
        change: null,
        year: yearOf(column, row, programmeYear),
        baseline: baselineOf(row, at.baseline, unit),
        leads,
        asWritten: written,
        clause: table.clause,
        span: row.span,
        confidence: 0.85,
        reasons: ['from-table'],
        partKind: partOf === null ? null : partKindOf(unit, partOf),
        parts: [],
      };
    });
  });
}

function columnsOf({ columns }: PlacedTable, above: string, year: number | null): TargetColumns | null {
  const name = indicatorColumn(columns);
  const unit = columnOf(columns, 'unit', [name]);
  const leads = columnOf(columns, 'leads', [name, unit]);
  const unitOfAll = UNIT_IN_NAME.exec(columns[name] ?? '')?.[1]?.trim() ?? unitAbove(above);
  const { planned, baseline } = valueColumns(columns, [name, unit, leads], year);
  const measured = unit >= 0 || planned.some((column) => column.year !== null);
  if (name >= 0 && measured && planned.length > 0)
    return { name, unit, leads, unitOfAll, planned: toldApart(columns, planned), baseline, ofThings: false };
  const things = name >= 0 ? null : measuredThings(columns, above, year);
  return things && { ...things, unit: -1, leads, unitOfAll: '', baseline: null, ofThings: true };
}

const saysTargets = (columns: readonly string[]) => columns.some((name) => /chỉ tiêu|mục tiêu/iu.test(name));

/** The targets of one table: one for each row, asked-for column and figure; no target where it is a table of another kind. */
export function readTargetTable(table: PlacedTable, above: string, programmeYear: number | null): TargetDraft[] {
  if (isOfSpending(above) && !saysTargets(table.columns)) return readSentenceTable(table, programmeYear);
  const at = columnsOf(table, above, programmeYear);
  return at === null
    ? readSentenceTable(table, programmeYear)
    : hangParts(namedRows(table, at, programmeYear).map((row) => targetsOfRow(table, at, row, programmeYear)));
}
