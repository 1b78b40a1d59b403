import { COVERED_FROM_ABOVE, COVERED_FROM_LEFT, widthOf } from '../documents/line.ts';
import { childOf, switchOf, valueOf, type XmlElement } from '../xml/read-xml.ts';
import { wholeNumber } from './numbering.ts';
import type { Styles } from './styles.ts';

/** A row with its cells, looked up through content controls and tracked insertions. */
interface Row {
  readonly element: XmlElement;
  readonly cells: readonly XmlElement[];
}

export type Cells = readonly (readonly (string | null)[])[];

/** Word's own limit is 63 columns. */
const MOST_COLUMNS = 63;
const HOLDERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);
/** Words that stand in the head or the signature block of every official document. */
const OF_HEAD_OR_SIGNATURE =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|Nơi nhận|NƠI NHẬN|(?:TM|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}{2}/u;

function childrenThrough(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === name) return [child];
    return HOLDERS.has(child.name) ? childrenThrough(child, name) : [];
  });
}

/** The rows of a table, without deleted and hidden ones; says whether a deleted one was met. */
export function rowsOf(table: XmlElement): { rows: Row[]; deleted: boolean } {
  const all = childrenThrough(table, 'tr').map((element) => ({ element, cells: childrenThrough(element, 'tc') }));
  const properties = (row: Row) => childOf(row.element, 'trPr');
  const kept = all.filter((row) => !childOf(properties(row), 'del') && switchOf(properties(row), 'hidden') !== true);
  return { rows: kept, deleted: all.some((row) => childOf(properties(row), 'del') !== null) };
}

const isDrawn = (border: XmlElement | null) => !['none', 'nil', undefined].includes(border?.attributes['val']);

/** Upright lines make a grid; a single line under a cell is but an ornament of a document's head. */
function hasUprightLines(table: XmlElement, rows: readonly Row[], styles: Styles): boolean {
  const properties = childOf(table, 'tblPr');
  const own = childOf(properties, 'tblBorders');
  const styled = styles.tableBorders(valueOf(properties, 'tblStyle'));
  const upright = (borders: XmlElement | null, edges: readonly string[]) =>
    edges.some((edge) => isDrawn(childOf(borders, edge)));
  const inside = childOf(own, 'insideV') ? upright(own, ['insideV']) : upright(styled, ['insideV']);
  const cellBorders = rows.flatMap((row) => row.cells.map((cell) => childOf(childOf(cell, 'tcPr'), 'tcBorders')));
  const edges = ['left', 'start', 'right', 'end'];
  const drawn = cellBorders.filter((borders) => upright(borders, edges)).length;
  const erased = cellBorders.filter(
    (borders) => borders?.children.some(({ name }) => edges.includes(name)) && !upright(borders, edges),
  ).length;
  return drawn > 0 || (inside && erased < cellBorders.length);
}

const allText = (element: XmlElement): string => element.text + element.children.map(allText).join('');

/** Whether a table only lays out the page: a document's head, its signature block, a frame round a text. */
export function isLayout(table: XmlElement, rows: readonly Row[], isFirst: boolean, styles: Styles): boolean {
  const columns = widthOf(rows.map((row) => row.cells));
  if (columns > 3 || rows.length > 8) return false;
  if (columns <= 1 && rows.length <= 1) return true;
  const framed = hasUprightLines(table, rows, styles);
  if (rows.length <= 3 && (!framed || (isFirst && columns <= 2))) return true;
  return (rows.length <= 3 || !framed) && OF_HEAD_OR_SIGNATURE.test(allText(table));
}

/** The cells on the table's grid, with the marks of merged ones; `read` gives a cell's text. */
export function gridOf(rows: readonly Row[], read: (cell: XmlElement) => string): Cells {
  return rows.map(({ element, cells }) => {
    const properties = childOf(element, 'trPr');
    const skipped = Math.min(wholeNumber(valueOf(properties, 'gridBefore'), 0), MOST_COLUMNS);
    const places: (string | null)[] = Array.from({ length: skipped }, () => null);
    for (const cell of cells) {
      const look = childOf(cell, 'tcPr');
      const across = childOf(look, 'hMerge');
      const down = childOf(look, 'vMerge');
      const isCovered = (merge: XmlElement | null) => merge !== null && merge.attributes['val'] !== 'restart';
      const span = Math.min(Math.max(wholeNumber(valueOf(look, 'gridSpan'), 1), 1), MOST_COLUMNS);
      if (places.length + span > MOST_COLUMNS * 2) break;
      if (isCovered(across)) places.push(COVERED_FROM_LEFT);
      else places.push(isCovered(down) ? COVERED_FROM_ABOVE : read(cell));
      for (let i = 1; i < span; i += 1) places.push(COVERED_FROM_LEFT);
    }
    return places;
  });
}
