import { pattern } from '#domain/vietnamese-pattern.ts';
import { findAgencyLists, listAt, type AgencyList } from './agency-lists.ts';
import { bracketed, namesOf, type Charged } from './bracketed-leads.ts';
import { opensPredicateOf } from './described-agencies.ts';
import { DIRECTIVE_VERBS } from './directive-words.ts';
import { ADVERBIAL, DIRECTS_OTHERS, roleIn } from './charged-roles.ts';
import { tellsKind } from './organisation-kinds.ts';
import { properCase } from './proper-case.ts';

export interface Responsible {
  readonly leads: readonly string[];
  readonly cooperating: readonly string[];
  /** Where the directive itself begins, behind its subject. */
  readonly bodyStart: number;
  /** Where the words about who answers end: what stands before may only tell the matter. */
  readonly chargedAt: number;
  /** The list of leads goes on with "…". */
  readonly open: boolean;
}

const nobody: Responsible = { leads: [], cooperating: [], bodyStart: 0, chargedAt: 0, open: false };

const COMMITTEE = String.raw`(?:(?:Chủ tịch\s+)?(?:UBND|[UỦ][ỷy] ban nhân dân|HĐND)\s+(?:tỉnh|thành phố|Thành phố|huyện|xã|phường)(?:\s+\p{Lu}\p{L}*){0,3}|Thủ tướng Chính phủ|Chính phủ|Tỉnh ủy|Thành ủy|Bộ trưởng|Ban Chấp hành(?:\s+\p{Lu}\p{L}*(?:\s+\p{Ll}+)?){0,3}|Bộ Chính trị(?:, Ban Bí thư)?|Ban Bí thư|Quốc hội|Ban Chỉ đạo(?:\s+(?:tỉnh|cấp tỉnh))?|Chủ tịch(?: tỉnh| thành phố)?|Ban Thường vụ \p{L}+ ủy)\s*`;
const CHARGE = String.raw`(?:(?:tiếp tục\s+)?(?:giao|phân công)(?:\s+cho)?|(?:trân trọng\s+)?(?:kính\s+)?đề nghị|yêu cầu)\s*:?\s*`;
/** "Giao", "Đề nghị", "UBND tỉnh yêu cầu", "Trách nhiệm của": what may stand before the one who is charged. */
const OPENING = pattern.iu`^(?:[*_"“(]*)(?:\d+\.\s*)?(?:(?:đồng thời|bên cạnh đó|ngoài ra|cùng với đó|mặt khác),\s+)?(?:(?:${COMMITTEE})?${CHARGE}|Trách nhiệm của\s+|Đối với\s+)?$`;
const CHARGED_WITHIN = pattern.iu`(?:^|[,;:.]\s*(?:đồng thời\s+)?|(?<!\p{L})(?:${COMMITTEE}))(?:giao|đề nghị|yêu cầu|phân công)(?:\s+cho)?\s*:?\s*$`;
const DONE_BY = pattern.iu`(?<!\p{L})do\s+$`;
const PREDICATE = pattern.u`^\s*(?:,\s*)?(?:(?:${DIRECTIVE_VERBS})(?![\p{L}])|theo|căn cứ|có trách nhiệm|chịu trách nhiệm|phải|có (?:kế hoạch|chương trình|phương án|giải pháp|biện pháp|văn bản|báo cáo)|trong phạm vi|trên cơ sở|tùy theo|hằng|hàng|định kỳ|trước ngày|chậm nhất|họp|ký|mở|cùng với|cùng|làm|nêu cao|là (?:đơn vị|cơ quan|đầu mối)|khi )`;
const NOT_PREDICATE =
  /^\s*(?:,\s*)?(?:đã|là(?!\s+(?:cơ quan|đơn vị|đầu mối))|của|được|còn|bị|chưa|cơ bản|nhìn chung|luôn|và|hoặc|đang|về việc|năm \d|số \d|khóa|ngày \d|có (?!trách|kế|chương|phương|giải|biện|văn|báo|thẩm)|ban hành kèm|phê duyệt tại|giao tại)(?!\p{L})/u;
const WORKING = /^[^.;]{0,80}?(?:chủ trì|tham mưu|thực hiện|phối hợp|đầu mối)/u;
const TOGETHER = /phối hợp(?:\s+chặt chẽ)?(?:,\s*thống nhất)?(?:\s*(?:cùng với|cùng|với))?\s+/giu;

