import type { SourceRefused } from '#domain/documents/source-text.ts';
import { refusalOf, Unreadable } from '../unreadable.ts';
import { openZip } from '../zip/read-zip.ts';
import type { NamedBytes } from '../zip/write-zip.ts';

/** As many units as the largest province has communes, and room for more. */
const MOST_FILES = 500;
const LARGEST_FILE = 2 * 1024 * 1024;

export type UnpackedWorkbooks = { readonly ok: true; readonly files: readonly NamedBytes[] } | SourceRefused;

/** The workbooks of an archive of many, or the one that the file is itself. Never throws for bad bytes. */
export function unpackWorkbooks(name: string, bytes: Uint8Array): UnpackedWorkbooks {
  try {
    return { ok: true, files: filesOf(name, bytes) };
  } catch (error) {
    return refusalOf(error);
  }
}

function filesOf(name: string, bytes: Uint8Array): NamedBytes[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || !name.toLowerCase().endsWith('.zip')) return [{ name, bytes }];
  const zip = openZip(bytes);
  const workbooks = zip.names.filter((each) => /(^|\/)[^/~.][^/]*\.xlsx$/u.test(each));
  if (workbooks.length === 0) throw new Unreadable('unsupported-format', 'này');
  if (workbooks.length > MOST_FILES) throw new Unreadable('too-long', `hơn ${MOST_FILES} tệp`);
  return workbooks.map((each) => {
    const inner = zip.read(each) ?? new Uint8Array();
    if (inner.length > LARGEST_FILE) throw new Unreadable('unpacks-too-large', each);
    return { name: each.split('/').at(-1) ?? each, bytes: inner };
  });
}
