import type { Day } from '#domain/calendar.ts';
import { initialsOf, plainAgencyName, withoutJoiners, writtenInitials } from './agency-writing.ts';

/** What a body was called from one day to another; `until` is the first day after, null while it lasts. */
export interface AgencyState {
  readonly agencyId: number;
  readonly name: string;
  readonly shortName: string;
  readonly abbreviation: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Several bodies under one word: nobody in particular can be held to it. */
export type AgencyGroup = 'departments' | 'districts' | 'communes' | 'agencies';

export type AgencyMatch =
  | {
      readonly kind: 'known';
      readonly agencyId: number;
      /** The name that the register has for it on that day. */
      readonly name: string;
      /** The text's writing was its name at another time. */
      readonly at: 'then' | 'before' | 'after';
      /** The body has ended before `today`: somebody has taken over its duties. */
      readonly hasEnded: boolean;
    }
  | { readonly kind: 'group'; readonly group: AgencyGroup }
  /** Two or more bodies go by it. */
  | { readonly kind: 'ambiguous'; readonly agencyIds: readonly number[] }
  | { readonly kind: 'unknown' };

const GROUPS: readonly (readonly [RegExp, AgencyGroup])[] = [
  [/^(?:các )?ủy ban nhân dân (?:các )?(?:huyện|thị xã|thành phố)[ ,]/u, 'districts'],
  [/^(?:các )?ủy ban nhân dân (?:các |cấp )?(?:xã|phường|đặc khu)(?: |$)/u, 'communes'],
  [/^(?:các )(?:huyện|thị xã)/u, 'districts'],
  [/^(?:các )(?:xã|phường|đặc khu)/u, 'communes'],
  [/^(?:thủ trưởng |lãnh đạo |giám đốc )?(?:các )?sở(?: ban| ngành|$)/u, 'departments'],
  [/^(?:thủ trưởng |lãnh đạo )?(?:các )(?:cơ quan|đơn vị|địa phương|ban ngành|ngành|cấp|tổ chức|bộ)/u, 'agencies'],
];

/** "Sở Y tế tỉnh Quảng Nam" is "Sở Y tế": the province's own name says nothing inside the province. */
const withoutProvince = (plain: string) => plain.replace(/ (?:tỉnh|thành phố)(?: \p{L}+){0,4}$/u, '');

function writingsOf({ name, shortName, abbreviation }: AgencyState): Set<string> {
  const written = [name, shortName, ...(abbreviation === null ? [] : [abbreviation])].map(plainAgencyName);
  return new Set([...written, ...written.map(withoutProvince), ...written.map(withoutJoiners), initialsOf(name)]);
}

function forms(written: string): string[] {
  const plain = plainAgencyName(written);
  const initials = writtenInitials(written);
  return [plain, withoutProvince(plain), withoutJoiners(plain), ...(initials === null ? [] : [initials])];
}

const holdsOn = ({ from, until }: AgencyState, day: Day) =>
  (from === null || from <= day) && (until === null || day < until);

function known(state: AgencyState, states: readonly AgencyState[], on: Day, today: Day): AgencyMatch {
  const own = states.filter(({ agencyId }) => agencyId === state.agencyId);
  const then = own.find((each) => holdsOn(each, on));
  const at = holdsOn(state, on) ? 'then' : state.until !== null && state.until <= on ? 'before' : 'after';
  return {
    kind: 'known',
    agencyId: state.agencyId,
    name: (then ?? state).name,
    at,
    hasEnded: own.every(({ until }) => until !== null && until <= today),
  };
}

/**
 * Which body of the register a document means by a name: as it was called on the document's day `on`, by its full or
 * short name, abbreviation or initials; else by a name it had before or got later. A name that fits two is not decided.
 */
export function matchAgency(written: string, states: readonly AgencyState[], on: Day, today: Day): AgencyMatch {
  const wanted = forms(written);
  const fitting = states.filter((state) => {
    const writings = writingsOf(state);
    return wanted.some((form) => writings.has(form));
  });
  const then = fitting.filter((state) => holdsOn(state, on));
  // "UBND thành phố Hội An" without its place is every city's: who bears the very name comes before who only resembles it.
  const [whole] = wanted;
  const named = (then.length > 0 ? then : fitting).filter(({ name }) => plainAgencyName(name) === whole);
  const pool = named.length > 0 ? named : then.length > 0 ? then : fitting;
  const ids = [...new Set(pool.map(({ agencyId }) => agencyId))];
  const [first] = pool;
  if (first && ids.length === 1) return known(first, states, on, today);
  if (ids.length > 1) return { kind: 'ambiguous', agencyIds: ids };
  const group = GROUPS.find(([words]) => words.test(wanted[0] ?? ''))?.[1];
  return group === undefined ? { kind: 'unknown' } : { kind: 'group', group };
}
