const FORMS: readonly (readonly [kind: string, form: RegExp])[] = [
  ['roman', /^[IVXLC]{1,6}[.)]?$/u],
  ['capital', /^[A-HKĐ][.)]?$/u],
  ['letter', /^[a-zđ][.)]?$/u],
  ['bracket', /^\((?:\d{1,3}|[a-zđ]|[ivx]+)\)$/u],
  ['bullet', /^[-–•+*]$/u],
];
/** "III.1": within the group "III". */
const IN_ROMAN = /^[IVX]{1,5}((?:\.\d{1,2}){1,3})[.)]?$/u;
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,4})[.)]?$/u;

/** The kind of a cell that only numbers its row ("I", "1", "1.1", "a)", "-"), or null for any other cell. */
export function ordinalKind(text: string): string | null {
  const words = text.trim();
  const number = NUMBER.exec(words)?.[1];
  if (number !== undefined) return `number-${number.split('.').length}`;
  const within = IN_ROMAN.exec(words)?.[1];
  if (within !== undefined) return `roman-${within.split('.').length}`;
  return FORMS.find(([, form]) => form.test(words))?.[0] ?? null;
}

export function isOrdinal(text: string): boolean {
  return text.length < 12 && ordinalKind(text) !== null;
}
