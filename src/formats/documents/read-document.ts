import type { SourceReading, SourceRefused, SourceText, TellSourceProgress } from '#domain/documents/source-text.ts';
import { readText } from '../text/read-text.ts';
import { withoutLongRuns } from './long-runs.ts';
import { excessOf } from './text-limits.ts';

/** A received text with the kind of file it came in. */
export interface ReceivedDocument extends SourceText {
  readonly mediaType: string;
}

export type DocumentReading = ReceivedDocument | SourceRefused;

type Kind = 'docx' | 'pdf' | 'doc' | 'text';
type Reader = (bytes: Uint8Array, tell: TellSourceProgress) => SourceReading | Promise<SourceReading>;

const SIGNATURES: readonly (readonly [kind: Kind, bytes: readonly number[]])[] = [
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
];
const MEDIA_TYPES: Readonly<Record<Kind, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  doc: 'application/msword',
  text: 'text/plain',
};

// A reader is loaded when its first file comes: the one for PDF alone is larger than the rest of the program.
const READERS: Readonly<Record<Exclude<Kind, 'text'>, () => Promise<Reader>>> = {
  docx: async () => (await import('../docx/read-docx.ts')).readDocx,
  pdf: async () => (await import('../pdf/read-pdf.ts')).readPdf,
  doc: async () => (await import('../doc/read-doc.ts')).readDoc,
};

function kindOf(bytes: Uint8Array): Kind {
  return SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0] ?? 'text';
}

function readPlainText(bytes: Uint8Array): SourceReading {
  const read = readText(bytes);
  return read.ok ? { ok: true, text: read.text, notes: [], pages: null } : read;
}

function bounded(read: SourceText): SourceText | SourceRefused {
  const { text, cuts } = withoutLongRuns(read.text);
  const excess = excessOf(text);
  if (excess !== null) return { ok: false, code: 'too-long', found: excess };
  if (cuts === 0) return read;
  const message = `Đã rút gọn ${cuts} dãy khoảng trắng, dấu, chữ số hoặc chữ lặp lại dài bất thường.`;
  return { ...read, text, notes: [...read.notes, { code: 'long-runs-cut', message }] };
}

/**
 * The one door for a document's bytes: what kind of file it is, is told by the bytes and never by its name. Never throws for bad bytes;
 * what cannot be read is refused with a code.
 */
export async function readDocument(
  bytes: Uint8Array,
  tell: TellSourceProgress = () => undefined,
): Promise<DocumentReading> {
  const kind = kindOf(bytes);
  const reader = kind === 'text' ? readPlainText : await READERS[kind]();
  const read = await reader(bytes, tell);
  const kept = read.ok ? bounded(read) : read;
  return kept.ok ? { ...kept, mediaType: MEDIA_TYPES[kind] } : kept;
}
