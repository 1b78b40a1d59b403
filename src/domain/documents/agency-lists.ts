import { pattern } from '#domain/vietnamese-pattern.ts';
import { BODY_HEADS, PERSON_HEADS } from './agency-vocabulary.ts';
import { comradeAt, fieldAt, groupAt, lengthAt, nameAt, phraseAt, type ReadName } from './agency-names.ts';
import { closesGroup, described, opensPredicateOf } from './described-agencies.ts';

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
const ELIDED = pattern.u`^(?:(Bộ trưởng|(?:Tổng\s+)?Giám đốc|Thủ trưởng|Chủ tịch|(?:Chi\s+cục|Cục|Vụ|Viện|Hiệu)\s+trưởng|Trưởng)\s+)?[Cc]ác\s+(Sở|sở|Bộ|bộ|Tập đoàn|Tổng công ty|Đảng [uủ][ỷy]|Hội|Trường|Ban|Cục|Chi cục|Vụ|Viện|Trung tâm|Phòng|Bệnh viện|Công ty)((?:\s*,\s*(?:[Bb]an|[Nn]gành|[Đđ]oàn thể|cơ quan|đơn vị))*(?:\s+và\s+ngành)?)\s*(:?)\s+(?=\p{Lu})`;
/** Without a colon behind it "các Trung tâm Y tế" is one kind of bodies. */
const NEEDS_COLON = /^(?:Sở|Bộ|Ban|Hội|Trường|Cục|Chi cục|Vụ|Viện|Trung tâm|Phòng|Bệnh viện|Công ty)$/u;
const OF_OFFICES = /^(?:Cục|Chi cục|Vụ|Viện|Trung tâm|Phòng)$/u;
/** "các Cục: Xuất bản, In và Phát hành; Báo chí": where semicolons set the names apart, a comma belongs to a name. */
const APART_BY_SEMICOLONS = /^[^.:;]{3,120};[^.:]/u;
const OFFICE_NEXT = pattern.u`^(?:Sở|Bộ|UBND|[UỦ][ỷy] ban|Công an|Ban|Văn phòng|Chi cục|Cục|Vụ|Viện|Trung tâm|Phòng|Thanh tra|Công ty|Trường|Bệnh viện|Hội|Quỹ|[Cc]ác|${PERSON_HEADS})(?!\p{L})`;
const UP_TO_SEMICOLON = /^\p{Lu}[^;.:()]{2,80}/u;

const OF_ONE_PLACE = pattern.u`^((?:Chủ tịch\s+)?(?:UBND|[UỦ][ỷy] ban nhân dân))\s+(?:thành phố|tỉnh|xã|phường|đặc khu|huyện)\s+\p{Lu}`;
const ONE_PLACE = pattern.u`^(?:thành phố|tỉnh|xã|phường|đặc khu|huyện)\s+\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3}`;

