const SEPARATORS = [',', ';', '\t', '|'] as const;
const SAMPLE_LINES = 30;

/** The rows of a text whose cells stand between commas, semicolons, tabs or bars; quoted cells may hold all of them and line ends. */
export function readCsv(text: string): string[][] {
  const separator = separatorOf(text);
  const plain = new RegExp(`[^\\n${separator === '|' ? '\\|' : separator}]*`, 'y');
  const plainFrom = (from: number): string => {
    plain.lastIndex = from;
    return plain.exec(text)?.[0] ?? '';
  };
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : { text: '', end: at };
    const rest = plainFrom(quoted.end);
    row.push(quoted.text + rest);
    at = quoted.end + rest.length;
    if (text[at] === separator) continue;
    rows.push(row.every((cell) => cell === '') ? [] : row);
    row = [];
  }
  return rows;
}

interface Cell {
  readonly text: string;
  readonly end: number;
}

function quotedCell(text: string, from: number): Cell {
  let [words, at] = ['', from + 1];
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { text: words + text.slice(at), end: text.length };
    words += text.slice(at, close);
    if (text[close + 1] !== '"') return { text: words, end: close + 1 };
    words += '"';
    at = close + 2;
  }
}

/** The sign that splits the first lines into the same number of cells most often. */
function separatorOf(text: string): string {
  const lines = text.split('\n', SAMPLE_LINES).map((line) => line.replace(/"[^"]*"/g, ''));
  const evenness = (separator: string) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const most = Math.max(0, ...counts.map((count) => counts.filter((each) => each === count).length));
    return most * 100 + Math.min(99, Math.max(0, ...counts));
  };
  return SEPARATORS.reduce((best, each) => (evenness(each) > evenness(best) ? each : best), SEPARATORS[0] as string);
}
