import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Due, Every } from './compiled-decision.ts';
import { DAY, dayOf } from './day-words.ts';

interface FoundDue {
  readonly due: Due;
  readonly start: number;
  readonly end: number;
}

export const noDue: Due = {
  kind: 'none',
  value: null,
  every: null,
  strictBefore: false,
  conditional: false,
  asWritten: null,
};

type Shape = Pick<Due, 'kind' | 'value'> & { readonly every?: Every };
interface Form {
  readonly words: RegExp;
  readonly read: (found: RegExpExecArray, year: number | null) => Shape | null;
}

const BY = String.raw`(?<![\p{L}])(?:(?:phải\s+)?(?:hoàn thành|xong|thực hiện|báo cáo|gửi|trình|ban hành)\s+)?(?<by>trước|chậm nhất(?:\s+là)?(?:\s+(?:trong|vào|đến|trước))?|đến hết|hết|đến cuối|cuối|đến|trong|vào|thời hạn|hạn)\s+`;
const QUARTERS = ['I', 'II', 'III', 'IV'];
const pad = (text: string) => text.padStart(2, '0');
const EVERY: Record<string, Every> = { ngày: 'day', tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' };

function recurring(unit: string): Shape | null {
  const every = /6 tháng|sáu tháng/u.test(unit) ? 'half' : EVERY[unit.split(/[\s,]/u)[0] ?? ''];
  return every ? { kind: 'recurring', value: null, every } : null;
}

const quarterOf = (numeral: string) =>
  /^\d$/u.test(numeral) ? Number(numeral) : QUARTERS.indexOf(numeral.toUpperCase()) + 1;

// The forms of a due day, the most particular first; the first that matches at a place is taken.
const forms: readonly Form[] = [
  {
    words: pattern.giu`(?<!\p{L})(?:trước |vào |chậm nhất (?:là )?)?ngày \d{1,2}(?:/\d{1,2}| tháng \d{1,2})?(?: của)? (?:hàng|hằng|mỗi) (tháng|quý|năm)(?!\p{L})`,
    read: (m) => recurring(m[1] ?? ''),
  },
  { words: pattern.giu`${BY}(?:ngày\s+)?(${DAY})(?!\d)`, read: (m) => ({ kind: 'date', value: dayOf(m[2] ?? '') }) },
  {
    words: pattern.giu`${BY}ngày\s+(\d{1,2})/(\d{1,2})(?![/\d])`,
    read: (m, year) => ({ kind: 'date', value: year === null ? null : dayOf(`${m[2]}/${m[3]}/${year}`) }),
  },
  {
    words: pattern.giu`${BY}tháng\s+(\d{1,2})(?:\s*[/-]\s*|\s+năm\s+)(\d{4})`,
    read: (m) => ({ kind: 'month', value: `${m[3]}-${pad(m[2] ?? '')}` }),
  },
  {
    words: pattern.giu`(?:${BY})?quý\s+(IV|I{1,3}|[1-4])\s*(?:/|năm|-|\s)\s*(\d{4})`,
    read: (m) => ({ kind: 'quarter', value: `${m[3]}-Q${quarterOf(m[2] ?? '')}` }),
  },
  {
    words: pattern.giu`(?:${BY})?(?:6|sáu)\s+tháng\s+(đầu|cuối)\s+năm\s+(\d{4})`,
    read: (m) => ({ kind: 'half', value: `${m[3]}-H${m[2] === 'đầu' ? 1 : 2}` }),
  },
  {
    words: pattern.giu`(?<!\p{L})định kỳ,?\s+(?:(?:vào\s+)?(?:hàng|hằng|mỗi|theo)\s+)?(6 tháng|sáu tháng|ngày|tuần|tháng|quý|năm)(?!\p{L})`,
    read: (m) => recurring((m[1] ?? '').toLowerCase()),
  },
  {
    words: pattern.giu`(?:^|(?<=[,;]\s)|(?<=(?<!\p{L})và\s))(?:hàng|hằng|mỗi)\s+(tuần|tháng|quý|năm)(?=\s*,?\s+(?:tổ chức|báo cáo|gửi|tổng hợp|rà soát|đánh giá|họp|kiểm tra|thực hiện|xây dựng|sơ kết|phối hợp|chủ động|trình|công bố)(?!\p{L}))`,
    read: (m) => recurring((m[1] ?? '').toLowerCase()),
  },
  {
    words: pattern.giu`(?<!\p{L})tại (?:các )?(?:phiên|kỳ|cuộc) họp(?: (?:thường kỳ|thường lệ|định kỳ|hằng tháng|hàng tháng))?(?: (?:của )?(?:UBND|HĐND|Hội đồng nhân dân|Ủy ban nhân dân|Chính phủ)(?: (?:tỉnh|thành phố))?)?`,
    read: () => ({ kind: 'event', value: null }),
  },
  { words: pattern.giu`^(?:\p{L}+\s+){0,2}?thường xuyên(?!\p{L})`, read: () => ({ kind: 'continuous', value: null }) },
  {
    words: pattern.giu`${BY}năm\s+(\d{4})(?!\s*[-–]|\d|\s+và\s+(?:giai đoạn|những năm|các năm))`,
    read: (m) => ({ kind: 'year', value: m[2] ?? null }),
  },
];
const CONDITION = pattern.iu`^\s*(?:\((?:nếu|khi)[^)]{2,40}\)|nếu (?:cần thiết|có|cần)(?!\p{L}))`;
// "đến năm 2030", "cuối năm 2023" inside a scheme's or period's name says no due day.
const VAGUE_YEAR = /^(?:đến|vào|cuối)\s+năm/iu;

const HINT = /\d|thường xuyên|định kỳ|hàng|hằng|mỗi|phiên họp|kỳ họp/iu;

function strict(by: string | undefined): boolean {
  return by !== undefined && /trước$/iu.test(by);
}

function dueOf(match: RegExpExecArray, shape: Shape, condition: string): FoundDue {
  const start = match.index;
  const end = start + match[0].length + condition.length;
  return {
    start,
    end,
    due: {
      kind: shape.kind,
      value: shape.value,
      every: shape.every ?? null,
      strictBefore: strict(match.groups?.['by']),
      conditional: condition !== '',
      asWritten: `${match[0]}${condition}`.trim(),
    },
  };
}

/** The due days that a sentence states, from left to right; `year` is the programme's, for "trước ngày 20/6". */
export function findDues(text: string, year: number | null): FoundDue[] {
  if (!HINT.test(text)) return [];
  const found: FoundDue[] = [];
  for (const { words, read } of forms) {
    for (const match of text.matchAll(words)) {
      const start = match.index;
      const end = start + match[0].length;
      const shape = read(match, year);
      const taken = found.some((other) => start < other.end && other.start < end);
      if (!shape || taken || (shape.kind === 'year' && VAGUE_YEAR.test(match[0]))) continue;
      found.push(dueOf(match, shape, CONDITION.exec(text.slice(end))?.[0] ?? ''));
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
