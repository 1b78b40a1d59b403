import { decodeLegacy, encodingOfFont } from '#formats/text/legacy-encodings.ts';
import type { Glyph } from './page-marks.ts';

/** A stretch of a line in one weight. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** Narrower gaps between letters are kerning; a space is at least a quarter of the size, a little less when squeezed. */
export const SPACE = 0.14;

export const isBlank = (text: string) => text.trim() === '';

const familyOf = (font: string) => font.replace(/[-,].*$/u, '');

/** Letters borrowed from another font because theirs lacks them ("Ủ", "ế") have the weight of the word they stand in. */
function withWordWeight(glyphs: readonly Glyph[]): readonly Glyph[] {
  const fonts = new Map<string, number>();
  for (const { font } of glyphs) fonts.set(font, (fonts.get(font) ?? 0) + 1);
  const families = new Map<string, number>();
  for (const [font, count] of fonts) families.set(familyOf(font), (families.get(familyOf(font)) ?? 0) + count);
  if (families.size < 2) return glyphs;
  const [main] = [...families].sort((a, b) => b[1] - a[1])[0] ?? [''];
  const own = new Set([...fonts.keys()].filter((font) => familyOf(font) === main));
  const isOwn = (glyph: Glyph | undefined) => glyph !== undefined && !isBlank(glyph.text) && own.has(glyph.font);
  const behind: (Glyph | undefined)[] = [];
  for (let i = glyphs.length - 1; i >= 0; i -= 1) behind[i] = isOwn(glyphs[i]) ? glyphs[i] : behind[i + 1];
  let before: Glyph | undefined;
  let isInWord = false;
  return glyphs.map((glyph, i) => {
    if (isOwn(glyph)) {
      before = glyph;
      isInWord = true;
      return glyph;
    }
    if (isBlank(glyph.text)) {
      isInWord = false;
      return glyph;
    }
    return { ...glyph, bold: (isInWord ? before : (behind[i] ?? before))?.bold ?? glyph.bold };
  });
}

const needsSpace = (before: Glyph | undefined, glyph: Glyph) =>
  before !== undefined &&
  glyph.x0 - before.x1 > SPACE * Math.max(glyph.size, before.size) &&
  !isBlank(before.text) &&
  !isBlank(glyph.text);

/** The letters of a line as text: spaces where there is room for one, letters of old fonts by the font's encoding. */
export function runsOf(glyphs: readonly Glyph[]): Run[] {
  const runs: { text: string; bold: boolean; font: string }[] = [];
  const weighed = withWordWeight(glyphs);
  for (const [i, glyph] of weighed.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && needsSpace(weighed[i - 1], glyph)) last.text += ' ';
    const isSame = last !== undefined && last.bold === glyph.bold && last.font === glyph.font;
    if (last !== undefined && (isSame || isBlank(glyph.text))) last.text += glyph.text;
    else runs.push({ text: glyph.text, bold: glyph.bold, font: glyph.font });
  }
  return runs.map(({ text, bold, font }) => {
    const encoding = encodingOfFont(font);
    return { text: encoding === null ? text : decodeLegacy(text, encoding), bold };
  });
}
