import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SourceRefused } from '#domain/documents/source-text.ts';
import type { PageMarks } from './page-marks.ts';
import { loadLibrary } from './library.ts';
import { readPage, type PageFont } from './read-page.ts';

const MOST_PAGES = 2000;
/** A page of dense text takes 20–60 ms. */
const MOST_MS_OF_PAGE = 2000;
const MOST_MS_OF_FILE = 10_000;
const MOST_MS_MORE_OF_PAGE = 100;

export interface DrawnPages {
  readonly pages: readonly PageMarks[];
  /** Pages (from 1) of which a part could not be read. */
  readonly damaged: readonly number[];
}

const refuse = (code: SourceRefused['code'], found: string | null = '.pdf'): SourceRefused => ({
  ok: false,
  code,
  found,
});

async function open(bytes: Uint8Array, isStrict: boolean): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await loadLibrary();
  const task = getDocument({
    // The library takes the buffer away from whoever gave it.
    data: bytes.slice(),
    isEvalSupported: false,
    stopAtErrors: isStrict,
    maxImageSize: isStrict ? -1 : 1,
    useSystemFonts: false,
    disableFontFace: false,
    enableXfa: false,
    useWasm: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await withLimit(task.promise, MOST_MS_OF_FILE);
  } catch (error) {
    // A file that was not opened would keep its bytes for as long as the process lives.
    void task.destroy().catch(() => undefined);
    throw error;
  }
}

/**
 * Pictures hold nothing to read and are slow to unpack: their objects are renamed, byte for byte, to the kind that a reader of PDF
 * passes over.
 */
export function withoutPictures(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly pictures: number } {
  const copy = Buffer.from(bytes);
  let pictures = 0;
  for (const [name, other] of [
    ['/Subtype/Image', '/Subtype/PS   '],
    ['/Subtype /Image', '/Subtype /PS   '],
  ] as const) {
    for (let at = copy.indexOf(name); at >= 0; at = copy.indexOf(name, at + name.length)) {
      copy.write(other, at, 'latin1');
      pictures += 1;
    }
  }
  return { bytes: new Uint8Array(copy.buffer, copy.byteOffset, copy.length), pictures };
}

function withLimit<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('too slow')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const BOLD_NAME = /bold|black|heavy|demi(?!lune)/iu;

/** "ABCDEF+Times-Bold" without the mark of a subset. */
const plainName = (name: string) => name.replace(/^[A-Z]{6}\+/u, '');

interface FontObject {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly isType3Font?: boolean;
}

function fontOf(value: FontObject | null): PageFont {
  const name = plainName(value?.name ?? '');
  const isBold = BOLD_NAME.test(name) || value?.bold === true || value?.black === true;
  return { name, isBold, unit: value?.isType3Font === true ? (value.fontMatrix?.[0] ?? 0.001) : 0.001 };
}

/** Fonts follow the operator list a few turns of the event loop later. */
async function fontsOf(page: PDFPageProxy, names: ReadonlySet<string>): Promise<Map<string, PageFont>> {
  const fonts = new Map<string, PageFont>();
  for (const name of names) {
    for (let turn = 0; turn < 20 && !page.commonObjs.has(name); turn += 1) await new Promise((go) => setImmediate(go));
    const value = page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontObject | null) : null;
    fonts.set(name, fontOf(value));
  }
  return fonts;
}

async function marksOfPage(file: PDFDocumentProxy, number: number): Promise<PageMarks> {
  const page = await file.getPage(number);
  try {
    const list = await page.getOperatorList({ intent: 'display', annotationMode: 0 });
    const names = new Set<string>();
    for (const args of list.argsArray as unknown[])
      if (Array.isArray(args) && typeof args[0] === 'string') names.add(args[0]);
    const fonts = new Set([...names].filter((name) => /^g_.*f\d+$/u.test(name) || name === 'g_font_error'));
    return readPage(page, list, await fontsOf(page, fonts));
  } finally {
    page.cleanup();
  }
}

/** Reads page by page; a page that the strict reading refuses is read again leniently and named as damaged. */
async function pagesOf(
  strict: PDFDocumentProxy,
  bytes: Uint8Array,
  onPage: (done: number, of: number) => void,
): Promise<DrawnPages | SourceRefused> {
  const end = performance.now() + MOST_MS_OF_FILE + MOST_MS_MORE_OF_PAGE * strict.numPages;
  const pages: PageMarks[] = [];
  const damaged: number[] = [];
  let lenient: PDFDocumentProxy | null = null;
  try {
    for (let number = 1; number <= strict.numPages; number += 1) {
      if (performance.now() > end) return refuse('too-long', `đọc ${number - 1}/${strict.numPages} trang đã quá lâu`);
      onPage(number - 1, strict.numPages);
      try {
        pages.push(await withLimit(marksOfPage(strict, number), MOST_MS_OF_PAGE));
      } catch {
        lenient ??= await open(bytes, false);
        damaged.push(number);
        pages.push(await withLimit(marksOfPage(lenient, number), MOST_MS_OF_PAGE));
      }
    }
    return { pages, damaged };
  } finally {
    await lenient?.loadingTask.destroy();
  }
}

/** The marks of all pages, or why the file is not read: encrypted, damaged, too many pages. Pictures are not unpacked. */
export async function drawPages(
  bytes: Uint8Array,
  onPage: (done: number, of: number) => void,
): Promise<DrawnPages | SourceRefused> {
  // Where it cannot be loaded, the program is broken and not the file.
  await loadLibrary();
  let file: PDFDocumentProxy | null = null;
  try {
    file = await open(bytes, true);
    if (file.numPages > MOST_PAGES) return refuse('too-long', `hơn ${MOST_PAGES.toLocaleString('vi')} trang`);
    return await pagesOf(file, bytes, onPage);
  } catch (error) {
    return refuse(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged');
  } finally {
    await file?.loadingTask.destroy();
  }
}
