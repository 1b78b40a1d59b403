import type { DocumentTable, Span } from './compiled-decision.ts';
import { withDittos } from './ditto-cells.ts';
import { alignRows, type LaidRow } from './table-alignment.ts';
import { columnNames, flat, headOf, leftOf, numbersColumns, own } from './table-heads.ts';
import type { TableCell, TableRow } from './table-lines.ts';
import { isOrdinal, ordinalKind } from './table-ordinals.ts';

/** One row below the table's head. `cells` has one for each column; a merged cell gives its words to all it covers. */
export interface PlacedRow {
  readonly cells: readonly TableCell[];
  readonly span: Span;
  /** Whether the row only names the group of the rows below ("I | Lĩnh vực kinh tế"). */
  readonly section: boolean;
  /** The names of the groups that the row stands in, widest first. */
  readonly groups: readonly string[];
}

/** A table with its place, as the tree hands it on; `placed[n]` is `rows[n]`. */
export interface PlacedTable extends Omit<DocumentTable, 'lines' | 'rowLines'> {
  readonly span: Span;
  readonly placed: readonly PlacedRow[];
}

const GROUP_ORDINALS = new Set(['roman', 'capital', 'roman-2', 'roman-3']);

/** Whether the row has only a name, so that it can stand over rows below. */
function isNameOnly(row: LaidRow): boolean {
  const cells = own(row);
  const [first] = cells;
  if (!first || row.length < 3) return false;
  return cells.length === 1
    ? !isOrdinal(first.text)
    : cells.length === 2 && isOrdinal(first.text) && cells[0] === row[0];
}

function kindOf(row: LaidRow): string {
  return ordinalKind(flat(row[0]?.text ?? '')) ?? 'plain';
}

const isCapital = (text: string) => text === text.toUpperCase();

/** "I | Nhóm xã, phường | 115 |": a group with its sum of points still only stands over the rows below. */
function isSummedGroup(row: LaidRow, next: LaidRow | undefined): boolean {
  const stands = next !== undefined && kindOf(next) === 'number-1';
  return GROUP_ORDINALS.has(kindOf(row)) && stands && row.slice(2).every((cell) => cell.text.length < 12);
}

/** A numbered row with a name only is a section where it is set off, or where rows of another kind follow. */
function isNumberedGroup(row: LaidRow, next: LaidRow | undefined): boolean {
  const name = own(row).at(-1);
  if (name?.bold || isCapital(name?.text ?? '')) return true;
  const below = next ? kindOf(next) : 'plain';
  return below !== kindOf(row) && below !== 'plain' && !GROUP_ORDINALS.has(below);
}

function isSection(row: LaidRow, next: LaidRow | undefined): boolean {
  if (!isNameOnly(row)) return isSummedGroup(row, next);
  const kind = kindOf(row);
  if (GROUP_ORDINALS.has(kind)) return true;
  return kind === 'plain' ? (own(row)[0]?.text.length ?? 0) < 160 : isNumberedGroup(row, next);
}

interface Group {
  readonly kind: string;
  readonly name: string;
}

/** Leaves the groups that a row of this kind cannot stand in. */
function within(groups: readonly Group[], kind: string): Group[] {
  const same = groups.findIndex((group) => group.kind === kind);
  return same === -1 ? [...groups] : groups.slice(0, same);
}

function placeRows(rows: readonly LaidRow[]): PlacedRow[] {
  let groups: Group[] = [];
  return rows.map((row, index) => {
    const section = isSection(row, rows[index + 1]);
    const kind = kindOf(row);
    if (section || kind !== 'plain') groups = within(groups, kind);
    const names = groups.map((group) => group.name);
    const title = row.find(
      (cell, at) => cell.covered === null && cell.text !== '' && (at > 0 || !isOrdinal(cell.text)),
    );
    if (section) groups = [...groups, { kind, name: flat(title?.text ?? '') }];
    const cells = row.map((cell, at) =>
      cell.covered === 'left' && !section ? { ...cell, text: leftOf(row, at) } : cell,
    );
    return { cells, span: spanOf(row), section, groups: names };
  });
}

function spanOf(row: LaidRow): Span {
  const cells = row.filter((cell) => cell.covered === null);
  const starts = cells.map((cell) => cell.span[0]);
  const ends = cells.map((cell) => cell.span[1]);
  return [Math.min(...starts, Infinity), Math.max(...ends, 0)];
}

/** "Nội dung | Đơn vị thực hiện | Thời gian": the head once more, below a group or behind a page end. */
function repeatsHead(row: LaidRow, names: readonly string[]): boolean {
  const cells = own(row);
  if (cells.length < 2 || cells.some(({ text }) => text.length >= 60)) return false;
  const isName = (words: string) => names.some((name) => name.startsWith(words) || words.startsWith(name));
  const same = cells.filter(({ text }) => text.length > 2 && isName(flat(text).toLowerCase())).length;
  return same > 1 && same * 3 >= cells.length * 2;
}

/** The shape of a table: its columns (a head of two rows is made one), its rows and the groups they stand in. */
export function shapeTable(rows: readonly TableRow[], clause: string, span: Span): PlacedTable {
  const laid = alignRows(rows);
  const { title, head } = headOf(laid);
  const columns = columnNames(laid.slice(title, title + head));
  const body = laid.slice(title + head).filter((row, index) => !(index === 0 && numbersColumns(row)));
  const names = columns.filter((name) => name.length > 2).map((name) => name.toLowerCase());
  const placed = withDittos(placeRows(body.filter((row) => own(row).length > 0 && !repeatsHead(row, names))));
  return { clause, columns, rows: placed.map((row) => row.cells.map((cell) => cell.text)), span, placed };
}
