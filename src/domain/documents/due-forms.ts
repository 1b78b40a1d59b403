import { pattern } from '#domain/vietnamese-pattern.ts';
import { DAY, dayOf } from './day-words.ts';
import { RHYTHMS } from './due-rhythms.ts';
import { date, event, half, month, quarter, type DueForm } from './due-shapes.ts';

const BY = String.raw`(?<![\p{L}])(?:(?:phải\s+)?(?:hoàn thành|xong|thực hiện|báo cáo|gửi|trình|ban hành)\s+)?(?<by>trước|(?:chậm|muộn)\s+nhất(?:\s+là)?(?:\s+(?:trong|vào|đến|trước))?(?:\s+hết)?|không\s+(?:muộn|chậm)\s+(?:hơn|quá)|không\s+quá|đến\s+hết|hết|đến\s+cuối|cuối|đến|ngay\s+trong|nội\s+trong|trong|vào|thời\s+(?:gian|hạn)(?:\s+(?:hoàn\s+thành|thực\s+hiện|trình|ban\s+hành))*\s*:|thời\s+hạn|hạn(?:\s+(?:cuối|chót))?)\s+`;
const FIRM = String.raw`(?<![\p{L}])(?<by>trước|(?:chậm|muộn)\s+nhất(?:\s+là)?(?:\s+(?:trong|vào|đến|trước))?(?:\s+hết)?|không\s+(?:muộn|chậm)\s+(?:hơn|quá)|không\s+quá|(?:đến\s+)?hết|xong\s+trong|ngay\s+trong|nội\s+trong|trong|vào|cuối)\s+`;
/** "trước 17 giờ ngày 20/3": the hour says nothing more here. */
const HOUR = String.raw`(?:\d{1,2}\s*(?:giờ|h|:)\s*(?:\d{2}(?:\s*phút)?)?,?\s+)?`;
/** "đầu tháng 4", "trung tuần tháng 6" are the month. */
const PART_OF_MONTH = String.raw`(?:đầu|giữa|cuối|(?:thượng|trung|hạ)\s+tuần|tuần\s+(?:đầu|cuối|thứ\s+\p{L}+)(?:\s+của)?|nửa\s+(?:đầu|cuối))\s+`;
const NUMERAL = String.raw`(IV|I{1,3}|[1-4])`;
const MONTH_OF_YEAR = String.raw`(\d{1,2})(?:\s*[/-]\s*|\s+năm\s+)(\d{4})`;

// A range of time is due at its end.
const RANGES: readonly DueForm[] = [
  {
    needs: 'tháng',
    counted: true,
    words: pattern.giu`(?<!\p{L})tháng\s+\d{1,2}(?:\s*(?:/|năm)\s*\d{4})?\s*(?:,|và|-|–)\s*(?:tháng\s+)?${MONTH_OF_YEAR}`,
    read: (m) => month(m[1], m[2]),
  },
  {
    needs: 'từ',
    counted: true,
    words: pattern.giu`(?<!\p{L})từ\s+(?:ngày\s+)?\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)?\s+(?:đến(?:\s+hết)?|-|–)\s+(?:ngày\s+)?(${DAY})(?!\d)`,
    read: (m) => date(dayOf(m[1] ?? '')),
  },
  {
    needs: 'từ',
    counted: true,
    words: pattern.giu`(?<!\p{L})từ\s+(?:ngày\s+)?\d{1,2}(?:[/.]\d{1,2}|\s+tháng\s+\d{1,2})?\s+(?:đến(?:\s+hết)?|-|–)\s+(?:ngày\s+)?(\d{1,2})(?:[/.]|\s+tháng\s+)(\d{1,2})(?![/.\d])`,
    read: (m, year) => (year === null ? null : date(dayOf(`${m[1]}/${m[2]}/${year}`))),
  },
  {
    needs: 'từ',
    counted: true,
    words: pattern.giu`(?<!\p{L})từ\s+tháng\s+\d{1,2}(?:\s*(?:/|năm)\s*\d{4})?\s+(?:đến(?:\s+hết)?|-|–)\s+(?:hết\s+)?tháng\s+${MONTH_OF_YEAR}`,
    read: (m) => month(m[1], m[2]),
  },
  {
    needs: 'giai đoạn',
    counted: true,
    words: pattern.giu`(?:(?<!\p{L})(?:hoàn thành|xong)|(?<=,\s|\()(?:thực hiện|triển khai))\s+(?:\p{L}+\s+){0,2}?(?:trong\s+)?(?:cả\s+)?giai đoạn\s+\d{4}\s*[-–]\s*(\d{4})(?=\s*[.;,)]|\s*$)`,
    read: (m) => ({ kind: 'year', value: m[1] ?? null }),
  },
  {
    needs: 'năm',
    counted: true,
    words: pattern.giu`(?:(?<!\p{L})hoàn thành\s+|(?<=,\s)(?:(?:thực hiện|triển khai)\s+)?)từ\s+(?:nay|năm\s+\d{4})\s+đến\s+(?:hết\s+|cuối\s+)?năm\s+(\d{4})`,
    read: (m) => ({ kind: 'year', value: m[1] ?? null }),
  },
  {
    needs: 'quý',
    words: pattern.giu`(?<!\p{L})(?:từ\s+)?quý\s+${NUMERAL}(?:\s*(?:/|năm)\s*\d{4})?\s*(?:-|–|,|đến|và)\s*(?:hết\s+)?(?:quý\s+)?${NUMERAL}\s*(?:/|năm|-)\s*(\d{4})`,
    read: (m) => quarter(m[2], m[3]),
  },
  {
    needs: 'quý',
    words: pattern.giu`${FIRM}quý\s+${NUMERAL}\s*(?:,|và|-|–|đến)\s*(?:quý\s+)?${NUMERAL}(?![\p{L}\d])(?!\s*(?:/|năm|-)\s*\d)`,
    read: (m, year) => quarter(m[3], year),
  },
];

