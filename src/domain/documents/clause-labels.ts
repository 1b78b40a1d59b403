import { pattern } from '#domain/vietnamese-pattern.ts';

/** A clause's number as written, its depth in the order of Vietnamese drafting, and what follows it. */
export interface Label {
  readonly label: string;
  readonly step: string;
  readonly rank: number;
  readonly rest: string;
  /** Labels that count on from each other: "1." and "2." are of one family, "1)" is of another. */
  readonly family: string;
  /** Its place in the count, from 1; null for dashes. */
  readonly order: number | null;
}

const BULLET_RANK = 100;
export const LETTERS = 'abcdđeghiklmnopqrstuvxy';

interface Habit {
  readonly rank: number;
  readonly family: string;
  readonly form: RegExp;
}

// What may stand behind a number: a full stop, a bracket, a stroke, or the dash of Party documents ("I- MỤC TIÊU").
const END = String.raw`(?:\s?[.)/](?=\s|$|["“]?\p{Lu}\p{L})|\s?[-–]\.?(?=\s+["“]?\p{Lu}))`;

// Phần, Chương, Mục, Điều, A., I., 1., 1.1., a), (1), -, +: from the widest to the narrowest.
const habits: readonly Habit[] = [
  {
    rank: 0,
    family: 'Phụ lục',
    form: pattern.u`^((?:(?:Mẫu biểu|MẪU BIỂU|Biểu mẫu|BIỂU MẪU)\s+(?:số|SỐ)\s+\d{1,2}(?=\s*$)|PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+|SỐ\s+)?(?:[IVXLC]+|\d+(?:\.\d+)?[A-Za-z]?|[A-Z])(?![\p{L}\p{N}]))?)\s*[.:]?(?=\s|$)`,
  },
  {
    rank: 10,
    family: 'Phần',
    form: pattern.u`^((?:PHẦN|Phần)\s+(?:thứ\s+\p{L}+|THỨ\s+\p{L}+|[IVXLC]+|\d+|[A-Z])(?![\p{L}\p{N}]))\s*[.:-]?`,
  },
  { rank: 20, family: 'Chương', form: pattern.u`^((?:CHƯƠNG|Chương)\s+(?:[IVXLC]+|\d+)(?![\p{L}\p{N}]))\s*[.:-]?` },
  { rank: 30, family: 'Mục', form: pattern.u`^((?:MỤC|Mục)\s+(?:\d+|[IVXLC]+)(?![\p{L}\p{N}]))\s*[.:-]?` },
  { rank: 40, family: 'Điều', form: pattern.u`^((?:ĐIỀU|Điều)\s+\d+[a-zđ]?)\s*(?:[.:]|$)` },
  { rank: 60, family: 'I', form: pattern.u`^([IVXLC]{1,7}|[IVX][ivx]{1,4})${END}` },
  { rank: 50, family: 'A', form: pattern.u`^([A-HKMNĐ])${END}(?=\s*["“]?\p{Lu})` },
  {
    rank: 70,
    family: '1',
    form: pattern.u`^(\d{1,3}(?:\.\d{1,2}){0,4})\.?(?:\s?[.)/](?=\s|$|["“]?\p{Lu})|\s?[-–]\.?(?=\s+["“]?\p{Lu}))`,
  },
  { rank: 70, family: '1', form: /^(\d{1,2}(?:\.\d{1,2}){1,4})(?=\s)/u },
  { rank: 80, family: 'a', form: pattern.u`^([a-zđ](?:\.?\d{1,2})?)(?:\s?[)/]|\.)(?=\s|$|["“]?\p{Lu})` },
  { rank: 85, family: 'i', form: /^([ivx]{2,5})[.)](?=\s)/u },
  { rank: 90, family: '(1)', form: /^(\((?:\d{1,3}|[ivx]+|[a-zđ])\))[.:]?(?=\s|$)/u },
  { rank: BULLET_RANK, family: '-', form: /^([-–—•*])(?=\s)/u },
  { rank: BULLET_RANK + 10, family: '+', form: /^([+])(?=\s)/u },
];

function depthOf(rank: number, step: string): number {
  return rank === 70 || rank === 80 ? rank + (step.match(/\./gu)?.length ?? 0) : rank;
}

function romanNumber(text: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  const digits = [...text.toLowerCase()].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value), 0);
}

/** The place in its count of "3", "1.12", "IV", "đ", "(ii)" or "Điều 7". */
function orderOf(family: string, step: string): number | null {
  const core =
    step
      .replace(/^\(|\)$/gu, '')
      .split(/[\s.]/u)
      .at(-1) ?? '';
  const digits = /^\d+/u.exec(core)?.[0];
  if (digits !== undefined) return Number(digits);
  if (family === 'A') return LETTERS.indexOf(core.toLowerCase()) + 1 || null;
  if (/^[IVXLC]+$/iu.test(core) && (family === 'I' || family === 'i' || core === core.toUpperCase()))
    return romanNumber(core);
  const letter = LETTERS.indexOf(core);
  return core.length === 1 && letter >= 0 ? letter + 1 : null;
}

/** "1." and "1)" count apart, and so does each depth of "1.1.1". */
function familyOf(name: string, step: string, label: string): string {
  if (name !== '1' && name !== 'a' && name !== '(1)') return name;
  const depth = step.match(/\./gu)?.length ?? 0;
  if (name === '(1)') return /\d/u.test(step) ? '(1)' : '(a)';
  return `${name}${depth > 0 ? `.${depth}` : ''}${label.endsWith(')') ? ')' : ''}`;
}

function isWord(rank: number, text: string, rest: string): boolean {
  // "Phụ lục này …", "Phụ lục kèm theo …" opens a sentence.
  return rank === 0 && (text.length > 160 || /^(?:của|ban hành|kèm|này|và|đính)(?!\p{L})/u.test(rest));
}

/** The label at the head of a paragraph, or null. A bullet before a number ("- (3) …") yields the number. */
export function readLabel(text: string): Label | null {
  const head = text.slice(0, 60);
  for (const { rank, family, form } of habits) {
    const found = form.exec(head);
    const step = found?.[1];
    if (!found || step === undefined) continue;
    const rest = text.slice(found[0].length).trimStart();
    if (isWord(rank, text, rest)) return null;
    if (rank === BULLET_RANK && /^\(\d{1,3}\)\s/u.test(rest)) {
      const inner = readLabel(rest);
      if (inner) return { ...inner, label: `${step} ${inner.label}` };
    }
    const label = found[0].trim();
    const counted = { family: familyOf(family, step, label), order: orderOf(family, step) };
    return { label, step, rank: depthOf(rank, step), rest, ...counted };
  }
  return null;
}

/** Whether labels of this rank are only dashes and plus signs, counted rather than named in a path. */
export function isBullet(label: Pick<Label, 'rank'>): boolean {
  return label.rank >= BULLET_RANK;
}
