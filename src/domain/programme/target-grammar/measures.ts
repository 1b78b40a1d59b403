import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { Comparator } from '#domain/programme/target.ts';
import { wordsAfter, wordsBefore, type Role } from './comparator-words.ts';
import { findQuantities, type Quantity } from './quantities.ts';

/**
 * The grammar of a measure. Its words stand in `comparator-words.ts`, `units.ts` and `numbers.ts`:
 *
 *   sentence   = [opening] measure { separator measure } ;
 *   measure    = [name] { word } quantity [after] [name] ;
 *   quantity   = number [unit] [ ("-" | "–" | "đến") number ] [unit] [ ("/" | "trên tổng số") number [unit] ] ;
 *   word       = aim | bound | change | state ;
 *   bound      = "ít nhất" | "tối thiểu" | "trên" | "dưới" | "không quá" | "tối đa" | "khoảng" | … ;
 *   change     = "tăng" | "tăng thêm" | "có thêm" | "giảm" | "giảm … xuống còn" | "gấp" | … ;
 *   state      = "đạt" | "bằng" | "chiếm" | "lên" | … ;      aim = "phấn đấu" | "bảo đảm" | "có" | … ;
 *   after      = "trở lên" | "trở xuống" ;
 *   separator  = ";" | "," | "và" | "trong đó" | "(" ;
 *
 * A bound is stronger than a range, a range than a change, a change than a state: "tăng ít nhất 8%" is at least 8 %.
 * What something is lowered to ("giảm xuống còn 3%") is a level to reach, with the lower the better.
 */
export interface Measure {
  readonly comparator: Comparator;
  readonly value: Decimal | null;
  readonly valueMax: Decimal | null;
  readonly unit: string | null;
  readonly denominator: Decimal | null;
  /** Words that were read, in the order nearest to the number first. */
  readonly roles: readonly Role[];
  /** The verb before a counted thing ("thành lập"), else ''. */
  readonly verb: string;
  /** Begins at the first word of the comparator and ends behind the unit or "trở lên". */
  readonly start: number;
  readonly end: number;
}

const anchored = wordsBefore.map(([role, words]) => [role, pattern.iu`(?:^|(?<![\p{L}\p{N}]))(${words})\s*$`] as const);
const following = wordsAfter.map(([role, words]) => [role, pattern.u`^\s*${words}(?![\p{L}])`] as const);

interface Before {
  readonly roles: Role[];
  readonly start: number;
  readonly verb: string;
}

function stripOne(before: string): { role: Role; word: string; rest: string } | null {
  for (const [role, words] of anchored) {
    const found = words.exec(before);
    if (found) return { role, word: found[1] ?? '', rest: before.slice(0, found.index) };
  }
  return null;
}

const PAUSE = pattern.iu`^$|[,;:(]$|(?<!\p{L})(?:và|phấn đấu|đảm bảo|bảo đảm)$`;

/** Whether a word of the grammar is part of the sentence before it rather than of this measure. */
function belongsBefore(step: { role: Role; word: string }, bare: string, roles: readonly Role[]): boolean {
  // A verb is the target's own only where nothing but a pause stands before it; "vốn đầu tư xây dựng" is a name.
  if (step.role === 'act') return !PAUSE.test(bare);
  if (step.word === 'và' && bare !== '') return true;
  return (step.word === ',' || step.word === 'và') && roles.some((role) => role !== 'aim');
}

/** Reads the words before a number from right to left, as long as they are the grammar's. */
function readBefore(text: string, from: number, to: number): Before {
  const roles: Role[] = [];
  let before = text.slice(from, to);
  let verb = '';
  for (let step = stripOne(before.slice(-60)); step; step = stripOne(before.slice(-60))) {
    const rest = before.slice(0, -Math.min(60, before.length)) + step.rest;
    if (belongsBefore(step, rest.trim(), roles)) break;
    roles.push(step.role);
    before = rest;
    if (step.role === 'act') verb = step.word;
    if (step.role === 'act' || before === '') break;
  }
  return { roles, start: from + before.length, verb };
}