/** "đề nghị Thủ tướng Chính phủ xem xét, tặng …" is a submission to the one above, no charge. */
const SUBMITTED =
  /^\s*(?:xem xét|tặng|khen thưởng|phê duyệt|quyết định|cho phép|công nhận|cho ý kiến|cho chủ trương)(?!\p{L})/u;

/** "Định kỳ 06 tháng | các cơ quan báo cáo": a time may open a sentence without a comma. */
const AFTER_TIME =
  /^(?:định kỳ|hằng|hàng|trước|chậm nhất|đến|trong|vào|từ)\s[^,;:.]{0,60}(?:tháng|quý|năm|tuần|\d|(?<=quý\s)[IV]+)\s+$/iu;

/** How far back the words right before a name are looked at. */
const NEAR = 110;

/** Who is charged although other words come first: "Về …: giao Bộ X", "…, giao Sở Y", "do Sở Z chủ trì". */
function isChargedWithin(before: string, after: string): boolean {
  const near = before.slice(-NEAR);
  if (CHARGED_WITHIN.test(near)) return !SUBMITTED.test(after) && !/^\s*(?:tại|theo)(?!\p{L})/u.test(after);
  if (DONE_BY.test(near.slice(-8))) return WORKING.test(after);
  if (AFTER_TIME.test(before)) return PREDICATE.test(after);
  return /[,:]\s*(?:đề nghị\s+)?$/iu.test(near) && opensSubject(before) && PREDICATE.test(after);
}

/** How far back a verb of directing is looked for. */
const DIRECTED_WITHIN = 600;

/** What comes before a subject is an adverbial ("Căn cứ …,") or the name of the matter ("Mở tài khoản:"). */
function opensSubject(before: string): boolean {
  if (/:\s*(?:đề nghị\s+)?$/iu.test(before.slice(-NEAR))) return before.length < 420;
  if (!ADVERBIAL.test(before) || DIRECTS_OTHERS.test(before.slice(-DIRECTED_WITHIN))) return false;
  return !/(?:^|\s)(?:như|gồm|phối hợp với|cùng)\s+[^,]*,\s*$/u.test(before.slice(-60));
}

/** Whether what stands behind the name tells what it does. */
export function opensPredicate(text: string): boolean {
  return PREDICATE.test(text);
}

/** Those who charge others: "UBND tỉnh giao Sở Y tế". */
const ABOVE =
  /^(?:Chủ tịch\s+)?(?:UBND|[UỦ][ỷy] ban nhân dân|HĐND|Thủ tướng|Chính phủ|Tỉnh ủy|Thành ủy|Bộ Chính trị|Bộ trưởng|Ban Chấp hành|Ban Bí thư|Quốc hội|Ban Thường vụ)/u;

