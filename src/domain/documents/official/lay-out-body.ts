import { columnShares } from './column-shares.ts';
import { capitals, pointLabel, romanNumeral } from './document-words.ts';
import type { LaidElement, LaidLine, LaidTable, Role } from './laid-document.ts';
import type { BodyBlock, ComposedTable } from './official-document.ts';
import { plainWords } from './plain-words.ts';

/** A row of so many letters may fill a good part of a page. */
const TALL_ROW_LETTERS = 700;

const line = (role: Role, text: string, keepsNext = false): LaidLine => ({
  kind: 'line',
  role,
  text: plainWords(text),
  keepsNext,
  rule: null,
});

type HeadingBlock = Extract<BodyBlock, { kind: 'heading' }>;

/** Parts, chapters and sections have a line for the number and one for the title; the others begin with their number. */
function headingLines({ level, number, text }: HeadingBlock): LaidLine[] {
  const division = (name: string) => [line('division', name, true), line('division-title', capitals(text), true)];
  switch (level) {
    case 'part':
      return division(`Phần ${romanNumeral(number)}`);
    case 'chapter':
      return division(`Chương ${romanNumeral(number)}`);
    case 'section':
      return division(`Mục ${number}`);
    case 'article':
      return [line('article', `Điều ${number}. ${text}`, true)];
    case 'roman':
      return [line('roman', `${romanNumeral(number)}. ${capitals(text)}`, true)];
    case 'arabic':
      return [line('arabic', `${number}. ${text}`, true)];
    case 'letter':
      return [line('letter', `${pointLabel(number)} ${text}`, true)];
  }
}

function tableOf({ columns, rows }: ComposedTable): LaidTable {
  const plain = {
    columns: columns.map((column) => ({ ...column, title: plainWords(column.title) })),
    // As many cells in each row as there are columns, whatever was composed.
    rows: rows.map(({ cells, isStrong = false }) => ({
      cells: columns.map((_, i) => plainWords(cells[i] ?? '')),
      isStrong,
    })),
  };
  const shares = columnShares(plain);
  return {
    kind: 'table',
    columns: plain.columns.map((column, i) => ({ ...column, share: shares[i] ?? 0 })),
    rows: plain.rows.map((row) => ({
      ...row,
      isTall: row.cells.reduce((letters, cell) => letters + cell.length, 0) > TALL_ROW_LETTERS,
    })),
  };
}

/** Each line that a person ended is a paragraph of its own. */
const paragraphs = (role: Role, text: string): LaidLine[] =>
  plainWords(text)
    .split('\n')
    .filter((each) => each !== '')
    .map((each) => line(role, each));

function blockElements(block: BodyBlock): LaidElement[] {
  switch (block.kind) {
    case 'heading':
      return headingLines(block);
    case 'enactment':
      return [line('enactment', capitals(block.text), true)];
    case 'paragraph':
      return paragraphs('paragraph', block.text);
    case 'clause':
      return paragraphs('paragraph', `${block.number}. ${block.text}`);
    case 'point':
      return paragraphs('paragraph', `${pointLabel(block.number)} ${block.text}`);
    case 'table':
      return [...(block.title === null ? [] : [line('table-title', block.title, true)]), tableOf(block)];
  }
}

/** The blocks of a body as lines and tables. */
export function layOutBody(blocks: readonly BodyBlock[]): LaidElement[] {
  return blocks.flatMap(blockElements);
}