const DAYS: readonly DueForm[] = [
  {
    needs: '',
    counted: true,
    words: pattern.giu`${BY}${HOUR}(?:ngày\s+)?(${DAY})(?!\d)`,
    read: (m) => date(dayOf(m[2] ?? '')),
  },
  {
    needs: 'ngày',
    counted: true,
    words: pattern.giu`${BY}${HOUR}ngày\s+(\d{1,2})(?:/|\s+tháng\s+)(\d{1,2})(?![/\d])(?!\s+năm)`,
    read: (m, year) => (year === null ? null : date(dayOf(`${m[2]}/${m[3]}/${year}`))),
  },
  {
    needs: '/',
    words: pattern.giu`(?<![\p{L}])(?<by>trước|(?:chậm|muộn) nhất(?: là)?|đến hết)\s+(\d{1,2})/(\d{1,2})(?![/\d%])`,
    read: (m, year) => (year === null ? null : date(dayOf(`${m[2]}/${m[3]}/${year}`))),
  },
  {
    needs: 'tháng',
    words: pattern.giu`(?:${BY}(?:${PART_OF_MONTH})?|(?<!\p{L})${PART_OF_MONTH})tháng\s+${MONTH_OF_YEAR}`,
    read: (m) => month(m[2], m[3]),
  },
  {
    needs: 'tháng',
    counted: true,
    words: pattern.giu`${FIRM}(?:${PART_OF_MONTH})?tháng\s+(\d{1,2})(?!\s*[/\d-]|\s+năm)`,
    read: (m, year) => month(m[2], year),
  },
  {
    needs: 'quý',
    words: pattern.giu`(?:${BY})?quý\s+${NUMERAL}\s*(?:/|năm|-|\s)\s*(\d{4})`,
    read: (m) => quarter(m[2], m[3]),
  },
  {
    needs: 'quý',
    words: pattern.giu`${FIRM}quý\s+(IV|I{1,3}|[1-4])(?![\p{L}\d])(?!\s*(?:/|năm|-)\s*\d)`,
    read: (m, year) => quarter(m[2], year),
  },
  {
    needs: 'năm',
    words: pattern.giu`(?:${BY})?(?:0?6\s+tháng|sáu\s+tháng|nửa)\s+(đầu|cuối)\s+năm\s+(\d{4})`,
    read: (m) => half(m[2], m[3] ?? ''),
  },
  {
    needs: 'năm',
    words: pattern.giu`${FIRM}(?:0?6\s+tháng|sáu\s+tháng|nửa)\s+(đầu|cuối)\s+năm(?!\s+\d)`,
    read: (m, year) => (year === null ? null : half(m[2], year)),
  },
];

/** "(Sở A chủ trì; tháng 6/2026)": a bare time that ends brackets at the sentence's end. */
const ENDS_BRACKETS: readonly DueForm[] = [
  {
    needs: 'tháng',
    counted: true,
    words: pattern.giu`(?<=[;,]\s+)tháng\s+${MONTH_OF_YEAR}(?=\)[\s.;]*$)`,
    read: (m) => month(m[1], m[2]),
  },
  {
    needs: ')',
    counted: true,
    words: pattern.giu`(?<=[;,]\s+)(?:năm\s+)?(20\d\d)(?=\)[\s.;]*$)`,
    read: (m) => ({ kind: 'year', value: m[1] ?? null }),
  },
];

