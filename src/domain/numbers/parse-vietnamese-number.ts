import { compareDecimals, type Decimal, divideDecimals } from '#domain/decimal.ts';

export const numberProblems = [
  'letters',
  'unit-inside',
  'ambiguous-separator',
  'foreign-style',
  'double-comma',
  'wrong-grouping',
  'not-a-number',
] as const;
export type NumberProblem = (typeof numberProblems)[number];

export type ParsedNumber =
  | { readonly ok: true; readonly value: Decimal | null }
  /** What the writer may have meant, the likeliest first; empty when nothing can be guessed. */
  | { readonly ok: false; readonly code: NumberProblem; readonly readings: readonly Decimal[] };

export interface ParseOptions {
  /** The last period's figure, or else the planned one: it tells 1.234 from 1,234. */
  readonly previous?: Decimal | null;
}

/**
 * Reads a figure as people in the province type it: '23.600,5'. An empty text is no figure (null). What could be read in two
 * ways is not guessed: both readings are offered.
 */
export function parseVietnameseNumber(text: string, { previous = null }: ParseOptions = {}): ParsedNumber {
  const typed = text.normalize('NFC').trim().replace(/[−–]/g, '-');
  if (typed === '') return { ok: true, value: null };
  const bare = typed.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '.');
  if (/[\p{L}%‰/]/u.test(bare)) return readWords(bare, previous);
  const sign = bare.startsWith('-') ? '-' : '';
  const digits = bare.slice(sign.length);
  if (!/^\d[\d.,]*$/.test(digits) || /[.,]$/.test(digits)) return problem('not-a-number');
  return readDigits(digits, sign, previous);
}

/** '71 %' and '23.600 tỷ đồng' hold a number and a unit; anything else with letters holds no number. */
function readWords(bare: string, previous: Decimal | null): ParsedNumber {
  const match = /^(-?[\d.,]+)\s*(%|‰|[\p{L}][\p{L}\s/%]*)$/u.exec(bare);
  if (!match?.[1]) return problem('letters');
  const inner = parseVietnameseNumber(match[1], { previous });
  if (/^\p{L}$/u.test(match[2] ?? '')) return problem('letters');
  return problem('unit-inside', inner.ok ? (inner.value === null ? [] : [inner.value]) : inner.readings);
}

const GROUPED_BY_DOTS = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const GROUPED_BY_COMMAS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

function readDigits(digits: string, sign: string, previous: Decimal | null): ParsedNumber {
  if (/^\d+$/.test(digits)) return value(sign, digits);
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return readAmbiguous(digits, sign, previous);
  if (GROUPED_BY_DOTS.test(digits) || /^\d+,\d+$/.test(digits)) return value(sign, vietnamese(digits));
  const foreign = digits.replaceAll(',', '');
  if (GROUPED_BY_COMMAS.test(digits) || /^\d+\.\d+$/.test(digits))
    return problem('foreign-style', [plain(sign, foreign)]);
  if (/,.*,/.test(digits)) return problem('double-comma');
  return /^[\d.]+,\d+$|^[\d.]+$/.test(digits)
    ? problem('wrong-grouping', [plain(sign, vietnamese(digits))])
    : problem('not-a-number');
}

/** One separator with three digits after it: by the rule '1.234' is a thousand and '1,234' is one and a bit, yet either slips. */
function readAmbiguous(digits: string, sign: string, previous: Decimal | null): ParsedNumber {
  const grouped = plain(sign, digits.replace(/[.,]/, ''));
  const fractional = plain(sign, digits.replace(',', '.'));
  const [byRule, other] = digits.includes('.') ? [grouped, fractional] : [fractional, grouped];
  const unknown = previous === null || compareDecimals(previous, '0') === 0;
  if (unknown)
    return digits.includes('.') ? { ok: true, value: byRule } : problem('ambiguous-separator', [byRule, other]);
  if (isNear(byRule, previous) || !isNear(other, previous)) return { ok: true, value: byRule };
  return problem('ambiguous-separator', [other, byRule]);
}

/** Within a factor of thirty, the middle of the thousand between the two readings. */
function isNear(candidate: Decimal, previous: Decimal): boolean {
  const ratio = divideDecimals(candidate, previous) ?? '0';
  return compareDecimals(ratio, '30') < 0 && compareDecimals(ratio, '0.033') > 0;
}

function vietnamese(digits: string): string {
  return digits.replaceAll('.', '').replace(',', '.');
}

function value(sign: string, text: string): ParsedNumber {
  return { ok: true, value: plain(sign, text) };
}

function plain(sign: string, text: string): Decimal {
  const digits = text.replace(/^0+(?=\d)/, '');
  return /^[0.]+$/.test(digits) ? digits : `${sign}${digits}`;
}

function problem(code: NumberProblem, readings: readonly Decimal[] = []): ParsedNumber {
  return { ok: false, code, readings };
}
