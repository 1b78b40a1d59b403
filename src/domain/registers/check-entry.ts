import { isDay } from '#domain/calendar.ts';
import { compareDecimals, isDecimal } from '#domain/decimal.ts';
import {
  type EntryValues,
  type FieldKind,
  type FieldRule,
  type RegisterDefinition,
  type RegisterField,
  valueOf,
} from './register-definition.ts';

export type EntryProblemCode =
  | 'required'
  | 'not-a-figure'
  | 'not-a-day'
  | 'not-a-month'
  | 'not-a-year'
  | 'not-in-list'
  | 'not-an-agency'
  | 'not-a-link'
  | 'negative'
  | 'unknown-field'
  | 'not-before'
  | 'not-more';

export interface EntryProblem {
  /** The key of the field. */
  readonly field: string;
  readonly code: EntryProblemCode;
  /** The other field of a rule about two. */
  readonly other: string | null;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const YEAR = /^(19|20)\d{2}$/;
const LINK = /^(task|target|document):[1-9]\d{0,9}$/;

const kindProblems: Readonly<Record<FieldKind, (value: string, field: RegisterField) => EntryProblemCode | null>> = {
  text: () => null,
  'long-text': () => null,
  figure: (value) => (isDecimal(value) ? null : 'not-a-figure'),
  money: (value) => (isDecimal(value) ? (compareDecimals(value, '0') < 0 ? 'negative' : null) : 'not-a-figure'),
  day: (value) => (isDay(value) ? null : 'not-a-day'),
  month: (value) => (MONTH.test(value) ? null : 'not-a-month'),
  year: (value) => (YEAR.test(value) ? null : 'not-a-year'),
  choice: (value, { choices }) => (choices.includes(value) ? null : 'not-in-list'),
  agency: (value) => (/^[1-9]\d{0,9}$/.test(value) ? null : 'not-an-agency'),
  link: (value) => (LINK.test(value) ? null : 'not-a-link'),
};

/** What is wrong with the values of an entry, in the order of the fields, then of the rules. `alsoRequired`: what a step asks for. */
export function checkEntry(
  definition: Pick<RegisterDefinition, 'fields' | 'rules'>,
  values: EntryValues,
  alsoRequired: readonly string[] = [],
): EntryProblem[] {
  const known = new Set(definition.fields.map(({ key }) => key));
  const single = definition.fields.flatMap((field) => {
    const code = findValueProblem(field, valueOf(values, field.key), alsoRequired.includes(field.key));
    return code === null ? [] : [{ field: field.key, code, other: null }];
  });
  const wrong = new Set(single.map(({ field }) => field));
  return [
    ...single,
    ...Object.keys(values)
      .filter((key) => !known.has(key))
      .map((field) => ({ field, code: 'unknown-field' as const, other: null })),
    ...definition.rules
      .filter(({ field, other }) => !wrong.has(field) && !wrong.has(other))
      .filter(({ kind, field, other }) => breaks(kind, valueOf(values, field), valueOf(values, other)))
      .map(({ kind, field, other }) => ({ field, code: kind, other })),
  ];
}

function findValueProblem(field: RegisterField, value: string | null, isAsked: boolean): EntryProblemCode | null {
  if (value === null) return field.required || isAsked ? 'required' : null;
  return kindProblems[field.kind](value, field);
}

function breaks(kind: FieldRule['kind'], value: string | null, other: string | null): boolean {
  if (value === null || other === null) return false;
  return kind === 'not-before' ? value < other : compareDecimals(value, other) > 0;
}
