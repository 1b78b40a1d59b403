/** What is needed of a PDF of our own making to add to it: a plain table of places and plain dictionaries. */
export interface OwnPdf {
  readonly bytes: Buffer;
  /** Where the table of places begins. */
  readonly tableAt: number;
  readonly size: number;
  readonly root: number;
  /** The trailer's other entries, as they stand. */
  readonly keptTrailer: string;
  /** The dictionary of an object, as it stands between `obj` and `endobj`. */
  readonly dictionaryOf: (number: number) => string;
  /** Numbers of the page objects in their order. */
  readonly pages: readonly number[];
}

const ENTRY_LENGTH = 20;

function wanted(found: RegExpExecArray | null, what: string): string {
  const value = found?.[1];
  if (value === undefined) throw new Error(`a PDF without ${what}`);
  return value;
}

/** Reads the frame of a PDF that `write-pdf` made; throws on any other, which nobody hands in here. */
export function readOwnPdf(pdf: Uint8Array): OwnPdf {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const tableAt = Number(wanted(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text), 'startxref'));
  const table = /^xref\s+0 (\d+)\s*?\n/u.exec(text.slice(tableAt, tableAt + 64));
  const trailer = text.slice(text.lastIndexOf('trailer'));
  if (!table) throw new Error('a PDF without a table of places');
  const firstEntry = tableAt + table[0].length;
  const placeOf = (number: number) => Number(text.slice(firstEntry + number * ENTRY_LENGTH).slice(0, 10));
  const dictionaryOf = (number: number): string => {
    const at = placeOf(number);
    const head = `${number} 0 obj`;
    if (text.slice(at, at + head.length) !== head) throw new Error(`a PDF without object ${number}`);
    return text.slice(at + head.length, text.indexOf('endobj', at)).trim();
  };
  const root = Number(wanted(/\/Root (\d+) 0 R/u.exec(trailer), 'a root'));
  const tree = Number(wanted(/\/Pages (\d+) 0 R/u.exec(dictionaryOf(root)), 'pages'));
  const kids = wanted(/\/Kids \[([^\]]*)\]/u.exec(dictionaryOf(tree)), 'a list of pages');
  const kept = /\/(?:Info|ID)\s*(?:\d+ 0 R|\[[^\]]*\])/gu;
  return {
    bytes,
    tableAt,
    size: Number(wanted(/\/Size (\d+)/u.exec(trailer), 'a size')),
    root,
    keptTrailer: (trailer.match(kept) ?? []).join(' '),
    dictionaryOf,
    pages: [...kids.matchAll(/(\d+) 0 R/gu)].map((match) => Number(match[1])),
  };
}

/** A dictionary with more entries in it. */
export function withEntries(dictionary: string, entries: string): string {
  const end = dictionary.lastIndexOf('>>');
  return `${dictionary.slice(0, end)}${entries}\n>>`;
}
