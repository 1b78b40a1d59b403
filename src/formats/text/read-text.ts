import type { SourceRefused } from '#domain/documents/source-text.ts';
import { findOtherFormat } from './saved-formats.ts';
import { findSecrecyStamp } from './secrecy-stamp.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

type ReadText = { readonly ok: true; readonly text: string; readonly encoding: Encoding } | SourceRefused;

/** Ten times the longest decision seen; a longer text is no decision. */
const MOST_BYTES = 10 * 1024 * 1024;

const BYTE_ORDER_MARKS: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);
const refuse = (code: SourceRefused['code'], found: string | null = null): SourceRefused => ({
  ok: false,
  code,
  found,
});

/** UTF-16 without a mark: Vietnamese text then has a zero byte in every second place of its many ASCII letters. */
function guessUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = (odd: 0 | 1) => sample.filter((byte, i) => byte === 0 && i % 2 === odd).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const many = sample.length / 5;
  if (odd > many && even < odd / 20) return 'utf-16le';
  return even > many && odd < even / 20 ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
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

/** Control characters that no text has; tab, line ends, form feed and escape are let be. */
function isControl(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 9 || (code > 13 && code < 32 && code !== 27);
}

function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const sample = Array.from(text.slice(0, 8192));
  return sample.filter(isControl).length > sample.length / 100;
}

function refusalOfText(text: string): SourceRefused | null {
  if (isBinary(text)) return refuse('binary');
  if (isGarbled(text)) return refuse('wrong-encoding');
  if (text.trim() === '') return refuse('empty');
  const stamp = findSecrecyStamp(text);
  return stamp === null ? null : refuse('classified', stamp);
}

/**
 * The text of a plain file in the one form that all later steps expect: NFC, no byte-order mark, lines ended by "\n".
 * Nothing else is changed. Anything that is not surely text is refused with a code.
 */
export function readText(bytes: Uint8Array): ReadText {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MOST_BYTES) return refuse('too-large');
  const format = findOtherFormat(bytes);
  if (format !== null) return refuse('unsupported-format', format);
  const mark = BYTE_ORDER_MARKS.find(([, order]) => startsWith(bytes, order));
  const encoding = mark?.[0] ?? guessUtf16(bytes) ?? 'utf-8';
  const decoded = decode(bytes, encoding);
  if (decoded === null) return refuse(bytes.subarray(0, 8192).includes(0) ? 'binary' : 'wrong-encoding');
  const lines = decoded.replace(/^\uFEFF/u, '').replace(/\r\n?|\u2028|\u2029/gu, '\n');
  const text = lines.normalize('NFC');
  return refusalOfText(text) ?? { ok: true, text, encoding };
}
