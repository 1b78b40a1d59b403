import type { Decimal } from '#domain/decimal.ts';
import type { Comparator, Direction, Nature } from '#domain/programme/target.ts';
import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Role } from './comparator-words.ts';
import { findMeasures, type Measure } from './measures.ts';
import { changeAskedIn, directionOf, natureOf } from './target-kinds.ts';
import { distributeName } from './distributed-names.ts';
import { UNIT, unitName } from './units.ts';
import { yearIn } from './target-years.ts';
import {
  boundary,
  cleanName,
  comparesWithBefore,
  NAME_DOUBT,
  nameOf,
  piecesOf,
  TAIL,
  type NameSource,
  type Piece,
} from './target-names.ts';

/** A target as one sentence states it; `start` and `end` are positions in that sentence. */
export interface ReadTarget {
  readonly name: string;
  readonly comparator: Comparator;
  readonly value: Decimal | null;
  readonly valueMax: Decimal | null;
  readonly unit: string | null;
  readonly denominator: Decimal | null;
  readonly direction: Direction;
  readonly nature: Nature;
  /** Whether the value is a change ("tăng", "giảm") rather than the level itself. */
  readonly change: 'increase' | 'decrease' | null;
  readonly year: number | null;
  readonly asWritten: string;
  readonly start: number;
  readonly end: number;
  readonly nameFrom: NameSource;
  readonly confidence: number;
  readonly roles: readonly string[];
  /** How it hangs on the target before it; null where it stands for itself. */
  readonly partKind: 'of-which' | 'also' | null;
}

const OF_WHICH = pattern.iu`(?<![\p{L}])(?:trong đó|bao gồm|gồm|riêng)(?![\p{L}])|\(\s*$`;
const FOLLOWS_ON = pattern.iu`(?<!\p{L})(?:nâng|đưa|đạt tỷ lệ|tương ứng|tương đương)`;
const CHANGES: ReadonlySet<Role> = new Set(['increase', 'decrease']);
const BOUNDS: ReadonlySet<Role> = new Set(['ge', 'gt']);
const COMPLETES = pattern.iu`hoàn thành (?:\p{L}+ ){0,3}(?:chỉ tiêu|kế hoạch)|^[-–+*\s]*(?:(?:cơ bản|phấn đấu|đến (?:hết |cuối )?năm \d{4},?)\s+)*hoàn thành\s[^,;:]*$`;
const BOUND_ROLES: ReadonlySet<Role> = new Set(['ge', 'gt', 'le', 'lt']);
const LEVELS: ReadonlySet<Role> = new Set(['state', 'down-to', 'times', 'complete']);
const SETS_OUT_ANEW = pattern.iu`(?<!\p{L})(?:lũy kế|luỹ kế|tổng số|tổng cộng|đưa|nâng|có|duy trì|giữ|riêng)(?!\p{L})`;
const JOINED = pattern.u`\s+và(?:\s+\p{L}+){0,3}\s*$`;
const COMPLETE = pattern.iu`^(?:phấn đấu\s+|cơ bản\s+)*hoàn thành\s+(?:việc\s+)?(?!(?:chỉ tiêu|mục tiêu|nhiệm vụ|tốt|thắng lợi|toàn diện)(?!\p{L}))`;

