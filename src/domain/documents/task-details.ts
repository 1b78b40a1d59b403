import { pattern } from '#domain/vietnamese-pattern.ts';
import { agenciesOfCell } from './agency-lists.ts';
import type { Due } from './compiled-decision.ts';
import { readDueLine } from './due-line.ts';
import { splitSentences } from './sentences.ts';
import { opensPredicate, readResponsible, withoutPartners } from './task-leads.ts';

/** What a line such as "- Cơ quan chủ trì: Sở Nội vụ" adds to the task above it. */
export interface TaskDetail {
  readonly leads?: readonly string[];
  readonly cooperating?: readonly string[];
  readonly due?: Due;
  readonly product?: string;
  /** "Nội dung: …" says what the task is. */
  readonly content?: string;
}

const AND_DOES = String.raw`(?:,?\s+(?:và\s+)?(?:chính|thực hiện|tham mưu|theo dõi|triển khai|trình|soạn thảo|tổ chức|xây dựng))*`;
const LABEL_ENDS = String.raw`\s*:\s*`;

const FIELDS = [
  ['both', pattern.iu`^(?:cơ quan|đơn vị)?\s*chủ trì(?:,| và) phối hợp(?: thực hiện)?${LABEL_ENDS}`],
  [
    'leads',
    pattern.iu`^(?:(?:các\s+)?(?:cơ quan|đơn vị|bộ phận|tổ chức|địa phương|người|cá nhân|phân công|trách nhiệm|giao|nơi)(?:,\s*đơn vị|\/đơn vị|,\s*tổ chức)?\s*)?(?:\(?(?:được giao\s+)?chủ trì\)?|đầu mối|tham mưu|thực hiện|chịu trách nhiệm|phụ trách|soạn thảo)${AND_DOES}${LABEL_ENDS}`,
  ],
  [
    'leads',
    pattern.iu`^(?:phân công|trách nhiệm)(?: lãnh đạo,?)?(?: chỉ đạo)?(?: tổ chức)?(?: thực hiện)?${LABEL_ENDS}`,
  ],
  [
    'cooperating',
    pattern.iu`^(?:(?:các\s+)?(?:cơ quan|đơn vị|địa phương)(?:,\s*đơn vị|\/đơn vị)?)?\s*(?:cùng )?phối hợp(?: thực hiện)?${LABEL_ENDS}`,
  ],
  [
    'due',
    pattern.iu`^(?:dự kiến\s+)?(?:thời gian|thời hạn|tiến độ|hạn|thời điểm|lộ trình|hoàn thành|ngày hoàn thành)(?:,? (?:và |tiến độ |thời gian )?(?:thực hiện|hoàn thành|triển khai|trình|dự kiến|ban hành|tổ chức|báo cáo|hoàn thiện|bắt đầu))*(?:${LABEL_ENDS}|(?<=\shoàn thành|trình|thực hiện)\s+(?=trước|trong|chậm nhất|đến|từ|vào|quý|tháng|ngày|năm \d|sau khi|ngay sau|ngay khi))`,
  ],
  // A line that only tells by when: "Hoàn thành trước ngày 30/6/2026."
  ['due', pattern.iu`^(?:phải\s+)?(?:hoàn thành|xong)\s+(?=(?:trước|trong|vào|chậm nhất|đến)\s[^,;]{3,40}$)`],
  [
    'product',
    pattern.iu`^(?:sản phẩm|kết quả|đầu ra|hình thức văn bản|loại văn bản)(?:,? (?:dự kiến|đầu ra|đạt được|cần đạt|hoàn thành|thực hiện|kết quả|sản phẩm))*${LABEL_ENDS}`,
  ],
  ['content', /^nội dung(?: công việc| thực hiện| hoạt động| nhiệm vụ| chủ yếu)?\s*:\s*/iu],
  [
    'circumstance',
    /^(?:(?:dự kiến |nguồn )?kinh phí(?: thực hiện| dự kiến)?|nguồn vốn|nguồn kinh phí|địa điểm(?: thực hiện| tổ chức)?|địa bàn(?: thực hiện)?|đối tượng(?: tham gia| tham dự| thụ hưởng)?|số lượng|thành phần(?: tham dự| tham gia)?|quy mô|ghi chú|số lớp|phạm vi|phương thức|cấp trình|cấp ban hành|thẩm quyền ban hành)\s*:\s*/iu,
  ],
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
  const names = chargedByParts(text) ?? agenciesOfCell(text.replace(WITHIN_DUTIES, ''));
  if (names.length === 0) return {};
  return field === 'cooperating' ? { cooperating: names } : { leads: names };
}

