import { pattern } from '#domain/vietnamese-pattern.ts';
import { DIRECTIVE_VERBS } from './directive-words.ts';

/** Nouns of bodies that words behind them tell apart: "cơ sở | khám bệnh", not "các sở | khám bệnh cho …". */
const TOLD_APART =
  /(?:^|\s)(?:cơ sở|cơ quan|đơn vị|doanh nghiệp|tổ chức|công ty|chủ đầu tư|nhà thầu|nhà đầu tư|hợp tác xã|ban|hội đồng|tổ|đội|lực lượng|trung tâm|trạm|hộ|ngân hàng|quỹ|viện|trường|cá nhân|hộ gia đình)$/iu;

/** What a body is for: behind its noun these name a kind of bodies and are no verbs. */
const TRADES = String.raw`khám bệnh|chữa bệnh|khám,? chữa bệnh|thanh tra|điều tra|đào tạo|giáo dục|dạy nghề|sản xuất|kinh doanh|vận tải|tư vấn|thi công|chế biến|lưu trú|kiểm định|kiểm toán|viễn thông|bưu chính|du lịch|lữ hành|tín dụng|truyền thông|báo chí|cấp nước|thoát nước|cấp thoát nước|chăn nuôi|giết mổ|nuôi trồng|bảo trợ|xuất khẩu|nhập khẩu|xuất nhập khẩu|thương mại|dịch vụ|tiến hành tố tụng|thẩm định giá|đăng kiểm|công chứng|bảo hiểm`;
/** Verbs that may also be what the body is told to do: the words behind them decide. */
const DOINGS = String.raw`xây dựng|quản lý|vận hành|kiểm tra|giám sát|cung cấp|cung ứng|phân phối|hỗ trợ|đầu tư|nghiên cứu|khai thác|xử lý|thu gom|thẩm định|thẩm tra|tiếp nhận|sử dụng|nhập khẩu|bảo vệ|bảo trì|duy tu|giải phóng mặt bằng|lắp đặt|phát triển|tuyển dụng|chủ quản|soạn thảo`;
const ANY_TRADE = String.raw`(?:${TRADES}|${DOINGS})`;
const JOINED = String.raw`(?:\s*,\s*|\s+và\s+|\s*[-–/]\s*)`;

/** Words that no body is named by: with them the verb before is what is told. */
const TOLD = String.raw`để|nhằm|cho|theo|về|khi|sau|trước|đến|vào|bằng|qua|được|bị|không|đã|sẽ|là|như|kế hoạch|phương án|chương trình|đề án|việc|công tác|nhiệm vụ|nội dung|báo cáo|hồ sơ|danh mục|danh sách|quy chế|quy định|quy trình|văn bản|số liệu|thông tin|tài liệu|kinh phí|kết quả|nguồn lực|dữ liệu|tình hình|tốt|chặt chẽ|hiệu quả|nghiêm|phục vụ|đầy đủ|kịp thời|thường xuyên|các|những|từng|mỗi`;
const OBJECT = String.raw`(?:\s+(?!(?:${TOLD})(?!\p{L}))[^\s,.;:()]+){0,12}?`;
/** With a word of duty behind it anything may stand between. */
const WIDE_OBJECT = String.raw`(?:\s+(?!(?:để|nhằm|kế hoạch|phương án|chương trình|đề án|báo cáo)(?!\p{L}))[^\s,.;:()]+){0,16}?`;

