import type { Decimal } from '../decimal.ts';
import { type NumberProblem, parseVietnameseNumber } from './parse-vietnamese-number.ts';
import { readStoredNumber } from './read-stored-number.ts';

/** '1.234,5' as the province writes, or '1,234.5' as programs and foreign tables do. */
export const numberStyles = ['vietnamese', 'international'] as const;
export type NumberStyle = (typeof numberStyles)[number];

const MISSING = /^(-|–|—|_|\.{1,4}|…|:|x|n\/?a|#n\/a|nan|null|none|chưa có( số( liệu)?)?|không có( số( liệu)?)?)$/iu;
const SURELY_INTERNATIONAL = /^-?\d+\.(\d{1,2}|\d{4,})$|^-?0\.\d+$|^-?\d{1,3}(,\d{3})+\.\d+$|^-?\d{1,3}(,\d{3}){2,}$/;
const SURELY_VIETNAMESE = /^-?\d+,(\d{1,2}|\d{4,})$|^-?0,\d+$|^-?\d{1,3}(\.\d{3})+,\d+$|^-?\d{1,3}(\.\d{3}){2,}$/;

/** Whether the text says that there is no figure: nothing, a dash, dots, 'chưa có'. Never zero. */
export const isMissingFigure = (text: string): boolean => text.trim() === '' || MISSING.test(text.trim());

/** In which style the figures of one column are written, by those that can be read in one way only; the province's own where none is. */
export function numberStyleOf(texts: readonly string[]): NumberStyle {
  const count = (shape: RegExp) => texts.filter((text) => shape.test(text.trim())).length;
  return count(SURELY_INTERNATIONAL) > count(SURELY_VIETNAMESE) ? 'international' : 'vietnamese';
}

export type StyledNumber =
  | { readonly ok: true; readonly value: Decimal | null }
  | { readonly ok: false; readonly code: NumberProblem; readonly readings: readonly Decimal[] };

/** Reads a written figure in a known style; null for a missing one. */
export function readStyledNumber(text: string, style: NumberStyle): StyledNumber {
  if (isMissingFigure(text)) return { ok: true, value: null };
  if (style === 'vietnamese') return parseVietnameseNumber(text);
  const typed = text.trim().replace(/[−–]/g, '-');
  const bare = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(typed) ? typed.replaceAll(',', '') : typed;
  const value = readStoredNumber(bare);
  if (value !== null) return { ok: true, value };
  const code = /\p{L}/u.test(bare) ? 'letters' : 'not-a-number';
  return { ok: false, code, readings: [] };
}
