import { pattern } from '#domain/vietnamese-pattern.ts';

const YEAR = /năm\s+((?:19|20)\d\d)(?!\d|\s*[-–])/gu;
const PERIOD = /[Gg]iai đoạn\s+(?:19|20)\d\d\s*[-–]\s*((?:19|20)\d\d)/u;
const COMPARED_WITH = pattern.iu`(?<!\p{L})(?:so với|so|bằng|cùng kỳ|dự toán|kế hoạch|thực hiện|ước|kết quả|giá so sánh|giá)(?:\s+(?:với|của|cùng kỳ|cuối|dự toán|kế hoạch|thực hiện|ước thực hiện|kết quả|mức))*\s*$`;

/** "từ 20 xã năm 2025 lên 30 xã năm 2030", "từ 80% (năm 2024) lên 95%": the year of where one starts. */
const STARTS = pattern.iu`(?<!\p{L})từ\s+(?:mức\s+)?\d[\d.,]*(?:\s*[\p{L}%/]+){0,6}\s*[(,]?\s*(?:(?:vào|của|trong|ở)\s+)?(?:(?:cuối|đầu|giữa)\s+)?$`;
const GOES_TO = pattern.iu`^\)?,?\s*(?:(?:tăng|giảm|nâng)\s+)?(?:lên|xuống|còn|đến|thành)(?!\p{L})`;

const isStart = (text: string, at: number, end: number) =>
  STARTS.test(text.slice(Math.max(0, at - 60), at)) && GOES_TO.test(text.slice(end, end + 20));

/** The year by which a stretch of text asks for something: no year that it only compares with; of a period, its last year. */
export function yearIn(text: string): number | null {
  for (const match of text.matchAll(YEAR)) {
    const at = match.index;
    if (isStart(text, at, at + match[0].length)) continue;
    if (!COMPARED_WITH.test(text.slice(Math.max(0, at - 50), at))) return Number(match[1]);
  }
  const period = PERIOD.exec(text)?.[1];
  return period === undefined ? null : Number(period);
}