/** Grows one list, name by name. */
class Listing {
  readonly agencies: NamedAgency[] = [];
  end: number;
  /** What an elided name begins with: "Sở" in "Sở Tài chính, Nội vụ". */
  private head: string | null = null;
  private bySemicolons = false;

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
    const [, person, head = '', , colon] = found ?? [];
    if (!found) return at;
    const behind = at + found[0].length;
    const noun = head.charAt(0).toUpperCase() + head.slice(1);
    const isKind = person !== undefined || (NEEDS_COLON.test(noun) && !fieldAt(this.text, behind));
    if (colon !== ':' && isKind) return at;
    this.head = person === undefined ? noun : `${person} ${noun}`;
    this.bySemicolons =
      this.whole && colon === ':' && OF_OFFICES.test(noun) && APART_BY_SEMICOLONS.test(this.text.slice(behind));
    return behind;
  }

  private item(at: number): number | null {
    const read = this.named(at);
    if (!read) return null;
    const { name, end, isCharged } = described(this.text, at, read, this.whole);
    const brackets = isCharged ? 0 : lengthAt(IN_BRACKETS, this.text, end, 310);
    const inner = read.collective && brackets > 0 ? this.insideBrackets(end, end + brackets) : [];
    this.agencies.push(...(inner.length > 1 ? inner : [{ name, start: at, end, collective: read.collective }]));
    this.end = end + brackets;
    const own = /^(Sở|Bộ) (?!trưởng)/u.exec(name)?.[1];
    if (own !== undefined && !read.collective) this.head = own;
    return this.end;
  }

  /** "Các cơ quan đăng ký đầu tư (Sở Tài chính, Ban Quản lý …)": who they are. */
  private insideBrackets(from: number, to: number): NamedAgency[] {
    const start = this.text.indexOf('(', from) + 1;
    const inner = this.text.slice(start, to - 1);
    const opening = lengthAt(/^\s*(?:bao\s+)?gồm(?:\s+có)?\s*:?\s+/iu, inner, 0, 20);
    const list = listAt(inner, opening, true);
    return (list?.agencies ?? []).map((each) => ({ ...each, start: each.start + start, end: each.end + start }));
  }

  private named(at: number): ReadName | null {
    const chunk = this.bySemicolons ? this.upToSemicolon(at) : null;
    if (chunk) return chunk;
    const whole = nameAt(this.text, at);
    const ofParty = whole?.collective === false && this.goesWithHead(whole.name);
    if (whole) return ofParty ? { ...whole, name: `${this.head} ${whole.name}` } : whole;
    return this.goingOn(at) ?? (this.agencies.length === 0 ? null : this.bareGroup(at));
  }

  /** A name that only the one before it, or the list's elided head, makes whole. */
  private goingOn(at: number): ReadName | null {
    const goesOn = this.personAt(at) ?? this.placeAt(at);
    if (goesOn || this.head === null) return goesOn;
    const part = /(?:^|\s)(?:Sở|Bộ)$/u.test(this.head) ? fieldAt(this.text, at) : phraseAt(this.text, at);
    return part && { name: `${this.head} ${part.field}`, end: part.end, collective: false };
  }

  private upToSemicolon(at: number): ReadName | null {
    const rest = this.text.slice(at, at + 120);
    const words = OFFICE_NEXT.test(rest) ? undefined : UP_TO_SEMICOLON.exec(rest)?.[0].trimEnd();
    if (words === undefined || this.head === null) return null;
    return { name: `${this.head} ${words.replace(/\s+/gu, ' ')}`, end: at + words.length, collective: false };
  }

  /** "các Đảng ủy: Chính phủ, Bộ Tư pháp", "các Tập đoàn: Điện lực Việt Nam": the name is a part of another. */
  private goesWithHead(name: string): boolean {
    if (this.head?.startsWith('Đảng')) return !name.startsWith('Đảng');
    return /^(?:Tập|Tổng)/u.test(this.head ?? '') && !/^(?:Tập đoàn|Tổng|Công ty|Sở|Bộ|UBND|[UỦ][ỷy] ban)/u.test(name);
  }

  /** "các đồng chí giám đốc sở, chủ tịch UBND cấp xã", "Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ": heads too. */
  private personAt(at: number): ReadName | null {
    const last = this.agencies.at(-1)?.name ?? '';
    const comrade = /đồng chí/iu.test(last) ? comradeAt(this.text, at) : null;
    const body = last.startsWith('Thủ trưởng cơ quan ngang') ? groupAt(this.text, at, true) : null;
    return comrade ?? (body && { ...body, name: `Thủ trưởng ${body.name}` });
  }

  /** "UBND thành phố Hà Nội, | thành phố Huế và tỉnh Nghệ An": the committee of each. */
  private placeAt(at: number): ReadName | null {
    const head = OF_ONE_PLACE.exec(this.agencies.at(-1)?.name ?? '')?.[1];
    const place = head === undefined ? undefined : ONE_PLACE.exec(this.text.slice(at, at + 60))?.[0];
    return place === undefined ? null : { name: `${head} ${place}`, end: at + place.length, collective: false };
  }

  private bareGroup(at: number): ReadName | null {
    const group = groupAt(this.text, at, true);
    if (!group) return null;
    const rest = this.text.slice(group.end, group.end + 130);
    return this.whole || closesGroup(rest) ? group : null;
  }
}

