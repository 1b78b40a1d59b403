import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { Comparator, Direction, Nature } from '#domain/programme/target.ts';
import { OPENING } from './comparator-words.ts';
import { findMeasures, type Measure } from './measures.ts';
import { directionOf, natureOf } from './target-kinds.ts';

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
  readonly year: number | null;
  readonly asWritten: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly roles: readonly string[];
  /** How it hangs on the target before it; null where it stands for itself. */
  readonly partKind: 'of-which' | 'also' | null;
}

const SEPARATOR = pattern.gu`[,;(]|(?<![\p{L}])(?:và|trong đó|đồng thời)(?![\p{L}])`;
const OF_WHICH = pattern.iu`(?<![\p{L}])(?:trong đó|bao gồm|gồm|riêng)(?![\p{L}])|\(\s*$`;
const YEAR = /năm\s+((?:19|20)\d\d)(?!\d|\s*[-–])/u;
const COMPLETE = pattern.iu`^(?:phấn đấu\s+|cơ bản\s+)*hoàn thành\s+(?:việc\s+)?(?!(?:chỉ tiêu|mục tiêu|nhiệm vụ|tốt|thắng lợi|toàn diện)(?!\p{L}))`;
const TAIL = pattern.iu`\s*(?:[,;:.(–-]|(?<!\p{L})(?:vào|đến|trong|hết)\s+(?:hết\s+|cuối\s+)?năm\s+\d{4}|(?<!\p{L})(?:và|trong đó|đồng thời|bao gồm|gồm)|/\.|(?<!\p{L})từ\s+[\d.,]+\s*%?)\s*$`;

