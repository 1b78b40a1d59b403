import { pattern } from '#domain/vietnamese-pattern.ts';
import type { DraftClause } from './clause-tree.ts';
import type { CitationDraft } from './compiled-decision.ts';
import { DAY, dayOf } from './day-words.ts';
import { KIND_NAMES, kindOfNumber } from './document-vocabulary.ts';
import { readIssuer } from './issuers.ts';

interface Mention extends Omit<CitationDraft, 'clauses' | 'clause' | 'span'> {
  readonly end: number;
  readonly start: number;
}

// 01/NQ-CP · 36-NQ/TU · 862-CV/BCSD · 55/2011/TT-BGDĐT · 212/2025/QĐ-UBND · 72/2025/QH15 · 394/TTr-SNV
const SYMBOL = String.raw`(?=[A-ZĐ]{2}|CTr|Qy)[A-ZĐ][\p{L}\d&]+`;
const NUMBER = String.raw`\d{1,5}(?:\s?/\s?\d{4}\s?/\s?|\s?/\s?|-)${SYMBOL}(?:[-/][A-ZĐ][\p{L}\d&]*){0,3}`;
const BY_NUMBER = pattern.gu`(?<![\p{L}\p{N}/.-])(${NUMBER})(?![\p{L}\p{N}])(?:\s*,?\s*(?:ban hành\s+)?ngày\s+(${DAY}))?`;
const KIND_BEFORE = pattern.u`(?<![\p{L}])(${KIND_NAMES})\s+(?:[sS]ố\s*:?\s*)?$`;
const LAW_BEFORE = pattern.u`(?<![\p{L}])(Bộ luật|Luật|Pháp lệnh)\s+([^;.:()\d]{3,200}?)\s*,?\s+số\s*$`;
const LAW = pattern.gu`(?<![\p{L}])(Bộ luật|Luật|Pháp lệnh)\s+((?:(?!(?:Căn cứ|Bộ luật)\s)[^;:()]){3,220}?)\s*,?\s*(?:(?:được\s+\p{L}[^;]{0,60}\s+)?ngày\s+(${DAY}))`;
const ABOUT =
  /^\s*,?\s*(?:về(?:\s+việc)?|v\/v|(?:ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|triển khai)(?=\s))\s*/iu;
const TITLE_END = pattern.u`[;.](?:\s|$)|,?\s+(?:và|theo|tại)\s+(?:${KIND_NAMES})\s+số\s|,\s+(?:${KIND_NAMES})\s+số\s|\s+\(|[“”]|$`;

function squeeze(number: string): string {
  return number.replace(/\s+/gu, '');
}

function titleAfter(text: string, at: number): string | null {
  const tail = text.slice(at);
  const about = ABOUT.exec(tail);
  if (!about) return null;
  const body = /^\s*,?\s*về/iu.test(tail) ? tail.slice(about[0].length) : tail.trimStart();
  const end = TITLE_END.exec(body)?.index ?? body.length;
  const title = body
    .slice(0, end)
    .replace(/^[\s,]+/u, '')
    .trim();
  return title.length >= 5 ? title : null;
}

interface Named {
  readonly type: string | null;
  readonly title: string | null;
  readonly start: number;
}

/** What stands before a number: "Nghị quyết số", or "Luật Đất đai số" with the law's name. */
function namedBefore(text: string, at: number, from: number): Named {
  const before = text.slice(Math.max(from, at - 240), at);
  const law = /QH\d/u.test(text.slice(at, at + 24)) ? LAW_BEFORE.exec(before) : null;
  if (law) return { type: law[1] ?? null, title: law[2] ?? null, start: at - before.length + law.index };
  const kind = KIND_BEFORE.exec(before);
  if (kind)
    return { type: kind[1]?.replace(/\s+/gu, ' ') ?? null, title: null, start: at - before.length + kind.index };
  return { type: null, title: null, start: at };
}

function byNumber(text: string): Mention[] {
  let from = 0;
  return [...text.matchAll(BY_NUMBER)].flatMap((found) => {
    const number = squeeze(found[1] ?? '');
    const named = namedBefore(text, found.index, from);
    const type = named.type ?? kindOfNumber(number);
    if (type === null && !/\/QH\d/u.test(number)) return [];
    const end = found.index + found[0].length;
    from = end;
    const issuer = readIssuer(text, end);
    const title = named.title ?? titleAfter(text, issuer?.end ?? end);
    const date = found[2] ? dayOf(found[2]) : null;
    const asWritten = text.slice(named.start, end);
    return [{ type, number, title, date, issuer: issuer?.name ?? null, asWritten, start: named.start, end }];
  });
}

function lawsByDate(text: string): Mention[] {
  return [...text.matchAll(LAW)].flatMap((found) => {
    const [whole, type = '', title = '', day = ''] = found;
    if (/\d\/|;|số\s+\d/u.test(title)) return [];
    const named = { type, number: null, title: title.trim(), date: dayOf(day), issuer: null, asWritten: whole };
    return [{ ...named, start: found.index, end: found.index + whole.length }];
  });
}

/** "Thông tư số 55/… và Thông tư số 16/… của Bộ …": what stands once after the last belongs to both. */
function shareIssuer(text: string, mentions: Mention[]): Mention[] {
  const shared = [...mentions];
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const here = shared[i];
    const next = shared[i + 1];
    if (!here || !next || here.issuer !== null || next.issuer === null || here.type !== next.type) continue;
    if (/^\s*(?:,|và|,\s*và)\s*$/u.test(text.slice(here.end, next.start))) shared[i] = { ...here, issuer: next.issuer };
  }
  return shared;
}

function mentionsIn(text: string): Mention[] {
  const numbered = byNumber(text);
  const laws = lawsByDate(text).filter(
    (law) => !numbered.some((other) => law.start < other.end && other.start < law.end),
  );
  return shareIssuer(
    text,
    [...numbered, ...laws].toSorted((a, b) => a.start - b.start),
  );
}

/** Every document that the clauses name, each once, with all that its mentions say of it. */
export function findCitations(clauses: readonly DraftClause[], own: string | null): CitationDraft[] {
  const found = new Map<string, CitationDraft>();
  for (const clause of clauses) {
    if (!/\d/u.test(clause.text)) continue;
    for (const { start, end, ...mention } of mentionsIn(clause.text)) {
      if (mention.number !== null && mention.number === own) continue;
      const key = mention.number ?? `${mention.type} ${mention.title} ${mention.date}`;
      const known = found.get(key);
      found.set(
        key,
        known
          ? merged(known, mention, clause.id)
          : {
              ...mention,
              clause: clause.id,
              clauses: [clause.id],
              span: [clause.placeOf(start), clause.placeOf(end - 1) + 1],
            },
      );
    }
  }
  return [...found.values()];
}

function merged(known: CitationDraft, mention: Omit<Mention, 'start' | 'end'>, clause: string): CitationDraft {
  return {
    ...known,
    type: known.type ?? mention.type,
    title: known.title ?? mention.title,
    date: known.date ?? mention.date,
    issuer: known.issuer ?? mention.issuer,
    clauses: known.clauses.includes(clause) ? known.clauses : [...known.clauses, clause],
  };
}