const PLAIN_COUNT = /^\p{L}[\p{L} ]*$/u;
const BOUNDS: readonly Role[] = ['ge', 'gt', 'le', 'lt'];
const OF_CHANGE: Partial<Record<Role, Comparator>> = {
  increase: 'increase_by',
  decrease: 'decrease_by',
  complete: 'complete',
  state: 'eq',
};

function comparatorOf(roles: readonly Role[], { valueMax, unit }: Quantity): Comparator {
  if (valueMax !== null) return 'range';
  const bound = roles.find((role): role is 'ge' | 'gt' | 'le' | 'lt' => BOUNDS.includes(role));
  if (bound) return bound;
  if (roles[0] === 'from' && unit !== null && PLAIN_COUNT.test(unit)) return 'ge';
  if (roles.includes('approx')) return 'approx';
  if (roles.includes('times') || roles.includes('down-to')) return 'eq';
  const change = roles.find((role) => OF_CHANGE[role] !== undefined);
  return (change && OF_CHANGE[change]) ?? 'eq';
}

/** "từ 2.000 đảng viên mới trở lên": a bound may stand behind the name where "từ" opened it. */
const FAR_BEHIND = pattern.u`^(?:\s+\p{L}+){1,6}\s+trở lên(?!\p{L})`;

function readAfter(
  behind: string,
  before: readonly Role[],
  unit: string | null,
): { roles: readonly Role[]; length: number } {
  for (const [role, words] of following) {
    const found = words.exec(behind);
    if (found) return { roles: [role], length: found[0].length };
  }
  const far = before[0] === 'from' && FAR_BEHIND.test(behind);
  const counted = unit !== null && PLAIN_COUNT.test(unit) && BEHIND_COUNTED.test(behind);
  return { roles: far || counted ? ['ge'] : [], length: 0 };
}

/** "kết nạp 1.500 đảng viên mới trở lên": behind a counted thing it bounds the count; "xếp loại khá trở lên" is a class. */
const BEHIND_COUNTED = pattern.u`^(?:\s+(?!khá|tốt|giỏi|đạt|hoàn|xuất|loại|cấp)\p{L}+){1,2}\s+trở lên\s*(?:$|[.,;)])`;

const WHEN = String.raw`\(?\s*(?:(?:vào|của|trong|ở)\s+)?(?:(?:đầu|cuối|giữa)\s+)?(?:năm|tháng|quý|nhiệm kỳ)(?:\s+[\d/]+)?\s*\)?`;
const FROM_THEN = pattern.u`^\s*(?:${WHEN}\s*)?,?\s*(?:tăng\s+|giảm\s+)?(?:lên|xuống)`;

/** "từ 20% lên 30%": the first is where one starts, the second what is asked for. */
function isBaseline(roles: readonly Role[], between: string): boolean {
  return roles[0] === 'from' && FROM_THEN.test(between);
}

/** "Hệ số ICOR: 4,8": a bare figure that ends the sentence behind a colon is the level of what stands before. */
function isSaidByColon(text: string, { start, end, unit }: Quantity): boolean {
  return (
    unit === null &&
    /[:=]\s*$/u.test(text.slice(Math.max(0, start - 20), start)) &&
    /^\s*(?:[;.]?\s*$|[;(])/u.test(text.slice(end))
  );
}

/** The measures of one sentence from left to right. */
export function findMeasures(text: string): Measure[] {
  let from = 0;
  const quantities = findQuantities(text);
  return quantities.flatMap((quantity, index): Measure[] => {
    const before = readBefore(text, from, quantity.start);
    const after = readAfter(text.slice(quantity.end, quantity.end + 60), before.roles, quantity.unit);
    const end = quantity.end + after.length;
    const said = [...after.roles, ...before.roles];
    const roles = said.length === 0 && isSaidByColon(text, quantity) ? (['state'] as const) : said;
    from = end;
    const next = quantities[index + 1];
    if (next && isBaseline(before.roles, text.slice(end, next.start))) return [];
    const { value, valueMax, unit, denominator } = quantity;
    const comparator = comparatorOf(roles, quantity);
    return [{ comparator, value, valueMax, unit, denominator, roles, verb: before.verb, start: before.start, end }];
  });
}
