import { Unreadable } from '../unreadable.ts';
import { readXml, valueOf, childOf, type XmlElement } from '../xml/read-xml.ts';
import type { Zip } from '../zip/read-zip.ts';

/** The parts of a package by what they are for ("officeDocument", "styles", "header"), as the relations of its parts say. */
export interface Parts {
  readonly main: Uint8Array;
  readonly mainName: string;
  readonly root: (kind: string) => XmlElement | null;
  readonly roots: (kind: string) => XmlElement[];
  readonly pages: number | null;
  readonly hasMacros: boolean;
}

/** What other packages hold; the ending tells the person what it is. */
const OTHERS: readonly (readonly [ending: string, name: RegExp])[] = [
  ['.xlsx', /^xl\/workbook\.(?:xml|bin)$/u],
  ['.pptx', /^ppt\/presentation\.xml$/u],
  ['.odt', /^mimetype$/u],
];

/** A target of a relation as a name in the package: "/word/a.xml", "a.xml" and "../a.xml" are all allowed. */
function resolve(base: string, target: string): string {
  const path = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/').toLowerCase();
}

function relationsOf(zip: Zip, name: string): Map<string, string[]> {
  const at = name.lastIndexOf('/') + 1;
  const part = `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
  const bytes = zip.read(part);
  const relations = new Map<string, string[]>();
  for (const { attributes } of bytes ? (readXml(bytes, { part })?.children ?? []) : []) {
    if (attributes['TargetMode'] === 'External') continue;
    const kind = (attributes['Type'] ?? '').split('/').at(-1) ?? '';
    relations.set(kind, [...(relations.get(kind) ?? []), resolve(name, attributes['Target'] ?? '')]);
  }
  return relations;
}

function findMain(zip: Zip): { name: string; bytes: Uint8Array } {
  const named = relationsOf(zip, '').get('officeDocument')?.[0];
  const other = OTHERS.find(([, pattern]) => zip.names.some((entry) => pattern.test(entry)))?.[0];
  if (other !== undefined) throw new Unreadable('unsupported-format', other);
  for (const name of [named, 'word/document.xml']) {
    const bytes = name === undefined ? null : zip.read(name);
    if (name !== undefined && bytes) return { name, bytes };
  }
  if (zip.names.includes('[content_types].xml')) throw new Unreadable('no-document');
  throw new Unreadable('unsupported-format', '.zip');
}

/** The page count that the writing program left behind; it is a help only, so nothing is refused for it. */
function pagesOf(zip: Zip): number | null {
  try {
    const bytes = zip.read('docprops/app.xml');
    const root = bytes && readXml(bytes, { part: 'docProps/app.xml' });
    const pages = Number(childOf(root, 'Pages')?.text);
    return Number.isInteger(pages) && pages > 0 && pages < 100_000 ? pages : null;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** Finds the parts of a word processor's package. Throws `Unreadable` where there is no document in it. */
export function openParts(zip: Zip): Parts {
  const { name, bytes } = findMain(zip);
  const relations = relationsOf(zip, name);
  const roots = (kind: string) =>
    (relations.get(kind) ?? []).flatMap((part) => {
      const content = zip.read(part);
      const root = content && readXml(content, { part });
      return root ? [root] : [];
    });
  return {
    main: bytes,
    mainName: name,
    root: (kind) => roots(kind)[0] ?? null,
    roots,
    pages: pagesOf(zip),
    hasMacros: zip.names.some((entry) => entry.endsWith('vbaproject.bin')),
  };
}

/** Footnotes or endnotes by their ids, without the lines that separate them from the text. */
export function readNotes(root: XmlElement | null): Map<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  for (const note of root?.children ?? [])
    if (/^(?:normal)?$/u.test(note.attributes['type'] ?? '')) notes.set(note.attributes['id'] ?? '', note);
  return notes;
}

/** How the section of these properties begins. */
export function beginsOnSamePage(section: XmlElement): boolean {
  return valueOf(section, 'type') === 'continuous';
}
