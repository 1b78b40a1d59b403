/**
 * Reads what a spreadsheet put on the clipboard: tabs between cells, line ends between rows, and quotation marks around a cell
 * that holds either. The line end after the last row makes no row of its own.
 */
export function parseClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(clean(cell));
    cell = '';
  };
  const source = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n$/, '');
  for (let at = 0; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (source.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === '\t') endCell();
    else if (char === '\n') {
      endCell();
      rows.push([]);
    } else cell += char;
  }
  endCell();
  return rows;
}

/** The same the other way round, so that a copied block can be pasted into a spreadsheet. */
export function formatClipboard(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quote).join('\t')).join('\n');
}

function quote(cell: string): string {
  return /["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

// Spreadsheets pad figures with ordinary and no-break spaces.
function clean(cell: string): string {
  return cell.replaceAll(/[\u00a0\u202f]/g, ' ').trim();
}