/** A day without "trước" or "trong": behind a verb of finishing or holding, or alone in brackets at the end. */
const BARE_DAYS: readonly DueForm[] = [
  {
    needs: 'tháng',
    counted: true,
    words: pattern.giu`(?<!\p{L})(?:hoàn thành|xong|bàn giao|khởi công|khánh thành|tổ chức|ban hành|(?<!tờ )trình)\s*:?\s+tháng\s+${MONTH_OF_YEAR}`,
    read: (m) => month(m[1], m[2]),
  },
  {
    needs: '(',
    counted: true,
    words: pattern.giu`\((?:dự kiến\s+)?(?:hoàn thành\s*:?\s+)?(?:trong\s+)?tháng\s+${MONTH_OF_YEAR}\)(?=\s*[.;]?\s*$)`,
    read: (m) => month(m[1], m[2]),
  },
  {
    needs: '(',
    counted: true,
    words: pattern.giu`\((?:dự kiến\s+)?(?:hoàn thành\s*:?\s+)?(?:ngày\s+)?(${DAY})\)(?=\s*[.;]?\s*$)`,
    read: (m) => date(dayOf(m[1] ?? '')),
  },
  {
    needs: 'ngày',
    counted: true,
    words: pattern.giu`(?<!\p{L})(?:hoàn thành|xong|bàn giao|khởi công|khánh thành|thông xe|khai mạc|bế mạc|tổ chức|diễn ra)\s*:?\s+(?:vào\s+)?ngày\s+(${DAY})(?!\d)`,
    read: (m) => date(dayOf(m[1] ?? '')),
  },
  {
    needs: 'tháng',
    counted: true,
    words: pattern.giu`(?:${BY})?(\d{1,2})\s+tháng\s+đầu\s+năm\s+(\d{4})`,
    read: (m) => month(m[2], m[3]),
  },
];

const AUTHORITIES = String.raw`(?:Chính phủ|Quốc hội|[UỦ][ỷy] ban Thường vụ|Trung ương|Bộ Chính trị|Ban Bí thư|Ban Thường vụ|Ban Chỉ đạo|(?:các )?(?:Bộ|bộ)(?=[\s,])|Thủ tướng|UBND|HĐND|[UỦ][ỷy] ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Tổng Liên đoàn|Sở(?=\s)|Chủ tịch|Cục|Tổng cục|Ngân hàng|(?:cấp|cơ quan|người) có thẩm quyền|cấp trên|Luật|Nghị định|Thông tư|Nghị quyết|Đề án|Quy hoạch|Chương trình|Kế hoạch|Dự án)`;
const ACTS = String.raw`(?:ban hành|hướng dẫn|phê duyệt|thông qua|giao|triển khai|có văn bản|có chỉ đạo|có ý kiến|có chủ trương|có quyết định|có hiệu lực|chấp thuận|cho phép|công bố|phân bổ|bố trí vốn|bố trí kinh phí|cho ý kiến|cho chủ trương)`;
/** "khi Bộ Công an có văn bản triển khai", "sau khi được cấp có thẩm quyền phê duyệt", "khi có hướng dẫn của Bộ". */
const AUTHORITY_ACTS = String.raw`(?:ngay\s+)?(?:sau\s+)?khi\s+(?:(?:được\s+)?${AUTHORITIES}(?:[^.;(),]|,(?=\s(?:ngành|ban|các|UBND|HĐND|Thủ tướng|Bộ)\s)){0,110}?(?<!\p{L})${ACTS}(?!\p{L})|được\s+(?:phê duyệt|ban hành|thông qua|giao|chấp thuận|bố trí)|có\s+(?:văn bản|hướng dẫn|chỉ đạo|quyết định|kế hoạch|ý kiến)[^.;(),]{0,30}?\s+(?:của|từ)\s+(?:cấp|${AUTHORITIES}))`;

