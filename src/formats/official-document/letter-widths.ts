/** Roughly, in parts of the size: how wide letters of Times are. Enough for a rule below words, not for setting them. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\s.,:;'’\-–iíìỉĩịljtfr()/|]/u, 0.3],
  [/[mMwW]/u, 0.9],
  [/\p{Lu}/u, 0.71],
  [/\p{L}|\p{N}/u, 0.5],
];
const POINT_MM = 25.4 / 72;
const BOLD = 1.04;

/** The width of a line of words in millimetres. */
export function wordsWidthMm(text: string, size: number, isBold: boolean): number {
  const ems = [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.5),
    0,
  );
  return ems * size * POINT_MM * (isBold ? BOLD : 1);
}
