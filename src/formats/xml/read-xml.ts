import { SaxesParser } from 'saxes';
import { Unreadable } from '../unreadable.ts';

/** An element by its local name. Attributes too have local names; those of foreign namespaces are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, without the white space between elements. */
  readonly text: string;
}

type Growing = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

interface Reading {
  /** The part's name, for the refusal. */
  readonly part: string;
  /** Elements that are only passed through: their children are handed over one by one and not kept. */
  readonly passed?: ReadonlySet<string>;
  readonly onElement?: (element: XmlElement) => void;
  /** Keeps `r:id`, by which a part names another. */
  readonly relations?: boolean;
  /** How many bytes of how many are behind. */
  readonly onBytes?: (done: number, of: number) => void;
}

/** Word processors nest at most some dozens deep; deeper is an attack on the reader's stack. */
const DEEPEST = 256;
/** Elements held at one time; a hundred pages inside one element hold some 150,000. */
const MOST_HELD = 1_000_000;
const CHUNK = 256 * 1024;
const NO_ATTRIBUTES: Record<string, string> = {};

function localAttributes(
  prefix: string,
  attributes: Record<string, string>,
  relations = false,
): Record<string, string> {
  let kept: Record<string, string> | null = null;
  for (const key in attributes) {
    const colon = key.indexOf(':');
    const space = colon === -1 ? '' : key.slice(0, colon);
    if (space !== '' && space !== prefix && space !== 'w' && !(relations && space === 'r')) continue;
    kept ??= {};
    kept[key.slice(colon + 1)] = attributes[key] ?? '';
  }
  return kept ?? NO_ATTRIBUTES;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function* chunksOf(bytes: Uint8Array, part: string): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const slice = bytes.subarray(at, at + CHUNK);
    try {
      yield decoder.decode(slice, { stream: at + CHUNK < bytes.length });
    } catch {
      throw new Unreadable('damaged', part);
    }
  }
}

/** Listens to the parser, keeps the open elements and hands over what is asked for. */
class TreeBuilder {
  root: XmlElement | null = null;
  private readonly open: Growing[] = [];
  private held = 0;
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  opened(fullName: string, attributes: Record<string, string>): void {
    if (this.open.length >= DEEPEST) throw new Unreadable('nested-too-deep', this.reading.part);
    this.held += 1;
    if (this.held > MOST_HELD)
      throw new Unreadable('too-long', `hơn ${MOST_HELD.toLocaleString('vi')} phần tử trong ${this.reading.part}`);
    const colon = fullName.indexOf(':');
    const prefix = colon === -1 ? '' : fullName.slice(0, colon);
    const name = fullName.slice(colon + 1);
    this.open.push({
      name,
      attributes: localAttributes(prefix, attributes, this.reading.relations),
      children: [],
      text: '',
    });
  }

  wrote(text: string): void {
    const element = this.open.at(-1);
    if (element && (element.name === 't' || text.trim() !== '')) element.text += text;
  }

  closed(): void {
    const element = this.open.pop();
    if (!element) return;
    const parent = this.open.at(-1);
    const { passed, onElement } = this.reading;
    if (!parent) this.root = element;
    else if (passed?.has(parent.name) && onElement && this.open.every(({ name }) => passed.has(name))) {
      if (!passed.has(element.name)) onElement(element);
      this.held = this.open.length;
    } else parent.children.push(element);
  }
}

/**
 * Reads XML as a tree of local names. Elements inside `passed` ones go to `onElement` as soon as they are closed, so that a large body is
 * never held whole. Throws `Unreadable`: document types and entities are refused, depth and number of elements are bounded.
 */
export function readXml(bytes: Uint8Array, reading: Reading): XmlElement | null {
  const builder = new TreeBuilder(reading);
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new Unreadable('damaged', reading.part);
  });
  parser.on('doctype', () => {
    throw new Unreadable('unsafe-xml', reading.part);
  });
  parser.on('opentag', (tag) => builder.opened(tag.name, tag.attributes));
  parser.on('text', (text) => builder.wrote(text));
  parser.on('cdata', (text) => builder.wrote(text));
  parser.on('closetag', () => builder.closed());
  let done = 0;
  for (const chunk of chunksOf(bytes, reading.part)) {
    parser.write(chunk);
    done = Math.min(bytes.length, done + CHUNK);
    reading.onBytes?.(done, bytes.length);
  }
  parser.close();
  return builder.root;
}

/** The first child of that name. */
export function childOf(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** The `val` attribute of the first child of that name, or null. */
export function valueOf(element: XmlElement | null | undefined, name: string): string | null {
  return childOf(element, name)?.attributes['val'] ?? null;
}

/** Whether a child of that name switches something on: absent is null, `val` 0/false/off/none is false. */
export function switchOf(element: XmlElement | null | undefined, name: string): boolean | null {
  const child = childOf(element, name);
  return child ? isOn(child) : null;
}

/** What a switch says of itself: standing there is on, unless its `val` says otherwise. */
export function isOn(element: XmlElement): boolean {
  return !['0', 'false', 'off', 'none'].includes(element.attributes['val'] ?? '1');
}
