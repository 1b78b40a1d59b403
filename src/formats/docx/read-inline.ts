import { childOf, valueOf, type XmlElement } from '../xml/read-xml.ts';
import type { Piece } from './run-text.ts';
import { overlay, type RunLook } from './styles.ts';
import type { ReadingState } from './reading-state.ts';
import { readSymbol } from './symbols.ts';

/** The content of a paragraph: its pieces (null is a page break) and the text boxes that hang on it. */
export interface Inline {
  readonly pieces: readonly (Piece | null)[];
  readonly boxes: readonly XmlElement[];
}

const PAGE_NUMBER = /^\s*(?:PAGE|NUMPAGES|PAGEREF|SECTIONPAGES)(?![A-Z])/iu;
/** Elements that only hold other content. */
const HOLDERS = new Set(['hyperlink', 'smartTag', 'sdt', 'sdtContent', 'customXml', 'dir', 'bdo', 'ins', 'moveTo']);
const TRACKED = new Set(['ins', 'moveTo', 'del', 'moveFrom']);
const FORMULAS = new Set(['oMath', 'oMathPara']);
/** Parts of a run that are one sign. In a TCVN3 font the code of the soft hyphen is the letter "ư". */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['ptab', ' '],
  ['cr', ' '],
  ['noBreakHyphen', '-'],
  ['softHyphen', '\u00ad'],
]);
const PICTURES = new Set(['drawing', 'pict', 'object']);

/** Of two ways to show the same thing, the newer, unless only the older one holds text. */
export function alternativeOf(element: XmlElement): XmlElement | null {
  const choice = childOf(element, 'Choice');
  const fallback = childOf(element, 'Fallback');
  if (!choice) return fallback;
  return fallback && findAll(choice, 'txbxContent').length < findAll(fallback, 'txbxContent').length
    ? fallback
    : choice;
}

/** Elements of that name within, not those inside one another. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}

function readSign(attributes: Readonly<Record<string, string>>, look: RunLook): string {
  const code = Number.parseInt(attributes['char'] ?? '', 16);
  if (!Number.isInteger(code) || code > 0xffff) return '';
  return readSymbol(attributes['font'] ?? look.other ?? '', code);
}

class InlineReader {
  readonly pieces: (Piece | null)[] = [];
  readonly boxes: XmlElement[] = [];
  private runBegins = 0;
  private readonly fields: { code: string; shown: boolean }[] = [];
  private readonly state: ReadingState;
  private readonly style: string | null;

  constructor(state: ReadingState, style: string | null) {
    this.state = state;
    this.style = style;
  }

  walk(elements: readonly XmlElement[]): void {
    for (const element of elements) this.read(element);
  }

  private read(element: XmlElement): void {
    const { name, children, attributes } = element;
    if (TRACKED.has(name)) this.state.tell('tracked-changes');
    if (name === 'r') this.readRun(element);
    else if (HOLDERS.has(name)) this.walk(children);
    else if (name === 'AlternateContent') this.walk(alternativeOf(element)?.children ?? []);
    else if (name === 'fldSimple' && !PAGE_NUMBER.test(attributes['instr'] ?? '')) this.walk(children);
    else if (FORMULAS.has(name)) this.readFormula(element);
  }

  private readFormula(element: XmlElement): void {
    const text = findAll(element, 't').map((part) => part.text);
    this.write(text.join(''), this.state.styledLook(this.style, null));
  }

  private readRun(run: XmlElement): void {
    const properties = childOf(run, 'rPr');
    const styled = this.state.styledLook(this.style, valueOf(properties, 'rStyle'));
    const look = properties ? overlay(styled, this.state.styles.readLook(properties)) : styled;
    if (look.hidden === true) {
      if (run.children.some((child) => child.name === 't')) this.state.tell('hidden-text');
      this.readFieldMarks(run);
      return;
    }
    this.runBegins = this.pieces.length;
    this.readRunParts(run.children, look);
  }

  private readRunParts(parts: readonly XmlElement[], look: RunLook): void {
    for (const part of parts) {
      const text = this.textOf(part, look);
      if (text === null) this.readOther(part, look);
      else this.write(text, look);
      // A mark of the author's own stands behind the reference; ours replaces it.
      if (part.attributes['customMarkFollows'] !== undefined) return;
    }
  }

  /** The letters that a part of a run stands for; null where it is no matter of letters. */
  private textOf({ name, attributes, text }: XmlElement, look: RunLook): string | null {
    switch (name) {
      case 't':
        return text;
      case 'br':
        return attributes['type'] === 'page' && this.isShown() ? null : ' ';
      case 'sym':
        return readSign(attributes, look);
      case 'footnoteReference':
        return this.state.markOf('footnote', attributes['id'] ?? '');
      case 'endnoteReference':
        return this.state.markOf('endnote', attributes['id'] ?? '');
      default:
        return SIGNS.get(name) ?? null;
    }
  }

  private readOther(part: XmlElement, look: RunLook): void {
    if (part.name === 'br') this.pieces.push(null);
    else if (PICTURES.has(part.name)) this.readPicture(part);
    else if (part.name === 'AlternateContent') this.readRunParts(alternativeOf(part)?.children ?? [], look);
    else this.readFieldMark(part);
  }

  private readPicture(element: XmlElement): void {
    for (const box of findAll(element, 'txbxContent')) this.boxes.push(box);
    if (findAll(element, 'blip').length + findAll(element, 'imagedata').length > 0) this.state.tell('pictures-ignored');
  }

  private readFieldMarks(run: XmlElement): void {
    for (const part of run.children) this.readFieldMark(part);
  }

  private readFieldMark({ name, attributes, text }: XmlElement): void {
    const field = this.fields.at(-1);
    if (name === 'instrText' && field) field.code += text;
    if (name !== 'fldChar') return;
    const kind = attributes['fldCharType'];
    if (kind === 'begin') this.fields.push({ code: '', shown: false });
    else if (kind === 'end') this.fields.pop();
    else if (kind === 'separate' && field) field.shown = !PAGE_NUMBER.test(field.code);
  }

  private isShown(): boolean {
    return this.fields.every((field) => field.shown);
  }

  private write(text: string, look: RunLook): void {
    if (text === '' || !this.isShown()) return;
    const last = this.pieces.at(-1);
    // Parts of one run are one piece; whether a run is in an old encoding is judged by the run.
    if (last && this.pieces.length > this.runBegins && last.look === look)
      this.pieces[this.pieces.length - 1] = { text: last.text + text, look };
    else this.pieces.push({ text, look });
  }
}

/** Reads what stands in a paragraph. `style` is the paragraph's style. */
export function readInline(elements: readonly XmlElement[], style: string | null, state: ReadingState): Inline {
  const reader = new InlineReader(state, style);
  reader.walk(elements);
  return reader;
}
