import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Due, Every } from './compiled-decision.ts';
import { DAY, dayOf } from './day-words.ts';
import { DIRECTIVE_VERBS } from './directive-words.ts';

export type DueShape = Pick<Due, 'kind' | 'value'> & { readonly every?: Every };

/** One way of writing a due day; `year` is the programme's, for a day that names none. */
export interface DueForm {
  /** A word that must stand in the text (in small letters), so that most texts are passed over quickly. */
  readonly needs: string;
  /** Whether it holds digits. */
  readonly counted?: true;
  readonly words: RegExp;
  readonly read: (found: RegExpExecArray, year: number | null) => DueShape | null;
}

const BY = String.raw`(?<![\p{L}])(?:(?:phải\s+)?(?:hoàn thành|xong|thực hiện|báo cáo|gửi|trình|ban hành)\s+)?(?<by>trước|(?:chậm|muộn)\s+nhất(?:\s+là)?(?:\s+(?:trong|vào|đến|trước))?(?:\s+hết)?|không\s+(?:muộn|chậm|quá)\s+(?:hơn\s+)?|đến\s+hết|hết|đến\s+cuối|cuối|đến|ngay\s+trong|trong|vào|thời\s+(?:gian|hạn)(?:\s+(?:hoàn\s+thành|thực\s+hiện|trình|ban\s+hành))*\s*:|thời\s+hạn|hạn)\s+`;
const FIRM = String.raw`(?<![\p{L}])(?<by>trước|(?:chậm|muộn)\s+nhất(?:\s+là)?(?:\s+(?:trong|vào|đến|trước))?(?:\s+hết)?|không\s+(?:muộn|chậm|quá)\s+(?:hơn\s+)?|đến\s+hết|xong\s+trong|ngay\s+trong|trong)\s+`;
const NUMERAL = String.raw`(IV|I{1,3}|[1-4])`;
const MONTH_OF_YEAR = String.raw`(\d{1,2})(?:\s*[/-]\s*|\s+năm\s+)(\d{4})`;
const QUARTERS = ['I', 'II', 'III', 'IV'];
const EVERY: Record<string, Every> = { ngày: 'day', tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' };
const pad = (text: string) => text.padStart(2, '0');

/** "hằng quý" → every quarter; "6 tháng" → every half. */
export function recurring(unit: string): DueShape | null {
  const every = /(?:6|sáu) tháng/u.test(unit) ? 'half' : EVERY[unit.toLowerCase().split(/[\s,]/u)[0] ?? ''];
  return every ? { kind: 'recurring', value: null, every } : null;
}

const quarterOf = (numeral: string) =>
  /^\d$/u.test(numeral) ? Number(numeral) : QUARTERS.indexOf(numeral.toUpperCase()) + 1;

function month(number: string | undefined, year: string | number | null | undefined): DueShape | null {
  const isMonth = Number(number) >= 1 && Number(number) <= 12;
  return isMonth && year !== null && year !== undefined
    ? { kind: 'month', value: `${year}-${pad(number ?? '')}` }
    : null;
}

function date(value: string | null): DueShape | null {
  return value === null ? null : { kind: 'date', value };
}

function quarter(numeral: string | undefined, year: string | number | null | undefined): DueShape | null {
  return year === null || year === undefined
    ? null
    : { kind: 'quarter', value: `${year}-Q${quarterOf(numeral ?? '')}` };
}

const half = (word: string | undefined, year: string | number): DueShape => ({
  kind: 'half',
  value: `${year}-H${/đầu/u.test(word ?? '') ? 1 : 2}`,
});
const event = (): DueShape => ({ kind: 'event', value: null });
const continuous = (): DueShape => ({ kind: 'continuous', value: null });

/** "chế độ định kỳ báo cáo", "nhiệm vụ thường xuyên": words behind a noun tell which, not when. */
const NO_NOUN = String.raw`(?<!(?:chi|việc|chế độ|nhiệm vụ|công tác|hoạt động|quy trình|cơ chế|tính|hình thức)\s)`;
const ADVERB = String.raw`(?:(?<=^[\s,]{0,5})|(?<=[\p{L},]\s)${NO_NOUN})`;

/** "kế hoạch …, dự toán … hằng năm" only says which plan. */
const ADJECTIVE =
  /kế hoạch|dự toán|ngân sách|kinh phí|chương trình|báo cáo|công tác|nhiệm vụ|thu nhập|tăng trưởng|trung hạn/iu;

/** What stands before, as far as a sentence about a report reaches. */
const before = ({ input, index }: RegExpExecArray) => input.slice(Math.max(0, index - 200), index);
const INTO_REPORT = pattern.iu`(?<!\p{L})(?:lồng ghép|tổng hợp)\s[^.;]*\sbáo cáo\s[^.;,]{0,60}$`;
const OF_STAGE = /(?:giữa kỳ|cuối kỳ|sơ kết|tổng kết)[^.;()]*\s$/iu;

const RHYTHMS: readonly DueForm[] = [
  {
    needs: ' tuần',
    words: pattern.giu`(?<!\p{L})(?:ngày\s+)?(?:thứ\s+\p{L}+|chủ\s+nhật)(?:\s*(?:,|và|hoặc)\s*(?:thứ\s+\p{L}+|chủ\s+nhật))?\s+(?:hàng|hằng)\s+tuần`,
    read: () => recurring('tuần'),
  },
  {
    needs: 'ngày',
    counted: true,
    words: pattern.giu`(?<!\p{L})(?:trước |vào |từ |chậm nhất (?:là )?(?:vào )?)?ngày \d{1,2}(?:/\d{1,2}| tháng \d{1,2})?,?(?: của)? (?:hàng|hằng|mỗi) (tháng|quý|năm)(?!\p{L})`,
    read: (m) => recurring(m[1] ?? ''),
  },
  {
    needs: 'quý',
    words: pattern.giu`(?<!\p{L})(?:trước |vào |chậm nhất (?:là )?)?ngày \d{1,2}(?: của)? tháng (?:cuối|đầu)(?: của)?(?: mỗi| hằng| hàng)? quý(?!\s*(?:[IV\d]))`,
    read: () => recurring('quý'),
  },
  {
    needs: 'ngày',
    counted: true,
    words: pattern.giu`(?<!\p{L})(?:định kỳ|(?:hàng|hằng) năm),?\s(?:[^.;]{0,120}?\s)?(?:trước|vào|chậm nhất(?: là)?(?: vào)?) ngày \d{1,2}(?:/| tháng )\d{1,2}(?![/\d]| năm \d)`,
    read: () => recurring('năm'),
  },
  {
    needs: 'định kỳ',
    words: pattern.giu`(?<!\p{L})định kỳ,?\s+\(?(?:(?:vào\s+)?(?:hàng|hằng|mỗi|theo)\s+)?((?:6|sáu) tháng|ngày|tuần|tháng|quý|năm)(?!\p{L})`,
    read: (m) => recurring((m[1] ?? '').toLowerCase()),
  },
  {
    needs: 'ng ',
    words: pattern.giu`(?:^|(?<=[,;]\s)|(?<=(?<!\p{L})và\s))(?:hàng|hằng|mỗi)\s+(tuần|tháng|quý|năm)(?=\s*,?\s+(?:hoặc đột xuất,?\s+|và đột xuất,?\s+|\p{L}+ trách nhiệm\s+)?(?:họp|(?:${DIRECTIVE_VERBS})(?!\p{L})))`,
    read: (m) => recurring((m[1] ?? '').toLowerCase()),
  },
  {
    needs: 'ng ',
    words: pattern.giu`(?<=\s)(?:hàng|hằng)\s+(tháng|quý|năm)(?=\s*[.;]?$)`,
    read: (m) => (ADJECTIVE.test(m.input) ? null : recurring((m[1] ?? '').toLowerCase())),
  },
  {
    needs: 'báo cáo',
    words: pattern.giu`(?<!\p{L})(?:hàng|hằng)\s+(tháng|quý|năm)(?=\s[^.;]{0,90}(?<!\p{L})gửi\s)`,
    read: (m) => (INTO_REPORT.test(before(m)) ? recurring((m[1] ?? '').toLowerCase()) : null),
  },
  {
    needs: 'định kỳ',
    words: pattern.giu`${ADVERB}định kỳ(?=,?\s+(?:${DIRECTIVE_VERBS}|thống kê|sao lưu|họp)(?!\p{L}))|(?:^|(?<=(?:[,;]|(?<!\p{L})và)\s))báo cáo định kỳ(?!\p{L})`,
    read: () => ({ kind: 'recurring', value: null }),
  },
  {
    needs: 'năm',
    words: pattern.giu`(?<!\p{L})(?:(?:từ|trong)\s+)?năm\s+\d{4}\s+và\s+(?:các|những)\s+năm\s+(?:tiếp theo|tiếp sau|sau|về sau|tới)`,
    read: continuous,
  },
  {
    needs: 'thường xuyên',
    words: pattern.giu`^(?:\p{L}+\s+){0,2}?(?<!chi\s)thường xuyên(?!\p{L})|(?:(?<=^[\s,]{0,5})|(?<=\p{L}\s)${NO_NOUN})thường xuyên(?=\s+(?:${DIRECTIVE_VERBS})(?!\p{L}))`,
    read: continuous,
  },
];

// A range of time is due at its end.
const RANGES: readonly DueForm[] = [
  {
    needs: 'tháng',
    counted: true,
    words: pattern.giu`(?<!\p{L})tháng\s+\d{1,2}(?:\s*(?:/|năm)\s*\d{4})?\s*(?:,|và|-|–)\s*tháng\s+${MONTH_OF_YEAR}`,
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
    needs: 'quý',
    words: pattern.giu`(?<!\p{L})(?:từ\s+)?quý\s+${NUMERAL}\s*(?:-|–|,|đến|và)\s*(?:hết\s+)?(?:quý\s+)?${NUMERAL}\s*(?:/|năm|-)\s*(\d{4})`,
    read: (m) => quarter(m[2], m[3]),
  },
];

const DAYS: readonly DueForm[] = [
  {
    needs: '',
    counted: true,
    words: pattern.giu`${BY}(?:ngày\s+)?(${DAY})(?!\d)`,
    read: (m) => date(dayOf(m[2] ?? '')),
  },
  {
    needs: 'ngày',
    counted: true,
    words: pattern.giu`${BY}ngày\s+(\d{1,2})(?:/|\s+tháng\s+)(\d{1,2})(?![/\d])(?!\s+năm)`,
    read: (m, year) => (year === null ? null : date(dayOf(`${m[2]}/${m[3]}/${year}`))),
  },
  {
    needs: '/',
    words: pattern.giu`(?<![\p{L}])(?<by>trước|(?:chậm|muộn) nhất(?: là)?|đến hết)\s+(\d{1,2})/(\d{1,2})(?![/\d%])`,
    read: (m, year) => (year === null ? null : date(dayOf(`${m[2]}/${m[3]}/${year}`))),
  },
  {
    needs: 'tháng',
    words: pattern.giu`${BY}(?:đầu\s+|giữa\s+|cuối\s+)?tháng\s+${MONTH_OF_YEAR}`,
    read: (m) => month(m[2], m[3]),
  },
  {
    needs: 'tháng',
    counted: true,
    words: pattern.giu`${FIRM}tháng\s+(\d{1,2})(?!\s*[/\d-]|\s+năm)`,
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
    needs: 'tháng',
    counted: true,
    words: pattern.giu`(?:${BY})?(?:6|sáu)\s+tháng\s+(đầu|cuối)\s+năm\s+(\d{4})`,
    read: (m) => half(m[2], m[3] ?? ''),
  },
  {
    needs: 'tháng',
    counted: true,
    words: pattern.giu`${FIRM}(?:6|sáu)\s+tháng\s+(đầu|cuối)\s+năm(?!\s+\d)`,
    read: (m, year) => (year === null ? null : half(m[2], year)),
  },
];

const EVENTS: readonly DueForm[] = [
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
  { needs: ' khi', words: pattern.giu`(?<!\p{L})ngay (?:sau khi|khi)\s[^,.;]{3,90}`, read: event },
  { needs: 'sau khi', words: pattern.giu`(?:^|(?<=[,:]\s))sau khi\s[^,.;]{3,90}(?=,)`, read: event },
  {
    needs: 'tiến độ',
    words: pattern.giu`(?<!\p{L})theo (?:đúng )?tiến độ (?:được giao|chung|của|đề ra|yêu cầu)[^,.;]{0,60}`,
    read: event,
  },
];

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
    words: pattern.giu`${BY}năm\s+(\d{4})(?!\s*[-–]|\d|\s+và\s+(?:giai đoạn|những năm|các năm))`,
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
export const dueForms: readonly DueForm[] = [...RHYTHMS, ...RANGES, ...DAYS, ...EVENTS, ...YEARS];
