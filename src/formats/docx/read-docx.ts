import type { SourceReading, TellSourceProgress } from '#domain/documents/source-text.ts';
import { findSecrecyStamp } from '../text/secrecy-stamp.ts';
import { refusalOf, Unreadable } from '../unreadable.ts';
import { childOf, readXml, type XmlElement } from '../xml/read-xml.ts';
import { openZip } from '../zip/read-zip.ts';
import { Numbering } from './numbering.ts';
import { beginsOnSamePage, openParts, type Parts, readNotes } from './parts.ts';
import { BlockReader, BREAK } from './read-blocks.ts';
import { ReadingState } from './reading-state.ts';
import { readThemeFonts, Styles } from './styles.ts';

/** Elements round the paragraphs of a body; what stands in them is read as it comes and never held whole. */
const PASSED = new Set(['document', 'body', 'sdt', 'sdtContent']);

function openState(parts: Parts): ReadingState {
  const styles = new Styles(parts.root('styles'), readThemeFonts(parts.root('theme')));
  const numbering = new Numbering(parts.root('numbering'), (style) => styles.listOf(style));
  const notes = { footnote: readNotes(parts.root('footnotes')), endnote: readNotes(parts.root('endnotes')) };
  return new ReadingState(styles, numbering, notes);
}

/** One break between two blocks, none before the first and behind the last. */
function settleBreaks(blocks: readonly (string | null)[]): string[] {
  const settled: string[] = [];
  for (const block of blocks) if (block !== null && (block !== BREAK || settled.at(-1) !== BREAK)) settled.push(block);
  if (settled[0] === BREAK) settled.shift();
  if (settled.at(-1) === BREAK) settled.pop();
  return settled;
}

function readBody(parts: Parts, reader: BlockReader, tell: TellSourceProgress): string[] {
  const blocks: (string | null)[] = [];
  let sectionEnd: number | null = null;
  const section = (properties: XmlElement) => {
    // How a section begins is said where it ends, so the break before it is settled only now.
    if (sectionEnd !== null && beginsOnSamePage(properties)) blocks[sectionEnd] = null;
    sectionEnd = blocks.push(BREAK) - 1;
  };
  const onElement = (element: XmlElement) => {
    if (element.name === 'sectPr') return section(element);
    for (const block of reader.read([element])) blocks.push(block);
    const ends = element.name === 'p' ? childOf(childOf(element, 'pPr'), 'sectPr') : null;
    if (ends) section(ends);
  };
  const onBytes = (done: number, of: number) =>
    tell({ stage: 'reading', done: Math.ceil(done / 1000), of: Math.ceil(of / 1000) });
  const root = readXml(parts.main, { part: parts.mainName, passed: PASSED, onElement, onBytes });
  if (root?.name !== 'document') throw new Unreadable('no-document');
  for (const block of reader.finish()) blocks.push(block);
  return settleBreaks(blocks);
}

function readNoteTexts(state: ReadingState, reader: BlockReader): string[] {
  return state.notesInOrder().map((note, index) => {
    const text = reader.read(note.children).filter((block) => block !== BREAK);
    return `[^${index + 1}]: ${text.join(' ').replaceAll('\n', ' ')}`;
  });
}

/** Headers and footers are no part of the text, but a stamp there counts like any other. */
function stampAtTheEdge(parts: Parts, state: ReadingState): string | null {
  const reader = new BlockReader(state);
  const edges = [...parts.roots('header'), ...parts.roots('footer')];
  return findSecrecyStamp(edges.flatMap((root) => reader.read(root.children)).join('\n'));
}

function readOrThrow(bytes: Uint8Array, tell: TellSourceProgress): SourceReading {
  tell({ stage: 'unpacking', done: null, of: null });
  const parts = openParts(openZip(bytes));
  const state = openState(parts);
  const reader = new BlockReader(state);
  const body = readBody(parts, reader, tell);
  const text = [...body, ...readNoteTexts(state, reader)].join('\n\n').normalize('NFC');
  if (body.length === 0) throw new Unreadable(state.hasTold('pictures-ignored') ? 'scanned' : 'empty');
  if (parts.hasMacros) state.tell('macros-ignored');
  const notes = state.sourceNotes();
  const stamp = findSecrecyStamp(text) ?? stampAtTheEdge(parts, state);
  if (stamp !== null) throw new Unreadable('classified', stamp);
  return { ok: true, text, notes, pages: parts.pages };
}

/**
 * The received text of a .docx or .docm (ECMA-376, both the transitional and the strict kind), in the form that `SourceText` describes.
 * Never throws for bad bytes: a broken, encrypted, bloated or too deeply nested file is refused with its code.
 */
export function readDocx(bytes: Uint8Array, tell: TellSourceProgress = () => undefined): SourceReading {
  try {
    return readOrThrow(bytes, tell);
  } catch (error) {
    return refusalOf(error);
  }
}
