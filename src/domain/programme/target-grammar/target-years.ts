import { pattern } from '#domain/vietnamese-pattern.ts';

const YEAR = /năm\s+((?:19|20)\d\d)(?!\d|\s*[-–])/gu;
const PERIOD = /[Gg]iai đoạn\s+(?:19|20)\d\d\s*[-–]\s*((?:19|20)\d\d)/u;
const COMPARED_WITH = pattern.iu`(?<!\p{L})(?:so với|so|bằng|cùng kỳ|dự toán|kế hoạch|thực hiện|ước|kết quả|giá so sánh|giá)(?:\s+(?:với|của|cùng kỳ|cuối|dự toán|kế hoạch|thực hiện|ước thực hiện|kết quả|mức))*\s*$`;

/** The year by which a stretch of text asks for something: no year that it only compares with; of a period, its last year. */
export function yearIn(text: string): number | null {
  for (const match of text.matchAll(YEAR)) {
    if (!COMPARED_WITH.test(text.slice(Math.max(0, match.index - 50), match.index))) return Number(match[1]);
  }
  const period = PERIOD.exec(text)?.[1];
  return period === undefined ? null : Number(period);
}
