const SIGNATURES: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ['.pdf', [0x25, 0x50, 0x44, 0x46]],
  ['.docx', [0x50, 0x4b, 0x03, 0x04]],
  ['.doc', [0xd0, 0xcf, 0x11, 0xe0]],
];

const LOOKED_AT = 16_384;
/** Tags that a text of ours never closes; a markdown table holds `<br>` at most. */
const CLOSED_TAG = /<\/(?:p|td|tr|div|span|font|b|table|body|head|style|o:p)\s*>/giu;

/** What word processors save as ".doc" although it is text with marks: the marks would be read as the decision's words. */
const MARKED: readonly (readonly [format: string, isIt: (start: string) => boolean])[] = [
  ['.rtf', (start) => start.startsWith('{\\rtf')],
  [
    'MHT (trang web một tệp, có khi mang đuôi .doc)',
    (start) =>
      /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version|Content-Type: *multipart\/related)/iu.test(start),
  ],
  [
    'XML của Word 2003 (có khi mang đuôi .doc)',
    (start) => /^<\?xml[^>]*>[\s\S]{0,400}?<(?:\?mso-|w:|pkg:)/u.test(start),
  ],
  [
    'HTML (trang web, có khi mang đuôi .doc)',
    (start) =>
      /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta)\b/iu.test(start) ||
      (start.match(CLOSED_TAG)?.length ?? 0) > 9,
  ],
];

/** A file of another format than plain text, by its first bytes and never by its name; null for what may be text. */
export function findOtherFormat(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (known) return known[0];
  // Marks are written in ASCII, whatever the encoding around them; UTF-16 has a zero beside each letter.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  const marks = start.replaceAll('\0', '').replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\s*/u, '');
  return MARKED.find(([, isIt]) => isIt(marks.replace(/\r\n?/gu, '\n')))?.[0] ?? null;
}
