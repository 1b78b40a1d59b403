const FORBIDDEN = /[^\P{Cc}\n\t]|[\ufffe\uffff]/gu;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/gu;

const escapeCode = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text as it stands in a cell's XML. Signs that XML cannot hold are written `_x000B_`, as spreadsheets do. */
export function writeCellText(text: string): string {
  return text
    .replace(ESCAPED, (found) => `_x005F${found}`)
    .replace(FORBIDDEN, escapeCode)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The text of a cell, with `_x000B_` read back as the sign that it stands for. */
export function readCellText(text: string): string {
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
