import { pattern } from '#domain/vietnamese-pattern.ts';

/** Where in an earlier document something stands, as a later one says. */
export interface AmendedPlace {
  readonly place: string | null;
  /** From the widest step to the narrowest: "Phụ lục I", "Điều 1", "II", "6", "a". */
  readonly steps: readonly string[];
  readonly number: string | null;
}

const UNIT = pattern.giu`(?<![\p{L}])(?:(?<annex>phụ lục)(?:\s+số)?\s+(?<annexNo>[IVXLC]+|\d{1,2})|(?<article>điều)\s+(?<articleNo>\d+[a-zđ]?)|(?<part>phần|chương)\s+(?:thứ\s+)?(?<partNo>[IVXLC]+|\d{1,2}|nhất|hai|ba|tư)|(?<section>mục|tiểu mục|khoản|điểm|tiết)\s+(?<sectionNo>[IVXLC]+(?:\.\d{1,2}){0,3}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ](?:\.\d{1,2})?)(?:\s*\))?)(?![\p{L}\p{N}])`;
const ORDINAL = pattern.iu`(?<![\p{L}])(?:(?:số thứ tự|số tt|stt|mục số|dòng(?: số)?)\s*:?\s*|(?:chỉ tiêu|nhiệm vụ|đề án|nội dung)\s+(?:(?:số|thứ)\s+)?)(?:\((\d{1,3})\)|(\d{1,3}(?:\.\d{1,2})?))(?![\p{L}\d,.]*\d|\s*(?:%|tỷ|triệu|nhiệm vụ|đề án|người|hộ|xã))`;
const NUMBERED = pattern.giu`(?:(?:tại|ở|có)\s+)?(?:số thứ tự|số tt|stt|mục số|dòng(?: số)?)\s*:?\s*\(?\d{1,3}(?:\.\d{1,2})?\)?(?:\s*(?:,|;|và)\s*\d{1,3}(?![\p{L}\d/%]))*|(?<=(?:chỉ tiêu|nhiệm vụ|đề án)\s+)(?:(?:số|thứ)\s+\d{1,3}|\(\d{1,3}\))\s*:?(?![\p{L}\d%])`;
const JOINT = /^[\s,;(]*(?:tại|của|thuộc|trong|ở|,)?\s*$/iu;

interface Unit {
  readonly rank: number;
  readonly steps: readonly string[];
  readonly start: number;
  readonly end: number;
}

const SECTION_RANKS: Record<string, number> = { mục: 30, 'tiểu mục': 40, khoản: 50, điểm: 60, tiết: 70 };

function unitOf(match: RegExpMatchArray): Unit {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const place = { start, end: start + match[0].length };
  if (groups['annexNo']) return { ...place, rank: 0, steps: [`Phụ lục ${groups['annexNo'].toUpperCase()}`] };
  if (groups['articleNo']) return { ...place, rank: 20, steps: [`Điều ${groups['articleNo']}`] };
  if (groups['partNo']) return { ...place, rank: 10, steps: [groups['partNo']] };
  const rank = SECTION_RANKS[(groups['section'] ?? '').toLowerCase()] ?? 50;
  return { ...place, rank, steps: (groups['sectionNo'] ?? '').split('.') };
}

/** Units that follow each other, such as "điểm a khoản 2 Điều 1"; the first such run. */
function firstRun(text: string): Unit[] {
  const run: Unit[] = [];
  for (const match of text.matchAll(UNIT)) {
    const unit = unitOf(match);
    const last = run.at(-1);
    const follows = !last || (JOINT.test(text.slice(last.end, unit.start)) && unit.rank !== last.rank);
    if (!follows) break;
    run.push(unit);
  }
  return run;
}

/** Reads "điểm a khoản 2 Điều 1", "mục II.6", "số thứ tự 12 Phụ lục I", "chỉ tiêu số 3". */
export function readPlace(text: string): AmendedPlace {
  const run = firstRun(text);
  const ordinal = ORDINAL.exec(text);
  const [first, last] = [run[0], run.at(-1)];
  const steps = run.toSorted((a, b) => a.rank - b.rank).flatMap((unit) => unit.steps);
  const spoken = first && last ? text.slice(first.start, last.end).trim() : null;
  return { place: spoken ?? ordinal?.[0].trim() ?? null, steps, number: ordinal?.[1] ?? ordinal?.[2] ?? null };
}

const LISTED = pattern.iu`(?:số thứ tự|số tt|stt|(?:nhiệm vụ|chỉ tiêu|đề án|nội dung) số)\s*:?\s*(\d{1,3}(?:\s*(?:,|;|và|,\s*và)\s*\d{1,3})+)(?![\p{L}\d/])`;

/** "số thứ tự 5, 7 và 9 Phụ lục I": each of the numbers; none where only one is named. */
export function numbersListed(text: string): readonly string[] {
  return LISTED.exec(text)?.[1]?.match(/\d+/gu) ?? [];
}

/** The text without the words that say where. */
export function withoutPlace(text: string): string {
  const run = firstRun(text);
  const [first, last] = [run[0], run.at(-1)];
  const rest = first && last ? `${text.slice(0, first.start)} ${text.slice(last.end)}` : text;
  return rest.replace(NUMBERED, ' ').replace(/\(\s*(?:tại|thuộc)?[\s,;]*\)/gu, ' ');
}
