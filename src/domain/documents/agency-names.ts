import { pattern } from '#domain/vietnamese-pattern.ts';
import {
  BODY_HEADS,
  departmentNames,
  fieldAbbreviations,
  GROUP_NOUN,
  GROUP_REST,
  INNER_WORDS,
  ministryNames,
  PERSON_HEADS,
  wholeNames,
} from './agency-vocabulary.ts';
import { DIRECTIVE_VERBS } from './directive-words.ts';
import { fieldsOf, longestFirst } from './name-patterns.ts';
import { fieldOfWorkLength } from './organisation-fields.ts';

/** A name as it stands: a body, a person who stands for it, or a group of bodies. */
export interface ReadName {
  readonly name: string;
  readonly end: number;
  readonly collective: boolean;
}

const DEPARTMENTS = fieldsOf(departmentNames);
const FIELDS = `${fieldsOf([...departmentNames, ...ministryNames])}|${longestFirst(Object.keys(fieldAbbreviations))}`;
const PROPER = String.raw`\p{Lu}\p{L}*(?:[ \-]\p{Lu}\p{L}*){0,3}`;
/** A verb in capitals behind a name, where a line end was lost: no place is called so. */
const OPENS_ORDER = String.raw`Chủ|Chịu|Phối|Căn|Tham|Tổ|(?:Tập trung|Khẩn trương|Rà soát|Thực hiện|Triển khai|Tăng cường|Tiếp tục|Hoàn thành|Hoàn thiện|Thường xuyên|Kịp thời|Nghiêm túc|Chỉ đạo|Đẩy mạnh|Bảo đảm|Đảm bảo|Ban hành|Báo cáo|Xây dựng|Nghiên cứu|Theo dõi|Hướng dẫn|Kiểm tra|Sở|Bộ|UBND|Công an|Ban|Văn phòng)(?!\p{L})`;
const PLACE = String.raw`(?:xã(?!\s+hội)|phường|đặc khu|huyện|thị xã|thị trấn|thành phố|tỉnh|quận|địa phương)(?![\p{L}])`;
const TERRITORY = pattern.u`^\s+(?:(?:các\s+)?(?:tỉnh|[Tt]hành phố|Tỉnh|TP\.?)(?:,\s+thành phố(?:\s+trực thuộc\s+[Tt]rung ương)?)?(?:\s+(?!${OPENS_ORDER})${PROPER})?|(?:chi nhánh\s+)?(?:các\s+)?[Kk]hu vực(?:\s+(?:[IVX]+(?!\p{L})|\d+|(?!${OPENS_ORDER})${PROPER}))?(?![\p{L}])|miền\s+(?:Bắc|Trung|Nam)|chi nhánh\s+(?:tỉnh|thành phố)?\s*${PROPER}|chi nhánh\s+(?:tỉnh|[Tt]hành phố)|cấp\s+(?:tỉnh|xã|huyện|cơ sở|[Tt]hành phố)(?:\s*,\s*cấp\s+(?:xã|huyện|cơ sở))*|các cấp|cùng cấp|(?:tại|ở)\s+địa\s+phương|[Tt]rung ương|(?:các\s+)?(?:xã|phường)(?:,\s*(?:xã|phường|đặc khu))*|ngành\s+(?:${DEPARTMENTS}))(?![\p{L}])`;

