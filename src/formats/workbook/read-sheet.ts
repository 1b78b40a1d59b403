import { Unreadable } from '../unreadable.ts';
import { childOf, readXml, type XmlElement } from '../xml/read-xml.ts';
import { readCellText } from './cell-text.ts';
import { textOf } from './read-shared-strings.ts';
import { columnLetters, columnNumber, type MergedBlock, type SheetCell, type SheetRow } from './sheet-cells.ts';

const MOST_CELLS = 200_000;
const MOST_MERGED = 5_000;
const LAST_ROW = 1_048_576;
/** An Excel cell holds no more letters; a longer text is no cell's. */
const LONGEST_TEXT = 32_767;

export interface SharedParts {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<string>;
}

/** The cells of one sheet that hold something, and the blocks of cells made one. Throws `Unreadable` past what a form may hold. */
export function readSheet(
  bytes: Uint8Array,
  part: string,
  shared: SharedParts,
): { rows: SheetRow[]; merged: MergedBlock[] } {
  const rows: SheetRow[] = [];
  const merged: MergedBlock[] = [];
  let [cells, lastRow] = [0, 0];
  readXml(bytes, {
    part,
    passed: new Set(['worksheet', 'sheetData']),
    onElement: (element) => {
      if (element.name === 'mergeCells') merged.push(...element.children.slice(0, MOST_MERGED).flatMap(readBlock));
      if (element.name !== 'row') return;
      lastRow = rowNumber(element.attributes['r'], lastRow);
      cells += element.children.length;
      if (cells > MOST_CELLS) throw new Unreadable('too-long', `hơn ${MOST_CELLS.toLocaleString('vi')} ô`);
      const read = readRow(element, shared);
      if (read.size > 0) rows.push({ row: lastRow, cells: read });
    },
  });
  return { rows, merged };
}

function rowNumber(written: string | undefined, before: number): number {
  const row = written !== undefined && /^\d{1,7}$/.test(written) ? Number(written) : before + 1;
  return Math.min(Math.max(row, 1), LAST_ROW);
}

function readRow(row: XmlElement, shared: SharedParts): Map<string, SheetCell> {
  const cells = new Map<string, SheetCell>();
  let before = 0;
  for (const element of row.children) {
    if (element.name !== 'c') continue;
    // Some programs leave a cell's place out: it then follows the one before.
    const letters = /^[A-Z]{1,3}/.exec(element.attributes['r'] ?? '')?.[0] ?? columnLetters(before + 1);
    before = columnNumber(letters);
    const cell = readCell(element, columnNumber(letters), shared);
    if (cell !== null) cells.set(letters, cell);
  }
  return cells;
}

const kinds: Readonly<Record<string, SheetCell['kind']>> = {
  s: 'text',
  str: 'text',
  inlineStr: 'text',
  b: 'boolean',
  e: 'error',
  d: 'date',
};

function readCell(element: XmlElement, column: number, shared: SharedParts): SheetCell | null {
  const { t: type = 'n', s: style = '0' } = element.attributes;
  const stored = childOf(element, 'v')?.text ?? '';
  const reckoned = childOf(element, 'f') !== null;
  const isDate = type === 'n' && shared.dateStyles.has(style);
  const kind = isDate ? 'date' : (kinds[type] ?? 'number');
  const text = kind === 'text' ? wordsOf(element, type, stored, shared).normalize('NFC') : stored;
  return text === '' && !reckoned ? null : { column, kind, text: text.slice(0, LONGEST_TEXT), reckoned };
}

function wordsOf(element: XmlElement, type: string, stored: string, { strings }: SharedParts): string {
  if (type === 's') return strings[Number(stored)] ?? '';
  const inline = childOf(element, 'is');
  return readCellText(inline ? textOf(inline) : stored);
}

function readBlock({ attributes }: XmlElement): MergedBlock[] {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(attributes['ref'] ?? '');
  if (!match) return [];
  const [written, fromColumn = '', fromRow, toColumn = '', toRow] = match;
  return [
    {
      written,
      fromColumn: columnNumber(fromColumn),
      toColumn: columnNumber(toColumn),
      fromRow: Number(fromRow),
      toRow: Number(toRow),
    },
  ];
}
