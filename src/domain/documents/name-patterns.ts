const escaped = (mark: string) => mark.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** A name of the vocabulary as a pattern: any white space, both places of the mark in "Ủy", small or capital inside. */
function flexible(name: string, inside = false): string {
  return name
    .split(' ')
    .map((word, at) => {
      const letters = escaped(word)
        .replaceAll('Ủy', '[UỦ][ỷy]')
        .replaceAll('ủy', '[uủ][ỷy]')
        .replaceAll('Tòa', 'T(?:òa|oà)')
        .replaceAll('hóa', 'h(?:óa|oá)');
      const first = letters[0] ?? '';
      const isLetter = first.toUpperCase() !== first.toLowerCase();
      return (inside || at > 0) && isLetter
        ? `[${first.toUpperCase()}${first.toLowerCase()}]${letters.slice(1)}`
        : letters;
    })
    .join(String.raw`\s+`)
    .replaceAll(String.raw`\s+-\s+`, String.raw`\s*[-–]\s*`);
}

const byLength = (names: readonly string[]) => names.toSorted((a, b) => b.length - a.length);
/** Names as one pattern, the longest first. */
export const longestFirst = (names: readonly string[]) =>
  byLength(names)
    .map((name) => flexible(name))
    .join('|');

/** The fields of a department with any joint between them, or none: "Văn hóa Thể thao du lịch". */
const joined = (name: string) =>
  name
    .split(/,\s|\s-\s|\svà\s/u)
    .map((field, at) => flexible(field, at > 0))
    .join(String.raw`(?:\s*,\s*(?:và\s+)?|\s*[-–&]\s*|\s+và\s+|\s+)`);

/** Fields of departments as one pattern. */
export const fieldsOf = (names: readonly string[]) => byLength(names).map(joined).join('|');
