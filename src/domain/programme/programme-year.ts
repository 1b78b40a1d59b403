/** What a document says of the year that its programme is for. */
export interface YearFacts {
  readonly title: string | null;
  readonly issuedOn: string | null;
  /** What a person has said; it goes before the document. */
  readonly confirmed: number | null;
}

export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;

/** "năm 2024" names the programme's year; "đến năm 2035" and "ngày … tháng 12 năm 2023" do not. */
const IN_TITLE = /(?<!(?:đến|từ|tầm nhìn|tháng \d{1,2}) )năm\s+(?<year>\d{4})(?!\d|\s*[-–])/iu;
const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** The year that a title gives its programme, as it is written; null where it gives none. */
export function yearInTitle(title: string | null): string | null {
  return IN_TITLE.exec(title ?? '')?.groups?.['year'] ?? null;
}

/**
 * The year that a programme is for: as a person has confirmed it, else as the document's title names it, else the year of its
 * day of issue. Null where none of them is a year between 2000 and 2100: then a person must say it, nothing is guessed.
 */
export function findProgrammeYear({ title, issuedOn, confirmed }: YearFacts): number | null {
  const found = [confirmed, yearInTitle(title), issuedOn?.slice(0, 4)].map((year) => Number(year ?? Number.NaN));
  return found.find(isYear) ?? null;
}
