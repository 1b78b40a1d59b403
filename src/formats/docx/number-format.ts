const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** The order of points in Vietnamese law: đ is a letter of its own, f, j, w and z are none. */
const VIETNAMESE = 'abcdđeghiklmnopqrstuvxy';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const LARGEST_ROMAN = 3999;
const LONGEST_LETTERS = 5;

function roman(count: number): string {
  if (count < 1 || count > LARGEST_ROMAN) return String(count);
  let rest = count;
  let written = '';
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      written += letters;
      rest -= value;
    }
  return written;
}

/** a … z, then aa, bb, as word processors count. */
function letters(count: number, alphabet: string): string {
  const turns = Math.ceil(count / alphabet.length);
  if (count < 1 || turns > LONGEST_LETTERS) return String(count);
  return (alphabet[(count - 1) % alphabet.length] ?? '').repeat(turns);
}

/** A custom format is its own first members: "a, b, c, d, đ, ..." or "01, 02, 03, ...". */
function custom(count: number, pattern: string): string {
  const members = pattern.split(',').map((member) => member.trim());
  const named = members.filter((member) => !/^(?:\.{3}|…)?$/u.test(member));
  if (named.includes('đ')) return letters(count, VIETNAMESE);
  if (named.includes('Đ')) return letters(count, VIETNAMESE).toUpperCase();
  const first = named[0] ?? '';
  if (/^\d+$/u.test(first)) return String(count).padStart(Math.min(first.length, 9), '0');
  return named[count - 1] ?? String(count);
}

/** A number as the document's number format shows it. `pattern` is the text of a custom format. */
export function formatNumber(count: number, format: string, pattern: string | null = null): string {
  switch (format) {
    case 'none':
      return '';
    case 'lowerLetter':
      return letters(count, LATIN);
    case 'upperLetter':
      return letters(count, LATIN).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'custom':
      return custom(count, pattern ?? '');
    default:
      return String(count);
  }
}
