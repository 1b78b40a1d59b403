import { pattern } from '#domain/vietnamese-pattern.ts';
import { UNIT } from '#domain/programme/target-grammar/units.ts';
import { valueColumns, type ValueColumn } from './table-columns.ts';

/** A column of figures with what it adds to the rows' names and its own unit. */
export interface FigureColumn extends ValueColumn {
  /** "Lượng" of "Kế hoạch 2026 Lượng (Tấn)"; '' where the rows name all that is measured. */
  readonly measure: string;
  readonly unit: string | null;
}

export const UNIT_IN_NAME = pattern.iu`[(,]\s*(?:ĐVT|đơn vị(?: tính)?)?\s*:?\s*(${UNIT}|1\.000\s+${UNIT}|[^()]*(?:đồng|USD|/)[^()]*)\s*\)?\s*$`;
const UNIT_ABOVE = pattern.iu`(?:ĐVT|đơn vị tính)\s*:\s*(1\.000\s+${UNIT}|${UNIT})`;
const WHEN_AND_WHOSE = pattern.giu`(?<![\p{L}\d])(?:\d+\s+năm|(?:số\s+)?kế hoạch|kh|mục tiêu|chỉ tiêu|phấn đấu|dự kiến|định hướng|lộ trình|thực hiện|giai đoạn|đến|cuối|hết|trong|năm|giao)(?!\p{L})|(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?`;
const ASKED = pattern.iu`(?<!\p{L})(?:chỉ tiêu|mục tiêu|kế hoạch|phấn đấu|lộ trình)(?!\p{L})`;
const TELLS = pattern.iu`(?<!\p{L})(?:hiện trạng|thực trạng|tình hình|kết quả|danh sách|danh mục dự án|ghi chú)(?!\p{L})`;
const SPENT = pattern.iu`(?<!\p{L})(?:kinh phí|dự toán|khái toán|tổng mức|nguồn|nhu cầu vốn|vốn|ngân sách|đơn giá|thành tiền|định mức)(?!\p{L})`;
const OF_TASKS = pattern.iu`(?<!\p{L})(?:nhiệm vụ|công việc|dự án|văn bản|hoạt động|giải pháp|đề án|công trình|hạng mục)(?!\p{L})`;
const ORDINAL = /^(?:s?tt|số tt|số thứ tự|)$/iu;

/** What a column's name says besides year, plan and unit. */
const measureIn = (name: string): string => {
  const words = name.replace(UNIT_IN_NAME, '').replace(WHEN_AND_WHOSE, ' ');
  return words.replace(/[\s,;:–-]+/gu, ' ').trim();
};

const spaced = (name: string) => name.replace(/\s+/gu, ' ').trim();

/** Two plans for the same year ("Phương án thấp", "Phương án cao") are told apart by their columns' names. */
export function toldApart(columns: readonly string[], planned: readonly ValueColumn[]): FigureColumn[] {
  return planned.map((column) => {
    const twice = planned.filter(({ year }) => year === column.year).length > 1;
    return { ...column, measure: twice ? measureIn(spaced(columns[column.at] ?? '')) : '', unit: null };
  });
}

/** The unit that the words above a table give all its figures. */
export const unitAbove = (above: string): string => UNIT_ABOVE.exec(above)?.[1]?.trim() ?? '';

/** Money to be spent is laid down in such a table; its figures are nobody's target. */
export const isOfSpending = (above: string): boolean =>
  SPENT.test(above) && !ASKED.test(above.replace(/kế hoạch/giu, ''));

/** A column with a year ahead and a unit of the table, or with a unit of its own. */
function figuresIn(column: string, { at, year }: ValueColumn, shared: string): FigureColumn[] {
  const own = UNIT_IN_NAME.exec(column)?.[1]?.trim();
  const unit = own ?? shared;
  if (unit === '' || SPENT.test(column) || TELLS.test(column)) return [];
  const isPast = year === null && /(?:19|20)\d\d/u.test(column);
  return isPast || (year === null && own === undefined) ? [] : [{ at, year, measure: measureIn(column), unit }];
}

/**
 * The columns of a table whose rows are things or places ("Xoài", "Xã An Phú") and whose columns say what is measured of
 * them, each with its unit; null where nothing says that the figures are asked for.
 */
export function measuredThings(
  written: readonly string[],
  above: string,
  year: number | null,
): { name: number; planned: readonly FigureColumn[] } | null {
  const columns = written.map(spaced);
  const name = columns.findIndex((each) => !ORDINAL.test(each));
  if (name < 0 || name > 1 || OF_TASKS.test(columns[name] ?? '') || TELLS.test(above) || isOfSpending(above))
    return null;
  const shared = unitAbove(above);
  const { planned } = valueColumns(columns, [name], year);
  const figures = columns.flatMap((column, at) =>
    at <= name ? [] : figuresIn(column, planned.find((each) => each.at === at) ?? { at, year: null }, shared),
  );
  const asked = ASKED.test(above) || figures.some(({ at }) => ASKED.test(columns[at] ?? ''));
  return asked && figures.length > 0 ? { name, planned: figures } : null;
}