/** The name without the words that lead to it or trail from it, with a capital. */
function cleanName(raw: string): string {
  let name = raw.replace(OPENING, '');
  for (let shorter = name.replace(TAIL, ''); shorter !== name; shorter = name.replace(TAIL, '')) name = shorter;
  name = name
    .replace(/\s*\(\s*$/u, '')
    .replace(/^[\s"“]+/u, '')
    .trim();
  if (name.includes(')') && !name.includes('(')) name = name.replace(/\)+/gu, '').trim();
  if (name.includes('(') && !name.includes(')')) name = name.replace(/\s*\(.*$/u, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Where the words of the next measure begin, between the end of one and the number of the next. */
function boundary(text: string, from: number, to: number, first: boolean): number {
  const separators = [...text.slice(from, to).matchAll(SEPARATOR)];
  const semicolon = separators.findLast((each) => each[0] === ';');
  const chosen =
    semicolon ?? (first ? separators[0] : separators.findLast((each) => each.index + each[0].length <= to - from));
  return chosen ? from + chosen.index : to;
}

interface Piece {
  readonly measure: Measure;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

/** Gives every measure of a sentence its own stretch of words before and after. */
function pieces(text: string, measures: readonly Measure[]): Piece[] {
  const cut: Piece[] = [];
  let start = 0;
  measures.forEach((measure, index) => {
    const next = measures[index + 1];
    const named = cleanName(text.slice(start, measure.start)) !== '';
    const end = next ? boundary(text, measure.end, next.start, named) : text.length;
    cut.push({ measure, before: text.slice(start, measure.start), after: text.slice(measure.end, end), start, end });
    start = end;
  });
  return cut;
}

function nameOf({ measure, before, after }: Piece, previous: ReadTarget | null): { name: string; sure: number } {
  const scope = /:\s*$/u.test(before);
  const own = scope ? '' : cleanName(before);
  const behind = after.replace(/[.;].*$/su, (tail) => (/^[.;]\s*$/u.test(tail) || !/^\.\d/u.test(tail) ? '' : tail));
  const has = measure.roles.includes('aim') && /(?<!\p{L})có\s*(?:\p{L}+\s+){0,3}$/iu.test(before);
  if (own !== '' && !has) return { name: own, sure: 0 };
  const unit = measure.unit ?? '';
  const counted = unit !== '' && !/^[%‰]|\/|đồng|USD/u.test(unit);
  const verb = measure.verb && !/phấn đấu|triển khai|thực hiện/iu.test(measure.verb) ? `${measure.verb} ` : '';
  const rest = cleanName(counted ? `${verb}${unit} ${behind.trim()}` : behind);
  if (rest !== '' && (counted || /\p{L}{2}/u.test(rest))) return { name: rest, sure: -0.02 };
  if (own !== '') return { name: own, sure: -0.05 };
  if (scope) return { name: cleanName(before), sure: -0.1 };
  if (!previous) return { name: '', sure: -0.4 };
  const whole = previous.name.replace(/^Số /u, '');
  const share = unit.startsWith('%') && !/^(?:tỷ|tỉ) lệ/iu.test(whole);
  return { name: share ? `Tỷ lệ ${whole.charAt(0).toLowerCase()}${whole.slice(1)}` : whole, sure: -0.1 };
}

function partKindOf(piece: Piece, text: string, previous: ReadTarget | null, ownName: string): ReadTarget['partKind'] {
  if (!previous) return null;
  const lead = `${text.slice(Math.max(0, piece.start - 2), piece.start)}${piece.before}`;
  if (OF_WHICH.test(lead) || /^\s*\(/u.test(piece.before)) return 'of-which';
  return ownName === '' || /(?<!\p{L})(?:nâng|đưa|đạt tỷ lệ|tương ứng|tương đương)/iu.test(piece.before)
    ? 'also'
    : null;
}

function readPiece(piece: Piece, text: string, previous: ReadTarget | null): ReadTarget {
  const { measure } = piece;
  const { name, sure } = nameOf(piece, previous);
  const year = YEAR.exec(text.slice(piece.start, piece.end))?.[1];
  const explicit = measure.roles.some((role) => role !== 'aim' && role !== 'act' && role !== 'from');
  const confidence = 0.98 + sure - (explicit ? 0 : 0.05) - (measure.unit === null ? 0.15 : 0);
  const ownName = cleanName(piece.before) || cleanName(piece.after);
  return {
    name,
    comparator: measure.comparator,
    value: measure.value,
    valueMax: measure.valueMax,
    unit: measure.unit,
    denominator: measure.denominator,
    direction: directionOf(measure.comparator, name, measure.roles),
    nature: natureOf(measure, name),
    year: year ? Number(year) : null,
    asWritten: text
      .slice(measure.start, measure.end)
      .replace(/^[\s,:]+/u, '')
      .trim(),
    start: piece.start,
    end: piece.end,
    confidence: Math.max(0.3, Number(confidence.toFixed(2))),
    roles: measure.roles,
    partKind: partKindOf(piece, text, previous, ownName),
  };
}

/** "Hoàn thành việc sắp xếp …": a milestone without a number; `upTo` is where another measure of the sentence begins. */
function readMilestone(text: string, upTo: number): ReadTarget | null {
  const opening = COMPLETE.exec(text);
  if (!opening) return null;
  const stretch = text.slice(0, upTo);
  const name = cleanName(stretch.slice(opening[0].length));
  if (name.length < 8) return null;
  const shape = {
    value: null,
    valueMax: null,
    unit: null,
    denominator: null,
    direction: 'higher',
    nature: 'stock',
  } as const;
  const asWritten = stretch.replace(TAIL, '').trim();
  return {
    ...shape,
    name,
    comparator: 'complete',
    year: null,
    asWritten,
    start: 0,
    end: upTo,
    confidence: 0.9,
    roles: ['complete'],
    partKind: null,
  };
}

/** The targets of one sentence; `milestones` lets "Hoàn thành …" without a number be one. */
export function readTargets(text: string, milestones = false): ReadTarget[] {
  const measures = findMeasures(text);
  const targets: ReadTarget[] = [];
  const first = measures[0];
  if (milestones && !(first && first.comparator === 'complete' && first.start < 25)) {
    const joint = first ? boundary(text, 0, first.start, false) : text.length;
    const and = first ? text.slice(0, first.start + 1).search(/\s+và(?:\s+\p{L}+){0,3}\s*$/u) : -1;
    const milestone = readMilestone(text, and > 0 ? and : joint);
    if (milestone) targets.push(milestone);
  }
  const offset = targets[0]?.end ?? 0;
  const rest = text.slice(offset);
  for (const piece of pieces(rest, offset ? findMeasures(rest) : measures)) {
    const read = readPiece(piece, rest, targets.at(-1) ?? null);
    targets.push({ ...read, start: read.start + offset, end: read.end + offset });
  }
  return targets;
}
