import type { AgencyKind } from '#domain/agencies/role.ts';
import type { Issuer } from './official-document.ts';

/** What the register says of an agency on the day of its document. */
export interface IssuingAgency {
  readonly name: string;
  readonly shortName: string;
  readonly abbreviation: string | null;
  readonly kind: AgencyKind;
  readonly superiorName: string | null;
  readonly provinceName: string;
}

const COMMITTEES: ReadonlySet<AgencyKind> = new Set(['peoples-committee', 'district', 'commune']);
const UNIT = /^(?:tỉnh|thành phố|thị xã|huyện|quận|thị trấn|phường|xã|đặc khu)\s+/iu;
const COMMITTEE = /^(?:Ủy ban nhân dân|UBND)\s+/iu;

/**
 * The agency's side of the letterhead (Decree 30/2020/NĐ-CP, annex I, part II, item 2): People's Committees name no agency above them
 * and stand in two lines; the name of the agency above is shortened in the usual way.
 */
export function makeIssuer({ name, kind, superiorName }: IssuingAgency): Issuer {
  if (COMMITTEES.has(kind)) {
    const unit = name.replace(COMMITTEE, '');
    return { superior: null, name: unit === name ? name : `Ủy ban nhân dân\n${unit}` };
  }
  return { superior: superiorName === null ? null : superiorName.replace(COMMITTEE, 'UBND '), name };
}

/** Where it is made out: the district or commune of its committee, the province of every other agency. */
export function makePlace({ kind, name, provinceName }: IssuingAgency): string {
  const own = kind === 'district' || kind === 'commune';
  return (own ? name.replace(COMMITTEE, '') : provinceName).replace(UNIT, '');
}

/** What stands for it in a notation: 'SKHĐT', 'UBND'. */
export function abbreviate({ kind, abbreviation, shortName }: IssuingAgency): string {
  if (abbreviation !== null) return abbreviation;
  if (COMMITTEES.has(kind)) return 'UBND';
  return shortName
    .split(/[\s,-]+/u)
    .map((word) => (/^(?:và|&)$/iu.test(word) ? '&' : word.slice(0, 1)))
    .join('')
    .toLocaleUpperCase('vi');
}