/** Adverbs and modals that only a predicate opens with. */
const DUTY = String.raw`trực tiếp|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|phải|cần|chủ động|khẩn trương|nghiêm túc|tăng cường|tích cực|tiếp tục|kịp thời|thường xuyên|căn cứ|tập trung|đẩy nhanh|đẩy mạnh|chủ trì|phối hợp|nêu cao|cam kết|tuân thủ|chấp hành|bảo đảm|đảm bảo|ưu tiên`;
const WEAK = String.raw`mở|họp|chuyển|ký|chọn|lấy|nhận|tự(?=\s+(?:chủ|giác|rà|tổ|kiểm))|dạy|viết|niêm yết|có kế hoạch|có phương án|có biện pháp`;
/** Nouns whose verb behind them belongs to them: "công trình | xây dựng", "vốn | đầu tư". */
const OF_NOUN = String.raw`(?<!lĩnh vực|ngành|hoạt động|công tác|(?<!làng\s)nghề|việc|dự án|dịch vụ|công trình|vốn|trật tự|chuyên ngành|nhu cầu|hợp đồng|mục tiêu|hệ thống|sản phẩm|thiết bị|vật liệu|hạ tầng|quy hoạch|đầu tư|và|trung tâm|năng lực|(?<!\p{L})(?:công|chương|lộ|tờ|giáo|quá|hành|quy|bầu|ứng))`;
const NEXT_DUTY = String.raw`(?=\s+(?:${DUTY})(?!\p{L}))`;
const NEXT_VERB = String.raw`(?=${OF_NOUN}\s+(?:${DUTY}|${WEAK}|(?!(?:${DOINGS})\s*(?:,|và)\s|cấp\s+(?:xã|tỉnh|huyện|cơ sở|[uủ][ỷy]|thôn|trên|dưới))(?:${DIRECTIVE_VERBS}))(?!\p{L}))`;

const PLAIN_TRADE = pattern.iu`^\s+(?:${TRADES})(?!\p{L})(?:${JOINED}${ANY_TRADE}(?!\p{L}))*(?:\s+(?:các cấp|các loại))?${OBJECT}${NEXT_VERB}`;
const DOING = pattern.iu`^\s+${ANY_TRADE}(?!\p{L})(?:${JOINED}${ANY_TRADE}(?!\p{L}))*(?:(?:\s+(?!(?:${TOLD})(?!\p{L}))[^\s,.;:()]+)${OBJECT}${NEXT_VERB}|${WIDE_OBJECT}${NEXT_DUTY})`;
/** "cơ sở" alone is no body: what stands behind it always tells which. */
const BOUND = /(?:^|\s)cơ sở$/iu;
const BOUND_KIND = pattern.iu`^\s+${ANY_TRADE}(?!\p{L})(?:${JOINED}${ANY_TRADE}(?!\p{L}))*${OBJECT}(?=\s+(?:ở|${WEAK})\s|\s*(?:[,.;:(]|$))`;
const TRADE_NEXT = pattern.iu`^\s+(?:(?:${TRADES})(?!\p{L})(?!\s+(?:(?!các(?!\p{L}))(?:${TOLD}))(?!\p{L}))|${ANY_TRADE}(?!\p{L})(?!\s+(?:${TOLD})(?!\p{L})))`;

/**
 * How far the words go that tell which bodies a noun means, where they look like a verb: "Các cơ sở | khám bệnh, chữa
 * bệnh | khẩn trương …"; 0 where the verb behind the noun is what they are told to do.
 */
export function kindLength(name: string, rest: string): number {
  if (!TOLD_APART.test(name) || !TRADE_NEXT.test(rest)) return 0;
  const found = PLAIN_TRADE.exec(rest) ?? DOING.exec(rest) ?? (BOUND.test(name) ? BOUND_KIND.exec(rest) : null);
  return found?.[0].length ?? 0;
}

/** In a heading that names bodies: "Các chủ đầu tư | xây dựng và kinh doanh hạ tầng khu công nghiệp". */
export function tellsKind(name: string, rest: string): boolean {
  return TOLD_APART.test(name) && TRADE_NEXT.test(rest);
}

const SMALL_WORD = String.raw`(?!(?:${TOLD}|tự|cùng|chọn|ký|mở|lấy|nhận|có|của|trong|với|tại|do|hay|hoặc|nếu|đang|còn|cũng|chưa|${WEAK}|${DUTY})(?!\p{L}))\p{Ll}[\p{L}&]*`;
const DESCRIBED = pattern.u`^(?:\s+${SMALL_WORD}){1,5}?${NEXT_VERB}`;

/** "Các bệnh viện | tuyến tỉnh | triển khai": a few small words between the noun and a plain predicate. */
export function describedLength(rest: string): number {
  return DESCRIBED.exec(rest)?.[0].length ?? 0;
}

const PLACED = pattern.u`^\s+(?:đang\s+hoạt\s+động\s+)?(?:trong|tại|ở|trên|thuộc)\s+(?:các\s+)?(?:khu|cụm|vùng|địa bàn|đô thị|lĩnh vực|ngành|tỉnh|thành phố|xã|phường)(?!\p{L})(?:[^,.;:()]|,(?=\s+(?:khu|cụm|vùng|xã|phường)\s)){0,110}?${NEXT_DUTY}`;

