/** A stretch of a paragraph that looks the same. */
export interface Stretch {
  readonly text: string;
  readonly bold: boolean;
}

// Stand for the marks while white space is put right; characters that Unicode never assigns.
const ON = '\ufdd0';
const OFF = '\ufdd1';
/** Half of a sign that takes two places; with the flag "u" each of them would be looked up in the tables of Unicode. */
const HALF_LETTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LEADER_OR_SPACE = new Set(['.', '…', '_', ' ']);

function withMarks(stretches: readonly Stretch[]): string {
  let bold = false;
  let marked = '';
  for (const stretch of stretches) {
    if (stretch.text === '') continue;
    if (stretch.bold !== bold) marked += stretch.bold ? ON : OFF;
    bold = stretch.bold;
    marked += stretch.text.replaceAll(ON, '').replaceAll(OFF, '');
  }
  return bold ? marked + OFF : marked;
}

/** Bold begins and ends at letters, and never encloses nothing. */
function settleMarks(marked: string): string {
  return marked
    .replace(/\ufdd1(\s*)\ufdd0/gu, '$1')
    .replace(/\ufdd0\s+/gu, ` ${ON}`)
    .replace(/ \ufdd1/gu, `${OFF} `)
    .replace(/\ufdd0\ufdd1/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/** The line without the leader of dots or underlines at its end, which a form leaves to be filled in. */
function withoutLeader(line: string): string {
  const mark = line.endsWith(OFF) ? OFF : '';
  let end = line.length - mark.length;
  let dots = 0;
  for (; end > 0 && LEADER_OR_SPACE.has(line.charAt(end - 1)); end -= 1) if (line.charAt(end - 1) !== ' ') dots += 1;
  return dots < 5 ? line : line.slice(0, end) + mark;
}

/**
 * One paragraph as one line of the received text: white space is one space, zero-width letters and soft hyphens are gone, bold is `**…**`.
 * `label` is the visible number; it belongs to the bold of a wholly bold paragraph, a bullet never does.
 */
export function writeLine(stretches: readonly Stretch[], label = ''): string {
  const marked = withMarks(stretches)
    // No text has these, and no database keeps them: fonts of a PDF give them to letters that they do not know.
    .replaceAll('\0', '')
    .replace(HALF_LETTER, '\ufffd')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s{2,}|[^\S ]/gu, ' ');
  const line = settleMarks(withoutLeader(settleMarks(marked)));
  if (line === '') return '';
  const whole = line.startsWith(ON) && line.indexOf(OFF) === line.length - 1;
  const isBullet = label === '-' || label === '+';
  const labelled = label === '' ? line : whole && !isBullet ? `${ON}${label} ${line.slice(1)}` : `${label} ${line}`;
  const written = labelled.replace(/[\ufdd0\ufdd1]/gu, '**').normalize('NFC');
  // A line that begins with a bar would be read as a table.
  return written.startsWith('|') ? `\\${written}` : written;
}

/** The number of cells of the longest row. */
export function widthOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

export const COVERED_FROM_ABOVE = '^^';
export const COVERED_FROM_LEFT = '<<';

/**
 * A table as markdown. `null` is a place that no cell of the row reaches. Columns that no row fills, and rows without a word, are left out.
 */
export function writeTable(rows: readonly (readonly (string | null)[])[]): string {
  const width = widthOf(rows);
  const filled = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => ![null, undefined, COVERED_FROM_LEFT].includes(row[column])),
  );
  const worded = rows.filter((row) =>
    row.some((cell) => ![null, '', COVERED_FROM_LEFT, COVERED_FROM_ABOVE].includes(cell)),
  );
  const lines = worded.map((row, index) => {
    const cells = filled.map((column) => row[column] ?? '');
    const shown = index === 0 ? cells.map((cell) => (cell === COVERED_FROM_ABOVE ? '' : cell)) : cells;
    return `| ${shown.map((cell) => cell.replace(/\\?\|/gu, '\\|')).join(' | ')} |`;
  });
  const [head, ...body] = lines;
  if (head === undefined) return '';
  return [head, `|${' --- |'.repeat(filled.length)}`, ...body].join('\n');
}
