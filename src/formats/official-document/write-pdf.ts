import type { LaidDocument } from '#domain/documents/official/laid-document.ts';
import { officialLayout, pageLook } from './official-layout.ts';
import { typstTemplate } from './typst-template.ts';

/** The compiler that sets the pages; a native part, which the program that writes opens. */
export interface PageCompiler {
  compile(order: { mainFileContent: string; inputs: Record<string, string> }): CompiledPages;
  pdf(pages: object, options: { pdfStandard?: string }): Uint8Array;
  query(pages: object, asked: { selector: string; field: string }): unknown;
  evictCache(maxAge: number): void;
}

export interface CompiledPages {
  readonly result: { readonly numOfPages: number } | null;
  takeError(): { readonly shortDiagnostics: readonly unknown[] } | null;
}

/** Where a signature is put: the page, counted from 1, and the place in millimetres from its upper left corner. */
export interface SignatureRoom {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

export interface WrittenPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly signatureRoom: SignatureRoom;
  /** PDF/A-2a; plain where a letter stands in no font that may be embedded. */
  readonly isArchival: boolean;
}

export interface PdfOrder {
  readonly document: LaidDocument;
  /** ISO moment that the file names as its making; the same order gives the same bytes. */
  readonly madeAt: string;
  /** For machines: of what frozen text the document was made. */
  readonly keywords: readonly string[];
  /** Lines that stand where a digital signature is: who signs, when, by whose certificate. */
  readonly stamp?: readonly string[] | null;
}

const ARCHIVAL = 'a-2a';

/** Sets the document in pages: tagged PDF/A-2a with its fonts inside. Throws where the compiler refuses, which good data never cause. */
export function writePdf(compiler: PageCompiler, order: PdfOrder): WrittenPdf {
  const compiled = compiler.compile({ mainFileContent: typstTemplate, inputs: { data: dataOf(order) } });
  const { result } = compiled;
  if (!result) throw new Error(`not set in pages: ${compiled.takeError()?.shortDiagnostics.map(String).join('; ')}`);
  const { bytes, isArchival } = exported(compiler, result);
  const signatureRoom = roomOf(compiler, result);
  const pages = result.numOfPages;
  compiler.evictCache(0);
  return { bytes, pages, signatureRoom, isArchival };
}

function exported(compiler: PageCompiler, result: object): { bytes: Uint8Array; isArchival: boolean } {
  try {
    return { bytes: compiler.pdf(result, { pdfStandard: ARCHIVAL }), isArchival: true };
  } catch {
    return { bytes: compiler.pdf(result, {}), isArchival: false };
  }
}

function roomOf(compiler: PageCompiler, result: object): SignatureRoom {
  const found = compiler.query(result, { selector: '<signature-room>', field: 'value' }) as SignatureRoom[];
  const [room] = found;
  if (!room) throw new Error('no room for a signature');
  return room;
}

/** Local time of the province, as a document states it. */
const LOCAL_MS = 7 * 60 * 60 * 1000;

function dataOf({ document, madeAt, keywords, stamp = null }: PdfOrder): string {
  const made = new Date(Date.parse(madeAt) + LOCAL_MS);
  return JSON.stringify({
    document,
    keywords,
    stamp,
    page: pageLook,
    looks: officialLayout,
    made: {
      year: made.getUTCFullYear(),
      month: made.getUTCMonth() + 1,
      day: made.getUTCDate(),
      hour: made.getUTCHours(),
      minute: made.getUTCMinutes(),
      second: made.getUTCSeconds(),
    },
  });
}
