import type { SourceNote, SourceReading } from '#domain/documents/source-text.ts';
import { findSecrecyStamp } from '#formats/text/secrecy-stamp.ts';
import { refusalOf, Unreadable } from '../unreadable.ts';
import { blocksOf } from './blocks.ts';
import { readCompoundFile } from './compound-file.ts';
import { Lists } from './lists.ts';
import { NotesBelow } from './notes-below.ts';
import { StoryReader, type Met } from './story.ts';
import { openWordFile } from './word-file.ts';

const MOST_BYTES = 60 * 1024 * 1024;
/** A hundred dense pages have 300,000 characters. */
const MOST_CHARACTERS = 5_000_000;

const SENTENCES: readonly (readonly [keyof Met, SourceNote])[] = [
  ['legacy', { code: 'legacy-encoding', message: 'Chữ theo bảng mã cũ (TCVN3, VNI) đã được chuyển sang Unicode.' }],
  ['tracked', { code: 'tracked-changes', message: 'Tệp còn dấu vết sửa đổi; đã đọc như khi chấp nhận mọi sửa đổi.' }],
  ['hidden', { code: 'hidden-text', message: 'Tệp có chữ ẩn; chữ ẩn không được đọc.' }],
  ['pictures', { code: 'pictures-ignored', message: 'Tệp có hình ảnh; chữ trong hình không được đọc.' }],
];

/** Files that are called .doc and are something else: what they really are. */
function disguise(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').trimStart().toLowerCase();
  if (start.startsWith('{\\rtf')) return 'RTF';
  if (/^(?:ï»¿)?\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html|mime-version:)/u.test(start)) return 'HTML';
  return start.startsWith('<?xml') ? 'XML' : null;
}

function read(bytes: Uint8Array): SourceReading {
  if (bytes.length === 0) throw new Unreadable('empty', '.doc');
  if (bytes.length > MOST_BYTES) throw new Unreadable('too-large', '.doc');
  const real = disguise(bytes);
  if (real !== null) throw new Unreadable('unsupported-format', real);
  const file = openWordFile(readCompoundFile(bytes));
  if (file.counts.text > MOST_CHARACTERS)
    throw new Unreadable('too-long', `hơn ${MOST_CHARACTERS.toLocaleString('vi')} ký tự`);
  const reader = new StoryReader(file);
  const notes = new NotesBelow(file);
  const blocks = blocksOf(reader.read(0, file.counts.text, notes.references), new Lists(file));
  const text = [...blocks, ...notes.paragraphs(reader)].join('\n\n');
  if (text.trim() === '') throw new Unreadable('no-document', '.doc');
  const stamp = findSecrecyStamp(text);
  if (stamp !== null) throw new Unreadable('classified', stamp);
  const told = SENTENCES.flatMap(([met, note]) => (reader.met[met] ? [note] : []));
  return { ok: true, text, notes: told, pages: null };
}

/**
 * The text of a Word 97–2003 file. Refused with a code: files that need a password, older or other Office files, RTF and HTML that are
 * only called .doc, broken files, a secrecy stamp. Never throws for bad bytes.
 */
export function readDoc(bytes: Uint8Array): SourceReading {
  try {
    return read(bytes);
  } catch (error) {
    return refusalOf(error);
  }
}
