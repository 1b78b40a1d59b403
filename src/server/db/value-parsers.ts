import { types } from 'pg';
import type { CustomTypesConfig } from 'pg';

const { builtins } = types;

function safeInteger(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

/** A moment leaves the database as an ISO string in UTC; the infinities have no ISO form and stay as written. */
function moment(text: string): string {
  const value = new Date(text);
  return Number.isNaN(value.getTime()) ? text : value.toISOString();
}

const asWritten = (text: string): string => text;

/** Days and figures stay the strings the database holds: a JavaScript Date or float would change them. */
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.DATE, asWritten],
  [builtins.NUMERIC, asWritten],
  [builtins.INT8, safeInteger],
  [builtins.TIMESTAMPTZ, moment],
  [builtins.TIMESTAMP, asWritten],
]);

/** PostgreSQL's numbers for array types, which `pg` does not name: date[], numeric[], timestamptz[]. */
const arrayElements = new Map<number, number>([
  [1182, builtins.DATE],
  [1231, builtins.NUMERIC],
  [1185, builtins.TIMESTAMPTZ],
]);
/** text[]; its number is missing in the library's list. */
const TEXT_ARRAY = 1009 as (typeof builtins)['TEXT'];

function parserOf(oid: number): ((text: string) => unknown) | undefined {
  const element = arrayElements.get(oid);
  if (element === undefined) return parsers.get(oid);
  // The library's own parser of text[]: its result is known, its type is not written down.
  const parseTexts = types.getTypeParser(TEXT_ARRAY, 'text') as (text: string) => (string | null)[];
  const parse = parsers.get(element) ?? asWritten;
  return (text) => parseTexts(text).map((item) => (item === null ? null : parse(item)));
}

export const valueParsers: CustomTypesConfig = {
  getTypeParser: (oid, format) => (format === 'binary' ? undefined : parserOf(oid)) ?? types.getTypeParser(oid, format),
};
