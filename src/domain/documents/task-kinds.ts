import { pattern } from '#domain/vietnamese-pattern.ts';
import type { CompiledTask } from './compiled-decision.ts';
import { opensScheme } from './directive-words.ts';

const SCHEME = pattern.u`^(?:\p{L}+\s+){0,5}(?:Đề án|đề án)(?!\p{L})`;
const REPORT =
  /(?:gửi|xây dựng|lập|tổng hợp,)\s+báo cáo|báo cáo\s+(?:kết quả|tình hình|Chủ tịch|UBND|Thủ tướng|kiểm điểm|định kỳ)/iu;

/** A scheme is drafted for approval, a report is owed to somebody; anything else is a task. */
export function kindOfTask(text: string): CompiledTask['kind'] {
  if (opensScheme(text) || SCHEME.test(text)) return 'scheme';
  return REPORT.test(text) ? 'report' : 'task';
}
