import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Due } from './compiled-decision.ts';
import { DIRECTIVE_VERBS, opensDirective, opensScheme } from './directive-words.ts';
import { findDues, noDue } from './due.ts';
import { splitSentences } from './sentences.ts';
import { isFormula } from './formulas.ts';
import { readResponsible, type Responsible } from './task-leads.ts';
import { wholeSubjects } from './whole-subjects.ts';

/** A stretch of a clause that is one order: who answers for it and by when. */
export interface Directive {
  readonly text: string;
  readonly start: number;
  readonly responsible: Responsible;
  readonly due: Due;
  /** It is due at the end of the phase that a heading names. */
  readonly dueInherited?: boolean;
  /** Its own words where the sentence gives another order too. */
  readonly title: string | null;
  /** It opens like an order: by a verb, a scheme's name or the one who is charged. */
  readonly opens: boolean;
}

type Part = { -readonly [key in keyof Directive]: Directive[key] } & { sentence: boolean; closed?: boolean };

const LEADING_WORD = /^(?:Nhiệm vụ|Nội dung(?: công việc| thực hiện| hoạt động)?|Công việc)\s*:\s*/u;
const CUT = pattern.gu`(?:[,;]\s+(?:và\s+|đồng thời\s+)?|\s+và\s+)(?=(?:${DIRECTIVE_VERBS})(?![\p{L}]))`;
const TIME_LABEL =
  /^(?:thời gian|thời hạn|tiến độ)(?: (?:hoàn thành|thực hiện|trình|ban hành))*(?:\s*:\s*|\s+xong\s+|\s+(?=trước|trong|chậm nhất|vào|đến))/iu;
/** "Thời hạn hoàn thành: …", "Các nhiệm vụ trên hoàn thành …" at the end speak of all orders before. */
const CLOSES_ALL =
  /^(?:(?:thời gian|thời hạn|tiến độ)(?: (?:hoàn thành|thực hiện|trình|ban hành))*\s*:|(?:tất cả |toàn bộ )?(?:các )?(?:nhiệm vụ|công việc|nội dung)(?: nêu)? trên\s)/iu;
/** "Kiểm tra, tổng hợp, báo cáo (định kỳ hằng năm)". */
const RHYTHM_IN_BRACKETS = /\([^()]*(?:định kỳ|hằng|hàng)[^()]*\)[.;\s]*$/iu;

const FIELD = /^(?:cơ quan|đơn vị)(?: được giao)? (?:chủ trì|đầu mối|thực hiện)\s*:/iu;
const sameNames = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((name) => other.includes(name));
const sameDue = (one: Due, other: Due) =>
  one.kind === other.kind && one.value === other.value && one.every === other.every;

/** "…; hoàn thành trước ngày 20/01/2024.": a due day for the order before it, not one of its own. */
function isOnlyDue(text: string, year: number | null): boolean {
  return [text, text.replace(TIME_LABEL, '')].some((words) => {
    const due = findDues(words, year)[0];
    return due !== undefined && words.length - (due.end - due.start) < 14;
  });
}

/** The due days behind the words about who answers; before them only one that opens the sentence counts. */
function duesOf(text: string, { chargedAt }: Responsible, year: number | null) {
  const dues = findDues(text.slice(chargedAt), year).map((found) => ({
    ...found,
    start: found.start + chargedAt,
    end: found.end + chargedAt,
  }));
  if (dues.length > 0 || chargedAt === 0) return dues;
  return findDues(text, year).filter(({ start }) => opensAt(text, start));
}

const OPENING_TIME = /^(?:từ|định kỳ|trong|trước|chậm nhất|đến|ngay|vào|hằng|hàng)\s[^,;:.]{0,40}$/iu;

/** A day that opens the sentence, before its subject: "Định kỳ vào ngày 25 hằng tháng, Sở A …"; or behind the name of the matter. */
function opensAt(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return start < 2 || (start <= 60 && OPENING_TIME.test(before)) || /:\s*$/u.test(before);
}

/** "Thời gian tổng kết trước ngày …", "Đợt 1: từ ngày …": a noun that opens a day. */
function setsTime(text: string, due: Due): boolean {
  return (
    due.value !== null &&
    /^(?:(?:Thời gian|Thời hạn|Hạn|Đợt|Giai đoạn)\s|thời (?:gian|hạn) (?:hoàn thành|trình|ban hành) (?:việc|các)\s)/u.test(
      text,
    )
  );
}

/** "Trước ngày 15/12 hằng năm tổng hợp, báo cáo …": a time, then the verb. */
function opensBehindTime(text: string, year: number | null): boolean {
  const first = findDues(text, year)[0];
  return (
    first !== undefined &&
    first.due.kind !== 'event' &&
    first.start < 2 &&
    opensDirective(text.slice(first.end).replace(/^[\s,]+/u, ''))
  );
}

