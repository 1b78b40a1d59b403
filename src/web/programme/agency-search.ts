/** Words without marks and with đ as d, so that "so tai chinh" finds "Sở Tài chính". */
export function foldWords(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Named {
  readonly name: string;
  readonly shortName: string;
}

/** Whether every word typed begins a word of the agency's name or short name; initials ("stc") find it as well. */
export function matchesAgency(agency: Named, typed: string): boolean {
  const wanted = foldWords(typed);
  if (wanted === '') return true;
  const words = foldWords(`${agency.name} ${agency.shortName}`).split(' ');
  const initials = foldWords(agency.name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return initials.startsWith(wanted) || wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}

/** Those that match, names that begin with the typed words first. */
export function searchAgencies<T extends Named>(agencies: readonly T[], typed: string): T[] {
  const wanted = foldWords(typed);
  const begins = (agency: T) =>
    foldWords(agency.name).startsWith(wanted) || foldWords(agency.shortName).startsWith(wanted) ? 0 : 1;
  return agencies.filter((agency) => matchesAgency(agency, typed)).toSorted((a, b) => begins(a) - begins(b));
}

/** The agency whose name the decision wrote, where exactly one fits. */
export function agencyAsWritten<T extends Named>(agencies: readonly T[], written: string): T | null {
  const wanted = foldWords(written);
  const fits = agencies.filter(({ name, shortName }) => foldWords(name) === wanted || foldWords(shortName) === wanted);
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