function isSubject(before: string, after: string, name: string): boolean {
  if (before.length > 140 || !OPENING.test(before)) return false;
  const charged = /(?:giao|đề nghị|yêu cầu|phân công|trách nhiệm của)/iu.test(before);
  if (charged) return true;
  if (ABOVE.test(name) && /^\s*(?:tiếp tục\s+)?(?:giao|yêu cầu|đề nghị|phân công)(?!\p{L})/u.test(after)) return false;
  return !NOT_PREDICATE.test(after) && /^\s*(?:$|[:(,;…]|[-–]\s*(?:cơ quan|đơn vị)\s|\p{Ll})/u.test(after);
}

function pauseAt(text: string, at: number): number {
  return /^[\s,:;.…]*/u.exec(text.slice(at))?.[0].length ?? 0;
}

const noOne: Charged = { names: [], bodyStart: 0, end: 0, open: false };

const OF_BASIS = /^(?:căn cứ|trên cơ sở|theo|thực hiện)\s[^,;:.]{3,160}\s(?:của|do|tại|từ)\s+$/iu;
/** Many may propose, one guides. */
const PROPOSED =
  /(?:đề xuất|đề nghị|ý kiến|báo cáo|kiến nghị|dự toán|kết quả|nhu cầu|đăng ký)(?:\s[^,;:.]{0,60})?\s(?:của|do|từ)\s+$/iu;

/** The agencies behind the comma that ends the words about whose basis it is. */
function behindBasis({ agencies }: AgencyList, before: string, text: string): AgencyList['agencies'] {
  const commas = agencies.flatMap((agency, at) => {
    const last = agencies[at - 1];
    return last && text.slice(last.end, agency.start).trim() === ',' ? [at] : [];
  });
  const from = PROPOSED.test(before) ? commas.at(-1) : commas[0];
  return from === undefined ? [] : agencies.slice(from);
}

/** "Căn cứ hướng dẫn của Bộ A, Sở B xây dựng …": the comma ends whose guidance it is, what follows is the subject. */
function subjectBehindBasis(text: string, list: AgencyList): Charged | null {
  const [before, after] = [text.slice(0, list.start), text.slice(list.end)];
  if (!OF_BASIS.test(before) || !PREDICATE.test(after) || /^\s*,/u.test(after)) return null;
  const others = behindBasis(list, before, text);
  if (others.length === 0) return null;
  // "theo chỉ đạo của Chính phủ, Tỉnh ủy, HĐND tỉnh gắn với …": all of them direct, and none is told to do it.
  if (others.every(({ name }) => ABOVE.test(name))) return null;
  const names = [...new Set(others.map(({ name }) => name))];
  return { names, bodyStart: list.end + 1, end: list.end, open: list.open };
}

/** "Bộ X yêu cầu các trường gửi …": the one who charges opens the sentence, the one charged stands right behind. */
const CHARGES_NEXT = /^\s*(?:tiếp tục\s+)?(?:yêu cầu|đề nghị|giao|phân công)(?:\s+cho)?\s*:?\s*$/u;

function chargedByFirst(text: string, [first, second]: readonly AgencyList[]): Charged | null {
  if (!first || !second || first.start > 0 || !CHARGES_NEXT.test(text.slice(first.end, second.start))) return null;
  return {
    names: namesOf(second),
    bodyStart: second.end + pauseAt(text, second.end),
    end: second.end,
    open: second.open,
  };
}

function chargedIn(text: string, lists: readonly AgencyList[]): Charged | null {
  const byFirst = chargedByFirst(text, lists);
  if (byFirst) return byFirst;
  for (const list of lists) {
    const [before, after] = [text.slice(0, list.start), text.slice(list.end)];
    const found = { names: namesOf(list), end: list.end, open: list.open };
    if (isSubject(before, after, found.names[0] ?? ''))
      return { ...found, bodyStart: list.end + pauseAt(text, list.end) };
    const behind = subjectBehindBasis(text, list);
    if (behind) return behind;
    if (!/^(?:các\s+)?(?:cá nhân|hộ gia đình)/iu.test(found.names[0] ?? '') && isChargedWithin(before, after))
      return { ...found, bodyStart: 0 };
  }
  return chargedByRole(text);
}

function chargedByRole(text: string): Charged | null {
  const role = roleIn(text);
  if (role === undefined) return null;
  const end = text.indexOf(role) + role.length;
  return { names: [role], bodyStart: end + 1, end, open: false };
}

interface Together {
  readonly start: number;
  readonly list: AgencyList;
}

/** Each "phối hợp với …" with the list of those it names. */
function togetherIn(text: string, lists: readonly AgencyList[]): Together[] {
  const listAtPlace = new Map(lists.map((list) => [list.start, list]));
  return [...text.matchAll(TOGETHER)].flatMap(({ index: start, 0: words }) => {
    const behind = start + words.length;
    const list = listAtPlace.get(behind) ?? listAtPlace.get(behind + 1) ?? listAtPlace.get(behind + 2);
    return list ? [{ start, list }] : [];
  });
}

function partnersIn(text: string, lists: readonly AgencyList[], from: number): string[] {
  const found = togetherIn(text, lists).filter(({ start }) => start >= from);
  return [...new Set(found.flatMap(({ list }) => namesOf(list)))];
}

/** The sentence without the words that say with whom: "Chủ trì, phối hợp với Sở A xây dựng B" as "Chủ trì, xây dựng B". */
export function withoutPartners(text: string): string {
  if (!/phối hợp/iu.test(text)) return text;
  return togetherIn(text, findAgencyLists(text)).reduceRight(
    (rest, { start, list }) => `${rest.slice(0, start)} ${rest.slice(list.end)}`,
    text,
  );
}

/** Who leads and who cooperates, as the sentence says: its subject, or whom "giao" or "do … chủ trì" names. */
export function readResponsible(text: string): Responsible {
  const lists = findAgencyLists(text);
  if (lists.length === 0 && roleIn(text) === undefined) return nobody;
  const { names: leads, bodyStart, end, open } = chargedIn(text, lists) ?? bracketed(text) ?? noOne;
  const cooperating = partnersIn(text, lists, bodyStart === 0 ? 0 : end);
  return { leads, cooperating: cooperating.filter((name) => !leads.includes(name)), bodyStart, chargedAt: end, open };
}

const HEADING_OPENING = pattern.iu`^(?:(?:${COMMITTEE})?${CHARGE}|Trách nhiệm (?:của\s+)?|Đối với\s+|Nhiệm vụ (?:của\s+)?|Về phía\s+)`;
const HEADING_REST = pattern.u`^\s*(?:\([^()]*\))?\s*(?:[:.;]\s*)?(?:$|:)`;
/** "Sở Y tế - Cơ quan thường trực Ban Chỉ đạo:" is one agency. */
const STANDING = /\s*[-–,]\s*(?:là\s+)?(?:[Cc]ơ quan|[Đđ]ơn vị) (?:[Tt]hường trực|đầu mối|chủ trì)[^:.;]{0,120}/u;

/** Words that look like a verb and yet tell which bodies are meant: "các cơ quan | quản lý nhà nước thuộc Bộ". */
function belongsToName(heading: string, name: string, rest: string): boolean {
  if (/(?:lĩnh vực|ngành|hoạt động)$/u.test(name) || tellsKind(name, rest)) return true;
  const isBelow = /\s(?:trực\s+)?thuộc\s+(?:Bộ|tỉnh|Tỉnh|thành phố|Thành phố|Sở|UBND)[^,.;:]{0,40}$/u.test(rest);
  return isBelow || /^(?:\d[\d.]*\s+)?Đối với\s/u.test(heading);
}

/** "Các doanh nghiệp hoạt động trong lĩnh vực giao thông, xây dựng": the last group goes on to the heading's end. */
function describedByHeading(heading: string, list: AgencyList): readonly string[] | null {
  const last = list.agencies.at(-1);
  const rest = heading
    .slice(list.end)
    .replace(/\s*:?\s*$/u, '')
    .replace(/\s*\([^()]*\)$/u, '');
  if (
    !last ||
    rest.length > 140 ||
    (!last.collective && (rest.length > 60 || opensPredicateOf(rest))) ||
    /[.;:()]|chủ trì|trách nhiệm|căn cứ|phối hợp/u.test(rest)
  )
    return null;
  if (!/^\s*(?:,\s*|và\s+)?\p{Ll}/u.test(rest)) return null;
  if (PREDICATE.test(rest) && !belongsToName(heading, last.name, rest)) return null;
  return [...namesOf(list).slice(0, -1), `${last.name}${rest}`.replace(/\s+/gu, ' ')];
}

/** "Trách nhiệm của đối tượng kiểm kê": whose duties they are, though no rule of names knows it. */
const OF_WHOM = /^Trách nhiệm của\s+((?:các\s+)?\p{Ll}[^.;:,()]{4,80}?)\s*:?$/u;

const isCapital = (text: string) => text.length > 3 && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);

/** The agency that a heading assigns everything below to: "4. Văn phòng UBND tỉnh:". */
export function leadOfHeading(written: string): readonly string[] {
  const heading = (isCapital(written) ? properCase(written) : written).replace(STANDING, '');
  const opening = HEADING_OPENING.exec(heading)?.[0] ?? '';
  const list = listAt(heading, opening.length, true);
  if (list && HEADING_REST.test(heading.slice(list.end))) return namesOf(list);
  const whole = list ? describedByHeading(heading, list) : null;
  if (whole) return whole;
  return leadByRole(heading, list !== null) ?? readResponsible(heading).leads;
}

function leadByRole(heading: string, isListed: boolean): readonly string[] | null {
  const named = OF_WHOM.exec(heading.trim())?.[1];
  if (named !== undefined && !isListed) return [named.trim()];
  const role = /^(?:Cơ quan|Đơn vị|Chủ đầu tư) [^.;:,]{4,80}$/u.exec(heading.trim());
  if (role && !/^(?:Cơ quan|Đơn vị)[^:]*(?:chủ trì|phối hợp|thực hiện)\s*:?\s*$/u.test(heading)) return [role[0]];
  return null;
}
