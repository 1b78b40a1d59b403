/** The longest plan with annexes seen has a tenth of these; beyond them reading would take longer than a person waits. */
const MOST_CHARACTERS = 1_500_000;
const MOST_LINES = 20_000;

/** Lines of text without those of tables, in either habit: "| a | b |", or a cell on a line of its own below a lone "|". */
function countLines(text: string): number {
  let count = 0;
  let isBelowBar = false;
  for (let from = 0; from <= text.length && count <= MOST_LINES;) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    const line = text.slice(from, end).trim();
    if (line !== '' && !line.startsWith('|') && !isBelowBar) count += 1;
    if (line !== '') isBelowBar = line === '|';
    from = end + 1;
  }
  return count;
}

/** What a received text has more of than any decision or plan, in words; null where it is as long as such texts are. */
export function excessOf(text: string): string | null {
  if (text.length > MOST_CHARACTERS) return `hơn ${MOST_CHARACTERS.toLocaleString('vi')} ký tự`;
  return countLines(text) > MOST_LINES ? `hơn ${MOST_LINES.toLocaleString('vi')} dòng` : null;
}
