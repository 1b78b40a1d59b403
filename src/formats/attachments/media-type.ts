const MAGIC: readonly { readonly bytes: readonly number[]; readonly type: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], type: 'application/pdf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], type: 'image/png' },
  { bytes: [0xff, 0xd8, 0xff], type: 'image/jpeg' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], type: 'application/zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], type: 'application/x-cfb' },
];

/** Container formats are told apart by their names; the bytes only say that they are containers. */
const BY_ENDING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'application/zip': {
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    odt: 'application/vnd.oasis.opendocument.text',
    ods: 'application/vnd.oasis.opendocument.spreadsheet',
    zip: 'application/zip',
  },
  'application/x-cfb': {
    doc: 'application/msword',
    xls: 'application/vnd.ms-excel',
    ppt: 'application/vnd.ms-powerpoint',
  },
};
const TEXT_ENDINGS: Readonly<Record<string, string>> = { txt: 'text/plain', csv: 'text/csv', md: 'text/plain' };

/**
 * What kind of evidence a file is, by its bytes and not by what the sender says; null for what is not taken: programs, scripts,
 * pages, and containers under a name that is none of theirs.
 */
export function mediaTypeOf(bytes: Uint8Array, fileName: string): string | null {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const found = MAGIC.find((magic) => magic.bytes.every((byte, index) => bytes[index] === byte));
  if (found) {
    const within = BY_ENDING[found.type];
    return within ? (within[ending] ?? null) : found.type;
  }
  const asText = TEXT_ENDINGS[ending];
  return asText !== undefined && isText(bytes) ? asText : null;
}

function isText(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x23 && bytes[1] === 0x21) return false;
  try {
    return !/[^\P{Cc}\t\r\n\f]/u.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

/** The name alone, without folders, control characters and what would end a header; at most 150 characters. */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}\p{Cs}"]/gu, '').trim();
  // A character cut in two could not be sent back in a header.
  return clean.length <= 150
    ? clean
    : `${clean.slice(0, 130).replace(/\p{Cs}$/u, '')}${/\.[a-z0-9]{1,8}$/i.exec(clean)?.[0] ?? ''}`;
}
