import { agenciesOfCell } from './agency-lists.ts';
import type { Due } from './compiled-decision.ts';
import { readDueLine } from './due-line.ts';
import { opensPredicate, readResponsible } from './task-leads.ts';

/** What a line such as "- Cơ quan chủ trì: Sở Nội vụ" adds to the task above it. */
export interface TaskDetail {
  readonly leads?: readonly string[];
  readonly cooperating?: readonly string[];
  readonly due?: Due;
  readonly product?: string;
  /** "Nội dung: …" says what the task is. */
  readonly content?: string;
}

const FIELDS = [
  ['both', /^(?:cơ quan|đơn vị)?\s*chủ trì(?:,| và) phối hợp(?: thực hiện)?\s*:\s*/iu],
  [
    'leads',
    /^(?:(?:các\s+)?(?:cơ quan|đơn vị|bộ phận|tổ chức|địa phương)(?:,\s*đơn vị|\/đơn vị)?\s*)?(?:\(?(?:được giao\s+)?chủ trì\)?|đầu mối|tham mưu|thực hiện|chịu trách nhiệm(?: chính)?|phụ trách)(?: thực hiện| tham mưu| theo dõi| triển khai| trình)?\s*:\s*/iu,
  ],
  ['leads', /^(?:phân công|trách nhiệm)(?: thực hiện)?\s*:\s*/iu],
  [
    'cooperating',
    /^(?:(?:các\s+)?(?:cơ quan|đơn vị)(?:,\s*đơn vị|\/đơn vị)?)?\s*(?:cùng )?phối hợp(?: thực hiện)?\s*:\s*/iu,
  ],
  [
    'due',
    /^(?:thời gian|thời hạn|tiến độ|hạn|thời điểm|lộ trình)(?:,? (?:và |tiến độ |thời gian )?(?:thực hiện|hoàn thành|triển khai|trình|dự kiến|ban hành|tổ chức|báo cáo|hoàn thiện))*\s*:\s*/iu,
  ],
  [
    'product',
    /^(?:sản phẩm|kết quả|đầu ra)(?:,? (?:dự kiến|đầu ra|đạt được|cần đạt|hoàn thành|thực hiện|kết quả|sản phẩm))*\s*:\s*/iu,
  ],
  ['content', /^nội dung(?: công việc| thực hiện| hoạt động| nhiệm vụ| chủ yếu)?\s*:\s*/iu],
] as const;
type Field = (typeof FIELDS)[number][0];

const ROLES = [
  /^[-+•\s]*(?:cơ quan\s+)?chủ trì\s*:\s*(?<leads>.+?)[;,.\s-]*(?:cơ quan\s+)?phối hợp\s*:\s*(?<cooperating>.+)$/iu,
  /^(?<leads>[^;]+?)\s*[(:]?\s*chủ trì\)?\s*[;,.]\s*(?<cooperating>(?!phối hợp).+?)\s*\(?phối hợp\)?(?: thực hiện)?[.;\s]*$/iu,
];

/** "Chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính", "Sở Nội vụ chủ trì; Sở Tài chính phối hợp". */
function agenciesByRole(text: string): TaskDetail | null {
  for (const words of ROLES) {
    const { leads, cooperating } = words.exec(text)?.groups ?? {};
    if (leads !== undefined) return { leads: agenciesOfCell(leads), cooperating: agenciesOfCell(cooperating ?? '') };
  }
  return null;
}

/** "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính" in one line. */
function agenciesIn(field: 'leads' | 'cooperating' | 'both', text: string): TaskDetail {
  if (field !== 'cooperating' && /chủ trì|phối hợp/iu.test(text)) {
    const byRole = agenciesByRole(text);
    if (byRole) return byRole;
    const { leads, cooperating } = readResponsible(text);
    if (leads.length > 0) return cooperating.length > 0 ? { leads, cooperating } : { leads };
  }
  const names = chargedByParts(text) ?? agenciesOfCell(text);
  if (names.length === 0) return {};
  return field === 'cooperating' ? { cooperating: names } : { leads: names };
}

/** "Bộ Công an tiến hành rà soát …; các bộ … rà soát …": who, without what they do; null for a plain list. */
function chargedByParts(text: string): string[] | null {
  const parts = text.split(/;\s+/u).map((words) => ({ words, read: readResponsible(words) }));
  const says = parts.some(({ words, read }) => read.bodyStart > 0 && opensPredicate(words.slice(read.chargedAt)));
  const named = parts.every(({ read }) => read.leads.length > 0);
  return says && named ? [...new Set(parts.flatMap(({ read }) => read.leads))] : null;
}

/** Reads one field of a task out of a line or a table's cell. */
export function readDetail(field: Field, text: string, year: number | null): TaskDetail {
  if (field === 'due') return { due: readDueLine(text, year) };
  if (field === 'product') return text.trim() === '' ? {} : { product: text.replace(/[.;]$/u, '').trim() };
  if (field === 'content') return { content: text };
  return agenciesIn(field, text);
}

/** The detail that a paragraph states about the task above it, or null where it is a text of its own. */
export function detailOf(text: string, year: number | null): TaskDetail | null {
  const plain = text.replace(/^[*_(\s]+/u, '');
  for (const [field, words] of FIELDS) {
    const found = words.exec(plain);
    if (!found) continue;
    const value = plain.slice(found[0].length).replace(/^[*_\s]+/u, '');
    if (value.length < 600 || field === 'content') return readDetail(field, value, year);
  }
  return null;
}
