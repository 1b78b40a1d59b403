/** What can stand in a text that is hashed: no floats but whole numbers, since figures are decimals as text. */
export type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

/**
 * One text for one content, whatever order the database or a program gave its keys: JSON without spaces, keys sorted, texts in NFC.
 * What is hashed and signed is this text.
 */
export function canonicalText(content: Canonical): string {
  if (typeof content === 'string') return JSON.stringify(content.normalize('NFC'));
  if (content === null || typeof content !== 'object') return JSON.stringify(content);
  if (isList(content)) return `[${content.map(canonicalText).join(',')}]`;
  const members = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, value]) => `${JSON.stringify(key)}:${canonicalText(value)}`).join(',')}}`;
}

function isList(content: Canonical): content is readonly Canonical[] {
  return Array.isArray(content);
}
