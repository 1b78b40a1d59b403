import type { TaskContent } from '#contract/programme.ts';
import { findDueDay } from '#domain/tasks/due-day.ts';
import { formatDay } from '../ui/days.ts';
import type { ProgrammeWords } from './use-programme-words.ts';

type Due = TaskContent['due'];
type DueKind = Due['kind'];
type Words = ProgrammeWords['due'];

/** Kinds of due time that end on a day of the calendar. */
export const datedKinds = ['date', 'month', 'quarter', 'half', 'year'] as const;
export type DatedKind = (typeof datedKinds)[number];

export function isDated(kind: DueKind): kind is DatedKind {
  return datedKinds.some((dated) => dated === kind);
}

const ROMAN = ['I', 'II', 'III', 'IV'];

function whenWords(kind: DatedKind, value: string, words: Words): string {
  const [yearText = '', part = ''] = value.split('-');
  const year = Number(yearText);
  if (kind === 'date') return words.date(formatDay(value));
  if (kind === 'month') return words.month(Number(part), year);
  if (kind === 'quarter') return words.quarter(ROMAN[Number(part.slice(1)) - 1] ?? part, year);
  return kind === 'half' ? words.half(Number(part.slice(1)), year) : words.year(year);
}

function isRhythm(every: string, words: Words): every is keyof Words['every'] {
  return every in words.every;
}

/** What the decision says of time, in words; null where it says nothing. */
export function dueWords(due: Due, words: Words): string | null {
  const condition = due.conditional ? ` (${words.conditional})` : '';
  if (due.kind === 'none') return null;
  if (isDated(due.kind) && due.value !== null) {
    const when = whenWords(due.kind, due.value, words);
    return `${due.strictBefore ? words.before(when) : when}${condition}`;
  }
  if (due.kind === 'recurring' && due.every && isRhythm(due.every, words))
    return `${words.every[due.every]}${condition}`;
  return `${due.asWritten ?? words.kind[due.kind]}${condition}`;
}

/** "chậm nhất hết ngày 19/01/2024", wherever the words themselves do not name the last good day. */
export function dueMeaning(due: Due, words: Words): string | null {
  const day = findDueDay(due);
  if (day === null || (due.kind === 'date' && !due.strictBefore)) return null;
  return words.atLatest(formatDay(day));
}

/** The stored due value as a person types it: '2024-Q3' → 'III/2024'. */
export function showDueValue(kind: DueKind, value: string | null): string {
  if (value === null || !isDated(kind)) return '';
  const [year = '', part = ''] = value.split('-');
  if (kind === 'date') return formatDay(value);
  if (kind === 'month') return `${Number(part)}/${year}`;
  if (kind === 'quarter') return `${ROMAN[Number(part.slice(1)) - 1] ?? part}/${year}`;
  return kind === 'half' ? `${part.slice(1)}/${year}` : year;
}

const forms: Readonly<Record<DatedKind, RegExp>> = {
  date: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
  month: /^(0?[1-9]|1[0-2])\/(\d{4})$/,
  quarter: /^(?:quý\s*)?(IV|I{1,3}|[1-4])\/(\d{4})$/i,
  half: /^([12])\/(\d{4})$/,
  year: /^(\d{4})$/,
};

/** What was typed, in storage form; null where it is no such time. */
export function readDueValue(kind: DatedKind, typed: string): string | null {
  const found = forms[kind].exec(typed.normalize('NFC').trim());
  if (!found) return null;
  const [, first = '', second = '', third = ''] = found;
  const value = {
    date: `${third}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`,
    month: `${second}-${first.padStart(2, '0')}`,
    quarter: `${second}-Q${/\d/.test(first) ? first : ROMAN.indexOf(first.toUpperCase()) + 1}`,
    half: `${second}-H${first}`,
    year: first,
  }[kind];
  return findDueDay({ kind, value, strictBefore: false }) === null ? null : value;
}
