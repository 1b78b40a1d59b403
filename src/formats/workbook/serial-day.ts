import type { Day } from '#domain/calendar.ts';

const FIRST = 61;
const LAST = 2_958_465;
const UNIX_SERIAL = 25_569;
const DAY_MS = 86_400_000;

/** The day that a spreadsheet counts as the number: 45366 → '2024-03-15'. Days before 1 March 1900 are counted wrongly there: null. */
export function dayOfSerial(text: string): Day | null {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (iso !== undefined) return iso;
  const serial = Math.floor(Number(text));
  if (!Number.isFinite(serial) || serial < FIRST || serial > LAST) return null;
  return new Date((serial - UNIX_SERIAL) * DAY_MS).toISOString().slice(0, 10);
}
