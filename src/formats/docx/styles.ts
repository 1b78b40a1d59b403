import { childOf, switchOf, valueOf, type XmlElement } from '../xml/read-xml.ts';

/** What the run properties say; null where they are silent. */
export interface RunLook {
  readonly bold: boolean | null;
  readonly capitals: boolean | null;
  readonly hidden: boolean | null;
  /** Font of the letters of ASCII, and of all others. */
  readonly ascii: string | null;
  readonly other: string | null;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | null;
  readonly look: RunLook;
  readonly paragraph: XmlElement | null;
  readonly table: XmlElement | null;
}

type ThemeFonts = Readonly<Record<'major' | 'minor', string | null>>;

const NOTHING: RunLook = { bold: null, capitals: null, hidden: null, ascii: null, other: null };
const LONGEST_CHAIN = 32;

/** The later word wins where it says anything. */
export function overlay(under: RunLook, over: RunLook): RunLook {
  return {
    bold: over.bold ?? under.bold,
    capitals: over.capitals ?? under.capitals,
    hidden: over.hidden ?? under.hidden,
    ascii: over.ascii ?? under.ascii,
    other: over.other ?? under.other,
  };
}

/** The two Latin fonts of a theme part. */
export function readThemeFonts(root: XmlElement | null): ThemeFonts {
  const scheme = childOf(childOf(root, 'themeElements'), 'fontScheme');
  const font = (name: string) => childOf(childOf(scheme, name), 'latin')?.attributes['typeface'] ?? null;
  return { major: font('majorFont'), minor: font('minorFont') };
}

/** The style sheet: what a run or a paragraph looks like through its styles. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly looks = new Map<string, RunLook>();
  private readonly defaults: RunLook;
  private readonly theme: ThemeFonts;
  private defaultParagraph = '';

  constructor(root: XmlElement | null, theme: ThemeFonts) {
    this.theme = theme;
    const defaults = childOf(childOf(root, 'docDefaults'), 'rPrDefault');
    this.defaults = this.readLook(childOf(defaults, 'rPr'));
    for (const child of root?.children ?? []) {
      if (child.name !== 'style') continue;
      const id = child.attributes['styleId'] ?? '';
      if (child.attributes['type'] === 'paragraph' && ['1', 'true', 'on'].includes(child.attributes['default'] ?? ''))
        this.defaultParagraph = id;
      this.styles.set(id, {
        name: (valueOf(child, 'name') ?? id).toLowerCase(),
        basedOn: valueOf(child, 'basedOn'),
        look: this.readLook(childOf(child, 'rPr')),
        paragraph: childOf(child, 'pPr'),
        table: childOf(child, 'tblPr'),
      });
    }
  }

  /** Run properties as they stand, with theme fonts by their names. */
  readLook(properties: XmlElement | null): RunLook {
    if (!properties) return NOTHING;
    const fonts = childOf(properties, 'rFonts')?.attributes ?? {};
    const themed = (key: string) => {
      const theme = fonts[key];
      return theme === undefined ? null : (this.theme[theme.startsWith('major') ? 'major' : 'minor'] ?? '');
    };
    return {
      bold: switchOf(properties, 'b'),
      capitals: switchOf(properties, 'caps'),
      hidden: switchOf(properties, 'vanish'),
      ascii: themed('asciiTheme') ?? fonts['ascii'] ?? null,
      other: themed('hAnsiTheme') ?? fonts['hAnsi'] ?? null,
    };
  }

  /** What the styles of paragraph and run make of a run; switches of both together undo each other, as word processors have it. */
  lookOf(paragraphStyle: string | null, runStyle: string | null): RunLook {
    const paragraph = this.ownLook(paragraphStyle ?? this.defaultParagraph);
    const base = overlay(this.defaults, paragraph);
    if (runStyle === null) return base;
    const run = this.ownLook(runStyle);
    const toggled = (key: 'bold' | 'capitals' | 'hidden') =>
      run[key] === null ? base[key] : paragraph[key] === true ? !run[key] : run[key];
    return {
      ...overlay(base, run),
      bold: toggled('bold'),
      capitals: toggled('capitals'),
      hidden: toggled('hidden'),
    };
  }

  /** The nearest definition of a paragraph property along the chain of a style, with the style that holds it. */
  paragraphProperty(styleId: string | null, name: string): { element: XmlElement; styleId: string } | null {
    for (const [id, style] of this.chain(styleId ?? this.defaultParagraph)) {
      const element = childOf(style.paragraph, name);
      if (element) return { element, styleId: id };
    }
    return null;
  }

  tableBorders(styleId: string | null): XmlElement | null {
    for (const [, style] of this.chain(styleId ?? '')) {
      const borders = childOf(style.table, 'tblBorders');
      if (borders) return borders;
    }
    return null;
  }

  /** The name of a style in lower case, as the program that made it calls it ("heading 1", "toc 2"). */
  nameOf(styleId: string | null): string {
    return this.styles.get(styleId ?? this.defaultParagraph)?.name ?? '';
  }

  /** The list to which a list style points. */
  listOf(styleId: string): string | null {
    const properties = this.paragraphProperty(styleId, 'numPr')?.element;
    return properties ? valueOf(properties, 'numId') : null;
  }

  private *chain(styleId: string): Generator<[string, Style]> {
    let id: string | null = styleId;
    for (let depth = 0; id !== null && depth < LONGEST_CHAIN; depth += 1) {
      const style = this.styles.get(id);
      if (!style) return;
      yield [id, style];
      id = style.basedOn;
    }
  }

  private ownLook(styleId: string): RunLook {
    const known = this.looks.get(styleId);
    if (known) return known;
    let look = NOTHING;
    for (const [, style] of this.chain(styleId)) look = overlay(style.look, look);
    this.looks.set(styleId, look);
    return look;
  }
}