const HEADS = `${BODY_HEADS.replaceAll('Ủy', '[UỦ][ỷy]').replaceAll('Tòa', 'T(?:òa|oà)')}|phòng(?=\\s+[A-ZĐ])`;
const DEPARTMENT = pattern.u`^(?:[Ll]iên\s+)?(?:(?:Sở|Bộ)\s+(?:${FIELDS})|Sở\s+(?:${DEPARTMENTS.toLowerCase()}))(?![\p{L}])`;
const UNKNOWN_FIELD = pattern.u`^(?:Sở|Bộ)(?=\s+\p{Lu}\p{Ll})`;
const FIELD = pattern.u`^(?:${FIELDS})(?![\p{L}])`;
const PROPER_NEXT = pattern.u`^\s+(?!Khu vực)${PROPER}(?![\p{L}])`;
const WHOLE = pattern.u`^(?:${longestFirst(wholeNames)})(?![\p{L}])`;
const SERVED = String.raw`(?:[Đđ]ầu tư|[Tt]hương mại|[Dd]u lịch|[Cc]ông nghiệp|[Nn]ông nghiệp|[Kk]hoa học|[Cc]ông nghệ|[Đđ]ổi mới sáng tạo|[Vv]iệc làm|[Dd]oanh nghiệp|[Qq]uỹ đất|[Nn]hà ở|[Đđ]ô thị|[Hh]ạ tầng|[Vv]ăn hóa|[Tt]hể thao|[Tt]riển lãm|[Ss]ản xuất)`;
/** "Trung tâm Xúc tiến đầu tư, thương mại và du lịch": whatever capitals the writer gives. */
const CENTRE = pattern.u`^(?:Trung tâm|Ban|Quỹ|Viện)\s+(?:[Xx]úc tiến|[Pp]hát triển|[Hh]ỗ trợ|[Bb]ảo lãnh)\s+${SERVED}(?:(?:\s*,\s*|\s+và\s+|\s*[-–]\s*)${SERVED})*(?:\s+và\s+[Hh]ỗ trợ\s+${SERVED})?(?!\p{L})`;
/** One more place of a list, and no body: "UBND các tỉnh Quảng Trị, | Huế". */
const PLACE_NAME = String.raw`(?!(?:Sở|Bộ|Ban|Công|UBND|HĐND|Văn phòng|Mặt|Hội|Đoàn|Chi|Cục|Trung|Các|Viện|Báo|Đài|Kho|Ngân|Thanh|Tòa|Toà|Bảo|Tỉnh|Thành|Liên|Ủy|Uỷ|Đảng|Tập|Tổng|Thuế|Hải quan|Quỹ|Trường|Chủ|Thủ|Giám|Phó)(?!\p{L}))${PROPER}(?=\s*[,;:.]|\s*$|\s+và\s|\s+\p{Ll})`;
/** "UBND các xã: Gia Thuận, Tân Điền": behind a colon only a list of places goes on with the name. */
const PLACES_BEHIND_COLON = String.raw`(?<=các\s+(?:tỉnh|xã|phường|thành phố|đặc khu))\s*:(?=\s+${PROPER}(?:\s*,|\s+và)\s+${PROPER})`;
const COMMITTEE = pattern.u`^(?:UBND|HĐND|[UỦ][ỷy]\s+ban\s+nhân\s+dân|Hội\s+đồng\s+nhân\s+dân)(?:\s+(?:các\s+cấp|cùng\s+cấp)|\s+(?:(?:các|cấp|Cấp)\s+)?${PLACE}(?:(?:\s*,\s*|\s+và\s+|\s*[;/]\s*)(?:các\s+|cấp\s+)?${PLACE})*|\s+TP\.?)(?:\s+trực\s+thuộc\s+[Tt]rung\s+ương)?(?:(?:${PLACES_BEHIND_COLON})?\s+(?!${OPENS_ORDER})${PROPER}(?:(?<=(?:các\s+(?:tỉnh|xã|phường)|thành phố|phường)\s*:?\s+${PROPER})(?:(?:\s*,\s*|\s+và\s+)${PLACE_NAME})*)?)?(?:\s+(?:(?:nơi\s+)?có\s+(?!trách\s+nhiệm|liên\s+quan|kế\s+hoạch|văn\s+bản|báo\s+cáo|giải\s+pháp|biện\s+pháp|phương\s+án|nhiệm\s+vụ|thẩm\s+quyền|ý\s+kiến)[^,.;:()]{2,60}?(?=\s+(?:${DIRECTIVE_VERBS}|phải|có trách nhiệm|chịu)(?![\p{L}])|\s*[,.;:()]|$)|(?:có\s+)?liên\s+quan|trên\s+địa\s+bàn(?:\s+(?:tỉnh|thành phố|Thành phố))?(?:\s+${PROPER})?))?`;
const MANY = /^(?:UBND|HĐND|[UỦ][ỷy]\s+ban\s+nhân\s+dân)\s+(?:các\s|cấp\s|(?:xã|phường|huyện|tỉnh),\s)/u;
/** "các sở, ban, ngành, | Sở Tài chính": a noun with a name behind it is no part of the group. */
const OWN_NAME = String.raw`(?!Tổng\s+[Cc]ông\s+ty)\p{Lu}\p{L}*\s+(?!Trung ương)\p{Lu}`;
/** "các sở, ban, ngành, | tổ chức chính trị - xã hội": named apart wherever they are listed. */
const NAME_OF_ITS_OWN = String.raw`[Tt]ổ\s+chức\s+chính\s+trị`;
const GROUP = pattern.u`^(?:(?:[Cc]ác|[Nn]hững|Từng|Mỗi)\s+(?:${GROUP_NOUN}|[Tt]ổ chức)|(?:Sở|sở|Bộ|bộ)\s*,\s*(?:[Bb]an|[Nn]gành)|(?:Sở|Bộ)(?=\s+quản\s+lý\s+(?:nhà\s+nước\s+(?:về\s+)?)?(?:chuyên\s+)?ngành)|[Cc]ơ quan ngang [Bb]ộ)(?![\p{L}])(?:(?:\s*,\s*|\s*\/\s*|\s+và\s+|\s*[-–]\s*|\s+)(?!các\s|${OWN_NAME}|${NAME_OF_ITS_OWN})${GROUP_NOUN}(?![\p{L}]))*(?:,?\s+(?:${GROUP_REST})(?![\p{L}])(?:\s+(?!${OPENS_ORDER})${PROPER})?)*(?:(?:\s*,\s*|\s+và\s+)(?:đơn vị|cơ quan|địa phương|tổ chức|cá nhân|doanh nghiệp)(?:\s+và\s+cá nhân|,\s+cá nhân)?\s+(?:có\s+)?liên\s+quan)?`;
const PEOPLE = pattern.u`^(?:Cán bộ|cán bộ)(?:,\s*(?:công chức|viên chức|đảng viên|người lao động|chiến sĩ))+(?:\s+và\s+(?:người lao động|nhân dân))?|^[Mm]ọi\s+người\s+dân`;
const PERSON = pattern.u`^(?:[Cc]ác\s+)?(?:(?:Đồng chí|đồng chí)\s+)?(?:${PERSON_HEADS})(?![\p{L}])(?:\s+(?=\p{L})|(?=\s*[,;]))`;
/** "Phó Thủ tướng Trần An Bình": by office and name. */
const PREMIER = pattern.u`^(?:Phó\s+)?Thủ tướng(?:\s+Thường trực)?(?:\s+Chính phủ)?(?:\s+\p{Lu}\p{Ll}+){2,4}`;
/** "Đồng chí Nguyễn Văn A, Phó Chủ tịch UBND tỉnh": by name and office. */
const NAMED_PERSON = pattern.u`^(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)\s+\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,4}(?:,\s+|\s*[-–]\s+)(?=${PERSON_HEADS})`;
const MINISTER = pattern.u`^(?:(?:[Cc]ác\s+)?(?:[Đđ]ồng chí\s+)?Bộ\s+trưởng|[Cc]ác\s+đồng chí\s+bộ\s+trưởng)(?=\s*[,;]|\s+và)`;
/** "các đồng chí bí thư …, giám đốc …": persons in small letters. */
const COMRADE = pattern.u`^(?:[Cc]ác\s+)?[Đđ]ồng chí\s+(?:bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|thủ trưởng|trưởng|[uủ][ỷy] viên|chánh|lãnh đạo|tổng giám đốc)\s+`;
const HEAD = pattern.u`^(?:${HEADS})(?![\p{L}])`;
const SMALL_BOARD =
  /^(?:Ban\s+(?:quản lý|chỉ đạo|chấp hành|thường vụ|cán sự|tổ chức|biên tập|soạn thảo)|Tiểu ban(?:\s+(?:giúp việc|thường trực|chỉ đạo))?|(?:Đoàn|Tổ)\s+(?:kiểm tra|công tác|giúp việc|thư ký|biên tập|soạn thảo|chuyên gia|thường trực)(?:\s+(?:đặc biệt|liên ngành))?(?:\s+của(?=\s+tỉnh))?)(?![\p{L}])/u;
