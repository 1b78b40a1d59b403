import { beginsWithVniMark, decodeLegacy, encodingOfFont, type LegacyEncoding } from '../text/legacy-encodings.ts';
import type { Stretch } from '../documents/line.ts';
import { readPrivateLetters } from './symbols.ts';
import type { RunLook } from './styles.ts';

/** A stretch of text with what its run properties say; `null` stands for a page break. */
export interface Piece {
  readonly text: string;
  readonly look: RunLook;
}

const encodingOf = (look: RunLook): LegacyEncoding | null => encodingOfFont(look.other) ?? encodingOfFont(look.ascii);

/** A VNI letter may be cut between vowel and mark where the bold or the checker's marks begin. */
function rejoinVniLetters(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const cut = before && encodingOf(before.look) === 'vni' && encodingOf(piece.look) === 'vni';
    if (cut && beginsWithVniMark(piece.text)) {
      joined[joined.length - 1] = { ...before, text: before.text + piece.text.charAt(0) };
      joined.push({ ...piece, text: piece.text.slice(1) });
    } else joined.push(piece);
  }
  return joined;
}

function readable({ text, look }: Piece): string {
  const encoding = encodingOf(look);
  const letters = encoding === null ? readPrivateLetters(text, look.other) : decodeLegacy(text, encoding);
  return look.capitals === true ? letters.toUpperCase() : letters;
}

/** The pieces of a paragraph in Unicode; `onLegacy` is told when letters of an old encoding were among them. */
export function readPieces(pieces: readonly Piece[], onLegacy: () => void): Stretch[] {
  return rejoinVniLetters(pieces).map((piece) => {
    const text = readable(piece);
    if (text !== piece.text && encodingOf(piece.look) !== null) onLegacy();
    return { text, bold: piece.look.bold === true };
  });
}
