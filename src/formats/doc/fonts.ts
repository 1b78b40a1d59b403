import { utf16 } from './byte-view.ts';
import type { WordFile } from './word-file.ts';

const FONTS = 15;
/** Bytes of a font's entry before its name: the length byte and what the font looks like. */
const BEFORE_NAME = 40;

/** Names of the file's fonts by number. */
export function fontNames(file: WordFile): string[] {
  const table = file.structure(FONTS);
  const names: string[] = [];
  for (let at = 4; at < table.length; at += table.u8(at) + 1) {
    const length = table.u8(at) + 1;
    const end = Math.min(at + length, table.length);
    const name = end > at + BEFORE_NAME ? utf16(table.part(at + BEFORE_NAME, (end - at - BEFORE_NAME) & ~1)) : '';
    names.push(name.split('\0')[0] ?? '');
  }
  return names;
}
