import { zipSync } from 'fflate';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Packs files that are packed already, such as workbooks, into one archive; a name that comes twice gets a number. */
export function writeZip(files: readonly NamedBytes[]): Uint8Array {
  const packed: Record<string, Uint8Array> = {};
  for (const { name, bytes } of files) packed[freeName(name, packed)] = bytes;
  return zipSync(packed, { level: 0, mtime: new Date(2000, 0, 1) });
}

function freeName(name: string, taken: Readonly<Record<string, unknown>>): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[a-z]+)?$/su.exec(name) ?? [];
  let [free, number] = [name, 2];
  while (free in taken) {
    free = `${stem} (${number})${ending}`;
    number += 1;
  }
  return free;
}
