import { Unreadable } from '../unreadable.ts';
import { childOf, readXml } from '../xml/read-xml.ts';
import { openZip, type Zip } from '../zip/read-zip.ts';
import { readDateStyles } from './date-styles.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import type { Sheet } from './sheet-cells.ts';

const MOST_SHEETS = 30;
/** A form of a thousand lines takes less than one; beyond it the reader would hold up everybody else. */
const LARGEST_PART = 8 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** All sheets of an .xlsx file, hidden ones too. Throws `Unreadable` for other files, locked, broken and bloated ones. */
export function openWorkbook(bytes: Uint8Array): Sheet[] {
  if (bytes.length === 0) throw new Unreadable('empty');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw refuseOldFile(bytes);
  if (!startsWith(bytes, 0x50, 0x4b)) throw new Unreadable('unsupported-format', 'này');
  const zip = openZip(bytes);
  const book = readPart(zip, 'xl/workbook.xml');
  if (book === null) throw new Unreadable('unsupported-format', 'này');
  const files = readRelations(zip);
  const root = readXml(book, { part: 'workbook.xml', relations: true });
  const shared = {
    strings: readSharedStrings(readPart(zip, 'xl/sharedStrings.xml')),
    dateStyles: readDateStyles(readPart(zip, 'xl/styles.xml')),
  };
  const named = childOf(root, 'sheets')?.children.slice(0, MOST_SHEETS) ?? [];
  return named.flatMap(({ attributes }) => {
    const file = files.get(attributes['id'] ?? '');
    const part = file === undefined ? null : readPart(zip, file);
    return part === null ? [] : [{ name: attributes['name'] ?? '', ...readSheet(part, file ?? '', shared) }];
  });
}

/** Inside the old container stands either a workbook of before 2007 or one under a password. */
function refuseOldFile(bytes: Uint8Array): Unreadable {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.min(bytes.length, LARGEST_PART) & ~1));
  return names.includes('EncryptedPackage')
    ? new Unreadable('encrypted')
    : new Unreadable('unsupported-format', '.xls');
}

function readPart(zip: Zip, name: string): Uint8Array | null {
  const part = zip.read(name);
  if (part !== null && part.length > LARGEST_PART) throw new Unreadable('unpacks-too-large', name);
  return part;
}

/** Which file holds the sheet of which relation. */
function readRelations(zip: Zip): Map<string, string> {
  const bytes = readPart(zip, 'xl/_rels/workbook.xml.rels');
  const root = bytes && readXml(bytes, { part: 'workbook.xml.rels' });
  return new Map(
    (root?.children ?? []).map(({ attributes: { Id = '', Target = '' } }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
    ]),
  );
}
