import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Due } from './compiled-decision.ts';
import { dayOf } from './day-words.ts';
import { quarter, recurring } from './due-shapes.ts';
import { findDues, noDue } from './due.ts';

type Shape = Partial<Due> & Pick<Due, 'kind'>;
type Form = readonly [words: RegExp, read: (found: RegExpExecArray, year: number | null) => Shape | null];

const monthOf = (month: string | undefined, year: string | number | null | undefined): Shape | null =>
  Number(month) >= 1 && Number(month) <= 12 && year !== null && year !== undefined
    ? { kind: 'month', value: `${year}-${(month ?? '').padStart(2, '0')}` }
    : null;

// What a line or cell may say in bare words, the more particular first.
const forms: readonly Form[] = [
  [
    pattern.iu`(?:các|những)\s+năm\s+(?:tiếp theo|tiếp sau|sau|về sau)|năm tiếp theo|trở đi`,
    () => ({ kind: 'continuous' }),
  ],
  [pattern.iu`thường xuyên|liên tục`, () => ({ kind: 'continuous' })],
  [
    pattern.iu`^(?:định kỳ\s+)?(?:(?:hàng|hằng|mỗi)\s+)?((?:0?6|sáu) tháng|(?:(?<=(?:hàng|hằng|mỗi|định kỳ)\s+)(?:ngày|tuần|tháng|quý|năm)))(?!\s+(?:đầu|cuối))(?!\p{L})`,
    (found) => recurring((found[1] ?? '').toLowerCase()),
  ],
  [
    pattern.iu`(trước\s+)?(?:tháng\s+)?(\d{1,2})\s*(?:\/|-|\s+năm\s+)\s*(\d{4})$`,
    (found) => {
      const month = monthOf(found[2], found[3]);
      return month ? { ...month, strictBefore: found[1] !== undefined } : null;
    },
  ],
  [
    pattern.iu`^(?:ngày\s+)?(\d{1,2})\/(\d{1,2})$`,
    (found, year) => {
      const day = year === null ? null : dayOf(`${found[1]}/${found[2]}/${year}`);
      return day === null ? null : { kind: 'date', value: day };
    },
  ],
  [
    pattern.iu`^quý\s+(?:IV|I{1,3}|[1-4])(?:\s*(?:[,;–-]|và|đến)\s*(?:quý\s+)?(IV|I{1,3}|[1-4]))+$`,
    (found, year) => quarter(found[1], year),
  ],
  [pattern.iu`^(?:cả|trong cả|toàn) năm$`, (_, year) => (year === null ? null : { kind: 'year', value: String(year) })],
  [pattern.iu`(?:^|[-–]\s*)tháng\s+(\d{1,2})$`, (found, year) => monthOf(found[1], year)],
  [
    pattern.iu`(?:(?:6|sáu) tháng|nửa) (đầu|cuối) năm$`,
    (found, year) => (year === null ? null : { kind: 'half', value: `${year}-H${found[1] === 'đầu' ? 1 : 2}` }),
  ],
  // "Kỳ họp thường lệ giữa năm 2026": held when it is called.
  [/^(?:tại\s+|trình\s+)*(?:các\s+)?(?:kỳ|phiên)\s+họp(?!.*tháng)/iu, () => ({ kind: 'event' })],
  [pattern.u`\d{4}\s*(?:[-–]|đến|,|và)\s*(?:năm\s+)?(\d{4})$`, (found) => ({ kind: 'year', value: found[1] ?? null })],
  [pattern.u`(?:^|\s)(\d{4})$`, (found) => ({ kind: 'year', value: found[1] ?? null })],
  [/^trong năm$/iu, (_, year) => (year === null ? null : { kind: 'year', value: String(year) })],
  // "theo lộ trình, hướng dẫn của Bộ" tells how, not when.
  [
    pattern.iu`sau khi|ngay khi|kể từ|ngay sau|khi có|theo(?!\s+(?:đúng\s+)?(?:lộ trình(?!\s+(?:được giao|đề ra|đã|của|tại|quy định|chung|thực hiện|cụ thể))|hướng dẫn|chức năng|phân công|nội dung|nhiệm vụ|quy trình))`,
    () => ({ kind: 'event' }),
  ],
];

/** "Từ 01/7/2025": a beginning says by when only where it goes on to an end. */
const BEGINS = pattern.iu`^(?:bắt đầu\s+)?(?:kể\s+)?từ\s+(?:(?:ngày|tháng|quý|đầu|giữa|cuối|năm)\s+)*(?:\d{1,2}[/.-]){0,2}(?:IV|I{1,3}|\d{1,2})?(?:\s*(?:\/|tháng|năm)\s*\d{1,4}|\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})*$`;
/** "Theo kế hoạch công tác hằng năm": each year anew. */
const BY_YEARLY_PLAN = /^theo\s.*\s(?:hàng|hằng) năm$/iu;

const YEARS = /\d{4}\s*(?:[-–,]|đến|và)\s*(?:năm\s+)?\d{4}$/iu;

/** "Giai đoạn 2026 - 2027. Thực hiện rà soát (nếu có)", "Trong giai đoạn 2026 - 2027 và vận hành thường xuyên": when it has to be done, and then what goes on. */
const THEN = pattern.iu`(?<=\p{L}{2}|\d|\))\.\s+(?=\p{Lu})|(?<=\d)\s+và\s+(?=(?:vận hành|duy trì|thực hiện|triển khai|cập nhật)\s)`;

const STARTS = /^(?:triển khai|thực hiện|bắt đầu|áp dụng|vận hành)\s+(?:thực hiện\s+)?từ\s/iu;

/** The due day of the words before others that only tell what goes on; null where the whole text speaks of one time. */
function dueOfFirstWords(plain: string, year: number | null): Due | null {
  const cut = THEN.exec(plain);
  const words = cut ? plain.slice(0, cut.index) : '';
  const due = words === '' || STARTS.test(words) ? noDue : readDueLine(words, year);
  return due.value === null ? null : { ...due, asWritten: plain };
}

/** The due day of a line such as "Thời gian hoàn thành: Quý II/2026" or a table's cell, where bare words suffice. */
export function readDueLine(text: string, year: number | null): Due {
  const plain = text.replace(/<br>/gu, ' ').replace(/\s+/gu, ' ').replace(/[.;]$/u, '').trim();
  if (plain === '') return noDue;
  if (BEGINS.test(plain)) return { ...noDue, asWritten: plain };
  if (BY_YEARLY_PLAN.test(plain)) return { ...noDue, kind: 'recurring', every: 'year', asWritten: plain };
  const before = dueOfFirstWords(plain, year);
  if (before) return before;
  const named = YEARS.test(plain)
    ? []
    : [...findDues(plain, year), ...findDues(`trong ${plain}`, year)].filter(
        ({ due }) => !(due.kind === 'year' && /các năm|những năm|năm tiếp theo/iu.test(plain)),
      );
  const first = named.find(({ due }) => due.value !== null && /hoàn thành/iu.test(plain)) ?? named[0];
  if (first) return { ...first.due, asWritten: plain };
  for (const [words, read] of forms) {
    const found = words.exec(plain);
    const shape = found ? read(found, year) : null;
    if (shape) return { ...noDue, ...shape, asWritten: plain };
  }
  return { ...noDue, asWritten: plain };
}
