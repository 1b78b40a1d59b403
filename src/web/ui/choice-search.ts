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

export interface Choice {
  readonly id: number;
  readonly name: string;
  readonly shortName?: string | undefined;
}

/** Whether every word typed begins a word of the name or the short name; initials ("stc") find it as well. */
function matches(choice: Choice, wanted: string): boolean {
  if (wanted === '') return true;
  const words = foldWords(`${choice.name} ${choice.shortName ?? ''}`).split(' ');
  const initials = foldWords(choice.name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return initials.startsWith(wanted) || wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}

/** Those that match what was typed, names that begin with it first. */
export function searchChoices<T extends Choice>(choices: readonly T[], typed: string): T[] {
  const wanted = foldWords(typed);
  const begins = ({ name, shortName = '' }: Choice) =>
    foldWords(name).startsWith(wanted) || foldWords(shortName).startsWith(wanted) ? 0 : 1;
  return choices.filter((choice) => matches(choice, wanted)).toSorted((a, b) => begins(a) - begins(b));
}

/** The one whose name is written so, where exactly one fits. */
export function choiceAsWritten<T extends Choice>(choices: readonly T[], written: string): T | null {
  const wanted = foldWords(written);
  const fits = choices.filter(
    ({ name, shortName = '' }) => foldWords(name) === wanted || foldWords(shortName) === wanted,
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
