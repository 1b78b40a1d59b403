import { findSecrecyStamp } from './secrecy-stamp.ts';

/** Why bytes are not read as a text; the sentence for the person is the server's. */
export type TextRefusal = 'empty' | 'too-large' | 'binary' | 'wrong-encoding' | 'unsupported-format' | 'classified';

export type ReadText =
  | { readonly ok: true; readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | { readonly ok: false; readonly code: TextRefusal; readonly found: string | null };

/** Ten times the longest decision seen; a longer text is no decision. */
const MOST_BYTES = 10 * 1024 * 1024;

const SIGNATURES: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ['.pdf', [0x25, 0x50, 0x44, 0x46]],
  ['.docx', [0x50, 0x4b, 0x03, 0x04]],
  ['.doc', [0xd0, 0xcf, 0x11, 0xe0]],
  ['.rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const BYTE_ORDER_MARKS: readonly (readonly [encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: readonly number[]])[] =
  [
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ];

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);
const refuse = (code: TextRefusal, found: string | null = null): ReadText => ({ ok: false, code, found });

/** UTF-16 without a mark: Vietnamese text then has a zero byte in every second place of its many ASCII letters. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte === 0) i % 2 === 0 ? (even += 1) : (odd += 1);
  });
  const many = sample.length / 5;
  if (odd > many && even < odd / 20) return 'utf-16le';
  return even > many && odd < even / 20 ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 that was once read as Windows-1252 and saved again: "Quyáº¿t Ä‘á»‹nh". */
function isGarbled(text: string): boolean {
  const twice = text.slice(0, 20_000).match(/á[º»]|Ä‘|Æ[°¡]|Ã[¡¢£©ªº´]|\uFFFD/gu)?.length ?? 0;
  return twice > 10;
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 8192);
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/gu)?.length ?? 0;
  return text.includes('\u0000') || controls > sample.length / 100;
}

/**
 * The text of a plain file in the one form that all later steps expect: NFC, no byte-order mark, lines ended by "\n".
 * Nothing else is changed. Anything that is not surely text is refused with a code.
 */
export function readText(bytes: Uint8Array): ReadText {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MOST_BYTES) return refuse('too-large');
  const format = SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (format !== undefined) return refuse('unsupported-format', format);
  const mark = BYTE_ORDER_MARKS.find(([, order]) => startsWith(bytes, order));
  const encoding = mark?.[0] ?? guessUtf16(bytes) ?? 'utf-8';
  const decoded = decode(bytes, encoding);
  if (decoded === null) return refuse(bytes.subarray(0, 8192).includes(0) ? 'binary' : 'wrong-encoding');
  if (isBinary(decoded)) return refuse('binary');
  if (isGarbled(decoded)) return refuse('wrong-encoding');
  const text = decoded
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .normalize('NFC');
  if (text.trim() === '') return refuse('empty');
  const stamp = findSecrecyStamp(text);
  return stamp === null ? { ok: true, text, encoding } : refuse('classified', stamp);
}