const INNER = pattern.u`^\s+(?:${INNER_WORDS})(?![\p{L}])`;
const NEXT_CAPITAL = pattern.u`^(\s+|\s*[-–]\s*|\s*&\s*|\s+và\s+|\s*,\s+)((?!Khu vực(?!\p{L}))\p{Lu}[\p{L}&.]*)`;
/** Behind these a field of work stands in small letters: "Cục Quản lý đê điều". */
const MANAGES = /(?:Quản lý|Chỉ đạo|Chỉ huy|Phối hợp|Điều phối|Kiểm soát|Hỗ trợ|Phát triển|Xúc tiến)$/u;
const AGAINST = /^phòng,? chống/u;
const FIELD_GAP = /^(?:\s*[-–]\s*|\s*,\s+|\s+và\s+|\s+)/u;
const SMALL_NEXT = pattern.u`^\s+(\p{Ll}+)(?:\s+(\p{Ll}+))?`;
const OPENS_NAME = pattern.u`^(?:(?:Sở|Bộ|UBND|HĐND|Các|Tỉnh|Thành)(?![\p{L}])|(?:${PERSON_HEADS})(?![\p{L}])|(?:${HEADS})(?![\p{L}])|(?:${longestFirst(wholeNames)})(?![\p{L}]))`;
const OPENS_OFFICE = /^(?:Sở|Bộ|UBND|Ủy ban|Uỷ ban|Công an|Ban|Văn phòng|Chi cục|Cục|Các)\s/u;
const VERB = pattern.u`^(?:${DIRECTIVE_VERBS})(?![\p{L}])`;
const NEVER_INNER =
  /^(?:và|các|của|về|để|theo|tại|trong|có|là|do|với|cùng|đã|được|sẽ|tỉnh|thành|xã|phường|huyện|cấp|khu|chi|trên|thuộc|liên|trực|căn|khẩn|chủ|phối|chịu|cần|phải|ngành|từ|khi|sau|trước|hằng|hàng|nhằm|làm|tham|giao|đề|thường|tiếp|nghiêm|họp|này|đó|nêu|nơi|như|cho|gồm|đến|hoặc|bao|vào|mở)$/u;

