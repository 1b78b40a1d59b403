import { pattern } from '#domain/vietnamese-pattern.ts';
import type { PlacedRow } from './table-shape.ts';

/** What a column's name says it holds. */
const HEADS = {
  indicator: pattern.iu`(?<!\p{L})(?:chỉ tiêu|chỉ số|mục tiêu|tên tiêu chí|nội dung chỉ tiêu)(?!\p{L})`,
  leads: pattern.iu`chủ trì|chịu trách nhiệm|cơ quan thực hiện|đơn vị thực hiện|phụ trách|theo dõi`,
  unit: pattern.iu`(?:đơn vị|đ\.?\s?vị)(?: tính)?$|^đvt$|^đơn vị tính`,
  planned: pattern.iu`(?<!\p{L})(?:kế hoạch|kh|chỉ tiêu|mục tiêu|kết quả|giá trị|phấn đấu|định hướng|dự kiến|giao)(?!\p{L})`,
  past: pattern.iu`(?<!\p{L})(?:hiện trạng|hiện tại|hiện có|hiện nay|ban đầu|(?<!(?:kế hoạch|lộ trình|đơn vị|cơ quan|phấn đấu|mục tiêu|chỉ tiêu)\s)thực hiện(?: đến| cuối)?(?: hết)?(?: năm)?(?= \d|$)|(?:ước|ư)(?:\s*thực hiện|\s*đạt|\s*th)?|uth|th|thực trạng|kết quả (?:thực hiện|năm|đạt|đến)|kết quả(?= (?:19|20)\d\d)|năm (?:gốc|cơ sở)|số liệu|đã (?:đạt|thực hiện)|đạt được|cùng kỳ|so sánh|so với|tăng\s*/\s*giảm|tỷ lệ %|ghi chú|điểm|phương pháp|nguồn|căn cứ)(?!\p{L})`,
} as const;
type Head = keyof typeof HEADS;

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/gu;

/** The first column whose name says this, none of those taken. */
export function columnOf(columns: readonly string[], head: Head, taken: readonly number[] = []): number {
  return columns.findIndex((name, i) => !taken.includes(i) && HEADS[head].test(name.replace(/\s+/gu, ' ')));
}

export const cellText = ({ cells }: PlacedRow, at: number): string =>
  (cells[at]?.text ?? '').replace(/\s+/gu, ' ').trim();

/** The column that names what is measured: "Chỉ số" before "Mục tiêu" beside it; where none says so, the one before the unit. */
export function indicatorColumn(columns: readonly string[]): number {
  const first = columnOf(columns, 'indicator');
  if (first >= 0 && !/mục tiêu/iu.test(columns[first] ?? '')) return first;
  const measure = columns.findIndex((name) => /chỉ số|chỉ tiêu/iu.test(name) && !/(?:19|20)\d\d/u.test(name));
  if (first >= 0) return measure > first ? measure : first;
  const unit = columnOf(columns, 'unit');
  const dated = columns.some((name) => /(?:19|20)\d\d/u.test(name));
  return unit > 0 && dated ? unit - 1 : -1;
}

/** A column that holds figures asked for, with the year that its name gives. */
export interface ValueColumn {
  readonly at: number;
  readonly year: number | null;
}

interface ValueColumns {
  readonly planned: readonly ValueColumn[];
  /** What was reached before; the last such column stands nearest to the plan. */
  readonly baseline: ValueColumn | null;
}

const yearOf = (name: string): number | null => {
  const year = [...name.matchAll(YEAR)].at(-1)?.[1];
  return year === undefined ? null : Number(year);
};

/** Which columns ask for figures and which tell of the past: by their names, else by a year of the programme or later. */
export function valueColumns(
  columns: readonly string[],
  taken: readonly number[],
  programmeYear: number | null,
): ValueColumns {
  const free = columns.map((name, at) => ({ name: name.replace(/\s+/gu, ' '), at, year: yearOf(name) }));
  const candidates = free.filter(({ at }) => !taken.includes(at) && at > 0);
  const past = candidates.filter(({ name }) => HEADS.past.test(name));
  const planned = candidates.filter((each) => {
    if (past.includes(each)) return false;
    if (each.year !== null)
      return programmeYear === null || each.year >= programmeYear || HEADS.planned.test(each.name);
    return HEADS.planned.test(each.name);
  });
  // "KH 2025 | KH 2026" in a plan for 2026: the plan before it is no aim any more.
  const isAhead = ({ year }: ValueColumn) => year === null || programmeYear === null || year >= programmeYear;
  const ahead = planned.filter(isAhead);
  const asked = ahead.some(({ year }) => year !== null) ? ahead : planned;
  const before = candidates.filter((each) => past.includes(each) || (!planned.includes(each) && !isAhead(each)));
  const earlier = before.filter(({ name, year }) => year !== null && !/so |tăng|%|điểm/iu.test(name));
  const reached = earlier.filter((each) => past.includes(each));
  return { planned: asked, baseline: reached.at(-1) ?? earlier.at(-1) ?? null };
}
