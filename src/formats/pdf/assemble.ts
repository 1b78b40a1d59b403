import { writeTable } from '../documents/line.ts';
import { columnParagraphs, sideBySides, type SideBySide } from './side-by-side.ts';
import { FootnoteBook, footnotesOf } from './footnotes.ts';
import { inlineOf, runsOfLines } from './inline.ts';
import { beginTable, joinTable, type LongTable } from './join-tables.ts';
import { wholeLine, type Segment } from './lines.ts';
import { columnsOfPages } from './page-columns.ts';
import { splitFootnotes, type PageContent } from './page-content.ts';
import type { PageTable } from './page-tables.ts';
import { cutsParagraph, type Column, type PlacedLine } from './paragraph-cuts.ts';

type Item =
  | { readonly kind: 'line'; readonly line: Segment }
  | { readonly kind: 'columns'; readonly block: SideBySide }
  | { readonly kind: 'table'; readonly table: PageTable };

export interface Assembled {
  readonly text: string;
  /** Paragraphs and tables that a page had cut and that are one again. */
  readonly joins: number;
}

/** Lines, blocks of columns and tables of a page from top to bottom. */
function itemsOf(page: PageContent): Item[] {
  const placed: { y: number; item: Item }[] = page.tables.map((table) => ({
    y: table.y0,
    item: { kind: 'table', table },
  }));
  const blocks = sideBySides(page.lines, page.width);
  page.lines.forEach((line, i) => {
    const y = line[0]?.base ?? 0;
    const block = blocks.find((it) => i >= it.from && i < it.to);
    if (block === undefined) placed.push({ y, item: { kind: 'line', line: wholeLine(line) } });
    else if (block.from === i) placed.push({ y, item: { kind: 'columns', block } });
  });
  return placed.sort((a, b) => a.y - b.y).map(({ item }) => item);
}

/** Writes the received text block by block; an open paragraph or table waits for what the next page brings. */
class Writer {
  readonly #blocks: string[] = [];
  readonly #notes = new FootnoteBook();
  #paragraph: { lines: Segment[]; last: PlacedLine; page: number } | null = null;
  #table: { table: LongTable; page: number } | null = null;
  #breaks = 0;
  joins = 0;

  footnotes(page: number, lines: readonly Segment[]): void {
    this.#notes.add(page, footnotesOf(lines));
  }

  line(line: Segment, page: number, column: Column): void {
    this.#closeTable();
    const open = this.#paragraph;
    if (open !== null && !cutsParagraph(open.last, line, page, column)) {
      if (open.last.page !== page) this.joins += 1;
      open.lines.push(line);
      open.last = { line, page, isFirst: false };
      return;
    }
    this.#closeParagraph();
    this.#paragraph = { lines: [line], last: { line, page, isFirst: true }, page };
  }

  columns({ left, right }: SideBySide, page: number): void {
    this.close();
    for (const side of [left, right]) {
      for (const own of columnParagraphs(side)) this.#write(this.#notes.refer(page, inlineOf(runsOfLines(own))));
    }
  }

  table(table: PageTable, page: number): void {
    this.#closeParagraph();
    const open = this.#table;
    if (open !== null && open.page === page - 1 && joinTable(open.table, table)) {
      this.joins += 1;
      open.page = page;
      return;
    }
    this.#closeTable();
    this.#table = { table: beginTable(table), page };
  }

  pageEnd(): void {
    this.#breaks += 1;
    if (this.#paragraph === null && this.#table === null) this.#writeBreak();
  }

  close(): void {
    this.#closeParagraph();
    this.#closeTable();
  }

  text(): string {
    this.close();
    while (this.#blocks.at(-1) === '\f') this.#blocks.pop();
    return [...this.#blocks, ...this.#notes.paragraphs()].join('\n\n');
  }

  #closeParagraph(): void {
    const open = this.#paragraph;
    this.#paragraph = null;
    if (open === null) return;
    this.#write(this.#notes.refer(open.page, inlineOf(runsOfLines(open.lines))));
    this.#writeBreak();
  }

  #closeTable(): void {
    const open = this.#table;
    this.#table = null;
    if (open === null) return;
    this.#write(writeTable(open.table.rows));
    this.#writeBreak();
  }

  #write(text: string): void {
    if (text !== '') this.#blocks.push(text);
  }

  /** Page ends that fell inside a paragraph or table stand once behind it. */
  #writeBreak(): void {
    if (this.#breaks > 0 && this.#blocks.length > 0 && this.#blocks.at(-1) !== '\f') this.#blocks.push('\f');
    this.#breaks = 0;
  }
}

/** The received text of all pages: paragraphs and tables cut by a page are joined, page ends stand as "\f" between blocks. */
export function assemble(pages: readonly PageContent[]): Assembled {
  const writer = new Writer();
  const split = pages.map(splitFootnotes);
  const items = split.map(({ page }) => itemsOf(page));
  const lines = items.map((own) => own.flatMap((item) => (item.kind === 'line' ? [item.line] : [])));
  const columns = columnsOfPages(pages.map((page, i) => ({ width: page.width, lines: lines[i] ?? [] })));
  items.forEach((own, page) => {
    const column = columns[page];
    if (column === undefined) return;
    writer.footnotes(page, split[page]?.footnotes ?? []);
    for (const item of own) {
      if (item.kind === 'line') writer.line(item.line, page, column);
      else if (item.kind === 'table') writer.table(item.table, page);
      else writer.columns(item.block, page);
    }
    if (page < items.length - 1) writer.pageEnd();
  });
  return { text: writer.text(), joins: writer.joins };
}
