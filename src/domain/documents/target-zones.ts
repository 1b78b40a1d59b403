import { pattern } from '#domain/vietnamese-pattern.ts';
import type { DraftClause } from './clause-tree.ts';

/** Where a clause stands: under a heading that sets targets, anywhere else, or where figures are results and criteria. */
export type Zone = 'targets' | 'elsewhere' | 'none';

const TARGET_HEADING = pattern.iu`(?<!\p{L})(?:chỉ tiêu|mục tiêu)(?!\s+quốc gia)(?!\p{L})`;
// "Đến năm 2030, phấn đấu đạt những kết quả sau:"
const STRIVING_HEADING = pattern.iu`(?<!\p{L})phấn đấu(?!\p{L}).*(?::|sau|sau đây)\s*$`;
const OTHER_HEADING = pattern.iu`(?<!\p{L})(?:nhiệm vụ|giải pháp|tổ chức thực hiện|kinh phí|thành tích|tiêu chí|đánh giá|kết quả|tình hình|hình thức|khen thưởng|thời gian|đối tượng|phạm vi|nội dung|căn cứ|chấm điểm|xếp loại|tiêu chuẩn)(?!\p{L})`;
const PAST_HEADING = pattern.iu`(?<!\p{L})(?:kết quả|tình hình|đánh giá|tiêu chí|tiêu chuẩn|xếp loại|khen thưởng|chấm điểm|kinh phí|tần suất|điều kiện)(?!\p{L})`;
const GROUP_WORDS =
  /^(?:các\s+|những\s+|một số\s+)*(?:nhóm\s+)?(?:các\s+)?(?:chỉ tiêu|mục tiêu)?\s*(?:cụ thể|chủ yếu|chính|tổng quát|chung|trọng tâm)?\s*(?:về|trong|đối với)?\s*(?:lĩnh vực|mặt)?\s*/iu;

const LEADS_TO_TARGETS = pattern.iu`(?<!\p{L})(?:(?:chỉ tiêu|mục tiêu)(?!\s+quốc gia)[^.;,:]{0,40}(?:sau|sau đây|cụ thể|chính|chủ yếu)?|(?:chỉ tiêu|mục tiêu)(?!\s+quốc gia)[^.;:]{0,110}\s(?:sau|sau đây)|phấn đấu[^.;:]{0,80})\s*:+$`;

/** Numbered items that a paragraph like "… bằng các chỉ tiêu cụ thể như sau:" opens: it stands over them like a heading. */
export function itemsOfTargetLists(clauses: readonly DraftClause[]): ReadonlySet<DraftClause> {
  const opened = new Map<DraftClause | null, boolean>();
  const items = new Set<DraftClause>();
  for (const clause of clauses) {
    if (clause.label === '') opened.set(clause.parent, LEADS_TO_TARGETS.test(clause.text.slice(-120)));
    else if (opened.get(clause.parent) ?? false) items.add(clause);
    // "- Hội đồng nhân dân nhấn mạnh một số mục tiêu, nhiệm vụ sau:" opens the dashes beside it as well as its own numbers.
    else if (clause.children.length > 0 && LEADS_TO_TARGETS.test(clause.text.slice(-120)))
      opened.set(clause.parent, true);
  }
  return items;
}

/** The nearest heading that says; `until` is how far above it stands. */
export function zoneOf(chain: readonly DraftClause[], listed: ReadonlySet<DraftClause>): { zone: Zone; until: number } {
  for (const [index, clause] of chain.entries()) {
    if (listed.has(clause)) return { zone: 'targets', until: index };
    const heading = clause.heading;
    if (heading === null || index === 0) continue;
    const aims = TARGET_HEADING.test(heading) || STRIVING_HEADING.test(heading);
    if (aims) return { zone: 'targets', until: index };
    if (PAST_HEADING.test(heading)) return { zone: 'none', until: index };
    if (OTHER_HEADING.test(heading)) return { zone: 'elsewhere', until: index };
  }
  return { zone: 'elsewhere', until: chain.length };
}

/** "Nhóm chỉ tiêu về kinh tế" is the group "Kinh tế"; a heading that names no subject is no group. */
export function groupOf(chain: readonly DraftClause[], until: number): string | null {
  for (const clause of chain.slice(1, until + 1)) {
    const subject = (clause.heading ?? '').replace(GROUP_WORDS, '').trim();
    if (subject === '' || /năm \d{4}|^(?:mục tiêu|chỉ tiêu|nhiệm vụ)/iu.test(subject)) continue;
    return subject.charAt(0).toUpperCase() + subject.slice(1);
  }
  return null;
}

/** The year that a heading above sets: "Đến năm 2030". */
export function yearAbove(chain: readonly DraftClause[]): number | null {
  for (const clause of chain.slice(1)) {
    const year = /(?:đến|vào|hết|cuối)?\s*năm (\d{4})(?!\s*[-–\d])/iu.exec(clause.heading ?? '')?.[1];
    if (year) return Number(year);
  }
  return null;
}
