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

/** Reads the words before a number from right to left, as long as they are the grammar's. */
function readBefore(text: string, from: number, to: number): Before {
  const roles: Role[] = [];
  let before = text.slice(from, to);
  let verb = '';
  for (let step = stripOne(before.slice(-60)); step; step = stripOne(before.slice(-60))) {
    const rest = before.slice(0, -Math.min(60, before.length)) + step.rest;
    const bare = rest.trim();
    // A verb is the target's own only where nothing but a pause stands before it; "vốn đầu tư xây dựng" is a name.
    if (step.role === 'act' && !/^$|[,;:(]$|(?<!\p{L})(?:và|phấn đấu|đảm bảo|bảo đảm)$/iu.test(bare)) break;
    if ((step.word === ',' || step.word === 'và') && roles.length > 0 && !roles.every((role) => role === 'aim')) break;
    if (step.word === 'và' && bare !== '') break;
    if (step.role === 'act') verb = step.word;
    roles.push(step.role);
    before = rest;
    if (step.role === 'act' || before === '') break;
  }
  return { roles, start: from + before.length, verb };
}

function comparatorOf(roles: readonly Role[], quantity: Quantity): Comparator {
  const bound = roles.find((role): role is 'ge' | 'gt' | 'le' | 'lt' => /^(?:ge|gt|le|lt)$/u.test(role));
  if (quantity.valueMax !== null) return 'range';
  if (bound) return bound;
  if (roles.includes('approx')) return 'approx';
  if (roles.includes('down-to')) return 'le';
  if (roles.includes('times')) return 'eq';
  const change = roles.find(
    (role) => role === 'increase' || role === 'decrease' || role === 'complete' || role === 'state',
  );
  if (change === 'increase') return 'increase_by';
  if (change === 'decrease') return 'decrease_by';
  return change === 'complete' ? 'complete' : 'eq';
}

/** The measures of one sentence from left to right. */
export function findMeasures(text: string): Measure[] {
  let from = 0;
  const measures: Measure[] = [];
  const quantities = findQuantities(text);
  quantities.forEach((quantity, index) => {
    const before = readBefore(text, from, quantity.start);
    const after = following.find(([, words]) => words.test(text.slice(quantity.end, quantity.end + 20)));
    const end = quantity.end + (after?.[1].exec(text.slice(quantity.end))?.[0].length ?? 0);
    const roles = after ? [after[0], ...before.roles] : before.roles;
    from = end;
    // "từ 20% lên 30%": the first is where one starts, the second what is asked for.
    const next = quantities[index + 1];
    const isBaseline =
      before.roles[0] === 'from' && next && /^\s*(?:năm \d{4}\s*)?(?:lên|xuống)/u.test(text.slice(end, next.start));
    if (isBaseline) return;
    const { value, valueMax, unit, denominator } = quantity;
    const comparator = comparatorOf(roles, quantity);
    measures.push({
      comparator,
      value,
      valueMax,
      unit,
      denominator,
      roles,
      verb: before.verb,
      start: before.start,
      end,
    });
  });
  return measures;
}
