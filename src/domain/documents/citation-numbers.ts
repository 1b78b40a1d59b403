import { pattern } from '#domain/vietnamese-pattern.ts';
import { issuingBefore } from './citation-issuing.ts';
import type { Mention } from './citation-mentions.ts';
import { titleAfter } from './citation-titles.ts';
import { DAY, dayOf } from './day-words.ts';
import { documentKinds, kindOfNumber } from './document-vocabulary.ts';
import { readIssuer } from './issuers.ts';

// 01/NQ-CP · 36-NQ/TU · 862-CV/BCSD · 55/2011/TT-BGDĐT · 212/2025/QĐ-UBND · 76/2025/UBTVQH15 · 66.4/2025/NQ-CP · 223/KH- UBND
// Scans and keyboards put Cyrillic capitals in the place of Latin ones that look alike.
const CAPITAL = '[A-ZĐАВСЕНКМОРТХ]';
const SYMBOL = String.raw`(?:L(?=-CTN)|(?=${CAPITAL}{2}|CTr|CTHĐ|Qy|TTr)${CAPITAL}[\p{L}\d&АВСЕНКМОРТХ]+)`;
/** Who issues: behind a blank and a dash these go on a number ("71/NQ -CP"), other words do not. */
const ISSUER = String.raw`(?:CP|TW|TTg|UBND|HĐND|TU|ĐU|QH\d*|UBTVQH\d*|CTN|BCĐ|VPCP|B[A-ZĐ][\p{L}&]+)(?![\p{L}\d])`;
const GOES_ON = String.raw`(?:(?:-|\s?/)\s(?=[A-ZĐ]{2})|\s[-–]\s?(?=${ISSUER})|[-/])${CAPITAL}[\p{L}\d&АВСЕНКМОРТХ]*`;
const NUMBER = String.raw`\d{1,5}(?:\.\d{1,3})?[a-z]?(?:\s?/\s?\d{4}\s?[/-]\s?|\s?/\s?|\s?-\s?)${SYMBOL}(?:${GOES_ON}){0,3}`;
const NUMBERED = pattern.gu`(?<![\p{L}\p{N}/.-])(${NUMBER})(?![\p{L}\p{N}])`;
const DAY_BEHIND = pattern.iu`^\s*,?\s*\(?(?:(?:ban hành|ký|được ban hành)\s+)?ngày\s+(${DAY})\)?`;
const KINDS = documentKinds
  .map(([name]) => name)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', String.raw`\s+`);
const KIND_BEFORE = pattern.iu`(?<!\p{L})(${KINDS}|văn\s+bản|công\s+thư)\s*:?\s+(?:s[ốo]\s*:?\s*)?$`;
// "Công văn số 4567 ngày 01/02/2025": a number without a symbol is a document's where its kind and its day stand beside it.
const BARE = pattern.giu`(?<!\p{L})(?:${KINDS}|văn\s+bản)\s+số\s*:?\s*(\d{1,5})(?=\s*,?\s*\(?ngày\s+${DAY})`;
const DAY_FOLLOWS = /số\s*:?\s*\d{1,5}\s*,?\s*\(?ngày/iu;
const MODEL_BEFORE = pattern.iu`(?<!\p{L})(?:mẫu|biểu)(?:\s+số)?\s*$`;
const NUMBER_WORD_BEFORE = /(?<!\p{L})s[ốo]\s*:?\s*$/iu;

interface Before {
  readonly type: string | null;
  readonly start: number;
}

/** "Nghị quyết số" before a number; "văn bản số" names no type. */
function kindBefore(text: string, at: number, from: number): Before | null {
  const before = text.slice(Math.max(from, at - 60), at);
  const kind = KIND_BEFORE.exec(before);
  if (!kind?.[1]) return null;
  const words = kind[1].replace(/\s+/gu, ' ').toLowerCase();
  const type = documentKinds.find(([each]) => each.toLowerCase() === words)?.[0] ?? null;
  return { type, start: at - before.length + kind.index };
}

interface Behind {
  readonly date: string | null;
  readonly issuer: string | null;
  readonly end: number;
  readonly wordsEnd: number;
}

/** Day and issuer in either order: "ngày 22/12/2024 của Bộ Chính trị", "của Chính phủ ngày 01/4/2025". */
function readBehind(text: string, at: number): Behind {
  const first = dayBehind(text, at);
  const issuer = readIssuer(text, first.end);
  const last =
    first.date === null && issuer ? dayBehind(text, issuer.end) : { date: null, end: issuer?.end ?? first.end };
  return { date: first.date ?? last.date, issuer: issuer?.name ?? null, end: first.end, wordsEnd: last.end };
}

function dayBehind(text: string, at: number): { date: string | null; end: number } {
  const day = DAY_BEHIND.exec(text.slice(at, at + 60));
  return day?.[1] ? { date: dayOf(day[1].toLowerCase()), end: at + day[0].length } : { date: null, end: at };
}

/** Whether the words between two mentions only list: ", số", "và", "; số". */
function isListed(between: string): boolean {
  return /^\s*(?:\([^)]{0,80}\)\s*)?[,;]?\s*(?:và|,\s*và)?\s*(?:số\s*:?\s*)?$/u.test(between);
}

