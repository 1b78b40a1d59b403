import { Unreadable } from '../unreadable.ts';
import { ByteView } from './byte-view.ts';
import type { Streams } from './compound-file.ts';

/** The main stream, its table stream, and where the header says that things stand. */
export interface WordFile {
  readonly main: ByteView;
  readonly table: ByteView;
  readonly data: ByteView;
  /** Characters of the text, its footnotes, headers, macros, comments and endnotes, in the order of the stream. */
  readonly counts: {
    readonly text: number;
    readonly footnotes: number;
    readonly between: number;
    readonly endnotes: number;
  };
  /** Bytes of a structure of the table stream by its place in the header's list; empty where there is none. */
  readonly structure: (index: number) => ByteView;
  /** The same, with everything that follows it in the table stream. */
  readonly from: (index: number) => ByteView;
}

const IDENT = 0xa5ec;
const WORD_97 = 0xc1;
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;
const LIST_START = 0x9a;

function mainStream(streams: Streams): ByteView {
  if (streams.has('EncryptedPackage')) throw new Unreadable('encrypted', '.docx');
  const bytes = streams.get('WordDocument');
  if (bytes !== undefined) return new ByteView(bytes);
  if (streams.has('Workbook') || streams.has('Book')) throw new Unreadable('unsupported-format', '.xls');
  if (streams.has('PowerPoint Document')) throw new Unreadable('unsupported-format', '.ppt');
  throw new Unreadable('no-document', '.doc');
}

/** Opens the header of a Word 97–2003 file. Throws Unreadable: encrypted, older than Word 97, another Office file, damaged. */
export function openWordFile(streams: Streams): WordFile {
  const main = mainStream(streams);
  if (main.u16(0) !== IDENT) throw new Unreadable(main.u16(0) === 0xa5dc ? 'unsupported-format' : 'damaged', 'Word 95');
  if (main.u16(2) < WORD_97) throw new Unreadable('unsupported-format', 'Word 95');
  const flags = main.u16(0x0a);
  if ((flags & ENCRYPTED) !== 0) throw new Unreadable('encrypted', '.doc');
  const tableBytes = streams.get((flags & TABLE_1) !== 0 ? '1Table' : '0Table');
  if (tableBytes === undefined) throw new Unreadable('damaged', '.doc');
  const table = new ByteView(tableBytes);
  const listed = main.u16(0x98);
  const place = (index: number) =>
    index < listed
      ? ([main.u32(LIST_START + 8 * index), main.u32(LIST_START + 8 * index + 4)] as const)
      : ([0, 0] as const);
  return {
    main,
    table,
    data: new ByteView(streams.get('Data') ?? new Uint8Array()),
    counts: {
      text: main.u32(0x4c),
      footnotes: main.u32(0x50),
      between: main.u32(0x54) + main.u32(0x58) + main.u32(0x5c),
      endnotes: main.u32(0x60),
    },
    structure: (index) => {
      const [at, length] = place(index);
      return new ByteView(length === 0 ? new Uint8Array() : table.part(at, length));
    },
    from: (index) => {
      const [at, length] = place(index);
      return new ByteView(length === 0 ? new Uint8Array() : table.part(at, table.length - at));
    },
  };
}
