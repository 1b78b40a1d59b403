import { pattern } from '#domain/vietnamese-pattern.ts';
import { DAY, dayOf } from './day-words.ts';
import { readIssuer } from './issuers.ts';

const ISSUED = pattern.iu`(?<!\p{L})ngày\s+(${DAY})\s*,\s*([^.;,:()]{2,100}?)\s+(?:đã\s+)?(?:ban hành|ký ban hành|ký|thông qua)\s+$`;

/** "Ngày 09 tháng 6 năm 2025, Chính phủ ban hành Nghị định số …": day and issuer told before the document. */
export function issuingBefore(text: string, start: number): { date: string | null; issuer: string } | null {
  const [, day, who] = ISSUED.exec(text.slice(Math.max(0, start - 180), start)) ?? [];
  if (!day || !who) return null;
  const said = `của ${who}`;
  const issuer = readIssuer(said, 0);
  return issuer?.end === said.length ? { date: dayOf(day.toLowerCase()), issuer: issuer.name } : null;
}
