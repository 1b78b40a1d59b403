import { pattern } from '#domain/vietnamese-pattern.ts';

const JOINED = pattern.gu`_(?<=[\p{L}\p{N}]_)(?=[\p{L}\p{N}])`;
const MARK_SET_APART = / ([.,;:!?)”\]/])/gu;
const OPENING_SET_APART = /([(“[]) /gu;

/** How many words of the text are joined by "_", where a program has cut it into words; 0 where none has. */
export function countJoinedWords(text: string): number {
  const joined = text.match(JOINED)?.length ?? 0;
  return joined > 20 && joined > text.length / 200 ? joined : 0;
}

/**
 * A word-segmented text as it reads without the segmentation; any other text stays as it is. Every character keeps its place: "_" becomes a space, and a
 * mark that stands apart changes places with the space before it ("1 . Tên" reads "1.  Tên").
 */
export function withoutWordJoins(text: string): string {
  if (countJoinedWords(text) === 0) return text;
  return text.replace(JOINED, ' ').replace(MARK_SET_APART, '$1 ').replace(OPENING_SET_APART, ' $1');
}
