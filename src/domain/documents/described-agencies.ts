import { pattern } from '#domain/vietnamese-pattern.ts';
import { lengthAt, type ReadName } from './agency-names.ts';
import { DIRECTIVE_VERBS } from './directive-words.ts';
import { describedLength, kindLength, placedLength } from './organisation-kinds.ts';

const PREDICATE = pattern.u`^\s*,?\s*(?:${DIRECTIVE_VERBS}|theo|có(?=\s+(?:trách nhiệm|nhiệm vụ|liên quan|kế hoạch|giải pháp|biện pháp|phương án|văn bản|báo cáo|cơ chế|chính sách|hình thức|chương trình|ý kiến|thể|thông báo|quy chế)(?![\p{L}]))|trong|phải|cần|tại|khi|sau|trước|định kỳ|đồng thời|cùng|với|về|để|nhằm|như|nêu|đã|đang|được|là|của|làm|và|hoặc)(?![\p{L}])`;
const STRONG = String.raw`căn cứ|có trách nhiệm|chịu trách nhiệm|chủ động|theo chức năng|tiếp tục|khẩn trương|phối hợp|rà soát|triển khai|chủ trì|thực hiện|tổ chức (?:thực hiện|triển khai)|tăng cường|nghiêm túc|xây dựng|trong phạm vi|đẩy mạnh|tích cực`;
const SERVES = /^\s+(?:cung cấp|quản lý|sử dụng|chi trả|hoạt động|đăng ký|được (?:giao|phân công|chọn))(?!\p{L})/u;
/** "trong lĩnh vực xây dựng": behind these words a verb is a noun. */
const NO_NOUN = String.raw`(?<!được|lĩnh vực|ngành|hoạt động|công tác|nghề|việc|hệ thống|công nghệ|mạng lưới|(?<!\p{L})(?:công|chương|lộ|tờ|quá|quy|giáo))`;
const BOUNDARY = String.raw`(?=${NO_NOUN}\s+(?:${STRONG}|${DIRECTIVE_VERBS})(?![\p{L}])|\s+trong việc|\s+theo\s+(?:chức năng|nhiệm vụ|lĩnh vực|thẩm quyền|phân công)(?![\p{L}])|\s*[(:.;]|\s*$|,\s+(?:các\s+)?(?:cơ quan|đơn vị|doanh nghiệp|địa phương|chủ đầu tư|nhà đầu tư|nhà thầu|tổ chức)(?![\p{L}])|,\s+(?:và\s+)?(?:UBND|HĐND|[UỦ][ỷy] ban|Hội đồng nhân dân|Sở|Bộ|Công an|Chủ tịch|Thủ trưởng|Giám đốc|Mặt trận|Báo|Đài|Tỉnh đoàn|Hội|Liên đoàn|Ban Quản lý)(?![\p{L}]))`;
const DESCRIBED = pattern.u`^\s+(?:có|của|thuộc|trực(?=\s+thuộc)|thi(?=\s+công)|trong|trên|tại|ở|đóng|là|lực|sự|nhà|chuyên|vũ|kinh|viễn|công|khoa|tín|du|nghiên|tư|bảo|sản|quân|còn|nơi|phụ|đại|khai|đoàn|hội|giáo|y|văn|nông|xây|giao|tài|thông|truyền|báo|tổ|cơ|chính|ngành|cấp|từ|liên|thành|dịch|hoạt|phi|ngoài|nước|vận|điện|bưu|môi|hợp|mặt)\s+[^,.;:()]{2,110}?${BOUNDARY}`;
const DESCRIBED_TO_END = /^\s+[^,;:()]{2,110}(?=\s*(?:[,;:(.]|$))/u;
const BEFORE_BRACKET = /^\s+[^,.;:()]{2,60}(?=\s*\()/u;
const DESCRIBED_TO_COLON = /^\s+[^,.;:()]{2,80}(?=:\s)/u;
/** "Đối với các nhà máy | xi măng, luyện thép: …" */
const CONCERNED = /^\s+(?!có trách nhiệm|theo)[^.;:()]{2,110}(?=:\s)/u;
const CHARGED = pattern.u`^\s+được\s[^,.;:()]{2,110}?(?=\s+(?:theo|tại|có trách nhiệm|chịu trách nhiệm|căn cứ|khẩn trương|nghiêm túc)(?![\p{L}]))`;
/** "các đơn vị | thuộc Bộ được phân công chủ trì thực hiện nhiệm vụ | có trách nhiệm …". */
const CHARGED_BELOW = pattern.u`^\s+(?:trực\s+)?thuộc\s+[^,.;:()]{2,60}?\s+được\s[^,.;:()]{2,110}?(?=\s+(?:theo|tại|có trách nhiệm|chịu trách nhiệm|căn cứ|khẩn trương|nghiêm túc|chủ động)(?![\p{L}]))`;
/** "… được phân công | tại Kế hoạch này | có trách nhiệm": where the charge is written down belongs to no name. */
const CHARGED_IN = /^\s+(?:theo|tại|trong)\s[^,.;:()]{2,60}?(?=\s+(?:có|chịu) trách nhiệm)/u;
/** "UBND các xã | được giao chủ trì": a body with a name of its own needs no more words. */
const OWN_NAME = /^(?:UBND|[UỦ][ỷy] ban|HĐND|Sở|Bộ)\s/u;
const SERVING = pattern.u`^\s+[^\s]+[^,.;:()]{2,110}?(?=${NO_NOUN}\s+(?:theo|${STRONG})(?![\p{L}])|\s*[(:])`;

/** Whether the words behind a name tell what it does, or how it stands to others. */
export const opensPredicateOf = (rest: string): boolean => PREDICATE.test(rest);

/** How far words go that tell a group from others: "các tổ chức | cung cấp dịch vụ chi trả". */
function describedEnd(text: string, at: number, read: ReadName, whole: boolean): number {
  const { end } = read;
  const rest = text.slice(end, end + 130);
  if (!read.collective || !/^\s+\p{Ll}/u.test(rest)) return end;
  if (/^Đối với\s+$/iu.test(text.slice(Math.max(0, at - 9), at))) {
    const concerned = lengthAt(CONCERNED, rest, 0, 130);
    if (concerned > 0) return end + concerned;
  }
  if (whole) return end + describedInCell(rest);
  return end + (kindLength(read.name, rest) || placedLength(rest) || describedInText(rest));
}

/** "các đơn vị | có hệ thống thông tin": what they have, not what they are to do. */
const HAS_THING = /^\s+có\s+(?!trách nhiệm|liên quan|nhiệm vụ|kế hoạch|văn bản|báo cáo)/u;

function describedInCell(rest: string): number {
  const bracketed = lengthAt(BEFORE_BRACKET, rest, 0, 130);
  if (bracketed > 0) return bracketed;
  if (!SERVES.test(rest) && !HAS_THING.test(rest) && PREDICATE.test(rest)) return 0;
  return lengthAt(DESCRIBED_TO_END, rest, 0, 130) || lengthAt(DESCRIBED_TO_COLON, rest, 0, 130);
}

function describedInText(rest: string): number {
  const below = lengthAt(CHARGED_BELOW, rest, 0, 130);
  if (below > 0) return below;
  const serves = SERVES.test(rest);
  if (!serves && PREDICATE.test(rest)) return 0;
  const words = serves ? serving(rest) : DESCRIBED;
  const described = lengthAt(words, rest, 0, 130) || lengthAt(DESCRIBED_TO_COLON, rest, 0, 130);
  return described || (serves ? 0 : describedLength(rest));
}

const serving = (rest: string) => (/^\s+được/u.test(rest) ? CHARGED : SERVING);

/** A name with the words that tell it from others. */
interface DescribedName {
  readonly name: string;
  /** Where the name and what belongs to it end; behind it only where the charge is written down. */
  readonly end: number;
  readonly isCharged: boolean;
}

/** The name with what stands behind it: "Các cơ quan | được phân công chủ trì | tại Kế hoạch này". */
export function described(text: string, at: number, read: ReadName, whole: boolean): DescribedName {
  const end = describedEnd(text, at, read, whole);
  const isCharged = /^\s+được\s/u.test(text.slice(read.end, end)) || /\sđược giao nhiệm vụ$/u.test(read.name);
  const isOwn = end === read.end || (isCharged && OWN_NAME.test(read.name));
  const name = isOwn ? read.name : text.slice(at, end).replace(/\s+/gu, ' ').trim();
  return { name, end: isCharged ? end + lengthAt(CHARGED_IN, text, end, 90) : end, isCharged };
}

/** Whether a group without "các" ends here, or goes on as the name of a group. */
export const closesGroup = (rest: string): boolean =>
  /^\s*(?:[,;:.(]|$)/u.test(rest) || PREDICATE.test(rest) || DESCRIBED.test(rest) || DESCRIBED_TO_COLON.test(rest);
