import type { SourceNote, SourceReading, SourceRefused, TellSourceProgress } from '#domain/documents/source-text.ts';
import { findSecrecyStamp } from '#formats/text/secrecy-stamp.ts';
import { assemble } from './assemble.ts';
import { hasBloatedStream } from './bloated-streams.ts';
import { drawPages, withoutPictures, type DrawnPages } from './open-pdf.ts';
import { hasBadLetterTable } from './letter-tables.ts';
import { isNestedTooDeep } from './deep-nesting.ts';
import { contentOf } from './page-content.ts';
import type { PageMarks } from './page-marks.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** A hundred pages with fonts and some pictures weigh a few megabytes; scans are heavier, and are refused anyway. */
const MOST_BYTES = 60 * 1024 * 1024;
/** Fewer letters than this are a stamp or a page number on a picture. */
const FEWEST_LETTERS = 25;

const refuse = (code: SourceRefused['code'], found: string | null = '.pdf'): SourceRefused => ({
  ok: false,
  code,
  found,
});

/** How many glyphs have such a text; asked once of each text, as a page has hundreds of each letter. */
function countOf(glyphs: PageMarks['glyphs'], isCounted: (text: string) => boolean): number {
  const known = new Map<string, boolean>();
  let count = 0;
  for (const { text } of glyphs) {
    let counts = known.get(text);
    if (counts === undefined) known.set(text, (counts = isCounted(text)));
    if (counts) count += 1;
  }
  return count;
}

const lettersOf = (page: PageMarks) => countOf(page.glyphs, (text) => /[\p{L}\p{N}]/u.test(text));
const isShown = (text: string) => text.trim() !== '';

/** Pages named as a person writes them: "2, 5–7". */
function pageNames(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

function isUnreadable(pages: readonly PageMarks[]): boolean {
  let [shown, strange] = [0, 0];
  for (const { glyphs } of pages) {
    const sample = glyphs.slice(0, 3000);
    shown += countOf(sample, isShown);
    strange += countOf(sample, (text) => isShown(text) && /[\p{Co}\p{Cc}\p{Cn}\ufffd]/u.test(text));
  }
  return shown >= FEWEST_LETTERS && strange > 0.2 * shown;
}

function notesOf({ pages, damaged }: DrawnPages, empty: readonly number[], joins: number): SourceNote[] {
  const notes: SourceNote[] = [];
  const note = (code: SourceNote['code'], message: string) => void notes.push({ code, message });
  if (empty.length > 0) note('pages-without-text', `Trang ${pageNames(empty)} không có lớp chữ nên không đọc được.`);
  if (damaged.length > 0)
    note('damaged-part', `Trang ${pageNames(damaged)} có phần bị hỏng, chữ có thể thiếu; hãy đối chiếu.`);
  const hidden = pages.reduce((sum, page) => sum + page.glyphs.filter((glyph) => glyph.isHidden).length, 0);
  const all = pages.reduce((sum, page) => sum + page.glyphs.length, 0);
  if (hidden > all / 2) note('hidden-text', 'Chữ do máy nhận dạng từ ảnh quét; hãy đối chiếu với bản gốc.');
  const turned = pages.flatMap((page, i) => (page.turned > 20 ? [i + 1] : []));
  if (turned.length > 0)
    note('text-order-doubtful', `Trang ${pageNames(turned)} có chữ đặt nghiêng hoặc xoay, không được đọc.`);
  if (joins > 0) note('page-cuts-joined', `Đã nối ${joins} đoạn hoặc bảng bị ngắt trang.`);
  return notes;
}

function refusalOfPages(pages: readonly PageMarks[], pictures: number, hasFonts: boolean): SourceRefused | null {
  if (isUnreadable(pages)) return refuse('wrong-encoding');
  const letters = pages.reduce((sum, page) => sum + lettersOf(page), 0);
  if (letters >= FEWEST_LETTERS * Math.min(pages.length, 20)) return null;
  if (pictures > 0) return refuse('scanned');
  // A file brings fonts along for letters that it shows; where none are found, its pages are broken.
  return refuse(letters === 0 && hasFonts ? 'damaged' : 'empty');
}

/** A PDF ends with a mark of its own; without it the file was cut off and would be read in part without anyone knowing. */
function isCutOff(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.subarray(Math.max(0, bytes.length - 2048))).includes('%%EOF');
}

/**
 * The text of a PDF with a text layer. Refused with a code: scans, files that need a password, cut off or broken files, more than 2,000
 * pages, a secrecy stamp. Never throws for bad bytes.
 */
export async function readPdf(bytes: Uint8Array, tell: TellSourceProgress = () => undefined): Promise<SourceReading> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MOST_BYTES) return refuse('too-large');
  if (isCutOff(bytes) || hasBadLetterTable(bytes)) return refuse('damaged');
  if (isNestedTooDeep(bytes)) return refuse('nested-too-deep');
  const { bytes: lean, pictures } = withoutPictures(bytes);
  if (hasBloatedStream(lean)) return refuse('unpacks-too-large');
  const drawn = await drawPages(lean, (done, of) => tell({ stage: 'reading', done, of }));
  if ('code' in drawn) return drawn;
  const refusal = refusalOfPages(
    drawn.pages,
    pictures,
    Buffer.from(lean.buffer, lean.byteOffset, lean.length).includes('/FontFile'),
  );
  if (refusal !== null) return refusal;
  const empty = drawn.pages.flatMap((page, i) => (pictures > 0 && lettersOf(page) === 0 ? [i + 1] : []));
  const { text, joins } = assemble(withoutRunningHeads(drawn.pages.map(contentOf)));
  const stamp = findSecrecyStamp(text);
  if (stamp !== null) return refuse('classified', stamp);
  return { ok: true, text, notes: notesOf(drawn, empty, joins), pages: drawn.pages.length };
}