/** "bàn giao … trong năm 2025, báo cáo … trước ngày 31/12": two due days in one sentence are two orders. */
function cutByDues(part: Part, year: number | null): Part[] {
  const dues = duesOf(part.text, part.responsible, year);
  const [first, second] = dues;
  if (!first || !second || sameDue(first.due, second.due)) return [part];
  const rhythms = rhythmsOf(dues, part.text);
  if (rhythms.length > 1) return rhythms.map((due) => ({ ...part, due }));
  const cut = cutBetween(part.text, first.end, second.start);
  if (!cut) return [part];
  const [end, start] = cut;
  const head = part.text.slice(part.responsible.bodyStart, end).trimEnd();
  return [
    { ...part, title: head, due: first.due },
    { ...part, title: part.text.slice(start), due: second.due },
  ];
}

const NEXT_RHYTHM = /^[\s,;)]*(?:và\s+|hoặc\s+)?(?:báo cáo\s+|(?:báo cáo\s+)?(?:tổng kết|sơ kết)\s*(?:năm\s*)?\(?)?$/iu;

/** "6 tháng, hằng năm", "hằng tháng (…), 6 tháng (…), tổng kết năm (…)": rhythms of one order, each its own report. */
function rhythmsOf(dues: ReturnType<typeof duesOf>, text: string): Due[] {
  const run: Due[] = [];
  for (const [at, { due, start }] of dues.entries()) {
    const last = dues[at - 1];
    if (last && (due.kind !== 'recurring' || !NEXT_RHYTHM.test(text.slice(last.end, start)))) break;
    if (!run.some((each) => sameDue(each, due))) run.push(due);
  }
  return run;
}

/** "…, | định kỳ báo cáo": a rhythm opens what it speaks of. */
const opensAnew = (text: string, at: number) => /^(?:định kỳ|hằng|hàng|thường xuyên)\s/iu.test(text.slice(at, at + 14));

/** Where the words of the second due day begin: at an "và" right before it, else at the next verb. */
function cutBetween(text: string, from: number, to: number): readonly [end: number, start: number] | null {
  const between = text.slice(from, to);
  const joint = /(?:^|\s)và\s*$/u.exec(between) ?? (opensAnew(text, to) ? /[,;]\s*$/u.exec(between) : null);
  if (joint) return [from + joint.index, to];
  const verb = [...between.matchAll(CUT)].find(({ index }) => !/\([^)]*$/u.test(between.slice(0, index)));
  return verb ? [from + verb.index, from + verb.index + verb[0].length] : null;
}

/** "Về thể chế: khẩn trương hoàn thiện …": the matter, then the order. */
const MATTER = /^(?:Về|Đối với|Lĩnh vực|Công tác|Trong lĩnh vực)\s[^:.;]{2,80}:\s+/u;

function opensOrder(text: string, { leads }: Responsible, due: Due, year: number | null): boolean {
  if (leads.length > 0 || opensDirective(text.replace(MATTER, '')) || opensScheme(text)) return true;
  return setsTime(text, due) || opensBehindTime(text, year);
}

function readParts(text: string, year: number | null): Part[] {
  const lead = LEADING_WORD.exec(text)?.[0].length ?? 0;
  const body = text.slice(lead);
  return wholeSubjects(splitSentences(body, { atSemicolons: true }), body).flatMap(({ text: words, start: at }) => {
    const start = at + lead;
    const responsible = readResponsible(words);
    const due = duesOf(words, responsible, year)[0]?.due ?? noDue;
    const isVague = due.kind === 'recurring' && due.every === null && at > 0 && !/^báo cáo/iu.test(due.asWritten ?? '');
    const opens = opensOrder(words, responsible, due, year);
    const sentence =
      text
        .slice(Math.max(0, start - 300), start)
        .trimEnd()
        .at(-1) !== ';';
    const part = { text: words, title: null, start, responsible, due: isVague ? noDue : due, opens, sentence };
    return isFormula(words) ? [] : cutByDues(part, year);
  });
}

/** A rhythm that is told: "hằng quý", not a bare "định kỳ"; "thường xuyên" speaks of the whole order. */
const isRhythm = ({ due: { kind, every }, text }: Part) =>
  kind === 'recurring' && every !== null && !RHYTHM_IN_BRACKETS.test(text);

/** "Hoàn thành, báo cáo kết quả … trong tháng 11/2025.": when what was said before is to be done. */
const ENDS_BY =
  /^(?:Phải\s+|Yêu cầu\s+)?Hoàn thành(?:(?:,| và)\s+(?:gửi\s+)?(?:báo cáo|gửi|trình)\s[^.;]{0,120}?)?\s(?:xong\s+)?(?:trước|trong|chậm nhất|vào|muộn nhất)\s/iu;

/** "Hoàn thành trong quý II (Sở Nội vụ chủ trì)." may say who for what stands before it. */
const isUnled = ({ responsible }: Part) => responsible.leads.length === 0;

/** Whether a part only says by when the order before it, still without a day, is due. */
function endsOrder(last: Part, part: Part, year: number | null): boolean {
  const isUndue = last.due.kind === 'none';
  return isOnlyDue(part.text, year) && (isUndue || sameDue(last.due, part.due));
}

/** Whether a part names another agency than the order before it; one that only ends it may name the first. */
function isOfAnother(last: Part, { responsible: { leads } }: Part, endsIt: boolean): boolean {
  if (leads.length === 0 || sameNames(leads, last.responsible.leads)) return false;
  return !(endsIt && isUnled(last));
}

/** "Không để người dân thiếu thuốc; hoàn thành trước ngày 30/11": what must not happen goes on with the order before. */
const FORBIDS = /^(?:Tuyệt đối\s+)?[Kk]hông (?:để|làm|gây)(?!\p{L})/u;

/** "…; hoàn thành trước ngày 31/10; | xây dựng tiêu chuẩn …": what stands behind a day that closes an order is another, but for its report. */
const opensBehindDay = (last: Part, { opens, text }: Part) =>
  last.closed === true &&
  opens &&
  !/^(?:và\s+)?(?:báo cáo|gửi|trình|tổng hợp|hoàn thành|bảo đảm|đảm bảo)(?!\p{L})/iu.test(text);

/** Whether a part goes on with the order before it: same agency, no other due day. */
function goesOn(last: Part, part: Part, year: number | null): boolean {
  if (endsOrder(last, part, year)) return true;
  const isUndue = last.due.kind === 'none';
  const endsIt = isUndue && (ENDS_BY.test(part.text) || FORBIDS.test(part.text));
  if (isOfAnother(last, part, endsIt) || opensBehindDay(last, part)) return false;
  if (!part.opens || sameDue(part.due, last.due) || endsIt) return true;
  // "…; định kỳ hằng quý gửi báo cáo": a rhythm is its own order; "…; báo cáo trước ngày 30/11" ends the one before.
  return !part.sentence && !isRhythm(part) && (isUndue || part.due.kind === 'none');
}

/** "Chợ đầu mối xã A; đơn vị thực hiện: …; hoàn thành trong năm 2026": who and when belong to the words before them. */
function withTheirEnds(parts: Part[], text: string, year: number | null): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isDue = isOnlyDue(part.text, year) && last?.due.kind === 'none';
    const isWho = FIELD.test(part.text) && last?.responsible.leads.length === 0;
    if (!last || part.sentence || !(isDue || isWho)) joined.push(part);
    else Object.assign(last, ended(last, part, text, isDue), isWho ? chargedAtEnd(last, part) : {});
  }
  return joined;
}

