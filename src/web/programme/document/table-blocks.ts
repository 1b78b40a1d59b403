import type { Block } from '#domain/documents/blocks.ts';
import { alignRows, type LaidRow } from '#domain/documents/table-alignment.ts';
import { placeOfWords } from './place-words.ts';
import { footnoteMarks } from './received-marks.ts';
import {
  type CellView,
  cutAtMarks,
  linesOf,
  type Mark,
  type PlacedProposal,
  quotationsOf,
  type RowView,
  type TableBlock,
} from './text-model.ts';

const LAYS_OUT = /CỘNG\s+H[ÒO][AÀ]\s+XÃ\s+HỘI|Nơi\s+nhận|TM\.\s|KT\.\s/u;
const FIGURE = /^[<>≥≤=~]?\s*-?\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?\s*%?$/u;

const own = (row: LaidRow | undefined) => (row ?? []).filter(({ covered, text }) => covered === null && text !== '');

/** How many cells this one stands for: to the right those covered from the left, below those covered from above. */
function spanOf(rows: readonly LaidRow[], row: number, column: number): { colSpan: number; rowSpan: number } {
  let colSpan = 1;
  while (rows[row]?.[column + colSpan]?.covered === 'left') colSpan += 1;
  let rowSpan = 1;
  while (rows[row + rowSpan]?.[column]?.covered === 'above') rowSpan += 1;
  return { colSpan, rowSpan };
}

/** The head: a first row of names, with the second row where cells of the first span it or stand over several columns. */
function headRowsOf(rows: readonly LaidRow[], isLayout: boolean): number {
  const [first, second] = rows;
  const names = own(first);
  if (isLayout || rows.length < 3 || names.length < 2 || names.some(({ text }) => FIGURE.test(text))) return 0;
  if (!names.every(({ text, bold }) => bold || text.length < 90)) return 0;
  const spansDown = (first ?? []).some((_cell, column) => spanOf(rows, 0, column).rowSpan === 2);
  return spansDown && own(second).every(({ text }) => text.length < 90 && !FIGURE.test(text)) ? 2 : 1;
}

const SECTION_ORDINAL = /^(?:[IVXLC]{1,6}|[A-H])[.)]?$/u;

/** "I | CƠ CHẾ, CHÍNH SÁCH | | |": a row that only names those below it spans the table. */
function spreadSection(row: LaidRow): LaidRow {
  const named = own(row);
  const name = named.at(-1);
  const at = name ? row.indexOf(name) : -1;
  if (row.length < 4 || named.length > 2 || at > 1 || !name) return row;
  const isSection = name.bold || name.text === name.text.toUpperCase() || SECTION_ORDINAL.test(row[0]?.text ?? '');
  return isSection ? row.map((cell, column) => (column > at ? { ...cell, covered: 'left' as const } : cell)) : row;
}

interface Placed {
  readonly id: number;
  readonly words: readonly string[];
}

/** The cell in which a finding is marked: where its words stand, else the one with most words. */
function cellFor(row: LaidRow, { words }: Placed): { column: number; mark: Mark['place'] } {
  for (const wanted of words) {
    for (const [column, { text, covered }] of row.entries()) {
      const place = covered === null && text.length > 2 ? placeOfWords(text.replace(/\s/gu, ' '), wanted) : null;
      if (place) return { column, mark: place };
    }
  }
  const longest = row.reduce((best, { text, covered }, column) => {
    return covered === null && text.length > (row[best]?.text.length ?? 0) ? column : best;
  }, 0);
  return { column: longest, mark: [0, row[longest]?.text.length ?? 0] };
}

function cellsOf(rows: readonly LaidRow[], at: number, headRows: number, placed: readonly Placed[]): CellView[] {
  const row = rows[at] ?? [];
  const marks = placed.map((each) => ({ id: each.id, ...cellFor(row, each) }));
  return row.flatMap((cell, column): CellView[] => {
    if (cell.covered !== null) return [];
    const own: Mark[] = marks
      .filter((mark) => mark.column === column)
      .map(({ id, mark }) => ({ place: mark, finding: id }));
    const bold: Mark[] = cell.bold && at >= headRows ? [{ place: [0, cell.text.length], bold: true }] : [];
    return [
      {
        stretches: cutAtMarks(cell.text, [...own, ...bold, ...footnoteMarks(cell.text)]),
        ...spanOf(rows, at, column),
        isHead: at < headRows,
        isFigure: column > 0 && FIGURE.test(cell.text),
      },
    ];
  });
}

function wordsOf(proposal: PlacedProposal): readonly string[] {
  const { content } = proposal;
  const name = content.kind === 'task' ? content.task.title : content.target.name;
  return [name, ...quotationsOf(proposal)];
}

/** A column of long texts is wider, but not by as much as they are longer. */
function widthsOf(rows: readonly LaidRow[]): number[] {
  const weights = (rows[0] ?? []).map((_cell, column) => {
    const lengths = rows.flatMap((row) => (row[column]?.covered === null ? [row[column].text.length] : []));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
    return Math.max(Math.sqrt(mean), 1.5);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((100 * weight) / total));
}

interface TableSource {
  readonly block: Block;
  /** The line of the received text (from 1) at a position of the text that the block was read from. */
  readonly lineAt: (position: number) => number;
  readonly clauseKey: string | null;
  readonly proposals: readonly PlacedProposal[];
}

/** A table of the received text as rows of cells; a finding lies in the row whose lines it was read from. */
export function tableBlock({ block, lineAt, clauseKey, proposals }: TableSource): TableBlock {
  const laid = alignRows(block.rows).map(spreadSection);
  const isLayout =
    laid.length <= 4 &&
    (laid[0]?.length ?? 0) <= 2 &&
    LAYS_OUT.test(
      laid
        .flat()
        .map(({ text }) => text)
        .join(' '),
    );
  const headRows = headRowsOf(laid, isLayout);
  const starts = laid.map((row) => Math.min(...own(row).map(({ span }) => lineAt(span[0])), Infinity));
  const [first, last] = [lineAt(block.span[0]), lineAt(block.span[1])];
  const inside = proposals.flatMap((proposal) => {
    const line = linesOf(proposal)?.[0];
    if (line === undefined || line < first || line > last) return [];
    return [{ id: proposal.id, words: wordsOf(proposal), row: starts.findLastIndex((start) => start <= line) }];
  });
  const rows = laid.map((_row, at): RowView => {
    const placed = inside.filter(({ row }) => row === at);
    return { key: String(at), cells: cellsOf(laid, at, headRows, placed), findings: placed.map(({ id }) => id) };
  });
  const findings = inside.map(({ id }) => id);
  return { kind: 'table', key: `line-${first}`, clauseKey, isLayout, headRows, widths: widthsOf(laid), rows, findings };
}
