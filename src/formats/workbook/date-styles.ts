import { childOf, readXml } from '../xml/read-xml.ts';

/** Formats that every spreadsheet knows by number and that show a day or a time. */
const isKnownDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

/** Outside quoted words and bracketed conditions, day, month, year and hour letters make a format one of dates. */
const writesDate = (code: string): boolean => /[dmyhs]/iu.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, ''));

/** The cell styles that show their number as a day or a time, by place. */
export function readDateStyles(bytes: Uint8Array | null): ReadonlySet<string> {
  const root = bytes && readXml(bytes, { part: 'styles.xml' });
  const own = new Map(
    (childOf(root, 'numFmts')?.children ?? []).map(({ attributes }) => [
      attributes['numFmtId'],
      writesDate(attributes['formatCode'] ?? ''),
    ]),
  );
  const looks = childOf(root, 'cellXfs')?.children ?? [];
  return new Set(
    looks.flatMap(({ attributes: { numFmtId = '0' } }, place) =>
      (own.get(numFmtId) ?? isKnownDate(Number(numFmtId))) ? [String(place)] : [],
    ),
  );
}
