import { pattern } from '#domain/vietnamese-pattern.ts';
import { BODY_HEADS, PERSON_HEADS } from './agency-vocabulary.ts';
import { comradeAt, fieldAt, groupAt, lengthAt, nameAt, phraseAt, type ReadName } from './agency-names.ts';
import { closesGroup, described } from './described-agencies.ts';

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
const ELIDED = pattern.u`^(?:(Bộ trưởng|Giám đốc|Thủ trưởng|Chủ tịch)\s+)?[Cc]ác\s+(Sở|sở|Bộ|bộ|Tập đoàn|Tổng công ty|Đảng [uủ][ỷy]|Hội|Trường|Ban)((?:\s*,\s*(?:[Bb]an|[Nn]gành|[Đđ]oàn thể|cơ quan|đơn vị))*(?:\s+và\s+ngành)?)\s*(:?)\s+(?=\p{Lu})`;
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
    const [, person, head = '', , colon] = found ?? [];
    if (!found) return at;
    const behind = at + found[0].length;
    const noun = head.charAt(0).toUpperCase() + head.slice(1);
    if (colon !== ':' && !fieldAt(this.text, behind) && /^(?:Sở|Bộ|Ban|Hội|Trường)$/u.test(noun)) return at;
    if (person !== undefined && colon !== ':') return at;
    this.head = person === undefined ? noun : `${person} ${noun}`;
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
    const whole = nameAt(this.text, at);
    const ofParty = whole?.collective === false && this.goesWithHead(whole.name);
    if (whole) return ofParty ? { ...whole, name: `${this.head} ${whole.name}` } : whole;
    const goesOn = this.personAt(at);
    if (goesOn) return goesOn;
    const part =
      this.head === null
        ? null
        : /(?:^|\s)(?:Sở|Bộ)$/u.test(this.head)
          ? fieldAt(this.text, at)
          : phraseAt(this.text, at);
    if (part) return { name: `${this.head} ${part.field}`, end: part.end, collective: false };
    return this.agencies.length === 0 ? null : this.bareGroup(at);
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
