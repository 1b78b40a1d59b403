/** The longest plan with annexes seen has a tenth of these; beyond them reading would take longer than a person waits. */
const MOST_CHARACTERS = 1_500_000;
const MOST_LINES = 20_000;
/** A whole decision whose line ends were lost has about half of this on its one line. */
const LONGEST_LINE = 200_000;
const grouped = (count: number) => count.toLocaleString('vi');

/** What lines the text has more of than allowed, in words; rows of tables count as none, nor do cells on lines of their own below a "|". */
function excessOfLines(text: string): string | null {
  let count = 0;
  let isBelowBar = false;
  for (let from = 0; from <= text.length;) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    if (end - from > LONGEST_LINE) return `một đoạn hơn ${grouped(LONGEST_LINE)} ký tự`;
    const line = text.slice(from, end).trim();
    if (line !== '' && !line.startsWith('|') && !isBelowBar) count += 1;
    if (count > MOST_LINES) return `hơn ${grouped(MOST_LINES)} dòng`;
    if (line !== '') isBelowBar = line === '|';
    from = end + 1;
  }
  return null;
}

/** What a received text has more of than any decision or plan, in words; null where it is as long as such texts are. */
export function excessOf(text: string): string | null {
  return text.length > MOST_CHARACTERS ? `hơn ${grouped(MOST_CHARACTERS)} ký tự` : excessOfLines(text);
}
