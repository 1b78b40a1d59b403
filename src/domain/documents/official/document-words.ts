import { type Day, partsOfDay } from '#domain/calendar.ts';
import { documentTypes } from './document-types.ts';
import type { Annex, OfficialDocument, SignatureBlock, Urgency } from './official-document.ts';

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** Room that the clerk or the head fills in by hand. */
const ROOM = '\u00a0'.repeat(6);

export const capitals = (text: string): string => text.toLocaleUpperCase('vi');

/** "Số: 05/QĐ-UBND": numbers below ten take a zero; room where there is none yet. */
export function numberWords({ ordinal, notation }: OfficialDocument['number']): string {
  return `Số: ${ordinal === null ? ROOM : String(ordinal).padStart(2, '0')}/${notation}`;
}

/** "ngày 05 tháng 01 năm 2024": days below ten and the months 1 and 2 take a zero. */
export function dayWords(day: Day | null): string {
  if (day === null) return `ngày${ROOM}tháng${ROOM}năm${ROOM}`;
  const { year, month, dayOfMonth } = partsOfDay(day);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `ngày ${two(dayOfMonth)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
}

const urgencyNames: Readonly<Record<Urgency, string>> = {
  urgent: 'KHẨN',
  'very-urgent': 'THƯỢNG KHẨN',
  express: 'HỎA TỐC',
};
export const urgencyWords = (urgency: Urgency): string => urgencyNames[urgency];

/** The lines above a signature: "TM. ỦY BAN NHÂN DÂN" / "CHỦ TỊCH", "KT. GIÁM ĐỐC" / "PHÓ GIÁM ĐỐC", "Q. GIÁM ĐỐC". */
export function capacityLines({ capacity, signedFor, position }: SignatureBlock): readonly string[] {
  const own = capitals(position);
  if (capacity === 'own') return [own];
  if (capacity === 'Q') return [`Q. ${own}`];
  return [`${capacity}. ${capitals(signedFor ?? '')}`, own];
}

const NUMERALS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function romanNumeral(number: number): string {
  let [left, words] = [number, ''];
  for (const [value, letters] of NUMERALS) {
    for (; left >= value; left -= value) words += letters;
  }
  return words;
}

/** The letters that points are counted with (Decree 30/2020/NĐ-CP: the Vietnamese alphabet, đ after d). */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
export const pointLabel = (number: number): string => `${LETTERS[(number - 1) % LETTERS.length] ?? ''})`;

/** "Phụ lục" alone, "Phụ lục II" among several. */
export function annexName(index: number, annexes: readonly Annex[]): string {
  return annexes.length === 1 ? 'Phụ lục' : `Phụ lục ${romanNumeral(index + 1)}`;
}

/** "(Kèm theo Báo cáo số …/BC-STC ngày … của Sở Tài chính)". */
export function annexReference({ type, number, issuedOn, issuer }: OfficialDocument): string {
  const words = numberWords(number).replace('Số: ', 'số ');
  return `(Kèm theo ${documentTypes[type].name} ${words} ${dayWords(issuedOn)} của ${issuer.name.replaceAll('\n', ' ')})`;
}
