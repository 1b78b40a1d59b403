const pad = (text: string) => text.padStart(2, '0');

/** A Vietnamese day in a regex: "12/4/2021", "ngày 18 tháng 11 năm 2025"; read it with `dayOf`. */
export const DAY = String.raw`(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})`;

const PARTS = /^(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})$/u;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day as 'YYYY-MM-DD', or null where there is no such day. */
export function dayOf(text: string): string | null {
  const found = PARTS.exec(text.trim());
  if (!found) return null;
  const [, day = '', month = '', year = ''] = found;
  const last = LENGTHS[Number(month) - 1];
  if (last === undefined || Number(day) < 1 || Number(day) > last) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}
