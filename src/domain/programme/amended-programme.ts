import type { AmendedDocument } from '#domain/documents/compiled-amendment.ts';

/** A programme of the province with the decision that made it. */
export interface NamedProgramme {
  readonly id: number;
  readonly title: string;
  readonly year: number;
  readonly number: string | null;
  readonly issuedOn: string | null;
  /** Numbers of the decisions that have amended it: a third one may cite the second. */
  readonly amendedBy: readonly string[];
}

const plainNumber = (number: string) => number.replace(/\s+/gu, '').toUpperCase();
const plainName = (name: string) => name.toLowerCase().replace(/\s+/gu, ' ').trim();
const yearIn = (name: string) => Number(/năm\s+(20\d\d)/iu.exec(name)?.[1] ?? Number.NaN);

/**
 * The programme that a later decision speaks of: the one made by the decision of that number, else the only one of that
 * name and year whose own number is not known to be another. Null where none, or more than one, could be meant.
 */
export function chooseAmended(said: AmendedDocument, programmes: readonly NamedProgramme[]): NamedProgramme | null {
  const { number, date, name } = said;
  const isCited = (cited: string | null) =>
    number !== null && cited !== null && plainNumber(cited) === plainNumber(number);
  const numbered = programmes.filter(
    (each) =>
      (isCited(each.number) && (date === null || each.issuedOn === null || date === each.issuedOn)) ||
      each.amendedBy.some(isCited),
  );
  const [first] = numbered;
  if (first) return numbered.length === 1 ? first : null;
  if (name === null) return null;
  const named = programmes.filter(
    (each) =>
      (number === null || each.number === null) &&
      each.year === yearIn(name) &&
      plainName(each.title).includes(plainName(name).replace(/\s*(?:năm \d{4}|của.*)$/u, '')),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