/** The list of agencies that begins at this place; `whole`: the text is nothing but agencies, as in a table's cell. */
export function listAt(text: string, at: number, whole: boolean): AgencyList | null {
  return new Listing(text, at, whole).read();
}

const TRIGGER = pattern.gu`(?<![\p{L}])(?:[Cc]ác\s+(?=\p{L})|(?:Từng|Mỗi|[Đđ]ồng chí)\s|VNPT|BHXH|KBNN|NHNN|LĐLĐ|Viettel|MobiFone|VinaPhone|Agribank|[Ss]ở,?\s|[Bb]ộ,?\s|UBND|HĐND|MTTQ|UBMTTQ|VTV|VOV|TTXVN|[UỦ][ỷy]\s+ban|[Cc]ơ quan ngang|Cơ quan\s(?=\p{Lu})|Cán bộ,|[Mm]ọi người dân|Mặt trận|Thông tấn|Thi hành án|Viện|Kiểm toán|T(?:òa|oà) án|Tỉnh\s|Thành\s|Quốc hội|Chính phủ|Thủ tướng|Quân|Bộ\s|${PERSON_HEADS}|(?:${BODY_HEADS})(?=\s))`;

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
    .replace(/^(?:[-+•]\s+|\s+)/u, '')
    .replace(/(^|[;,]\s)\(\d{1,2}\)\s*/gu, '$1')
    .replace(ENDS_IN_CELL, '; ');
  const names: string[] = [];
  let grouped = false;
  for (let at = lengthAt(GAP, plain, 0, 9); at < plain.length;) {
    const list = listAt(plain, at, true);
    const from = list?.end ?? at;
    if (list && IS_WHAT.test(plain.slice(from, from + 5))) return [...new Set([...names, ...toTheEnd(list, plain)])];
    const end = from + lengthAt(CHUNK, plain, from, plain.length);
    if (list) names.push(...namesWithRest(list, plain.slice(from, end)));
    else if (goesOnWithName(plain, at, grouped)) names.push(`${names.pop()}, ${plain.slice(from, end).trim()}`);
    else names.push(...ofUnknown(plain.slice(from, end)));
    grouped = list?.agencies.at(-1)?.collective ?? false;
    at = end + Math.max(1, lengthAt(GAP, plain, end, 20));
  }
  return [...new Set(names)];
}

/** "các đơn vị có hệ thống thông tin, | cơ sở dữ liệu": small letters behind a comma tell more of the group before. */
const goesOnWithName = (text: string, at: number, grouped: boolean) =>
  grouped && /,\s*$/u.test(text.slice(0, at)) && /^\p{Ll}/u.test(text.slice(at));

/** A full stop between two names, none of an abbreviation: "Cục Du lịch Quốc gia Việt Nam. Vụ Pháp chế". */
const ENDS_IN_CELL = /(?<=\p{Ll}{2})\.\s+(?=\p{Lu})/gu;
const SMALL_REST = /^\s+\p{Ll}[^()–-]{0,60}$/u;

/** "Vụ Quản lý | quy hoạch": small words behind a name that tell nothing it does belong to it. */
function namesWithRest({ agencies }: AgencyList, rest: string): string[] {
  const names = agencies.map(({ name }) => name);
  const last = agencies.at(-1);
  if (!last || last.collective || !SMALL_REST.test(rest) || opensPredicateOf(rest)) return names;
  return [...names.slice(0, -1), `${last.name}${rest}`.trim()];
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
