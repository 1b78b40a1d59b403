import { pattern } from '#domain/vietnamese-pattern.ts';
import { OPENING } from './comparator-words.ts';
import { withoutScale } from './units.ts';
import type { Measure } from './measures.ts';

/** A measure with the words before and after it that are its own. */
export interface Piece {
  readonly measure: Measure;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

/** Where a name was found: before its figure, behind it, in the measure beside it, or only in its unit. */
export type NameSource = 'before' | 'behind' | 'before-count' | 'compared' | 'inherited' | 'unit' | 'none';

/** How much less sure each way of finding a name makes the reading. */
export const NAME_DOUBT: Readonly<Record<NameSource, number>> = {
  before: 0,
  behind: 0.02,
  'before-count': 0.05,
  compared: 0.05,
  inherited: 0.1,
  unit: 0.2,
  none: 0.4,
};

interface FoundName {
  readonly name: string;
  readonly from: NameSource;
}

/** What trails from a name and is none of it. */
export const TAIL = pattern.iu`\s*(?:[,;:.(–-]|(?<!\p{L})(?:(?:ngay\s+)?(?:vào|đến|trong|hết)\s+)?(?:hết\s+|cuối\s+)?năm\s+\d{4}|(?<!\p{L})(?:và|trong đó|đồng thời|bao gồm|gồm)|\/\.|(?<!\p{L})(?:(?:giảm|tăng|nâng)\s+)?từ\s+[\d.,]+(?![\d.,]|\s*(?:đến\s+\d+\s*)?tuổi)[^;,]{0,40})\s*$`;
/** "20% xã, phường không ma túy": one name holds such a comma. */
const SEPARATOR = pattern.gu`[;(]|,(?!\s+(?:phường|đặc khu|thị trấn|thị xã|ban|ngành|công chức|viên chức|người lao động|bản|buôn|tổ dân phố)(?!\p{L}))|(?<![\p{L}])(?:và|trong đó|đồng thời)(?![\p{L}])`;
const HAS_BEFORE_NUMBER = pattern.iu`(?<!\p{L})có\s*(?:\p{L}+\s+){0,3}$`;
// "đạt 3,2 tỷ USD, tăng 10% so với năm trước": the second figure says more of the same thing.
const COMPARES = pattern.iu`^\s*(?:so(?: với)?|cùng kỳ|dự toán)(?!\p{L})`;
// "Đẩy mạnh …, phấn đấu tăng trưởng kinh tế đạt 8%": what is striven for is the growth.
const UP_TO_AIM = pattern.iu`^.*(?<!\p{L})(?:phấn đấu|quyết tâm|(?:bảo đảm|đảm bảo)(?=\s+(?:tỷ lệ|tỉ lệ|tốc độ|số)))(?!\p{L})\s*(?=\p{L})`;
const GENERAL_VERB = /phấn đấu|triển khai|thực hiện|đón|phục vụ/iu;

/** No name is longer. A figure far behind the words before it is named by the nearest of them. */
const LONGEST_NAME = 1000;

function nearestWords(before: string): string {
  const from = before.length - LONGEST_NAME;
  return from <= 0 ? before : before.slice(Math.max(from, before.indexOf(' ', from)));
}

// "Sở Y tế: Tỷ lệ …", "Định hướng đến năm 2035: tỷ trọng …": who answers and when, before the name.
const BEFORE_NAME = pattern.u`^\s*(?:(?:Sở|Ban|Bộ|Công an|Văn phòng|Chi cục|Cục|Phòng|UBND|Ủy ban nhân dân)\s[^:;.]{2,60}|[^:;]{0,40}(?:19|20)\d\d)\s*:\s*(?=\p{L}|$)`;
// A sentence that has become a name: what stands behind its last order is what is measured.
const LONG_NAME = 120;
const UP_TO_DUTY = pattern.iu`^.*(?<!\p{L})(?:phải|nhằm|để|bảo đảm|đảm bảo|tập trung|yêu cầu)\s+(?=\p{L}+\s+\p{L})`;
// "Bố trí ít nhất 15% ngân sách": what is set aside names it, not the verb.
const BARE_VERB = pattern.iu`^(?:bố trí|dành|phân bổ|sử dụng|trích|đơn giản h[oó][aá]|tinh giản|cắt bỏ)$`;
const WHOLE_LAND = pattern.iu`^(?:cả nước|toàn (?:quốc|tỉnh|thành phố|ngành))$`;
// "Tỉnh Bắc Ninh có ít nhất 20 …": whose it is, not what.
const ONE_PLACE = /^(?:[Tt]ỉnh|[Tt]hành phố|[Xx]ã|[Pp]hường|[Đđ]ặc khu)(?:\s+\p{Lu}\p{L}*){1,4}$/u;
// "Mỗi xã có ít nhất 01 câu lạc bộ": where each is, not what.
const WHERE_EACH = pattern.iu`^(?:mỗi|từng|tại|trên địa bàn)\s`;

/** The name without the words that lead to it or trail from it, with a capital. */
export function cleanName(raw: string): string {
  let name = raw.replace(BEFORE_NAME, '').replace(OPENING, '');
  for (let shorter = name.replace(TAIL, ''); shorter !== name; shorter = name.replace(TAIL, '')) name = shorter;
  name = name.replace(/^[\s"“]+/u, '').trim();
  if (name.includes(')') && !name.includes('(')) name = name.replace(/\)+/gu, '').trim();
  if (name.includes('(') && !name.includes(')')) name = name.replace(/\s*\(.*$/u, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Where the words of the next measure begin, between the end of one and the number of the next. */
export function boundary(text: string, from: number, to: number, first: boolean): number {
  const separators = [...text.slice(from, to).matchAll(SEPARATOR)];
  const semicolon = separators.findLast((each) => each[0] === ';');
  const chosen = semicolon ?? (first ? separators[0] : separators.at(-1));
  return chosen ? from + chosen.index : to;
}

/** Gives every measure of a sentence its own stretch of words before and after. */
export function piecesOf(text: string, measures: readonly Measure[]): Piece[] {
  let start = 0;
  return measures.map((measure, index) => {
    const next = measures[index + 1];
    const named = cleanName(text.slice(start, measure.start)) !== '';
    const end = next ? boundary(text, measure.end, next.start, named) : text.length;
    const piece = {
      measure,
      before: text.slice(start, measure.start),
      after: text.slice(measure.end, end),
      start,
      end,
    };
    start = end;
    return piece;
  });
}

const isCounted = (unit: string) => unit !== '' && !/^[%‰]|\/|đồng|USD/u.test(unit);

// "Xã đạt chuẩn: 80% tổng số", "chiếm 36% GRDP": what a share is of, no name.
const BASE_ONLY = pattern.iu`^\s*(?:GRDP|GDP|(?:trong\s+|trên\s+)?tổng\s+(?:số|chi|thu|sản phẩm|diện tích|dân số|vốn)(?!\p{L})|số\s+\p{L}+|dân số|kế hoạch|dự toán|diện tích|nhu cầu)(?:\s+\p{L}+){0,4}\s*[.;,)]?\s*$`;

/** "30 xã | năm 2030 | đạt chuẩn". */
const OPENS_WITH_YEAR = /^\s*(?:(?:vào|trong|đến)\s+)?năm\s+\d{4}(?=\s+\p{L})/u;

/** "ít nhất 07 xã đạt chuẩn": a counted thing is named by its unit and what follows, "thành lập 02 thị trấn" with its verb. */
function nameBehind({ measure, after }: Piece): string {
  const behind = after
    .slice(0, LONGEST_NAME)
    .replace(OPENS_WITH_YEAR, '')
    .replace(/\s+(?:vào|đến)\s+(?:hết\s+|cuối\s+)?năm\s+\d{4}\s+và\s.*$/su, '')
    .replace(/[.;](?!\d).*$/su, '')
    .trim();
  const unit = measure.unit ?? '';
  if (!isCounted(unit)) return /\p{L}{2}/u.test(behind) ? cleanName(behind) : '';
  const verb = measure.verb === '' || GENERAL_VERB.test(measure.verb) ? '' : `${measure.verb} `;
  return behind === '' && verb === ''
    ? ''
    : cleanName(`${verb}${withoutScale(unit)} ${behind.replace(/\s*trở lên$/u, '')}`);
}

function nameOfShare(whole: string, unit: string): string {
  const thing = whole.replace(/^Số /u, '');
  if (!unit.startsWith('%') || /^(?:tỷ|tỉ) lệ/iu.test(thing)) return whole;
  const isAcronym = /^\p{Lu}{2}/u.test(thing);
  return `Tỷ lệ ${isAcronym ? thing : thing.charAt(0).toLowerCase() + thing.slice(1)}`;
}

/** "Tại địa bàn có khu công nghiệp: Phấn đấu 100% trẻ em …" speaks of children; "có 80% số xã" of communes. */
const isShareOf = ({ unit }: Measure, after: string) => (unit ?? '').startsWith('%') && /^\s*\p{L}{2}/u.test(after);

// "100% hộ ở vùng A; vùng B và ít nhất 50% hộ ở vùng C": a share of its own, named by what follows.
const OPENS_ANEW = pattern.iu`(?:[,;]|(?<!\p{L})và)\s*$`;
const SAYS_MORE = pattern.iu`^\s*(?:có|được|đạt|là|trong|của|vào|đến|so|ở|tại|trên|dưới|hoàn thành|tham gia|sử dụng|biết|cùng kỳ|dự toán|kế hoạch|mỗi năm|hằng năm|hàng năm)(?!\p{L})`;

const isOwnShare = ({ measure, before, after }: Piece): boolean =>
  OPENS_ANEW.test(before) && isShareOf(measure, after) && !SAYS_MORE.test(after) && !BASE_ONLY.test(after);

function namesBehind(piece: Piece): boolean {
  const { measure, before, after } = piece;
  if (/^\s*\(/u.test(after) && before.trim() !== '') return false;
  if (isOwnShare(piece)) return true;
  if (/:\s*$/u.test(before)) return !((measure.unit ?? '').startsWith('%') && BASE_ONLY.test(after));
  if (!measure.roles.includes('aim')) return false;
  return (
    HAS_BEFORE_NUMBER.test(before) ||
    (/[,;]\s*$/u.test(before) && (isShareOf(measure, after) || isCounted(measure.unit ?? '')))
  );
}

/** Whether the words behind only compare the figure with another time or plan. */
export const comparesWithBefore = ({ after }: Piece): boolean => COMPARES.test(after);

/** "Mỗi xã có ít nhất 01 câu lạc bộ": named by what is counted, with where. */
function nameOfEach({ measure }: Piece, own: string, behind: string): FoundName | null {
  if (!WHERE_EACH.test(own) || !isCounted(measure.unit ?? '') || behind === '' || measure.roles.length === 0)
    return null;
  return { name: `${behind} (${own.charAt(0).toLowerCase()}${own.slice(1)})`, from: 'behind' };
}

/** A measure without words of its own has the name of the one before it, or of its unit. */
function borrowedName({ unit: written, roles }: Measure, previous: string | null): FoundName {
  const unit = written ?? '';
  const changes = roles.includes('increase') || roles.includes('decrease');
  const thing = withoutScale(unit).split('/')[0]?.trim().toLowerCase() ?? '';
  const isOther = /\/.*dân$/u.test(unit) && previous !== null && !previous.toLowerCase().includes(thing);
  if (previous !== null && !isOther)
    return { name: changes ? previous : nameOfShare(previous, unit), from: 'inherited' };
  const isNamed = isCounted(unit) || /^\p{L}{2}[^/]*\/.*dân$/u.test(unit);
  return isNamed ? { name: cleanName(withoutScale(unit)), from: 'unit' } : { name: '', from: 'none' };
}

function ownName(before: string): string {
  const name = cleanName(nearestWords(before).replace(UP_TO_AIM, ''));
  const short = name.length > LONG_NAME ? cleanName(name.replace(UP_TO_DUTY, '')) : name;
  return WHOLE_LAND.test(short) || ONE_PLACE.test(short) ? '' : short;
}

/** "… lộ trình đạt mục tiêu ít nhất 50% xã, phường …": what is aimed at stands behind the figure. */
const ENDS_IN_AIM = pattern.iu`(?:^|\s)(?:mục tiêu|chỉ tiêu|lộ trình)(?:\s+(?:xây dựng|đạt|có|đưa|phấn đấu|duy trì|công nhận|là))*$`;
const NAMES_NOTHING = pattern.iu`^(?:trở lên|so với|theo|đề ra|được giao|kế hoạch|trong|trên|của|vào|đến|cho|và|trước)(?!\p{L})`;

/** "Phát triển và vận hành tối thiểu 02 sàn giao dịch": verbs alone name nothing. */
const VERBS_ONLY = pattern.iu`^(?:phát triển|khôi phục|bảo tồn|phục hồi|công nhận|giữ gìn|hỗ trợ|xây dựng|triển khai|hình thành|vận hành|đầu tư|thành lập|nâng cấp|cải tạo|thí điểm|đưa vào (?:sử dụng|vận hành|hoạt động)|hoàn thành|thu hút|khai thác|mở rộng|mở|tổ chức|duy trì|nhân rộng)(?:\s*(?:,|và)\s*(?:phát triển|bảo tồn|phát huy|phục hồi|công nhận|xây dựng|triển khai|hình thành|vận hành|đầu tư|thành lập|nâng cấp|cải tạo|đưa vào (?:sử dụng|vận hành|hoạt động)|khai thác|mở rộng|duy trì|nhân rộng))*$`;

function leavesNameBehind({ measure }: Piece, own: string, behind: string): boolean {
  if (behind === '') return false;
  if (ENDS_IN_AIM.test(own) && !NAMES_NOTHING.test(behind)) return true;
  return (measure.unit ?? '').startsWith('%') ? BARE_VERB.test(own) : VERBS_ONLY.test(own);
}

/** "… đạt 10 triệu USD, tốc độ tăng bình quân 5%/năm": the growth of what was named before. */
const BARE_GROWTH = pattern.iu`^(?:tốc độ|nhịp độ|mức) tăng(?: trưởng)?(?: bình quân)?(?: (?:hằng|hàng|mỗi) năm)?$`;

const grownOf = (own: string, previous: string | null): string =>
  previous === null || !BARE_GROWTH.test(own) || /^(?:tốc độ|nhịp độ|mức) tăng/iu.test(previous)
    ? own
    : `${own} ${previous.charAt(0).toLowerCase()}${previous.slice(1)}`;

/** What a measure is of: the words before it, else behind it, else the target before it. */
export function nameOf(piece: Piece, previous: string | null): FoundName {
  const own = grownOf(ownName(piece.before), previous);
  if (own === '' && previous !== null && comparesWithBefore(piece)) return { name: previous, from: 'compared' };
  const behind = nameBehind(piece);
  const each = nameOfEach(piece, own, behind);
  if (each) return each;
  if (own !== '' && !leavesNameBehind(piece, own, behind) && !namesBehind(piece)) return { name: own, from: 'before' };
  if (behind !== '') return { name: behind, from: 'behind' };
  return own === '' ? borrowedName(piece.measure, previous) : { name: own, from: 'before-count' };
}
