import { pattern } from '#domain/vietnamese-pattern.ts';
import { BODY_HEADS, PERSON_HEADS } from './agency-vocabulary.ts';
import { fieldAt, groupAt, lengthAt, nameAt, phraseAt, type ReadName } from './agency-names.ts';
import { DIRECTIVE_VERBS } from './directive-words.ts';

/** An agency as named in a stretch of text. */
export interface NamedAgency {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly collective: boolean;
}

/** Agencies that follow one another as one list. */
export interface AgencyList {
  readonly agencies: readonly NamedAgency[];
  readonly start: number;
  readonly end: number;
  /** It goes on with "…". */
  readonly open: boolean;
}

const BETWEEN = /^(?:\s*[,;+]\s*(?:và\s+)?|\s+(?:và|cùng với|cùng)\s+|\s*\/\s*)/u;
const BETWEEN_CELLS =
  /^(?:\s*[,;+-]\s+(?:và\s+)?|\s*[,;+]\s*(?:và\s+)?|\s+(?:và|cùng với|cùng)\s+|\s*\/\s*|\s+(?=(?:Sở|Bộ|UBND|Công an)\s))/u;
const IN_BRACKETS = /^\s*\(([^()]{0,300})\)/u;
const OPEN = /^\s*,?\s*(?:\.{3,}|…)/u;
const ELIDED = pattern.u`^[Cc]ác\s+(Sở|sở|Bộ|bộ|Tập đoàn|Tổng công ty|Đảng [uủ][ỷy]|Hội|Trường|Ban)((?:\s*,\s*(?:[Bb]an|[Nn]gành|[Đđ]oàn thể|cơ quan|đơn vị))*(?:\s+và\s+ngành)?)\s*(:?)\s+(?=\p{Lu})`;
const PREDICATE = pattern.u`^\s*,?\s*(?:${DIRECTIVE_VERBS}|theo|có(?!\s+(?:rừng|biển|dự án|chợ|đất|sông|khu|mỏ|tàu|đường|di tích|làng|đông|tỷ lệ|số|cơ sở|trụ sở|nhà|người|hộ))|trong|phải|cần|tại|khi|sau|trước|định kỳ|đồng thời|cùng|với|về|để|nhằm|như|nêu|đã|đang|được|là|của|làm|và|hoặc)(?![\p{L}])`;
const STRONG = String.raw`căn cứ|có trách nhiệm|chịu trách nhiệm|chủ động|theo chức năng|tiếp tục|khẩn trương|phối hợp|rà soát|triển khai|chủ trì|thực hiện|tổ chức (?:thực hiện|triển khai)|tăng cường|nghiêm túc|xây dựng|trong phạm vi|đẩy mạnh|tích cực`;
const SERVES = /^\s+(?:cung cấp|quản lý|sử dụng|chi trả|hoạt động|đăng ký|được (?:giao|phân công|chọn))(?!\p{L})/u;
/** "trong lĩnh vực xây dựng": behind these words a verb is a noun. */
const NO_NOUN = String.raw`(?<!lĩnh vực|ngành|hoạt động|công tác|nghề|việc)`;
const BOUNDARY = String.raw`(?=${NO_NOUN}\s+(?:${STRONG}|${DIRECTIVE_VERBS})(?![\p{L}])|\s+trong việc|\s*[(:.;]|\s*$|,\s+(?:các\s+)?(?:cơ quan|đơn vị|doanh nghiệp|địa phương)(?![\p{L}]))`;
const DESCRIBED = pattern.u`^\s+(?:có|của|thuộc|trực(?=\s+thuộc)|thi(?=\s+công)|trong|trên|tại|ở|đóng|là|lực|sự|nhà|chuyên|vũ|kinh|viễn|công|khoa|tín|du|nghiên|tư|bảo|sản|quân|còn|nơi|phụ|đại|khai|đoàn|hội|giáo|y|văn|nông|xây|giao|tài|thông|truyền|báo|tổ|cơ|chính|ngành|cấp|từ|liên|thành|dịch|hoạt|phi|ngoài|nước|vận|điện|bưu|môi|hợp|mặt)\s+[^,.;:()]{2,110}?${BOUNDARY}`;
const DESCRIBED_TO_END = /^\s+[^,;:()]{2,110}(?=\s*(?:[,;:(.]|$))/u;
const BEFORE_BRACKET = /^\s+[^,.;:()]{2,60}(?=\s*\()/u;
const DESCRIBED_TO_COLON = /^\s+[^,.;:()]{2,80}(?=:\s)/u;
const CHARGED = pattern.u`^\s+được\s[^,.;:()]{2,110}?(?=\s+(?:theo|tại|có trách nhiệm|chịu trách nhiệm|căn cứ|khẩn trương|nghiêm túc)(?![\p{L}]))`;
const SERVING = pattern.u`^\s+[^\s]+[^,.;:()]{2,110}?(?=${NO_NOUN}\s+(?:theo|${STRONG})(?![\p{L}])|\s*[(:])`;

/** How far words go that tell a group from others: "các tổ chức | cung cấp dịch vụ chi trả". */
function describedEnd(text: string, { end, collective }: ReadName, whole: boolean): number {
  const rest = text.slice(end, end + 130);
  if (!collective || !/^\s+\p{Ll}/u.test(rest)) return end;
  const serves = SERVES.test(rest);
  const bracketed = whole ? lengthAt(BEFORE_BRACKET, rest, 0, 130) : 0;
  if (bracketed > 0) return end + bracketed;
  if (!serves && PREDICATE.test(rest)) return end;
  const words = whole ? DESCRIBED_TO_END : serves ? serving(rest) : DESCRIBED;
  return end + (lengthAt(words, rest, 0, 130) || lengthAt(DESCRIBED_TO_COLON, rest, 0, 130));
}

const serving = (rest: string) => (/^\s+được/u.test(rest) ? CHARGED : SERVING);

/** Grows one list, name by name. */
class Listing {
  readonly agencies: NamedAgency[] = [];
  end: number;
  /** What an elided name begins with: "Sở" in "Sở Tài chính, Nội vụ". */
  private head: string | null = null;

  constructor(
    private readonly text: string,
    readonly start: number,
    private readonly whole: boolean,
  ) {
    this.end = start;
  }

  read(): AgencyList | null {
    let at = this.opening(this.start);
    for (let next = this.item(at); next !== null; next = this.item(at)) {
      const gap = (this.whole ? BETWEEN_CELLS : BETWEEN).exec(this.text.slice(next, next + 20));
      if (!gap) break;
      at = this.opening(next + gap[0].length);
    }
    if (this.agencies.length === 0) return null;
    const dots = OPEN.exec(this.text.slice(this.end, this.end + 12));
    return { agencies: this.agencies, start: this.start, end: this.end + (dots?.[0].length ?? 0), open: dots !== null };
  }

  /** "các Sở, ngành:" before a list names nobody by itself. */
  private opening(at: number): number {
    const found = ELIDED.exec(this.text.slice(at, at + 120));
    const [, head = '', , colon] = found ?? [];
    if (!found) return at;
    const behind = at + found[0].length;
    const noun = head.charAt(0).toUpperCase() + head.slice(1);
    if (colon !== ':' && !fieldAt(this.text, behind) && /^(?:Sở|Bộ|Ban|Hội|Trường)$/u.test(noun)) return at;
    this.head = noun;
    return behind;
  }

  private item(at: number): number | null {
    const read = this.named(at);
    if (!read) return null;
    const end = describedEnd(this.text, read, this.whole);
    const name = end === read.end ? read.name : this.text.slice(at, end).replace(/\s+/gu, ' ').trim();
    const brackets = lengthAt(IN_BRACKETS, this.text, end, 310);
    const inner = read.collective && brackets > 0 ? this.insideBrackets(end, end + brackets) : [];
    this.agencies.push(...(inner.length > 1 ? inner : [{ name, start: at, end, collective: read.collective }]));
    this.end = end + brackets;
    const own = /^(Sở|Bộ) /u.exec(name)?.[1];
    if (own !== undefined && !read.collective) this.head = own;
    return this.end;
  }

  /** "Các cơ quan đăng ký đầu tư (Sở Tài chính, Ban Quản lý …)": who they are. */
  private insideBrackets(from: number, to: number): NamedAgency[] {
    const start = this.text.indexOf('(', from) + 1;
    const list = listAt(this.text.slice(start, to - 1), 0, true);
    return (list?.agencies ?? []).map((each) => ({ ...each, start: each.start + start, end: each.end + start }));
  }

  private named(at: number): ReadName | null {
    const whole = nameAt(this.text, at);
    const ofParty = whole?.collective === false && this.goesWithHead(whole.name);
    if (whole) return ofParty ? { ...whole, name: `${this.head} ${whole.name}` } : whole;
    const body = this.headOfBodies() ? groupAt(this.text, at, true) : null;
    if (body) return { ...body, name: `Thủ trưởng ${body.name}` };
    const part =
      this.head === null ? null : /^(?:Sở|Bộ)$/u.test(this.head) ? fieldAt(this.text, at) : phraseAt(this.text, at);
    if (part) return { name: `${this.head} ${part.field}`, end: part.end, collective: false };
    return this.agencies.length === 0 ? null : this.bareGroup(at);
  }

  /** "các Đảng ủy: Chính phủ, Bộ Tư pháp", "các Tập đoàn: Điện lực Việt Nam": the name is a part of another. */
  private goesWithHead(name: string): boolean {
    if (this.head?.startsWith('Đảng')) return !name.startsWith('Đảng');
    return /^(?:Tập|Tổng)/u.test(this.head ?? '') && !/^(?:Tập đoàn|Tổng|Công ty|Sở|Bộ|UBND|[UỦ][ỷy] ban)/u.test(name);
  }

  /** "Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ": the second are heads too. */
  private headOfBodies(): boolean {
    return this.agencies.at(-1)?.name.startsWith('Thủ trưởng cơ quan ngang') === true;
  }

  private bareGroup(at: number): ReadName | null {
    const group = groupAt(this.text, at, true);
    if (!group) return null;
    const rest = this.text.slice(group.end, group.end + 130);
    return this.whole || /^\s*(?:[,;:.(]|$)/u.test(rest) || PREDICATE.test(rest) || DESCRIBED.test(rest) ? group : null;
  }
}

/** The list of agencies that begins at this place; `whole`: the text is nothing but agencies, as in a table's cell. */
export function listAt(text: string, at: number, whole: boolean): AgencyList | null {
  return new Listing(text, at, whole).read();
}

const TRIGGER = pattern.gu`(?<![\p{L}])(?:[Cc]ác\s+(?=\p{L})|(?:Từng|Mỗi|[Đđ]ồng chí)\s|VNPT|Viettel|MobiFone|VinaPhone|Agribank|[Ss]ở,?\s|[Bb]ộ,?\s|UBND|HĐND|MTTQ|UBMTTQ|VTV|VOV|TTXVN|[UỦ][ỷy]\s+ban|[Cc]ơ quan ngang|Cán bộ,|[Mm]ọi người dân|Mặt trận|Thông tấn|Thi hành án|Viện|T(?:òa|oà) án|Tỉnh\s|Thành\s|Quốc hội|Chính phủ|Thủ tướng|Quân|Bộ\s|${PERSON_HEADS}|(?:${BODY_HEADS})(?=\s))`;

/** All lists of agencies in a text, from left to right; a single name is a list of one. */
export function findAgencyLists(text: string): AgencyList[] {
  const lists: AgencyList[] = [];
  let from = 0;
  for (const { index } of text.matchAll(TRIGGER)) {
    if (index < from) continue;
    const list = listAt(text, index, false);
    if (!list) continue;
    lists.push(list);
    from = list.end;
  }
  return lists;
}

const GAP = /^[\s,;.…+-]*(?:và\s+)?/u;
const CHUNK = /^(?:(?!\svà\s(?:[Cc]ác|một số|Sở|Bộ|UBND|[UỦ][ỷy] ban)\s)[^,;])+/u;
/** "Các bộ là chủ quản cơ sở dữ liệu, chuyên ngành": what tells the group from others ends with the cell. */
const IS_WHAT = /^\s+là\s/u;

/** The names in a table's cell or behind "Cơ quan chủ trì:"; what no rule knows stays as it is written. */
export function agenciesOfCell(text: string): string[] {
  const plain = text
    .replace(/<br>/gu, '; ')
    .replace(/\s+/gu, ' ')
    .replace(/[.;:\s]+$/u, '')
    .replace(/^(?:[-+•]\s+|\s+)/u, '');
  const names: string[] = [];
  for (let at = lengthAt(GAP, plain, 0, 9); at < plain.length;) {
    const list = listAt(plain, at, true);
    const from = list?.end ?? at;
    if (list && IS_WHAT.test(plain.slice(from, from + 5))) return [...new Set([...names, ...toTheEnd(list, plain)])];
    const end = from + lengthAt(CHUNK, plain, from, plain.length);
    names.push(...(list ? list.agencies.map(({ name }) => name) : ofUnknown(plain.slice(from, end))));
    at = end + Math.max(1, lengthAt(GAP, plain, end, 20));
  }
  return [...new Set(names)];
}

/** The list with its last name drawn to the end of the cell. */
function toTheEnd({ agencies }: AgencyList, text: string): string[] {
  const names = agencies.map(({ name }) => name);
  const last = agencies.at(-1);
  return last?.collective ? [...names.slice(0, -1), text.slice(last.start)] : names;
}

function ofUnknown(words: string): string[] {
  const name = words.replace(/[.…\s]+$/u, '').trim();
  return /\p{L}{2}/u.test(name) ? [name] : [];
}