const chargedAtEnd = ({ responsible: { bodyStart } }: Part, { responsible }: Part) => ({
  responsible: { ...responsible, bodyStart, chargedAt: 0 },
});

/** An order with the words that end it; `closed` where they are its day. */
const ended = ({ start, due, closed = false }: Part, part: Part, text: string, isDue: boolean) => ({
  text: text.slice(start, part.start + part.text.length),
  opens: true,
  due: due.kind === 'none' ? part.due : due,
  closed: closed || isDue,
});

/** "Các thông số: … ; thời gian quan trắc từ tháng 3 đến tháng 10 năm 2026; …": a work told without a verb, but with its time. */
function inOneTime(parts: Part[], text: string, charged: boolean): Part[] {
  const [first] = parts;
  const time = parts.find((part) => part.due.value !== null && /^thời gian\s/u.test(part.text));
  const last = parts.at(-1);
  if (!first || !last || !time || charged || parts.some(({ opens }) => opens)) return parts;
  return [{ ...first, text: text.slice(first.start, last.start + last.text.length), due: time.due, opens: true }];
}

/** Gives the day that closes a clause to all its orders without one. */
function dueForAll(orders: readonly Part[], due: Due): void {
  for (const order of orders) if (order.due.kind === 'none') order.due = due;
}

/** Takes a part that goes on with an order into it. */
function extend(last: Part, part: Part, text: string): void {
  last.text = text.slice(last.start, part.start + part.text.length);
  last.title = null;
  last.opens ||= part.opens;
  if (last.due.kind === 'none') last.due = part.due;
  const { leads, bodyStart, cooperating } = part.responsible;
  if (isUnled(last) && bodyStart === 0 && leads.length > 0) last.responsible = { ...part.responsible, chargedAt: 0 };
  else if (last.responsible.cooperating.length === 0) last.responsible = { ...last.responsible, cooperating };
}

/**
 * The orders of a clause: its sentences and parts that have the same agency and due day are one. `charged`: the clauses
 * above name who answers, so that any sentence below them is an order.
 */
export function readDirectives(text: string, year: number | null, charged: boolean): Directive[] {
  const parts = inOneTime(withTheirEnds(readParts(text, year), text, year), text, charged);
  const orders: Part[] = [];
  for (const part of parts) {
    const last = orders.at(-1);
    if (!last || !goesOn(last, part, year)) {
      if (part.opens || charged || last) orders.push(part);
      continue;
    }
    if (part.due.value !== null && CLOSES_ALL.test(part.text)) dueForAll(orders, part.due);
    extend(last, part, text);
  }
  return orders.filter(({ opens, text: words }) => (opens || charged) && words.length >= 15);
}