const NO_WORDS = ['', '', ''];

/** How many characters the pattern takes at this place, 0 where it does not fit. */
export function lengthAt(words: RegExp, text: string, at: number, reach: number): number {
  return words.exec(text.slice(at, at + reach))?.[0].length ?? 0;
}

/** Where a phrase in capitals ends: each word in capitals may bring one small syllable that opens no verb. */
function endOfCapitals(text: string, from: number, commas: boolean): number {
  let at = from;
  for (;;) {
    const inner = lengthAt(INNER, text, at, 60) || fieldAhead(text, at, at === from, commas);
    const next = inner > 0 ? inner : capitalAt(text, at, at > from, commas);
    if (next === 0) return at;
    at += next;
    if (inner === 0) at += smallAt(text, at);
  }
}

/** The length of the next field of work with the gap before it: "và Thông tin điện tử"; small letters only right behind the head. */
function fieldAhead(text: string, at: number, opens: boolean, commas: boolean): number {
  const gap = FIELD_GAP.exec(text.slice(at, at + 10))?.[0] ?? '';
  if (gap === '') return 0;
  const from = at + gap.length;
  const joins = /,|và|[-–]/u.test(gap);
  if (joins && opens) return 0;
  if (gap.includes(',') && !commas) return 0;
  const small =
    opens || MANAGES.test(text.slice(Math.max(0, at - 12), at)) || AGAINST.test(text.slice(from, from + 12));
  const length = fieldOfWorkLength(text, from, small);
  return length === 0 ? 0 : gap.length + length;
}

/** The length of the next word in capitals with the gap before it. */
function capitalAt(text: string, at: number, within: boolean, commas: boolean): number {
  const [whole = '', gap = ''] = NEXT_CAPITAL.exec(text.slice(at, at + 40)) ?? NO_WORDS;
  const joins = /,|và|[-–]/u.test(gap);
  return joins && !(within && goesOnBehind(text, at + gap.length, gap, commas)) ? 0 : whole.length;
}

/** The length of a small second syllable, as "chính" in "Tài chính". */
function smallAt(text: string, at: number): number {
  const [, first = '', second = ''] = SMALL_NEXT.exec(text.slice(at, at + 30)) ?? NO_WORDS;
  if (first === '' || NEVER_INNER.test(first) || VERB.test(`${first} ${second}`)) return 0;
  return lengthAt(/^\s+/u, text, at, 30) + first.length;
}

function goesOnBehind(text: string, at: number, gap: string, commas: boolean): boolean {
  const rest = text.slice(at, at + 80);
  if ((/[-–]/u.test(gap) ? OPENS_OFFICE : OPENS_NAME).test(rest)) return false;
  return gap.includes(',') ? commas && /^[^,;.:]{2,30}(?:,| và )/u.test(rest) : true;
}

