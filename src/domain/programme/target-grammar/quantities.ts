import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Decimal } from '#domain/decimal.ts';
import { decimalOf, NUMBER } from './numbers.ts';
import { isTimeUnit, UNIT, unitName } from './units.ts';

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
const OF_TOTAL = pattern.u`^\s*(?:/|trên\s+tổng\s+số|trong\s+tổng\s+số)\s*(?:tổng\s+số\s+)?(${NUMBER})(?:\s*(${UNIT}))?`;

// What a number belongs to when these words stand right before it: a place, a class, a number of order, a year.
const NAMES_A_THING = pattern.iu`(?:(?<![\p{L}])(?:năm|tháng|ngày|quý|giai đoạn|nhiệm kỳ|thời kỳ|niên độ|vụ|kho[áa]|điều|khoản|điểm|mục|phần|chương|phụ lục|biểu|bảng|mẫu|quốc lộ|tỉnh lộ|đường|QL|ĐT|mức độ|cấp độ|lần thứ|thứ|hạng|loại|nhóm|lớp|khu vực|quân khu|đề án|chương trình|nghị quyết|quyết định|thông tư|luật|giá so sánh|giá|phiên|kỳ họp|giai đoạn I+|tiêu chí|chỉ tiêu|mục tiêu|kịch bản|vùng|zone|COVID|ISO|TCVN|QCVN|KCN\s+[\p{L} ]{2,30}|(?<!tổng )số)|\d\s*(?:/|tháng)|[-–/])\s*$`;
const PER_HEAD = pattern.u`^\s*(?:vạn|nghìn|ngàn|triệu)?\s*(?:dân|trẻ đẻ sống|phụ nữ)(?![\p{L}])`;
const AGE = pattern.u`^\s*(?:tháng\s+)?tuổi(?![\p{L}])`;
const LOAD = /^\s*vạn\s+tấn/u;
const YEAR = /^(?:19|20)\d\d$/u;

function isDistractor(text: string, start: number, end: number, first: string, unit: string | undefined): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end);
  if (NAMES_A_THING.test(before)) return true;
  if (AGE.test(unit ?? '') || AGE.test(after) || unit === 'tuổi') return true;
  if (unit === undefined && (YEAR.test(first) || PER_HEAD.test(after) || LOAD.test(after))) return true;
  if (/(?:trên|\/)\s*$/u.test(before) && PER_HEAD.test(after)) return true;
  return unit !== undefined && isTimeUnit(unit) && /^\s*tuổi/u.test(after);
}

/** The quantities of a sentence from left to right, without the numbers that name, count off or date something. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  QUANTITY.lastIndex = 0;
  for (let match = QUANTITY.exec(text); match; match = QUANTITY.exec(text)) {
    const [whole, low, lowUnit, high = '', unit] = match;
    let end = match.index + whole.length;
    const start = match.index;
    if (low !== undefined && YEAR.test(high) && unit === undefined) {
      // "… 5 xã đến 2025": the second number is a year; read the first alone.
      QUANTITY.lastIndex = start + low.length;
    }
    if (isDistractor(text, start, end, low ?? high, unit ?? lowUnit?.trim())) continue;
    const total = OF_TOTAL.exec(text.slice(end));
    const named = unit ?? lowUnit?.trim() ?? total?.[2];
    const isShare = named !== undefined && !named.startsWith('%') && total !== null && low === undefined;
    if (isShare) end += total[0].length;
    found.push({
      start,
      end,
      value: decimalOf(low ?? high),
      valueMax: low === undefined ? null : decimalOf(high),
      unit: named === undefined ? null : unitName(named),
      denominator: isShare ? decimalOf(total[1] ?? '') : null,
    });
    QUANTITY.lastIndex = end;
  }
  return found;
}
