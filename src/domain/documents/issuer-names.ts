import { departmentNames, ministryNames } from './agency-vocabulary.ts';

const HEADS: readonly (readonly [upper: string, written: string])[] = (
  [
    'Ủy ban nhân dân',
    'UBND',
    'Hội đồng nhân dân',
    'HĐND',
    'Ủy ban Thường vụ Quốc hội',
    'Quốc hội',
    'Thủ tướng Chính phủ',
    'Văn phòng Chính phủ',
    'Chính phủ',
    'Bộ Chính trị',
    'Ban Bí thư',
    'Ban Chấp hành Trung ương',
    'Ban Chấp hành',
    'Tỉnh ủy',
    'Thành ủy',
    'Huyện ủy',
    'Chủ tịch Ủy ban nhân dân',
    'Văn phòng',
    'Bộ',
    'Sở',
    'Ban',
    'Ban Chỉ đạo',
    'Tổng cục',
    'Cục',
  ] as const
).map((name) => [name.toUpperCase(), name] as const);
const longestFirst = HEADS.toSorted((a, b) => b[0].length - a[0].length);

const tidy = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .replaceAll('UỶ', 'ỦY')
    .replace(/[*:_-]+$/u, '')
    .trim();

function headOf(text: string) {
  return longestFirst.find(([upper]) => text === upper || text.startsWith(`${upper} `));
}

/** A line in capitals that names a body: "ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM". */
export function looksLikeIssuer(line: string): boolean {
  const text = tidy(line);
  return text.length < 90 && !text.startsWith('BAN HÀNH') && text === text.toUpperCase() && headOf(text) !== undefined;
}

/** The body's name as it is written in a sentence: "Ủy ban nhân dân tỉnh Quảng Nam". */
export function issuerName(line: string): string {
  const text = tidy(line);
  const head = headOf(text);
  if (!head) return text;
  const rest = text.slice(head[0].length).trim();
  if (rest === '') return head[1];
  const field = [...departmentNames, ...ministryNames].find((name) => name.toUpperCase() === rest);
  if (field) return `${head[1]} ${field}`;
  const words = rest.toLowerCase().split(' ');
  const levels = new Set(['tỉnh', 'thành', 'phố', 'huyện', 'xã', 'phường', 'và', 'trung', 'ương']);
  return `${head[1]} ${words.map((word, i) => (levels.has(word) && i < 2 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ')}`;
}
