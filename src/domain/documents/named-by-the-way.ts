import { opensDirective } from './directive-words.ts';
import type { Responsible } from './task-leads.ts';

/** Below an agency's heading these ask others, and the agency is to do so. */
const ASKS_OTHERS = /^(?:Yêu cầu|Đề nghị|Khuyến khích|Vận động)\s/u;
const ASKS_WITHIN =
  /[,;]\s+(?:và\s+|đồng thời\s+)?(?:yêu cầu|đề nghị|vận động|khuyến khích|chỉ đạo|đôn đốc|hướng dẫn|khuyến cáo|thông báo)\s(?:[^,;.:]{0,90})$/iu;
/** "các dự án | do Bộ Công an chủ trì" tells which projects are meant. */
const WHOSE = /[^,(;:\s]\s+do\s+[^,;:.()]{3,140}$/u;

/** Whether a sentence that leaves its subject to the agency above names another only by the way: whose matter it is. */
export function tellsWhose(text: string, { leads, bodyStart, chargedAt }: Responsible): boolean {
  return bodyStart === 0 && leads.length > 0 && opensDirective(text) && WHOSE.test(text.slice(0, chargedAt));
}

/** The words up to the first name of those who seem to be charged. */
function upToName(text: string, { leads, chargedAt }: Responsible): string {
  const words = text.slice(0, chargedAt);
  const at = words.lastIndexOf(leads[0] ?? '');
  return at > 0 ? words.slice(0, at) : words;
}

/** Whether it names those whom the agency above is to ask, or whose matter it is. */
export function namesByTheWay(text: string, read: Responsible): boolean {
  if (ASKS_OTHERS.test(text)) return true;
  if (read.bodyStart > 0 || read.leads.length === 0 || !opensDirective(text)) return false;
  return tellsWhose(text, read) || ASKS_WITHIN.test(upToName(text, read));
}
