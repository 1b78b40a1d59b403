import { findAgencies } from './agencies.ts';
import type { Due } from './compiled-decision.ts';
import { readDueLine } from './due-line.ts';

/** What a line such as "- Cơ quan chủ trì: Sở Nội vụ" adds to the task above it. */
export interface TaskDetail {
  readonly leads?: readonly string[];
  readonly cooperating?: readonly string[];
  readonly due?: Due;
  readonly product?: string;
}

const FIELDS = [
  [
    'leads',
    /^(?:cơ quan|đơn vị|bộ phận)?\s*(?:\(?chủ trì\)?|đầu mối|tham mưu|thực hiện)(?: thực hiện| tham mưu| theo dõi)?\s*:\s*/iu,
  ],
  ['cooperating', /^(?:cơ quan|đơn vị)?\s*(?:cùng )?phối hợp(?: thực hiện)?\s*:\s*/iu],
  [
    'due',
    /^(?:thời gian|thời hạn|tiến độ|hạn)(?: (?:thực hiện|hoàn thành|triển khai|trình|dự kiến|ban hành))*\s*:\s*/iu,
  ],
  ['product', /^(?:sản phẩm|kết quả|đầu ra)(?: (?:dự kiến|đầu ra|đạt được|cần đạt))*\s*:\s*/iu],
] as const;

function namesIn(text: string): string[] {
  const named = findAgencies(text).map((agency) => agency.name);
  return named.length > 0 ? [...new Set(named)] : [text.replace(/[.;]$/u, '').trim()].filter((name) => name !== '');
}

/** Reads one field of a task out of a line or a table's cell. */
export function readDetail(field: (typeof FIELDS)[number][0], text: string, year: number | null): TaskDetail {
  if (field === 'due') return { due: readDueLine(text, year) };
  if (field === 'product') return { product: text.replace(/[.;]$/u, '').trim() };
  const named = namesIn(text);
  return field === 'leads' ? { leads: named } : { cooperating: named };
}

/** The detail that a paragraph states about the task above it, or null where it is a text of its own. */
export function detailOf(text: string, year: number | null): TaskDetail | null {
  for (const [field, words] of FIELDS) {
    const found = words.exec(text);
    if (found && text.length - found[0].length < 400) return readDetail(field, text.slice(found[0].length), year);
  }
  return null;
}