/** "Sở A | trong phạm vi chức năng, nhiệm vụ của mình | và các cơ quan khác": how far they answer, not who. */
const WITHIN_DUTIES =
  /\s(?:trong phạm vi|theo) (?:chức năng|nhiệm vụ|lĩnh vực|phạm vi|phân công|thẩm quyền)[^;.]*?(?=\s+và các\s|[;.]|$)/giu;

/** "Bộ Công an tiến hành rà soát …; các bộ … rà soát …": who, without what they do; null for a plain list. */
function chargedByParts(text: string): string[] | null {
  const parts = text.split(/;\s+/u).map((words) => ({ words, read: readResponsible(words) }));
  const says = parts.some(
    ({ words, read }) => read.bodyStart > 0 && opensPredicate(words.slice(read.chargedAt).replace(WITHIN_DUTIES, '')),
  );
  const named = parts.every(({ read }) => read.leads.length > 0);
  return says && named ? [...new Set(parts.flatMap(({ read }) => read.leads))] : null;
}

/** Reads one field of a task out of a line or a table's cell. */
export function readDetail(field: Field, text: string, year: number | null): TaskDetail {
  if (field === 'due') return { due: readDueLine(text, year) };
  if (field === 'product') return text.trim() === '' ? {} : { product: text.replace(/[.;]$/u, '').trim() };
  if (field === 'content') return { content: text };
  if (field === 'circumstance') return {};
  return agenciesIn(field, text);
}

/** Money, place and persons reached: they go with the task and order nothing, unless somebody is charged. */
function isCircumstance(text: string): boolean {
  const sentences = splitSentences(text, { atSemicolons: false });
  return text.length < 300 && sentences.every((each) => readResponsible(each.text).leads.length === 0);
}

function labelAt(text: string): readonly [field: Field, length: number] | null {
  for (const [field, words] of FIELDS) {
    const found = words.exec(text);
    if (found) return [field, found[0].length];
  }
  return null;
}

const CUT = /[.;]\s+(?:[-–+*]\s+)?|\s[-–+]\s+/gu;
const LONGEST = 600;

/** "Cơ quan chủ trì: Sở A. Thời gian: Quý II": each label with its words, one after the other. */
function labelledParts(text: string): readonly (readonly [field: Field, words: string])[] {
  const cuts = [0, ...[...text.slice(0, LONGEST).matchAll(CUT)].map((cut) => cut.index + cut[0].length)];
  const labels = cuts.flatMap((at) => {
    const label = labelAt(text.slice(at, at + 160));
    return label ? [{ at, field: label[0], from: at + label[1] }] : [];
  });
  return labels.map(({ field, from }, i) => [field, text.slice(from, labels[i + 1]?.at).replace(/[\s\-–+*_]+$/u, '')]);
}

function detailOfParts(parts: readonly (readonly [field: Field, words: string])[], year: number | null): TaskDetail {
  return Object.assign({}, ...parts.map(([field, words]) => readDetail(field, words, year)));
}

/** The detail that a paragraph states about the task above it, or null where it is a text of its own. */
export function detailOf(text: string, year: number | null): TaskDetail | null {
  const plain = text.replace(/^[*_(\s]+/u, '');
  const label = labelAt(plain);
  if (!label) return null;
  const [field, length] = label;
  const value = plain.slice(length).replace(/^[*_\s]+/u, '');
  if (field === 'content') return readDetail(field, value, year);
  if (field === 'circumstance' && !isCircumstance(value)) return null;
  if (value.length >= LONGEST) return field === 'leads' ? sharesOfEach(value) : null;
  return detailOfParts(labelledParts(text.startsWith('(') ? plain.replace(/\)[\s.;]*$/u, '') : plain), year);
}

/** A long "Cơ quan thực hiện: Sở A rà soát …; các sở rà soát và gửi …. Đồng thời …" names who in its first sentence. */
function sharesOfEach(value: string): TaskDetail | null {
  const [first] = splitSentences(value, { atSemicolons: false });
  const leads = first ? chargedByParts(first.text) : null;
  return leads && { leads };
}

const ONLY_WHO = /^[^:]{3,200}\schủ trì(?:(?:,|;|\svà)?\s*phối hợp[^.;:]{3,400})?[.;]?$/u;

/** "- Sở A chủ trì, phối hợp với Sở B.": a line below a task that names who, and nothing more. */
export function whoOnly(text: string): TaskDetail | null {
  if (!ONLY_WHO.test(text)) return null;
  const { leads, cooperating, chargedAt } = readResponsible(text);
  const rest = withoutPartners(text.slice(chargedAt)).replace(/[\s,.;]|chủ trì|phối hợp|với|và|cùng/giu, '');
  return leads.length > 0 && rest === '' ? { leads, cooperating } : null;
}
