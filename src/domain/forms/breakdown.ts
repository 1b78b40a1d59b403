/** By what an indicator is broken down, and into which categories: 'Giới tính' into 'Nam' and 'Nữ'. */
export interface Breakdown {
  readonly dimension: string;
  readonly categories: readonly string[];
}

/** A line's categories are lettered, 1a to 1z. */
const MOST_CATEGORIES = 26;

/** Reads 'Giới tính: Nam, Nữ' as the catalogue writes it; null where a name, or a second category, is missing or repeated. */
export function parseBreakdown(text: string): Breakdown | null {
  const colon = text.indexOf(':');
  const dimension = text.slice(0, Math.max(colon, 0)).trim();
  const categories = text
    .slice(colon + 1)
    .split(',')
    .map((category) => category.trim());
  const distinct = new Set(categories.map((category) => category.toLocaleLowerCase('vi')));
  const isWhole = colon > 0 && dimension !== '' && categories.length > 1 && !categories.includes('');
  return isWhole && distinct.size === categories.length && categories.length <= MOST_CATEGORIES
    ? { dimension, categories }
    : null;
}

export function writeBreakdown({ dimension, categories }: Breakdown): string {
  return `${dimension}: ${categories.join(', ')}`;
}

/** The breakdowns of these names, in the catalogue's words; null where the catalogue lacks one, or a line would have too many categories. */
export function chooseBreakdowns(names: readonly string[], catalogue: readonly string[]): Breakdown[] | null {
  const known = catalogue.flatMap((text) => parseBreakdown(text) ?? []);
  const chosen = names.map((name) => known.find(({ dimension }) => dimension === name));
  const found = chosen.flatMap((breakdown) => breakdown ?? []);
  const size = found.reduce((sum, { categories }) => sum + categories.length, 0);
  return found.length === names.length && new Set(names).size === names.length && size <= MOST_CATEGORIES
    ? found
    : null;
}
