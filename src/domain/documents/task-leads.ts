import { pattern } from '#domain/vietnamese-pattern.ts';
import { findAgencies, type NamedAgency } from './agencies.ts';

export interface Responsible {
  readonly leads: readonly string[];
  readonly cooperating: readonly string[];
  /** Where the directive itself begins, behind its subject. */
  readonly bodyStart: number;
}

const JOINT = /^\s*(?:,|;|và|,\s*và|cùng|:)?\s*(?:các\s+)?(?:\.{3})?\s*$/u;
const SUBJECT_OPENING =
  /^\s*(?:(?:Giao|Đề nghị|Yêu cầu)\s+(?:cho\s+)?)?(?:(?:Giám đốc|Thủ trưởng|Chánh|Lãnh đạo|Chủ tịch|Bộ trưởng|Trưởng)\s+(?:các\s+)?)?$/u;

/** Agencies that follow one another as a list, from the given one on. */
function listFrom(text: string, named: readonly NamedAgency[], first: number): NamedAgency[] {
  const list: NamedAgency[] = [];
  for (const agency of named.slice(first)) {
    const last = list.at(-1);
    if (last && !JOINT.test(text.slice(last.end, agency.start))) break;
    list.push(agency);
  }
  return list;
}

const names = (agencies: readonly NamedAgency[]) => [...new Set(agencies.map((agency) => agency.name))];

const LIST_OPENING = /^\s*[Cc]ác\s+[Ss]ở[^:.;]{0,20}:\s*$/u;
// "Các đơn vị lực lượng vũ trang, cơ quan Trung ương đóng trên địa bàn | căn cứ …": a group that is described, not named.
const DESCRIBED = pattern.u`^\s*(Các\s+(?:cơ quan|đơn vị|địa phương|tổ chức)[^.;:]{3,140}?)\s+(?=(?:căn cứ|có trách nhiệm|chịu trách nhiệm|chủ động|theo chức năng|tiếp tục|khẩn trương|phối hợp|rà soát|triển khai)(?!\p{L}))`;
const CHARGED = pattern.iu`(?<!\p{L})(?:giao|do)\s+$`;
const CHARGE = /chủ trì|tham mưu|thực hiện/u;
const TOGETHER = /phối hợp(?:\s+chặt chẽ)?\s+(?:cùng\s+)?(?:cùng|với)\s+(?:các\s+)?/iu;

function subjectOf(text: string, named: readonly NamedAgency[]): { names: string[]; end: number } | null {
  const first = named[0];
  const opening = first ? text.slice(0, first.start) : '';
  if (!first || !(SUBJECT_OPENING.test(opening) || LIST_OPENING.test(opening))) return null;
  const described = first.collective ? DESCRIBED.exec(text)?.[1] : undefined;
  if (described !== undefined) return { names: [described.replace(/^\s+/u, '')], end: described.length };
  const list = listFrom(text, named, 0);
  return { names: names(list), end: list.at(-1)?.end ?? first.end };
}

function chargedIn(text: string, named: readonly NamedAgency[]): string[] {
  const at = named.findIndex(
    ({ start, end }) => CHARGED.test(text.slice(Math.max(0, start - 6), start)) && CHARGE.test(text.slice(end)),
  );
  return at < 0 ? [] : names(listFrom(text, named, at));
}

function partnersIn(text: string, named: readonly NamedAgency[]): string[] {
  const together = TOGETHER.exec(text);
  if (!together) return [];
  const behind = together.index + together[0].length;
  const at = named.findIndex(({ start, end }) => end > behind && start - behind < 12);
  return at < 0 ? [] : names(listFrom(text, named, at));
}

/** Who leads and who cooperates, as the sentence says: its subject, or whom "giao" or "do … chủ trì" names. */
export function readResponsible(text: string): Responsible {
  const named = findAgencies(text);
  if (named.length === 0) return { leads: [], cooperating: [], bodyStart: 0 };
  const subject = subjectOf(text, named);
  const leads = subject?.names ?? chargedIn(text, named);
  const pause = subject ? (/^[\s,:;.…]*/u.exec(text.slice(subject.end))?.[0].length ?? 0) : 0;
  const cooperating = partnersIn(text, named).filter((name) => !leads.includes(name));
  return { leads, cooperating, bodyStart: subject ? subject.end + pause : 0 };
}

/** The agency that a heading assigns everything below to: "4. Văn phòng UBND tỉnh:". */
export function leadOfHeading(heading: string): readonly string[] {
  return readResponsible(heading).leads;
}
