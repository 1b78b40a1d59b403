import { pattern } from '#domain/vietnamese-pattern.ts';
import { readTargets, type ReadTarget } from '#domain/programme/target-grammar/read-targets.ts';
import { ancestorsOf, type DraftClause } from './clause-tree.ts';
import type { CompiledTarget } from './compiled-decision.ts';
import { splitSentences } from './sentences.ts';

type Zone = 'targets' | 'elsewhere' | 'none';

const TARGET_HEADING = pattern.iu`(?<!\p{L})(?:chỉ tiêu|mục tiêu)(?!\s+quốc gia)(?!\p{L})`;
const OTHER_HEADING = pattern.iu`(?<!\p{L})(?:nhiệm vụ|giải pháp|tổ chức thực hiện|kinh phí|thành tích|tiêu chí|đánh giá|kết quả|tình hình|hình thức|khen thưởng|thời gian|đối tượng|phạm vi|nội dung|căn cứ|chấm điểm|xếp loại|tiêu chuẩn)(?!\p{L})`;
const PAST_HEADING = pattern.iu`(?<!\p{L})(?:kết quả|tình hình|đánh giá|tiêu chí|tiêu chuẩn|xếp loại|khen thưởng|chấm điểm|kinh phí|tần suất|điều kiện)(?!\p{L})`;
const ASKED_FOR = pattern.iu`(?<!\p{L})(?:phấn đấu|bảo đảm|đảm bảo|chỉ tiêu|mục tiêu|ít nhất|tối thiểu|đến (?:hết |cuối )?năm \d{4})(?!\p{L})`;
const SAID_OF_THE_PAST = pattern.iu`(?<!\p{L})(?:ước đạt|đã đạt|so với cùng kỳ|so cùng kỳ|cùng kỳ năm|năm trước|cả nước là|hiện nay|\d+ tháng đầu năm)(?!\p{L})`;
const COUNTABLE =
  /^(?:%|‰|điểm %|điểm phần trăm)|\/|đồng|USD|^(?:lần|người|hộ|xã|doanh nghiệp|ha|km|giường|thị trấn|phường|lao động|hợp tác xã|triệu|nghìn|vạn)/u;
const DURATION = /^(?:năm|tháng|ngày|giờ|phút|tuần|tuổi|lần\/.*|cuộc|đợt|đợt\/.*)$/u;
const GROUP_WORDS =
  /^(?:các\s+|những\s+|một số\s+)*(?:nhóm\s+)?(?:các\s+)?(?:chỉ tiêu|mục tiêu)?\s*(?:cụ thể|chủ yếu|chính|tổng quát|chung|trọng tâm)?\s*(?:về|trong|đối với)?\s*(?:lĩnh vực|mặt)?\s*/iu;
const OWN_NUMBER = /^(?:chỉ tiêu|mục tiêu)\s+(\d{1,2})\s*[:.]\s*/iu;

function zoneOf(chain: readonly DraftClause[]): { zone: Zone; until: number } {
  for (const [index, clause] of chain.entries()) {
    const heading = clause.heading;
    if (heading === null || index === 0) continue;
    const aims = TARGET_HEADING.test(heading);
    if (aims) return { zone: 'targets', until: index };
    if (PAST_HEADING.test(heading)) return { zone: 'none', until: index };
    if (OTHER_HEADING.test(heading)) return { zone: 'elsewhere', until: index };
  }
  return { zone: 'elsewhere', until: chain.length };
}

/** "Nhóm chỉ tiêu về kinh tế" is the group "Kinh tế"; a heading that names no subject is no group. */
function groupOf(chain: readonly DraftClause[], until: number): string | null {
  for (const clause of chain.slice(1, until + 1)) {
    const subject = (clause.heading ?? '').replace(GROUP_WORDS, '').trim();
    if (subject === '' || /năm \d{4}|^(?:mục tiêu|chỉ tiêu|nhiệm vụ)/iu.test(subject)) continue;
    return subject.charAt(0).toUpperCase() + subject.slice(1);
  }
  return null;
}