/** "các nhà đầu tư | trong khu công nghiệp, cụm công nghiệp | chủ động …": where they are. */
export function placedLength(rest: string): number {
  return PLACED.exec(rest)?.[0].length ?? 0;
}

/** Bodies that stand without "các" before them, as a sentence's subject. */
const ALONE = String.raw`(?:Cơ quan|Đơn vị|Doanh nghiệp|Hội đồng|Hợp tác xã|Nhà thầu|Nhà đầu tư|Chủ (?:đầu tư|dự án|rừng|cơ sở|phương tiện|hộ)|Lực lượng|Chính quyền|Nhà trường|Ngân hàng|Hộ (?:kinh doanh|gia đình)|Tổ (?:công nghệ|công tác|hỗ trợ|tư vấn|giúp việc|chuyên gia|biên tập|liên ngành|bảo vệ)|Đội(?!\s+ngũ)|Ban quản lý|Cơ sở(?=\s+(?:${TRADES}))|Bệnh viện|Trạm y tế|Trường (?:học|đại học|cao đẳng)|Công ty|Cấp [uủ][ỷy]|Chi bộ|Đảng bộ|Tổ chức (?:đảng|tín dụng|công đoàn))`;
const ALONE_SUBJECT = pattern.u`^${ALONE}(?!\p{L})(?!\s+(?:được|đã|bị|là|của|không|phải chịu|nghèo|đạt))`;
/** "Tỉnh căn cứ …", in the notice of a meeting with one province. */
const TERRITORY = pattern.u`^(?:Tỉnh|Thành phố|Địa phương)(?=\s+(?:cần|${DUTY}|xem xét|${DIRECTIVE_VERBS})(?!\p{L}))`;
/** By itself this names nobody. */
const NO_NAME = /^(?:Cơ quan|Đơn vị|Tổ|Đội|Lực lượng|Hội đồng|Ngân hàng|Công ty|Bệnh viện|Trường(?: học)?)$/u;
const PLAIN_PREDICATE = pattern.u`^\s+(?:${DUTY}|${WEAK}|${DIRECTIVE_VERBS})(?!\p{L})`;
const NAMED_WORDS = pattern.u`^(?:\s+(?!(?:${TOLD}|có|trong|với|tại|do|hay|hoặc|nếu|đang|còn|cũng|chưa|và)(?!\p{L}))[\p{L}\d&][\p{L}\d&-]*){1,7}?${NEXT_VERB}`;

const BEFORE_COLON = pattern.iu`^(?:\s+(?!(?:chủ trì|phối hợp|thực hiện|đầu mối|chịu|được|${TOLD})(?!\p{L}))[\p{L}\d&-]+){1,6}(?=\s*:\s+(?:${DUTY}|${WEAK}|${DIRECTIVE_VERBS})(?!\p{L}))`;

/** "Chủ đầu tư (Ban Quản lý dự án) chỉ đạo …". */
const BRACKETED = pattern.u`^\s*\([^()]{3,120}\)(?=\s+(?:${DUTY}|${WEAK}|${DIRECTIVE_VERBS})(?!\p{L}))`;

const lengthOf = (words: RegExp, text: string): number => words.exec(text)?.[0].length ?? 0;

/** "Cơ quan thanh tra | khẩn trương …", "Hội đồng thẩm định Nhà nước | thẩm định …": the length of a subject that is a role; 0 for none. */
export function roleLength(text: string): number {
  const head = ALONE_SUBJECT.exec(text)?.[0] ?? '';
  if (head === '') return lengthOf(TERRITORY, text);
  const rest = text.slice(head.length, head.length + 140);
  const bracketed = lengthOf(BRACKETED, rest);
  if (bracketed > 0) return head.length;
  const told = kindLength(head, rest) || lengthOf(BEFORE_COLON, rest);
  if (told > 0) return head.length + told;
  if (PLAIN_PREDICATE.test(rest)) return NO_NAME.test(head) ? 0 : head.length;
  const named = lengthOf(NAMED_WORDS, rest);
  return named === 0 ? 0 : head.length + named;
}
