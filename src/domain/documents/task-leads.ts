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

/** Who leads and who cooperates, as the sentence says: its subject, or whom "giao" or "do … chủ trì" names. */
export function readResponsible(text: string): Responsible {
  const named = findAgencies(text);
  const first = named[0];
  const isSubject =
    first !== undefined &&
    (SUBJECT_OPENING.test(text.slice(0, first.start)) ||
      /^\s*[Cc]ác\s+[Ss]ở[^:.;]{0,20}:\s*$/u.test(text.slice(0, first.start)));
  const subject = isSubject ? listFrom(text, named, 0) : [];
  const subjectEnd = subject.at(-1)?.end ?? 0;
  const charged = /(?<!\p{L})(?:giao|do)\s+$/iu;
  const chargedAt = named.findIndex(
    (agency) =>
      charged.test(text.slice(Math.max(0, agency.start - 6), agency.start)) &&
      /chủ trì|tham mưu|thực hiện/u.test(text.slice(agency.end)),
  );
  const leads = subject.length > 0 ? subject : chargedAt >= 0 ? listFrom(text, named, chargedAt) : [];
  const withAt = /phối hợp(?:\s+chặt chẽ)?\s+(?:cùng\s+)?(?:cùng|với)\s+/iu.exec(text);
  const behind = withAt ? withAt.index + withAt[0].length : -1;
  const partner = behind < 0 ? -1 : named.findIndex((agency) => agency.start >= behind && agency.start - behind < 12);
  const cooperating = partner >= 0 ? listFrom(text, named, partner) : [];
  const leadNames = names(leads);
  const bodyStart =
    subject.length > 0 ? subjectEnd + (/^[\s,:;.…]*/u.exec(text.slice(subjectEnd))?.[0].length ?? 0) : 0;
  return { leads: leadNames, cooperating: names(cooperating).filter((name) => !leadNames.includes(name)), bodyStart };
}

/** The agency that a heading assigns everything below to: "4. Văn phòng UBND tỉnh:". */
export function leadOfHeading(heading: string): readonly string[] {
  return readResponsible(heading).leads;
}
