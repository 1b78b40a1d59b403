import { Unreadable } from '../unreadable.ts';
import { ByteView, utf16 } from './byte-view.ts';
import type { WordFile } from './word-file.ts';

/** A stretch of characters [from, to) that stands in one place of the main stream. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Byte offset of its first character. */
  readonly at: number;
  /** Bytes of a character: 1 (Windows-1252) or 2 (UTF-16). */
  readonly width: 1 | 2;
}

const CLX = 33;
const MOST_PIECES = 500_000;

function pieceTable(clx: ByteView): ByteView {
  let at = 0;
  while (clx.u8(at) === 1) at += 3 + clx.u16(at + 1);
  if (clx.u8(at) !== 2) throw new Unreadable('damaged', '.doc');
  return new ByteView(clx.part(at + 5, clx.u32(at + 1)));
}

/** The pieces of the text in order, so that a file saved in haste is read in the order in which it is shown. */
export function piecesOf(file: WordFile): Piece[] {
  const table = pieceTable(file.structure(CLX));
  const count = Math.floor((table.length - 4) / 12);
  if (count < 1 || count > MOST_PIECES) throw new Unreadable('damaged', '.doc');
  return Array.from({ length: count }, (_, i): Piece => {
    const [from, to] = [table.u32(4 * i), table.u32(4 * i + 4)];
    const place = table.u32(4 * (count + 1) + 8 * i + 2);
    const isNarrow = (place & 0x40000000) !== 0;
    const at = isNarrow ? (place & 0x3fffffff) / 2 : place & 0x3fffffff;
    const width = isNarrow ? 1 : 2;
    if (to < from || at + (to - from) * width > file.main.length) throw new Unreadable('damaged', '.doc');
    return { from, to, at, width };
  });
}

const WINDOWS_1252 = new TextDecoder('windows-1252');

/** The characters of a part of a piece; as many as it has places. */
export function textOfPiece(main: ByteView, piece: Piece, from: number, to: number): string {
  const bytes = main.part(piece.at + (from - piece.from) * piece.width, (to - from) * piece.width);
  return piece.width === 1 ? WINDOWS_1252.decode(bytes) : utf16(bytes);
}
