import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Block } from './blocks.ts';
import type { TableCell, TableRow } from './table-lines.ts';
import { isOrdinal } from './table-ordinals.ts';

const GOES_ON = pattern.u`^[\p{Ll},;)]`;
const PAGE_NUMBER = /^[-–—\s]*(?:Trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—\s]*$/u;

const widthOf = (rows: readonly TableRow[]) => rows.reduce((most, row) => Math.max(most, row.length), 0);
const wordsOf = (row: TableRow | undefined) => (row ?? []).map((cell) => cell.text.replace(/\s+/gu, ' ').toLowerCase());

/** A page end cut this row: it has no ordinal and its first words go on. */
function goesOn(row: TableRow): boolean {
  const [first, ...others] = row;
  return first?.text === '' && others.some((cell) => GOES_ON.test(cell.text));
}

function joinedCell(above: TableCell, below: TableCell | undefined): TableCell {
  if (!below || below.text === '') return above;
  if (above.text === '') return below;
  return { ...above, text: `${above.text} ${below.text}`, span: [above.span[0], below.span[1]] };
}

/** The rows of the part behind the page end, or null where it is a table of its own. */
function restOf(table: Block, next: Block): readonly TableRow[] | null {
  const [head] = table.rows;
  const [first] = next.rows;
  if (!head || !first || widthOf(table.rows) !== widthOf(next.rows) || table.rows.length < 2) return null;
  if (wordsOf(head).join('|') === wordsOf(first).join('|')) return next.rows.slice(1);
  const isCounted = table.rows.slice(1).some((row) => isOrdinal(row[0]?.text ?? ''));
  return isCounted && (isOrdinal(first[0]?.text ?? '') || goesOn(first)) ? next.rows : null;
}

function joined(table: Block, next: Block): Block | null {
  const rest = restOf(table, next);
  if (!rest) return null;
  const [first, ...others] = rest;
  const last = table.rows.at(-1);
  const rows =
    first && last && goesOn(first)
      ? [...table.rows.slice(0, -1), last.map((cell, at) => joinedCell(cell, first[at])), ...others]
      : [...table.rows, ...rest];
  return { ...table, rows, span: [table.span[0], next.span[1]] };
}

/** A table that a page end cut in two, with its head repeated or not, is one again; the page number between goes. */
export function joinCutTables(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const last = kept.at(-1);
    const between = last?.kind === 'paragraph' && PAGE_NUMBER.test(last.text) ? kept.at(-2) : last;
    const whole = block.kind === 'table' && between?.kind === 'table' ? joined(between, block) : null;
    if (!whole) kept.push(block);
    else kept.splice(between === last ? -1 : -2, 2, whole);
  }
  return kept;
}