const withTerritory = (text: string, at: number): number => {
  let end = at;
  for (let i = 0; i < 2; i += 1) end += lengthAt(TERRITORY, text, end, 90);
  return end;
};

function bodyAt(text: string, at: number): number | null {
  const rest = text.slice(at, at + 220);
  const fixed = DEPARTMENT.exec(rest) ?? WHOLE.exec(rest) ?? CENTRE.exec(rest);
  if (fixed) return withTerritory(text, endOfWhole(text, at, fixed[0]));
  const committee = COMMITTEE.exec(rest);
  if (committee) return at + committee[0].length;
  const unknownField = UNKNOWN_FIELD.exec(rest);
  const head = unknownField ?? SMALL_BOARD.exec(rest) ?? HEAD.exec(rest);
  if (!head) return null;
  const start = at + head[0].length;
  const capitals = endOfCapitals(text, start, !unknownField && !/^(?:Đài|Đảng|Công an)/u.test(head[0]));
  const end = ownNumber(text, withTerritory(text, capitals));
  return end > start ? withSuperior(text, head[0], withTerritory(text, end)) : null;
}

/** "Phòng Tham mưu - Công an tỉnh": a section with the body that it belongs to. */
function withSuperior(text: string, head: string, end: number): number {
  const dash = head === 'Phòng' ? lengthAt(/^\s*[-–]\s+(?=(?:Công an|Sở|UBND|Văn phòng)\s)/u, text, end, 30) : 0;
  return dash === 0 ? end : (bodyAt(text, end + dash) ?? end);
}

const OF_BOARD = /(?:Quân khu|Quân đoàn|Ban [Cc]hỉ đạo|Tổ [Cc]ông tác|Tiểu ban|Đề án|Đội)$/u;

const NUMBER_OF_BOARD = /^\s+\d{1,4}(?!\d|[/.,]\d|\s*(?:%|năm|tháng|ngày|người|đồng|xã|nhiệm|nội))/u;

/** "Ngân hàng Nhà nước Chi nhánh Khu vực 5", "Ban Chỉ đạo 389": a number that is a part of the name. */
function ownNumber(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - 20), end);
  if (before.endsWith('hu vực')) return end + lengthAt(/^\s+(?:\d{1,2}|[IVX]+)(?!\p{L}|\d)/u, text, end, 8);
  return OF_BOARD.test(before) ? end + lengthAt(NUMBER_OF_BOARD, text, end, 12) : end;
}

/** "Báo và Phát thanh, Truyền hình Cần Thơ": a whole name may end in a proper one. */
function endOfWhole(text: string, at: number, name: string): number {
  const end = at + name.length;
  if (
    !/^(?:Báo|Đài|Mặt|Kho|Tỉnh đoàn|Thành đoàn|Tỉnh ủy|Thành ủy|MTTQ|UBMTTQ|Bảo hiểm|BHXH|KBNN|NHNN|LĐLĐ|VNPT|Viettel|MobiFone|VinaPhone|Agribank)/u.test(
      name,
    )
  )
    return end;
  return end + lengthAt(PROPER_NEXT, text, end, 40);
}

const tidy = (words: string) =>
  words
    .replace(/\s+/gu, ' ')
    .replace(/^Bộ chỉ huy/u, 'Bộ Chỉ huy')
    .trim();

/** The field of a department by itself, as in "các Sở: Tài chính, Nội vụ". */
export function fieldAt(text: string, at: number): { field: string; end: number } | null {
  const found = FIELD.exec(text.slice(at, at + 60));
  return found ? { field: fullField(found[0]), end: at + found[0].length } : null;
}

/** The phrase in capitals by itself, as in "các Tập đoàn: Bưu chính Viễn thông Việt Nam". */
export function phraseAt(text: string, at: number): { field: string; end: number } | null {
  const end = endOfCapitals(` ${text.slice(at)}`, 0, false) - 1;
  return end > 0 ? { field: tidy(text.slice(at, at + end)), end: at + end } : null;
}

const fullField = (field: string) => fieldAbbreviations[field] ?? tidy(field);

