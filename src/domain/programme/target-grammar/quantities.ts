import { pattern } from '#domain/vietnamese-pattern.ts';
import { compareDecimals, type Decimal } from '#domain/decimal.ts';
import { COUNT_WORDS, decimalOf, NUMBER, TIMES_WORDS } from './numbers.ts';
import { UNIT, unitName } from './units.ts';

/** A number or range with its unit, as it stands in a sentence. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  readonly valueMax: Decimal | null;
  readonly unit: string | null;
  readonly denominator: Decimal | null;
}

const QUANTITY = pattern.gu`(?<![\p{L}\p{N}.,/_–-])(?:(${NUMBER})(\s*${UNIT})?\s*(?:[-–÷~]|đến(?=\s)|tới(?=\s))\s*)?(?<![\p{L}\p{N}.,/_](?=\d))(${NUMBER})(?![\p{N}]|[.,]\d)(?:(?:\s*(${UNIT}))|(?![\p{L}]))`;
// "107 trẻ trai/100 trẻ gái", "dưới 4/100.000 trẻ đẻ sống", "18 ca sinh/1.000 phụ nữ": a ratio is a unit of its own.
const NOUN = String.raw`(?:\p{L}+\s+){0,5}?\p{L}+`;
const RATIO = pattern.u`^(?:\s*(?!trên|trong|tổng)${NOUN})?\s*/\s*(?!0?10\s+(?!vạn|nghìn|ngàn|triệu))0?1(?:0{1,5}|\.000|0\.000|00\.000)?\s+(?!%)\p{L}+(?:\s+(?!vào|đến|trong|năm|xuống|lên|và|trở|theo|so)\p{L}+){0,4}`;
const BEFORE_COUNT_WORD = /ít nhất|tối thiểu/iu;
const COUNT_WORD = pattern.giu`(?<=(?:ít nhất|tối thiểu)\s+)(${Object.keys(COUNT_WORDS).join('|')})\s+(${UNIT})`;
/** "gấp đôi", "gấp rưỡi": how many times, as a word. */
const TIMES_WORD = pattern.giu`(?<=(?<!\p{L})gấp\s+(?:hơn\s+)?)(${Object.keys(TIMES_WORDS).join('|')})(?=\s*(?:[,.;)]|$)|\s+(?:lần|so|năm|mức|kế)(?!\p{L}))(?:\s+lần(?!\p{L}))?`;
const OF_TOTAL = pattern.u`^\s*(?:/|trên\s+tổng\s+số|trong\s+tổng\s+số)\s*(?:tổng\s+số\s+)?(${NUMBER})(?:\s*(${UNIT}))?`;

// What a number belongs to when these words stand right before it: a place, a class, a number of order, a year.
const NAMES_A_THING = pattern.iu`(?:(?<![\p{L}])(?:(?<!(?:hàng|hằng|mỗi|lâu|\d) )năm|cả|tháng|ngày|quý|giai đoạn|nhiệm kỳ|thời kỳ|niên độ|(?<!(?:dịch|nhiệm|nghiệp|chức|phục|công|sự|xử|số) )vụ|kho[áa]|điều|khoản|điểm|mục|phần|chương|phụ lục|biểu|bảng|mẫu|quốc lộ|tỉnh lộ|đường|QL|ĐT|mức độ|cấp độ|lần thứ|thứ|hạng|loại|nhóm|lớp|khu vực|quân khu|đề án|chương trình|nghị quyết|quyết định|thông tư|luật|giá so sánh|giá|phiên|kỳ họp|giai đoạn I+|tiêu chí|chỉ tiêu|mục tiêu|kịch bản|vùng|top|zone|COVID|ISO|TCVN|QCVN|KCN\s+[\p{L} ]{2,30}|(?<!tổng )số)|\d\s*(?:/|tháng)|[-–/])\s*$`;
// "dự án trồng mới 5 triệu ha rừng", "Đề án phát triển bền vững 1 triệu ha": a figure in a programme's name.
const NAMES_A_PROGRAMME = pattern.iu`(?<!\p{L})(?:đề án|chương trình|dự án|phong trào|chiến dịch)\s+(?:(?:phát triển|trồng(?: mới)?|xây dựng|đầu tư(?: xây dựng)?|canh tác)\s+)?(?:bền vững\s+)?(?:ít nhất\s+)?$`;
const PER_HEAD = pattern.u`^\s*(?:vạn|nghìn|ngàn|triệu)?\s*(?:dân|trẻ đẻ sống|phụ nữ)(?![\p{L}])`;
const AGE = pattern.u`^\s*(?:tháng\s+)?tuổi(?![\p{L}])`;
const LIFE_SPAN_REACH = 300;
const LIFE_SPAN = /tuổi thọ[^,;]*$/iu;
const LOAD = /^vạn\s+tấn/u;
// "sản phẩm thu hoạch trên 01 ha đạt 130 triệu đồng": what the figure is reckoned on; "từ 3 sao trở lên" is a class.
const RECKONED_ON = pattern.iu`(?<!\p{L})(?:trên|mỗi|tính trên)\s+(?:một\s+)?$`;
const RECKONING = /^(?:ha|hecta|km2|km²|m2|m²|lao động|người|đơn vị|xã|vạn dân)$/u;
const CLASS = pattern.u`^\s*(?:sao|tầng|chỗ(?! làm)|kíp|rõ|làn xe|tổ máy)(?!\p{L})`;
// "bài dự thi của 40 đơn vị", "thí điểm tại 10 địa phương": how many there are is said by the way; a share is asked for.
const BY_THE_WAY = pattern.iu`(?<!\p{L})(?:của|tại|theo|giữa|thuộc)\s+$`;
const YEAR = /^(?:19|20)\d\d$/u;

interface Written {
  readonly start: number;
  readonly end: number;
  readonly low: string;
  readonly high: string | null;
  readonly unit: string | null;
}

// "15% - 45% - 40%": three shares or more in a row are a list, no range.
const IN_A_ROW = pattern.u`^\s*[-–]\s*${NUMBER}\s*%`;
const ROW_BEFORE = /%\s*[-–]\s*$/u;

const standsInARow = (text: string, start: number, end: number) =>
  IN_A_ROW.test(text.slice(end, end + 20)) || ROW_BEFORE.test(text.slice(Math.max(0, start - 10), start));

/** One number or range as written; "… 5 xã đến 2025" is 5 communes by a year, no range. */
function writtenAt(match: RegExpExecArray, text: string): Written {
  const [whole, low, lowUnit = '', high = '', unit = null] = match;
  const start = match.index;
  const own = lowUnit.trim() === '' ? null : lowUnit.trim();
  if (low === undefined) return { start, end: start + whole.length, low: high, high: null, unit };
  const isRow = own === '%' && unit === '%' && standsInARow(text, start, start + whole.length);
  if (isRow || (YEAR.test(high) && unit === null))
    return { start, end: start + low.length + lowUnit.trimEnd().length, low, high: null, unit: own };
  return { start, end: start + whole.length, low, high, unit: unit ?? own };
}

/** "trên 01 ha", "của 40 đơn vị": a counted thing that is said by the way. */
function isSaidByTheWay(low: string, unit: string, before: string): boolean {
  if (/^0?1$/u.test(low) && RECKONING.test(unit) && RECKONED_ON.test(before)) return true;
  return !/^[%‰]/u.test(unit) && BY_THE_WAY.test(before);
}

/** "2/3 số xã": a share of three parts is no figure of its own. */
const PART_BEFORE = /(?<!\d)[1-9]\/$/u;
const PART_BEHIND = /^\/(?:[2-9]|10)(?!\d|\/|\s*(?:năm|tháng))/u;
const OF_NUMBER = pattern.iu`^(?:\/\d{1,2})?\s+(?:tổng\s+)?số\s`;

function isFraction(text: string, { start, end, unit }: Written): boolean {
  const after = text.slice(end);
  if (unit !== null || !OF_NUMBER.test(after)) return false;
  return PART_BEHIND.test(after) || PART_BEFORE.test(text.slice(Math.max(0, start - 3), start));
}

function countsSomethingElse(text: string, { start, end, low, unit }: Written): boolean {
  const after = text.slice(end);
  const before = text.slice(Math.max(0, start - 40), start);
  if (CLASS.test(after)) return true;
  if (unit !== null && (LOAD.test(unit) || isSaidByTheWay(low, unit, before))) return true;
  if (unit === null && (YEAR.test(low) || PER_HEAD.test(after))) return true;
  return /(?:trên|\/)\s*$/u.test(before) && PER_HEAD.test(after);
}

function isDistractor(text: string, written: Written): boolean {
  const before = text.slice(Math.max(0, written.start - 40), written.start);
  if (NAMES_A_THING.test(before) && !ROW_BEFORE.test(before)) return true;
  if (NAMES_A_PROGRAMME.test(before) || isFraction(text, written)) return true;
  if (written.unit === 'tuổi' || AGE.test(text.slice(written.end)))
    return !LIFE_SPAN.test(text.slice(Math.max(0, written.start - LIFE_SPAN_REACH), written.start));
  return countsSomethingElse(text, written);
}

function inOrder(low: string, high: string | null): [least: Decimal, most: Decimal | null] {
  const least = decimalOf(low);
  const most = high === null ? least : decimalOf(high);
  const order = compareDecimals(least, most);
  if (order === 0) return [least, null];
  return order < 0 ? [least, most] : [most, least];
}

/** "137 xã/193 xã": the whole of which the value is a part. */
function totalBehind(text: string, written: Written) {
  if (written.high !== null || written.unit?.startsWith('%')) return null;
  const total = OF_TOTAL.exec(text.slice(written.end));
  return total && (written.unit ?? total[2]) !== undefined ? total : null;
}

function ratioOf(text: string, { start, end, low, high, unit }: Written): Quantity | null {
  const from = high === null && unit !== null && !unit.startsWith('%') ? end - unit.length : end;
  const ratio = unit?.startsWith('%') ? null : RATIO.exec(text.slice(from));
  if (!ratio || unit?.includes('/')) return null;
  const [value, valueMax] = inOrder(low, high);
  return { start, end: from + ratio[0].length, value, valueMax, unit: unitName(ratio[0]), denominator: null };
}

function toQuantity(text: string, written: Written): Quantity {
  const ratio = ratioOf(text, written);
  if (ratio) return ratio;
  const total = totalBehind(text, written);
  const unit = written.unit ?? total?.[2] ?? null;
  const [value, valueMax] = inOrder(written.low, written.high);
  return {
    start: written.start,
    end: written.end + (total?.[0].length ?? 0),
    value,
    valueMax,
    unit: unit === null ? null : unitName(unit),
    denominator: total ? decimalOf(total[1] ?? '') : null,
  };
}

/** "ít nhất một cơ sở y tế": counts that are words, as figures. */
function countWords(text: string): Quantity[] {
  if (!BEFORE_COUNT_WORD.test(text)) return [];
  return [...text.matchAll(COUNT_WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: COUNT_WORDS[(match[1] ?? '').toLowerCase()] ?? '1',
    valueMax: null,
    unit: unitName(match[2] ?? ''),
    denominator: null,
  }));
}

function timesWords(text: string): Quantity[] {
  if (!/gấp/iu.test(text)) return [];
  return [...text.matchAll(TIMES_WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: TIMES_WORDS[(match[1] ?? '').toLowerCase()] ?? '2',
    valueMax: null,
    unit: 'lần',
    denominator: null,
  }));
}

/** The quantities of a sentence from left to right, without the numbers that name, count off or date something. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  QUANTITY.lastIndex = 0;
  for (let match = QUANTITY.exec(text); match; match = QUANTITY.exec(text)) {
    const written = writtenAt(match, text);
    QUANTITY.lastIndex = written.end;
    if (isDistractor(text, written)) continue;
    const quantity = toQuantity(text, written);
    QUANTITY.lastIndex = quantity.end;
    found.push(quantity);
  }
  const words = [...countWords(text), ...timesWords(text)];
  return words.length === 0 ? found : [...found, ...words].toSorted((a, b) => a.start - b.start);
}
