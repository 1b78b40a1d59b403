import { ByteView } from './byte-view.ts';

/** One property of a run, paragraph or table row: its code and the bytes of its value. */
export interface Sprm {
  readonly code: number;
  readonly value: ByteView;
}

const TABLE_DEFINITIONS = new Set([0xd608, 0xd606]);
const CHANGED_TABS = 0xc615;

/** Bytes of the value, and how many length bytes stand before it; null where the list is cut. */
function sizeOf(view: ByteView, code: number, at: number): readonly [skip: number, size: number] | null {
  const kind = code >> 13;
  if (kind <= 1) return [0, 1];
  if (kind === 2 || kind === 4 || kind === 5) return [0, 2];
  if (kind === 3) return [0, 4];
  if (kind === 7) return [0, 3];
  if (TABLE_DEFINITIONS.has(code)) return at + 2 > view.length ? null : [2, Math.max(view.u16(at) - 1, 0)];
  if (at + 1 > view.length) return null;
  const size = view.u8(at);
  // The length byte 255 is given up: nothing that follows such a list of tab stops is needed for reading.
  return code === CHANGED_TABS && size === 255 ? null : [1, size];
}

/** The properties of a list in order; what does not fit into the list any more is left out. */
export function sprmsOf(bytes: Uint8Array): Sprm[] {
  const view = new ByteView(bytes);
  const sprms: Sprm[] = [];
  for (let at = 0; at + 2 < view.length;) {
    const code = view.u16(at);
    const found = sizeOf(view, code, at + 2);
    if (found === null) return sprms;
    const [skip, size] = found;
    const from = at + 2 + skip;
    if (from + size > view.length) return sprms;
    sprms.push({ code, value: new ByteView(view.part(from, size)) });
    at = from + size;
  }
  return sprms;
}