function nameOf(words: string): string {
  const name = tidy(words);
  const abbreviated = /^(Sở|Bộ) (\S+)$/u.exec(name);
  const full = fieldAbbreviations[abbreviated?.[2] ?? ''];
  return abbreviated && full !== undefined ? `${abbreviated[1]} ${full}` : name;
}

/** Where "các Ban Quản lý rừng phòng hộ" ends: many bodies of one name; -1 where it is no such name. */
function manyAt(text: string, at: number, rest: string): number {
  const many = /^[Cc]ác\s+(?=\p{Lu})/u.exec(rest);
  return many ? (bodyAt(text, at + many[0].length) ?? -1) : -1;
}

/** Persons who need no body behind them: a premier with his name, ministers, everybody. */
const officeAt = (rest: string): string | null =>
  (PREMIER.exec(rest) ?? MINISTER.exec(rest) ?? PEOPLE.exec(rest))?.[0] ?? null;

/** A person who stands for a body, by office or by name and office. */
function personAt(text: string, at: number, rest: string): ReadName | null {
  const named = NAMED_PERSON.exec(rest)?.[0].length;
  if (named !== undefined) return withOffice(text, at, named);
  const person = (PERSON.exec(rest) ?? COMRADE.exec(rest))?.[0];
  if (person === undefined) return null;
  const of = nameAt(text, at + person.length) ?? groupAt(text, at + person.length, true);
  return of && personOf(text, at, person, of);
}

/** The name that begins at this place, or null where none does. */
export function nameAt(text: string, at: number): ReadName | null {
  const rest = text.slice(at, at + 240);
  const office = officeAt(rest);
  if (office !== null) return { name: tidy(office), end: at + office.length, collective: !office.includes('Thủ') };
  const person = personAt(text, at, rest);
  if (person) return person;
  const group = groupAt(text, at, false);
  const kind = manyAt(text, at, rest);
  if (kind > (group?.end ?? 0)) return { name: tidy(text.slice(at, kind)), end: kind, collective: true };
  if (group) return group;
  const end = bodyAt(text, at);
  return end === null ? null : { name: nameOf(text.slice(at, end)), end, collective: MANY.test(rest) };
}

/** The person with the office behind the name. */
function withOffice(text: string, at: number, length: number): ReadName | null {
  const office = nameAt(text, at + length);
  return office && { name: tidy(text.slice(at, office.end)), end: office.end, collective: false };
}

/** "Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ" are the heads of two kinds of bodies: the first only. */
function personOf(text: string, at: number, person: string, of: ReadName): ReadName {
  const two = /^cơ quan ngang [Bb]ộ(?=,)/u.exec(of.name)?.[0];
  if (two === undefined || !person.startsWith('Thủ')) return { ...of, name: tidy(text.slice(at, of.end)) };
  const end = text.indexOf(',', at + person.length);
  return { name: tidy(text.slice(at, end)), end, collective: true };
}

const BARE_GROUP = pattern.u`^(?!${OWN_NAME})${GROUP_NOUN}(?![\p{L}])(?:(?:\s*,\s*|\s+và\s+|\s+)(?!các\s|${OWN_NAME}|${NAME_OF_ITS_OWN})${GROUP_NOUN}(?![\p{L}]))*(?:,?\s+(?:${GROUP_REST})(?![\p{L}]))*`;

const SMALL_PERSON =
  /^(?:bí thư|phó bí thư|chủ tịch|phó chủ tịch|bộ trưởng|giám đốc|thủ trưởng|trưởng|người đứng đầu)\s+/u;

/** "các đồng chí giám đốc sở, | chủ tịch UBND cấp xã": a person that goes on a list of comrades. */
export function comradeAt(text: string, at: number): ReadName | null {
  const person = SMALL_PERSON.exec(text.slice(at, at + 30))?.[0];
  if (person === undefined) return null;
  const of = nameAt(text, at + person.length) ?? groupAt(text, at + person.length, true);
  return of && { ...of, name: tidy(text.slice(at, of.end)), collective: true };
}

/** A group of bodies; `bare` where a list or a person before it lets "các" be left out. */
export function groupAt(text: string, at: number, bare: boolean): ReadName | null {
  const rest = text.slice(at, at + 240);
  const found = GROUP.exec(rest) ?? (bare ? BARE_GROUP.exec(rest) : null);
  return found ? { name: tidy(found[0]), end: at + found[0].length, collective: true } : null;
}
