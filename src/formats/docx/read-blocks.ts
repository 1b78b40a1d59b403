import { type Stretch, widthOf, writeLine, writeTable } from '../documents/line.ts';
import { Unreadable } from '../unreadable.ts';
import { childOf, isOn, switchOf, valueOf, type XmlElement } from '../xml/read-xml.ts';
import { type ListPlace, wholeNumber } from './numbering.ts';
import { alternativeOf, readInline } from './read-inline.ts';
import type { ReadingState } from './reading-state.ts';
import { type Piece, readPieces } from './run-text.ts';
import { gridOf, isLayout, rowsOf } from './table.ts';

/** A page or section break among the blocks. */
export const BREAK = '\f';

/** Ten times the longest decision seen. */
const LONGEST_TEXT = 10 * 1024 * 1024;
const HOLDERS = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo']);
const TRACKED = new Set(['ins', 'moveTo', 'del', 'moveFrom']);
const CONTENTS_STYLE = /^(?:toc|contents) \d|^toc heading$/u;

/** Reads paragraphs and tables one after another into lines of the received text. */
export class BlockReader {
  private readonly state: ReadingState;
  private length = 0;
  private seen = false;
  /** Inside a cell a table is flattened. */
  private cellsOpen = 0;
  /** Text of a paragraph whose end was deleted: it goes on in the next one. */
  private carried: (Piece | null)[] = [];

  constructor(state: ReadingState) {
    this.state = state;
  }

  /** The blocks of elements in order: lines, tables, and `BREAK`. */
  read(elements: readonly XmlElement[]): string[] {
    return elements.flatMap((element) => this.readElement(element));
  }

  /** What was carried to a paragraph that never came. */
  finish(): string[] {
    const left = this.carried;
    this.carried = [];
    return this.split(left, '');
  }

  private readElement(element: XmlElement): string[] {
    const { name, children } = element;
    if (name === 'p') return this.readParagraph(element);
    if (name === 'tbl') return this.readTable(element);
    if (TRACKED.has(name)) this.state.tell('tracked-changes');
    if (HOLDERS.has(name)) return this.read(children);
    return name === 'AlternateContent' ? this.read(alternativeOf(element)?.children ?? []) : [];
  }

  private readParagraph(paragraph: XmlElement): string[] {
    const properties = childOf(paragraph, 'pPr');
    const style = valueOf(properties, 'pStyle');
    if (CONTENTS_STYLE.test(this.state.styles.nameOf(style))) {
      this.state.tell('contents-left-out');
      return [];
    }
    const { pieces, boxes } = readInline(paragraph.children, style, this.state);
    const mark = childOf(properties, 'rPr');
    if (childOf(mark, 'ins')) this.state.tell('tracked-changes');
    if (childOf(mark, 'del') || childOf(mark, 'moveFrom')) {
      this.state.tell('tracked-changes');
      this.carried = this.carried.concat(pieces);
      return this.readBoxes(boxes);
    }
    const place = this.placeInList(properties, style);
    const label = place ? this.state.numbering.nextLabel(place) : '';
    const whole = [...this.carried, ...pieces];
    this.carried = [];
    const lines = this.split(whole, label);
    if (this.beginsPage(properties, style)) lines.unshift(BREAK);
    return [...lines, ...this.readBoxes(boxes)];
  }

  private readBoxes(boxes: readonly XmlElement[]): string[] {
    return boxes.flatMap((box) => this.read(box.children));
  }

  private beginsPage(properties: XmlElement | null, style: string | null): boolean {
    const own = switchOf(properties, 'pageBreakBefore');
    if (own !== null) return own;
    const styled = this.state.styles.paragraphProperty(style, 'pageBreakBefore');
    return styled !== null && isOn(styled.element);
  }

  private placeInList(properties: XmlElement | null, style: string | null): ListPlace | null {
    const own = childOf(properties, 'numPr');
    const styled = this.state.styles.paragraphProperty(style, 'numPr');
    const numId = valueOf(own, 'numId') ?? valueOf(styled?.element, 'numId');
    if (numId === null || numId === '0') return null;
    const level = valueOf(own, 'ilvl') ?? valueOf(styled?.element, 'ilvl');
    if (level !== null) return { numId, level: wholeNumber(level, 0) };
    return { numId, level: styled ? this.state.numbering.levelOfStyle(numId, styled.styleId) : 0 };
  }

  /** The lines of a paragraph: page breaks cut it, and its number stands before the first words. */
  private split(pieces: readonly (Piece | null)[], label: string): string[] {
    const blocks: string[] = [];
    let open: Piece[] = [];
    let waiting = label;
    const close = () => {
      const line = writeLine(this.stretchesOf(open), waiting);
      open = [];
      if (line === '') return;
      waiting = '';
      blocks.push(line);
      this.count(line);
    };
    for (const piece of pieces) {
      if (piece) open.push(piece);
      else {
        close();
        blocks.push(BREAK);
      }
    }
    close();
    return blocks;
  }

  private stretchesOf(pieces: readonly Piece[]): Stretch[] {
    return readPieces(pieces, () => this.state.tell('legacy-encoding'));
  }

  private count(block: string): void {
    this.seen = true;
    this.length += block.length;
    if (this.length > LONGEST_TEXT) throw new Unreadable('too-long', `hơn ${LONGEST_TEXT.toLocaleString('vi')} ký tự`);
  }

  private readTable(table: XmlElement): string[] {
    if (this.cellsOpen > 0) return [this.flatten(table)];
    const isFirst = !this.seen;
    const { rows, deleted } = rowsOf(table);
    if (deleted) this.state.tell('tracked-changes');
    if (isLayout(table, rows, isFirst, this.state.styles)) {
      const cells = rows.map((row) => row.cells.map((cell) => this.read(cell.children)));
      const columns = widthOf(cells);
      return Array.from({ length: columns }, (_, column) => cells.flatMap((row) => row[column] ?? [])).flat();
    }
    const written = writeTable(gridOf(rows, (cell) => this.readCell(cell)));
    if (written === '') return [];
    this.count(written);
    return [written];
  }

  private readCell(cell: XmlElement): string {
    this.cellsOpen += 1;
    const blocks = this.read(cell.children);
    this.cellsOpen -= 1;
    return blocks.filter((block) => block !== BREAK && block !== '').join('<br>');
  }

  private flatten(table: XmlElement): string {
    const cells = rowsOf(table).rows.flatMap((row) => row.cells.map((cell) => this.readCell(cell)));
    return cells.filter((cell) => cell !== '').join('; ');
  }
}