const symbolOf = (number: string) => number.replace(/^[\d./\s-]+/u, '');

/** The type that a list shares: "các Quy định số 22-QĐ/TW, số 262-QĐ/TW". */
function sharedType(number: string, previous: Mention | null): string | null {
  return previous && symbolOf(previous.number ?? '') === symbolOf(number) ? previous.type : null;
}

/** What kind of document a number belongs to; undefined where nothing shows that it is a document's number at all. */
function typeOf(number: string, head: string, before: Before | null, previous: Mention | null) {
  if (before) return before.type ?? kindOfNumber(number);
  if (MODEL_BEFORE.test(head)) return undefined;
  const type = sharedType(number, previous) ?? kindOfNumber(number);
  const isNamed = previous !== null || NUMBER_WORD_BEFORE.test(head) || /QH\d/u.test(number);
  return type ?? (isNamed ? null : undefined);
}

const ACT_OF = pattern.iu`(?<!\p{L})(?:hướng dẫn|đề nghị|ý kiến|yêu cầu|kết luận|thông báo|báo cáo|kiến nghị)(?:\s+\p{L}+){0,3}\s*$`;

/** "hướng dẫn của Bộ Nội vụ tại Công văn số …": whose act it is stands before the document. */
function issuerBefore(text: string, start: number): string | null {
  const from = Math.max(0, start - 120);
  const at = text.slice(from, start).lastIndexOf('của ');
  if (!ACT_OF.test(text.slice(from, from + Math.max(at, 0)))) return null;
  const issuer = readIssuer(text, from + at);
  return issuer && /^\s*tại\s*(?:các\s*)?$/u.test(text.slice(issuer.end, start)) ? issuer.name : null;
}

/** What stands behind the number counts first; what is told before the document fills what it leaves open. */
function dayAndIssuer(text: string, start: number, { date, issuer }: Behind): Pick<Mention, 'date' | 'issuer'> {
  const told = date === null ? issuingBefore(text, start) : null;
  return { date: date ?? told?.date ?? null, issuer: issuer ?? told?.issuer ?? issuerBefore(text, start) };
}

const LOOK_ALIKE: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
};
const inLatin = (number: string) => number.replace(/[АВСЕНКМОРТХ]/gu, (letter) => LOOK_ALIKE[letter] ?? letter);

function mentionAt(text: string, found: RegExpExecArray, previous: Mention | undefined): Mention | null {
  const written = found[1] ?? '';
  const number = inLatin(written.replace(/\s+/gu, '').replaceAll('–', '-'));
  const at = found.index + found[0].length - written.length;
  const before = kindBefore(text, at, previous?.end ?? 0);
  const listed = previous && isListed(text.slice(previous.end, at)) ? previous : null;
  const type = typeOf(number, text.slice(Math.max(0, at - 20), at), before, listed);
  if (type === undefined) return null;
  const behind = readBehind(text, at + written.length);
  const { end } = behind;
  const start = before?.start ?? at;
  const title = titleAfter(text, behind.wordsEnd);
  const said = { type, number, title, ...dayAndIssuer(text, start, behind), typed: Boolean(before?.type) };
  return { ...said, asWritten: text.slice(start, end), start, end };
}

/** "Thông tư số 55/… và Thông tư số 16/… của Bộ …": what stands once after the last belongs to both. */
function shareIssuer(text: string, mentions: readonly Mention[]): Mention[] {
  const shared = [...mentions];
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const here = shared[i];
    const next = shared[i + 1];
    if (!here || !next || here.issuer !== null || next.issuer === null || here.type !== next.type) continue;
    if (isListed(text.slice(here.end, next.start))) shared[i] = { ...here, issuer: next.issuer };
  }
  return shared;
}

/** Documents named by their number. */
export function numberedMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  const bare = DAY_FOLLOWS.test(text) ? [...text.matchAll(BARE)] : [];
  const written = [...text.matchAll(NUMBERED), ...bare].toSorted((a, b) => a.index - b.index);
  for (const found of written) {
    const mention = mentionAt(text, found, mentions.at(-1));
    if (mention) mentions.push(mention);
  }
  return shareIssuer(text, mentions);
}
