import { writeLine } from '../documents/line.ts';
import type { Lists } from './lists.ts';
import type { Paragraph } from './story.ts';
import { columnByColumn, isLayout, writeRows, type Row } from './table-rows.ts';

const PAGE_BREAK = '\f';

/** Builds the blocks of the received text out of paragraphs; cells and rows wait until their end marks come. */
class BlockBuilder {
  readonly #lists: Lists;
  readonly #blocks: string[] = [];
  #rows: Row[] = [];
  #cells: string[][] = [];
  #cell: string[] = [];
  #inner: string[] = [];
  #tables = 0;

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  add(paragraph: Paragraph): void {
    const { look, mark } = paragraph;
    if (look.depth === 0 && mark !== '\x07') this.#addOutside(paragraph);
    else if (look.depth > 1) this.#addInner(paragraph);
    else if (mark === '\x07' && look.endsRow) this.#endRow(paragraph);
    else this.#addToCell(paragraph);
  }

  blocks(): string[] {
    this.#endTable();
    const whole = this.#blocks.filter((block, i) => block !== PAGE_BREAK || this.#blocks[i - 1] !== PAGE_BREAK);
    while (whole[0] === PAGE_BREAK) whole.shift();
    while (whole.at(-1) === PAGE_BREAK) whole.pop();
    return whole;
  }

  #line({ stretches, look }: Paragraph): string {
    const plain = writeLine(stretches);
    if (plain === '' || look.list === 0) return plain;
    return writeLine(stretches, this.#lists.nextLabel(look.list, look.level));
  }

  #addOutside(paragraph: Paragraph): void {
    this.#endTable();
    if (paragraph.look.breaksPage) this.#blocks.push(PAGE_BREAK);
    const line = this.#line(paragraph);
    if (line !== '') this.#blocks.push(line);
    if (paragraph.mark === '\f') this.#blocks.push(PAGE_BREAK);
  }

  /** A table in a cell is flattened: its cells follow one another. */
  #addInner(paragraph: Paragraph): void {
    const line = this.#line(paragraph);
    if (line !== '') this.#inner.push(line);
  }

  #closeInner(): void {
    if (this.#inner.length > 0) this.#cell.push(this.#inner.join('; '));
    this.#inner = [];
  }

  #addToCell(paragraph: Paragraph): void {
    this.#closeInner();
    const line = this.#line(paragraph);
    if (line !== '') this.#cell.push(line);
    if (paragraph.mark !== '\x07') return;
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  #endRow({ look }: Paragraph): void {
    const empty = { edges: [], cells: [], hasUprightLines: false };
    this.#rows.push({ cells: this.#cells, look: look.row ?? empty });
    this.#cells = [];
  }

  #endTable(): void {
    this.#closeInner();
    if (this.#cell.length > 0) this.#cells.push(this.#cell);
    if (this.#cells.length > 0)
      this.#rows.push({ cells: this.#cells, look: { edges: [], cells: [], hasUprightLines: false } });
    const rows = this.#rows;
    [this.#rows, this.#cells, this.#cell] = [[], [], []];
    if (rows.length === 0) return;
    this.#tables += 1;
    if (isLayout(rows, this.#tables === 1)) this.#blocks.push(...columnByColumn(rows));
    else {
      const table = writeRows(rows);
      if (table !== '') this.#blocks.push(table);
    }
  }
}

/** The blocks of the received text: paragraphs, tables, page breaks. */
export function blocksOf(paragraphs: readonly Paragraph[], lists: Lists): string[] {
  const builder = new BlockBuilder(lists);
  for (const paragraph of paragraphs) builder.add(paragraph);
  return builder.blocks();
}