function yearAbove(chain: readonly DraftClause[]): number | null {
  for (const clause of chain.slice(1)) {
    const year = /(?:đến|vào|hết|cuối)?\s*năm (\d{4})(?!\s*[-–\d])/iu.exec(clause.heading ?? '')?.[1];
    if (year) return Number(year);
  }
  return null;
}

function isWanted(target: ReadTarget, zone: Zone, sentence: string): boolean {
  if (target.name === '' || target.name.length < 3) return false;
  if (target.unit !== null && DURATION.test(target.unit)) return false;
  if (target.comparator === 'complete' && target.value === null) return zone === 'targets';
  const bound = target.roles.some((role) => role !== 'aim' && role !== 'act' && role !== 'from');
  if (zone === 'targets') return target.unit !== null || bound;
  if (target.unit === null || !COUNTABLE.test(target.unit) || target.unit.startsWith('điểm')) return false;
  if (SAID_OF_THE_PAST.test(sentence) || !ASKED_FOR.test(sentence)) return false;
  return bound || target.unit.startsWith('%');
}

interface Found extends ReadTarget {
  readonly offset: number;
}

function targetsOf(clause: DraftClause, zone: Zone): Found[] {
  const numbered = /^\(\d+\)$/u.test(clause.label.replace(/^[-–•*]\s*/u, '').replace(/[.:]$/u, ''));
  const found: Found[] = [];
  for (const sentence of splitSentences(clause.text, { atSemicolons: false })) {
    if (!/\d/u.test(sentence.text) && !/^(?:phấn đấu\s+)?hoàn thành/iu.test(sentence.text)) continue;
    const label = OWN_NUMBER.exec(sentence.text)?.[0].length ?? 0;
    const text = sentence.text.slice(label);
    const inPast = zone === 'elsewhere' && SAID_OF_THE_PAST.test(text);
    if (inPast) continue;
    for (const target of readTargets(text, zone === 'targets' && numbered)) {
      if (!isWanted(target, zone, text)) continue;
      const partKind = target.partKind ?? (numbered && found.length > 0 ? 'also' : null);
      found.push({ ...target, partKind: found.length > 0 ? partKind : null, offset: sentence.start + label });
    }
  }
  return found;
}

/** The headline targets with their parts, read where the document sets targets, and with more doubt elsewhere. */
export function findTargets(clauses: readonly DraftClause[], programmeYear: number | null): CompiledTarget[] {
  const targets: CompiledTarget[] = [];
  for (const clause of clauses) {
    if (
      clause.rank < 0 ||
      !/\d|oàn thành/u.test(clause.text) ||
      (clause.heading !== null && clause.children.length > 0)
    )
      continue;
    const chain = ancestorsOf(clause);
    const { zone, until } = zoneOf(chain);
    if (zone === 'none') continue;
    const group = zone === 'targets' ? groupOf(chain, until) : null;
    const year = yearAbove(chain) ?? programmeYear;
    const own = /\((\d+)\)/u.exec(clause.label)?.[1] ?? OWN_NUMBER.exec(clause.text)?.[1] ?? '';
    const compiled = targetsOf(clause, zone).map((found): CompiledTarget => {
      const { roles: _roles, offset, start, end, confidence, ...rest } = found;
      const place = (at: number) => clause.placeOf(offset + at);
      return {
        number: own,
        group,
        ...rest,
        year: found.year ?? year,
        leads: [],
        clause: clause.id,
        span: [place(start), place(end - 1) + 1],
        confidence: zone === 'targets' ? confidence : Number((confidence - 0.3).toFixed(2)),
        parts: [],
      };
    });
    targets.push(...underTheirWholes(compiled));
  }
  return targets;
}

function underTheirWholes(targets: readonly CompiledTarget[]): CompiledTarget[] {
  const wholes: CompiledTarget[] = [];
  for (const target of targets) {
    const whole = wholes.at(-1);
    if (target.partKind === null || !whole) wholes.push(target);
    else wholes[wholes.length - 1] = { ...whole, parts: [...whole.parts, target] };
  }
  return wholes;
}
