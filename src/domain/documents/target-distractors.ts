import { pattern } from '#domain/vietnamese-pattern.ts';
import type { ReadTarget } from '#domain/programme/target-grammar/read-targets.ts';

// What a sentence opens with when it tells how things stand: nobody has to reach that.
const AS_IT_STANDS = pattern.iu`^[-–+*\s]*(?:(?:tính )?đến (?:nay|thời điểm)|hiện(?: nay| tại| có| còn|,)|tính đến (?:hết|ngày|cuối)|theo (?:thống kê|số liệu|báo cáo|kết quả)|qua (?:rà soát|thống kê|điều tra)|so (?:với )?cùng kỳ|thời gian qua|trong những năm qua|những năm (?:qua|gần đây))(?!\p{L})`;
const STILL_ASKS = pattern.iu`(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu đặt ra|yêu cầu)(?!\p{L})`;
const ESTIMATED = pattern.iu`(?<!\p{L})năm (?:19|20)\d\d[^.;]{0,120}(?<!\p{L})(?:ước đạt|đã đạt|ước thực hiện)(?!\p{L})[^.;]*(?:vượt|so với (?:kế hoạch|cùng kỳ|năm trước|mục tiêu))`;

// "Hộ có thu nhập dưới 2 triệu đồng được vay vốn": the figure says who is meant.
const WHO_IS_MEANT = pattern.iu`^[-–+*\s]*(?:các |những )?(?:hộ|doanh nghiệp|xe|người|cá nhân|tổ chức|đối tượng|trường hợp|phụ nữ)(?!\p{L})[^,;%]{0,60}(?<!\p{L})(?:có|từ|với)\s[^,;%\d]{0,60}\d[^,;%]{0,60}(?<!\p{L})(?:được|phải|thì)(?!\p{L})`;
const MEASURES = pattern.iu`(?<!\p{L})(?:tỷ lệ|tỉ lệ|phấn đấu|đạt|tăng|giảm)(?!\p{L})`;

// "Kết quả đạt được năm 2023: …"
const AS_A_RESULT = pattern.iu`^[-–+*\s]*(?:một số\s+|các\s+)?kết quả(?:\s+(?:đã\s+)?(?:đạt được|thực hiện|chủ yếu|nổi bật|cụ thể))*(?:\s+(?:trong\s+|của\s+)?(?:năm|giai đoạn)\s+\d{4}(?:\s*[-–]\s*\d{4})?|\s+(?:năm trước|(?:đã\s+)?đạt được))\s*(?:[:,]|là|cho thấy|(?=đạt|ước))`;
const OPENING_YEAR = pattern.iu`^[-–+*\s]*(?:trong\s+|hết\s+|cuối\s+)?năm\s+((?:19|20)\d\d)(?!\s*[-–/\d])[\s,:]`;

/** "Năm 2025, thu ngân sách đạt …" in a plan of 2026: a year that was over when the document was made. */
const tellsOfEarlierYear = (sentence: string, madeIn: number | null): boolean => {
  const year = OPENING_YEAR.exec(sentence)?.[1];
  return madeIn !== null && year !== undefined && Number(year) < madeIn;
};

/**
 * Whether a sentence under a heading of targets only says what has been reached or who is meant.
 * `madeIn` is the year of the document's own day, null where it has none.
 */
export const asksForNothing = (sentence: string, madeIn: number | null = null): boolean =>
  ((AS_A_RESULT.test(sentence) || tellsOfEarlierYear(sentence, madeIn)) && !STILL_ASKS.test(sentence)) ||
  ((AS_IT_STANDS.test(sentence) || ESTIMATED.test(sentence)) && !STILL_ASKS.test(sentence)) ||
  (WHO_IS_MEANT.test(sentence) && !MEASURES.test(sentence));

const ALLOTTED = pattern.iu`^(?:tổng |nhu cầu |nguồn |dự toán )*(?:kinh phí|mức (?:hỗ trợ|chi|thu|phạt|vay|đóng|lương|cho vay|trợ cấp)|lãi suất|thời hạn|tổng mức đầu tư|xử phạt|phân công|cấp phát|vay|trợ cấp|thuê|giải thưởng|mật độ xây dựng)(?!\p{L})`;
// "Dự án cao tốc dài 88 km", "Nhà máy công suất 500 MW": how large a thing is that is spoken of.
const SIZE = pattern.iu`(?:(?:dự án|tuyến|công trình|nhà máy|trạm|khu công nghiệp|cụm công nghiệp|đường|hồ|bến|cảng)(?!\p{L}).{0,80}\s(?:dài|quy mô|rộng|công suất|diện tích)|tổng mức đầu tư|^(?:quy mô|công suất) \d+ .*)$`;
// "Kinh phí chi cho nghiên cứu (R&D)/GRDP" is a share that is to be reached.
const OF_THE_ECONOMY = /(?:\/|trên |so với )\s*(?:GRDP|GDP|tổng chi)/iu;
const ALLOTS = pattern.iu`^(?:bố trí|phân bổ|bổ sung)(?!\p{L})`;
const LAID_DOWN = pattern.u`^\s*(?:khoảng\s+)?\d`;
const COUNTS_TEXT = pattern.iu`^(?:nhiệm vụ|nhóm|giải pháp)`;
const OF_THE_TEXT = pattern.iu`(?:nhiệm vụ|giải pháp|đột phá|trọng tâm|chỉ tiêu|mục tiêu)`;
const SENDS = pattern.iu`(?<!\p{L})cử$`;

type Figure = Pick<ReadTarget, 'name' | 'unit' | 'asWritten' | 'roles'>;

const isShare = (unit: string) => /^[%‰]/u.test(unit);

const isAllotted = (name: string, unit: string) => ALLOTTED.test(name) && !(isShare(unit) && OF_THE_ECONOMY.test(name));

/** Money to be spent, or who is sent. */
function isSpent({ name, unit, asWritten, roles }: Figure): boolean {
  if (SENDS.test(name) || isAllotted(name, unit ?? '')) return true;
  const isMoney = /đồng/u.test(unit ?? '');
  if (ALLOTS.test(name)) return isMoney || LAID_DOWN.test(asWritten);
  return roles.includes('act') && /^hỗ trợ/iu.test(asWritten) && (isMoney || isShare(unit ?? ''));
}

// "(năm 2025 là 12,4%)", "(hiện nay đạt 40%)": what has been reached, told by the way.
const REACHED = pattern.iu`^[\s(]*(?:(?:ước\s+)?năm (?:19|20)\d\d\s+(?:là|ước|đã)|hiện (?:nay|tại)|(?:ước\s+)?thực hiện năm (?:19|20)\d\d)(?!\p{L})`;

/** "với mức phạt tăng gấp 2 lần": what an offence costs. */
const PENALTY = pattern.iu`(?<!\p{L})(?:mức|tiền|khung)\s+(?:tiền\s+)?(?:xử\s+)?phạt(?:\s+tiền)?\s+(?:tăng|gấp|từ|bằng|tối|không|là|cao|đến)(?!\p{L})`;

/** A figure that is money to be spent, the size of a thing, a count of the text's own items: nobody has to reach it. */
export function isNoAim(figure: Figure & { readonly words?: string }): boolean {
  if (figure.words !== undefined && (REACHED.test(figure.words) || PENALTY.test(figure.words))) return true;
  const { name, unit, asWritten, roles } = figure;
  if (isSpent(figure) || (SIZE.test(name) && LAID_DOWN.test(asWritten))) return true;
  return unit !== null && COUNTS_TEXT.test(unit) && OF_THE_TEXT.test(name) && !roles.includes('complete');
}
