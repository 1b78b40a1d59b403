import type { Fault } from '#domain/audit/fault.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import type { KeptDifference } from './kept-sum-queries.ts';

const WORDS: Readonly<Record<KeptDifference['what'], string>> = {
  leaf: 'bản đang tính không phải bản đã nộp',
  route: 'đường tổng hợp không khớp danh mục cơ quan',
  received: 'số đơn vị đã nộp không khớp',
  sum: 'số cộng lưu sẵn khác số tính lại từ từng bản đã nộp',
  target: 'số cộng lưu sẵn khác số tính lại từ từng bản đã nộp',
  'no-round': 'báo cáo đã nộp mà không nằm trong số cộng nào',
};

/** One kept sum that is not what the signed figures below it make. */
export function describeKeptDifference({ what, name, periodKey, agencyName, quantityName }: KeptDifference): Fault {
  const where = [`“${name}” ${formatPeriod(periodKey)}`, agencyName, quantityName].filter((part) => part !== null);
  return { kind: `kept-${what}`, message: `Tổng hợp ${where.join(', ')}: ${WORDS[what]}.` };
}
