import { childOf, switchOf, valueOf, type XmlElement } from '../xml/read-xml.ts';
import { formatNumber } from './number-format.ts';

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly pattern: string | null;
  readonly text: string;
  readonly allDecimal: boolean;
  /** The level (1 = outermost) down to which every one makes this one start again; 0 is none of them. */
  readonly restartsBehind: number;
  readonly styleId: string | null;
}

interface Definition {
  readonly levels: ReadonlyMap<number, Level>;
  /** A style whose list this definition only points to. */
  readonly listStyle: string | null;
}

interface Numbered {
  readonly definition: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

const LEVELS = 9;
const LARGEST = 1_000_000;

/** A whole number as a file writes it; what is none of them, or absurd, is the fallback. */
export function wholeNumber(text: string | null | undefined, fallback: number): number {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isInteger(value) && value >= 0 && value <= LARGEST ? value : fallback;
}

function readLevel(element: XmlElement): Level {
  const alternative = childOf(childOf(element, 'AlternateContent'), 'Choice');
  const format = childOf(alternative, 'numFmt') ?? childOf(element, 'numFmt');
  return {
    start: wholeNumber(valueOf(element, 'start'), 1),
    format: format?.attributes['val'] ?? 'decimal',
    pattern: format?.attributes['format'] ?? null,
    text: valueOf(element, 'lvlText') ?? '',
    allDecimal: switchOf(element, 'isLgl') ?? false,
    restartsBehind: wholeNumber(valueOf(element, 'lvlRestart'), LEVELS),
    styleId: valueOf(element, 'pStyle'),
  };
}

function readLevels(parent: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const child of parent.children) {
    if (child.name === 'lvl') levels.set(wholeNumber(child.attributes['ilvl'], 0), readLevel(child));
    const inside = child.name === 'lvlOverride' ? childOf(child, 'lvl') : null;
    if (inside) levels.set(wholeNumber(child.attributes['ilvl'], 0), readLevel(inside));
  }
  return levels;
}

function readStarts(num: XmlElement): Map<number, number> {
  const starts = new Map<number, number>();
  for (const child of num.children) {
    const start = child.name === 'lvlOverride' ? valueOf(child, 'startOverride') : null;
    if (start !== null) starts.set(wholeNumber(child.attributes['ilvl'], 0), wholeNumber(start, 1));
  }
  return starts;
}

function readNum(element: XmlElement): Numbered {
  const definition = valueOf(element, 'abstractNumId') ?? '';
  return { definition, starts: readStarts(element), levels: readLevels(element) };
}

/** The lists of a document and how far each has counted. Ask for the labels in the order of the text. */
export class Numbering {
  private readonly definitions = new Map<string, Definition>();
  private readonly numbered = new Map<string, Numbered>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  /** `listOfStyle` says to which list a list style points. */
  constructor(root: XmlElement | null, listOfStyle: (styleId: string) => string | null) {
    for (const child of root?.children ?? []) {
      if (child.name === 'abstractNum') {
        const listStyle = valueOf(child, 'numStyleLink');
        this.definitions.set(child.attributes['abstractNumId'] ?? '', { levels: readLevels(child), listStyle });
      }
      if (child.name === 'num') this.numbered.set(child.attributes['numId'] ?? '', readNum(child));
    }
    this.followListStyles(listOfStyle);
  }

  private followListStyles(listOfStyle: (styleId: string) => string | null): void {
    for (const [numId, entry] of this.numbered) {
      const style = this.definitions.get(entry.definition)?.listStyle ?? null;
      const target = style === null ? undefined : this.numbered.get(listOfStyle(style) ?? '');
      if (target) this.numbered.set(numId, { ...entry, definition: target.definition });
    }
  }

  /** The level of a list that belongs to a paragraph style, where the style does not say it itself. */
  levelOfStyle(numId: string, styleId: string): number {
    const levels = this.definitions.get(this.numbered.get(numId)?.definition ?? '')?.levels ?? [];
    for (const [level, { styleId: owner }] of levels) if (owner === styleId) return level;
    return 0;
  }

  /** Counts one paragraph on and gives its visible label: "1.", "a)", "Điều 3.", "-"; empty where the list shows none. */
  nextLabel({ numId, level }: ListPlace): string {
    const list = this.numbered.get(numId);
    const definition = this.definitions.get(list?.definition ?? '');
    if (!list || !definition || level >= LEVELS) return '';
    const levelAt = (at: number) => list.levels.get(at) ?? definition.levels.get(at);
    const own = levelAt(level);
    if (!own) return '';
    const counts = this.count(list, numId, level, levelAt);
    if (own.format === 'bullet') return own.text.trim() === '+' ? '+' : '-';
    return own.text
      .replace(/%([1-9])/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const shown = levelAt(at);
        if (!shown || at > level) return '';
        const format = own.allDecimal && shown.format !== 'none' ? 'decimal' : shown.format;
        return formatNumber(counts[at] ?? shown.start, format, shown.pattern);
      })
      .trim();
  }

  private count(list: Numbered, numId: string, level: number, levelAt: (at: number) => Level | undefined) {
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    if (!this.begun.has(numId)) for (const [at, start] of list.starts) if (at < LEVELS) counts[at] = start - 1;
    this.begun.add(numId);
    const firstOf = (at: number) => list.starts.get(at) ?? levelAt(at)?.start ?? 1;
    for (let at = 0; at < level; at += 1) counts[at] ??= firstOf(at);
    counts[level] = (counts[level] ?? firstOf(level) - 1) + 1;
    for (let at = level + 1; at < LEVELS; at += 1) {
      if (level < (levelAt(at)?.restartsBehind ?? LEVELS)) counts[at] = undefined;
    }
    return counts;
  }
}
