import { pattern } from '#domain/vietnamese-pattern.ts';
import { ancestorsOf, type DraftClause } from './clause-tree.ts';
import type { Due } from './compiled-decision.ts';
import { noDue } from './due.ts';
import { readDueLine } from './due-line.ts';

const TIME =
  pattern.iu`(?:(?:từ|nay|đến|hết|cuối|trong|trước|năm|các năm|tháng|quý|ngày|và|(?:IV|I{1,3})(?:/\d{4})?|(?:6|sáu) tháng (?:đầu|cuối)|\d{1,4}(?:/\d{1,4}){0,2})(?:\s*[-–,]\s*|\s+|(?=[):.]|$)))+`
    .source;
const PHASE = pattern.iu`^(?:(?:lộ trình|từ)\s+)?(?:các\s+)?(?:giai đoạn|thời kỳ|đợt|bước)(?:\s+(?:\d{1,2}|[IVX]{1,4}|thứ \p{L}+|chuẩn bị|trước mắt))?(?![\p{L}\d])\s*[,:–-]?\s*\(?(${TIME})\)?\s*(?:[:.]|$)`;
const PERIOD = pattern.iu`^(?=trong|từ|đến|trước|năm|các năm|tháng|quý|(?:6|sáu) tháng)(${TIME})(?:[:.]|$)`;

/** The time that a heading is about, when it names nothing else: "Giai đoạn 1 (2026 - 2027):", "Năm 2026:". */
export function phaseDueOf(heading: string): Due | null {
  const time = (PHASE.exec(heading) ?? PERIOD.exec(heading))?.[1]?.trim();
  if (time === undefined || !/\d{4}/u.test(time)) return null;
  const due = readDueLine(time.replace(/^(?:đến|trong)\s+(?!hết)/iu, ''), null);
  return due.value === null ? null : { ...due, asWritten: heading.slice(0, 120) };
}

const MONTH_OR_QUARTER = pattern.iu`^(?:trong\s+)?(?:tháng\s+\d{1,2}|quý\s+(?:IV|I{1,3}|[1-4]))\s*:?$`;

/** The time that a group of a table's rows is about: also "Tháng 3" of the programme's year. */
export function groupDueOf(group: string, year: number | null): Due | null {
  const words = group.replace(/[.:\s]+$/u, '');
  if (!MONTH_OR_QUARTER.test(words)) return phaseDueOf(group);
  const due = readDueLine(words, year);
  return due.value === null ? null : due;
}

/** "3. Nhiệm vụ thường xuyên": all below it goes on. */
const GOES_ON = pattern.iu`^(?:các |những )?(?:nhiệm vụ|công việc|hoạt động)(?: thực hiện)? thường xuyên(?:,? liên tục)?\s*:?$`;

/** The end of the phase that the nearest heading names, unless it was over when the document was issued. */
export function phaseAbove(clause: DraftClause, issuedOn: string | null): Due | null {
  for (const { heading } of ancestorsOf(clause).slice(1)) {
    if (heading !== null && GOES_ON.test(heading.trim())) return { ...noDue, kind: 'continuous', asWritten: heading };
    const due = heading === null ? null : phaseDueOf(heading);
    if (due) return issuedOn !== null && (due.value ?? '').slice(0, 4) < issuedOn.slice(0, 4) ? null : due;
  }
  return null;
}
