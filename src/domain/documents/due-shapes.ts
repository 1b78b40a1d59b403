import type { Due, Every } from './compiled-decision.ts';

export type DueShape = Pick<Due, 'kind' | 'value'> & { readonly every?: Every };

/** One way of writing a due day; `year` is the programme's, for a day that names none. */
export interface DueForm {
  /** A word that must stand in the text (in small letters), so that most texts are passed over quickly. */
  readonly needs: string;
  /** Whether it holds digits. */
  readonly counted?: true;
  readonly words: RegExp;
  readonly read: (found: RegExpExecArray, year: number | null) => DueShape | null;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];
const EVERY: Record<string, Every> = { ngày: 'day', tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' };
const pad = (text: string) => text.padStart(2, '0');

/** "hằng quý" → every quarter; "6 tháng" → every half. */
export function recurring(unit: string): DueShape | null {
  const every = /(?:6|sáu) tháng/u.test(unit) ? 'half' : EVERY[unit.toLowerCase().split(/[\s,]/u)[0] ?? ''];
  return every ? { kind: 'recurring', value: null, every } : null;
}

const quarterOf = (numeral: string) =>
  /^\d$/u.test(numeral) ? Number(numeral) : QUARTERS.indexOf(numeral.toUpperCase()) + 1;

/** A month of a year, null where either is missing. */
export function month(number: string | undefined, year: string | number | null | undefined): DueShape | null {
  const isMonth = Number(number) >= 1 && Number(number) <= 12;
  return isMonth && year !== null && year !== undefined
    ? { kind: 'month', value: `${year}-${pad(number ?? '')}` }
    : null;
}

/** A day, null where there is no such day. */
export function date(value: string | null): DueShape | null {
  return value === null ? null : { kind: 'date', value };
}

/** A quarter by its Roman or Arabic number. */
export function quarter(numeral: string | undefined, year: string | number | null | undefined): DueShape | null {
  return year === null || year === undefined
    ? null
    : { kind: 'quarter', value: `${year}-Q${quarterOf(numeral ?? '')}` };
}

/** "đầu" is the first half of the year, else the second. */
export const half = (word: string | undefined, year: string | number): DueShape => ({
  kind: 'half',
  value: `${year}-H${/đầu/u.test(word ?? '') ? 1 : 2}`,
});
export const event = (): DueShape => ({ kind: 'event', value: null });
export const continuous = (): DueShape => ({ kind: 'continuous', value: null });