function partKindOf(piece: Piece, text: string, previous: ReadTarget | null): ReadTarget['partKind'] {
  if (!previous) return null;
  const lead = `${text.slice(Math.max(0, piece.start - 2), piece.start)}${piece.before}`;
  if (OF_WHICH.test(lead) || /^\s*\(/u.test(piece.before)) return 'of-which';
  const nameless = cleanName(piece.before) === '' && (cleanName(piece.after) === '' || comparesWithBefore(piece));
  return nameless || FOLLOWS_ON.test(piece.before) ? 'also' : null;
}

/** Whether a word says how to compare, not only that something is striven for. */
export function isExplicit(roles: readonly string[]): boolean {
  return roles.some((role) => role !== 'aim' && role !== 'act' && role !== 'from');
}

function changeOf(roles: readonly string[]): ReadTarget['change'] {
  if (roles.includes('increase')) return 'increase';
  return roles.includes('decrease') ? 'decrease' : null;
}

/** "hoàn thành mục tiêu tăng trưởng được giao (9%)": the bracket tells the level aimed at, not how much of it. */
const isLevelInBrackets = ({ value }: Measure, before: string) =>
  value !== '100' && /(?:mục tiêu|chỉ tiêu)[^(]*\($/iu.test(before);

/** "Giảm tỷ lệ hộ nghèo 2%": the verb that opens the measure rules a figure that no word of its own explains. */
function withOpeningVerb(measure: Measure, before: string): Measure {
  // "Giảm chi phí … ít nhất 5%" asks for a cut of at least so much; "giảm … dưới 5%" for a level.
  const isLeast =
    (measure.comparator === 'ge' || measure.comparator === 'gt') &&
    !measure.roles.some((role) => LEVELS.has(role) || CHANGES.has(role));
  if (isLeast && changeAskedIn(before.replace(/^[\s,;]+(?:và\s+)?/u, '')) === 'decrease')
    return { ...measure, roles: ['decrease', ...measure.roles] };
  if (measure.comparator !== 'eq' || measure.value === null || measure.roles.some((role) => LEVELS.has(role)))
    return measure;
  if (COMPLETES.test(before) && !isLevelInBrackets(measure, before)) return { ...measure, comparator: 'complete' };
  const change = changeAskedIn(before.replace(/^[\s,;]+(?:và\s+)?/u, ''));
  if (change === null) return measure;
  return {
    ...measure,
    comparator: change === 'increase' ? 'increase_by' : 'decrease_by',
    roles: [change, ...measure.roles],
  };
}

const UNIT_OF_NAME = pattern.iu`\(\s*(?:ĐVT:?\s*)?(${UNIT})\s*\)\s*:?\s*$`;

/** "Tỷ lệ hộ nghèo (%): dưới 2,5": the unit stands behind the name. */
function withUnitOfName(piece: Piece): Piece {
  const found = piece.measure.unit === null ? UNIT_OF_NAME.exec(piece.before) : null;
  if (!found?.[1]) return piece;
  return {
    ...piece,
    before: piece.before.slice(0, found.index),
    measure: { ...piece.measure, unit: unitName(found[1]) },
  };
}

/** What an unknown noun right behind a count may not be: "trên 5 so với", "ít nhất 2 trong …". */
const NO_NOUN = String.raw`trong|trên|dưới|là|và|của|so|với|thuộc|vào|đến|theo|tại|từ|cho|để|khi|nếu|hoặc|lên|xuống|trở|đạt|có|được|đối|cả|toàn|mỗi|hằng|hàng|nằm|đứng|bằng|như|gồm|bao|tính|cùng|về|do|bởi`;
const SYLLABLE = String.raw`(?!(?:${NO_NOUN})(?!\p{L}))\p{Ll}{2,}`;
/** The whole noun where it ends soon, else its first two syllables. */
const COUNTED_NOUN = pattern.u`^\s+(${SYLLABLE}(?:\s+${SYLLABLE}){0,2}(?=\s*(?:[,.;)]|$)|\s+(?:${NO_NOUN})(?!\p{L}))|${SYLLABLE}(?:\s+${SYLLABLE})?)(?![\p{L}\p{N}])`;
const COUNTING: ReadonlySet<Role> = new Set(['ge', 'gt', 'le', 'lt', 'act']);

/** "tối thiểu 03 nhà lưới": a bound on a whole number counts what the noun behind it names, known or not. */
function withCountedNoun(piece: Piece): Piece {
  const { measure, after } = piece;
  const counts = measure.unit === null && measure.value !== null && /^\d+$/u.test(measure.value);
  const noun = counts && measure.roles.some((role) => COUNTING.has(role)) ? COUNTED_NOUN.exec(after) : null;
  if (!noun?.[1]) return piece;
  const end = measure.end + noun[0].length;
  return { ...piece, after: after.slice(noun[0].length), measure: { ...measure, unit: noun[1], end } };
}

function readPiece(written: Piece, text: string, previous: ReadTarget | null): ReadTarget {
  const whole = withCountedNoun(withUnitOfName(written));
  const piece = { ...whole, measure: withOpeningVerb(whole.measure, whole.before) };
  const { measure, start, end } = piece;
  const { comparator, value, valueMax, unit, denominator, roles } = measure;
  const { name, from } = nameOf(piece, previous?.name ?? null);
  const isKnown = unit !== null && whole.measure.unit === withUnitOfName(written).measure.unit;
  const confidence = 0.98 - NAME_DOUBT[from] - (isExplicit(roles) ? 0 : 0.05) - (isKnown ? 0 : 0.15);
  return {
    name,
    comparator,
    value,
    valueMax,
    unit,
    denominator,
    direction: directionOf(comparator, name, roles),
    nature: natureOf(measure, name),
    change: changeOf(roles),
    year: yearIn(text.slice(start, end)),
    asWritten: text
      .slice(measure.start, measure.end)
      .replace(/^[\s,:]+/u, '')
      .trim(),
    start,
    end,
    nameFrom: from,
    confidence: Math.max(0.3, Number(confidence.toFixed(2))),
    roles,
    partKind: partKindOf(piece, text, previous),
  };
}

/** "Hoàn thành việc sắp xếp …": a milestone without a number; `upTo` is where another measure of the sentence begins. */
function readMilestone(text: string, upTo: number): ReadTarget | null {
  const opening = COMPLETE.exec(text);
  if (!opening) return null;
  const stretch = text.slice(0, upTo);
  const name = cleanName(stretch.slice(opening[0].length));
  if (name.length < 8) return null;
  const unmeasured = {
    value: null,
    valueMax: null,
    unit: null,
    denominator: null,
    change: null,
    year: null,
    partKind: null,
  };
  const kind = {
    comparator: 'complete',
    direction: 'higher',
    nature: 'stock',
    roles: ['complete'],
    nameFrom: 'behind',
  } as const;
  const asWritten = stretch.replace(TAIL, '').trim();
  return { ...unmeasured, ...kind, name, asWritten, start: 0, end: upTo, confidence: 0.9 };
}

function milestoneBefore(text: string, first: Measure | undefined): ReadTarget | null {
  if (!first) return readMilestone(text, text.length);
  if (first.comparator === 'complete' && first.start < 25) return null;
  const and = text.slice(0, first.start + 1).search(JOINED);
  return readMilestone(text, and > 0 ? and : boundary(text, 0, first.start, false));
}

/** "Đến năm 2025 đạt 80% và đến năm 2030 đạt 90% người dân …": the first is named by the second. */
function nameFromNext(targets: readonly ReadTarget[]): ReadTarget[] {
  return targets.map((target, index) => {
    const next = targets[index + 1];
    return target.name === '' && next ? { ...target, name: next.name, nameFrom: 'inherited', confidence: 0.8 } : target;
  });
}

/** "… lần lượt là 60%, 75% và 70%": the figures go to the things that the name lists, none is a part of the first. */
function oneByOne(targets: readonly ReadTarget[]): readonly ReadTarget[] {
  const first = targets.findIndex(({ name }) => /lần lượt|tương ứng/iu.test(name));
  if (first < 0) return targets;
  const run = targets.slice(first).findIndex((target, at) => at > 0 && target.partKind !== 'also');
  const end = run < 0 ? targets.length : first + run;
  const names = distributeName(targets[first]?.name ?? '', end - first);
  if (names === null) return targets;
  return targets.map((target, at) => {
    const name = at < end ? names[at - first] : undefined;
    return name === undefined ? target : { ...target, name, partKind: null, confidence: 0.9 };
  });
}

function isElidedOver(last: Measure, { unit }: Measure): boolean {
  if (last.roles.some((role) => CHANGES.has(role))) return unit === last.unit;
  return last.roles.some((role) => BOUNDS.has(role)) && unit !== null && !/[%‰/]|đồng|USD/u.test(unit);
}

/**
 * "có thêm 10 xã đạt chuẩn, 5 xã nâng cao": the change of the first is the change of the second too, and so is a bound
 * on counted things ("ít nhất 100 doanh nghiệp, 50 hợp tác xã"); a share has its own.
 */
function withElidedChange(measures: readonly Measure[], text: string): Measure[] {
  const told: Measure[] = [];
  for (const measure of measures) {
    const last = told.at(-1);
    const elided =
      last !== undefined &&
      isElidedOver(last, measure) &&
      measure.roles.every((role) => role === 'aim') &&
      cleanName(text.slice(last.end, measure.start).replace(/^[^,]*/u, '')) === '' &&
      !/;|trong đó/u.test(text.slice(last.end, measure.start)) &&
      !SETS_OUT_ANEW.test(text.slice(last.end, measure.end).replace(/^[^,]*/u, ''));
    told.push(elided ? { ...measure, comparator: last.comparator, roles: last.roles } : measure);
  }
  return told;
}

const BREAKS = pattern.iu`[,;:(]|(?<!\p{L})(?:và|trong đó|với|tương (?:đương|ứng)|nâng|đưa)(?!\p{L})`;
const COUNTS_THINGS = /^(?!.*(?:đồng|USD|[%‰/]))/u;

/** "70% phụ nữ mang thai được tầm soát ít nhất 4 loại bệnh": the bound says what the share is of, it is none of its own. */
function withoutDescriptions(measures: readonly Measure[], text: string): Measure[] {
  const told: Measure[] = [];
  for (const measure of measures) {
    const last = told.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, measure.start);
    const describes =
      last?.unit === '%' &&
      COUNTS_THINGS.test(measure.unit ?? '') &&
      measure.roles.some((role) => BOUND_ROLES.has(role)) &&
      /^\s+\p{L}{2}/u.test(between) &&
      !BREAKS.test(between);
    if (!describes) told.push(measure);
  }
  return told;
}

const OPENS_WITH_YEAR = pattern.iu`^[-–+*\s\p{L}]{0,40}(?<!\p{L})(?:đến|vào|trong|hết|cuối)\s+(?:hết\s+|cuối\s+)?năm\s+20\d\d`;

/** "Đến năm 2045: có ít nhất 30.000 doanh nghiệp, đóng góp trên 60%": the year that opens the sentence is that of all. */
function inOpeningYear(targets: readonly ReadTarget[], opening: string): ReadTarget[] {
  const year = OPENS_WITH_YEAR.test(opening) ? yearIn(opening) : null;
  return targets.map((target) => (target.year === null && year !== null ? { ...target, year } : target));
}

/** The targets of one sentence; `milestones` lets "Hoàn thành …" without a number be one. */
export function readTargets(text: string, milestones = false): readonly ReadTarget[] {
  const written = findMeasures(text).filter((each) => each.unit !== null || isExplicit(each.roles));
  const measures = withElidedChange(withoutDescriptions(written, text), text);
  const milestone = milestones ? milestoneBefore(text, measures[0]) : null;
  const targets: ReadTarget[] = milestone ? [milestone] : [];
  const offset = milestone?.end ?? 0;
  const rest = text.slice(offset);
  const left = measures.filter((each) => each.start >= offset);
  const shifted = left.map((each) => ({ ...each, start: each.start - offset, end: each.end - offset }));
  for (const piece of piecesOf(rest, shifted)) {
    const read = readPiece(piece, rest, targets.at(-1) ?? null);
    targets.push({ ...read, start: read.start + offset, end: read.end + offset });
  }
  return oneByOne(nameFromNext(inOpeningYear(targets, text.slice(0, measures[0]?.start ?? 0))));
}