const EVENTS: readonly DueForm[] = [
  {
    needs: 'khi ',
    words: pattern.giu`(?<=[(;]\s*)${AUTHORITY_ACTS}[^.()]{0,120}(?=\))`,
    read: event,
  },
  {
    needs: 'khi ',
    words: pattern.giu`(?:^|(?<=[:]\s))${AUTHORITY_ACTS}[^.;()]{0,120}?(?=,\s)`,
    read: event,
  },
  {
    needs: 'họp',
    counted: true,
    words: pattern.giu`(?<!\p{L})(?:tại (?:các )?|(?<=trình [^,;.()]{2,50} ))(?:phiên|kỳ|cuộc) họp[^,.;()\d]{0,40}?(?<!\p{L})tháng\s+${MONTH_OF_YEAR}`,
    read: (m) => month(m[1], m[2]),
  },
  {
    needs: 'trước',
    words: pattern.giu`(?<!\p{L})trước\s+(?:(?:thời điểm|dịp|ngày|thềm|khi\s+(?:diễn ra|tổ chức|vào))\s+)?(?:Tết|mùa (?:mưa|bão|lũ|khô|cháy)|khai giảng|(?:năm học|mùa vụ|vụ \p{L}+) mới|(?:các )?kỳ (?:họp|thi)|bầu cử|đại hội|khai mạc)(?!\p{L})[^,.;()]{0,80}`,
    read: event,
  },
  {
    needs: ' khi ',
    words: pattern.giu`(?<=\p{L}\)?\s)khi (?:tổng kết|sơ kết|kết thúc)\s[^,.;()]{3,90}(?=\s*[.;]?$)`,
    read: event,
  },
  {
    needs: 'họp',
    words: pattern.giu`(?<!\p{L})tại (?:các )?(?:phiên|kỳ|cuộc) họp(?: (?:thường kỳ|thường lệ|định kỳ|hằng tháng|hàng tháng))?(?: (?:của )?(?:UBND|HĐND|Hội đồng nhân dân|Ủy ban nhân dân|Chính phủ)(?: (?:tỉnh|thành phố))?)?`,
    read: event,
  },
  {
    needs: '',
    counted: true,
    words: pattern.giu`(?<!\p{L})(?:trong\s+(?:vòng|thời hạn|thời gian|)\s*|chậm nhất(?:\s+là)?(?:\s+sau)?\s+|sau\s+|không quá\s+)\d{1,3}\s+(?:ngày|tháng|giờ|tuần)(?:\s+làm việc)?,?\s+(?:(?:kể\s+)?(?:từ|khi)|sau)(?!\p{L})[^,.;]{0,80}`,
    read: event,
  },
  {
    needs: ' khi ',
    words: pattern.giu`(?<=\p{L}\)?,?\s)${AUTHORITY_ACTS}[^.;()]{0,120}(?=\s*[.;]?$)`,
    read: event,
  },
  { needs: ' khi', words: pattern.giu`(?<!\p{L})ngay (?:sau khi|khi)\s[^,.;]{3,90}`, read: event },
  { needs: 'sau khi', words: pattern.giu`(?:^|(?<=[,:]\s))sau khi\s[^,.;]{3,90}(?=,)`, read: event },
  {
    needs: 'hoàn thành theo',
    words: pattern.giu`(?<!\p{L})hoàn thành theo (?:đúng )?chỉ đạo\s[^,.;]{3,120}`,
    read: event,
  },
  {
    needs: 'tiến độ',
    words: pattern.giu`(?<!\p{L})theo (?:đúng )?tiến độ (?:được giao|chung|của|đề ra|yêu cầu)[^,.;]{0,60}`,
    read: event,
  },
];

const before = ({ input, index }: RegExpExecArray) => input.slice(Math.max(0, index - 200), index);
const OF_STAGE = /(?:giữa kỳ|cuối kỳ|sơ kết|tổng kết)[^.;()]*\s$/iu;

const YEARS: readonly DueForm[] = [
  {
    needs: '(',
    counted: true,
    words: pattern.giu`\((?:trong |vào )?năm\s+(\d{4})\)`,
    read: (m) => (OF_STAGE.test(before(m)) ? { kind: 'year', value: m[1] ?? null } : null),
  },
  {
    needs: 'năm',
    counted: true,
    words: pattern.giu`${BY}(?:(?:đầu|giữa|cuối)\s+)?năm\s+(\d{4})(?!\s*[-–]|\d|\s+và\s+(?:giai đoạn|những năm|các năm))`,
    read: (m) => ({ kind: 'year', value: m[2] ?? null }),
  },
  {
    needs: 'năm',
    words: pattern.giu`(?<!\p{L})(?:hoàn thành|xong)\s+năm\s+(\d{4})(?!\s*[-–]|\d)`,
    read: (m) => ({ kind: 'year', value: m[1] ?? null }),
  },
  {
    needs: 'trong năm',
    words: pattern.giu`(?<!\p{L})(?:hoàn thành|xong|thực hiện|ban hành)\s+(?:ngay\s+)?trong năm(?: nay)?(?=\s*[.,;)]|$)`,
    read: (_, year) => (year === null ? null : { kind: 'year', value: String(year) }),
  },
];

/** The forms of a due day, the most particular first; the first that matches at a place is taken. */
export const dueForms: readonly DueForm[] = [
  ...RHYTHMS,
  ...RANGES,
  ...DAYS,
  ...BARE_DAYS,
  ...ENDS_BRACKETS,
  ...EVENTS,
  ...YEARS,
];
