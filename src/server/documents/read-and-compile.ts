import { compileDecision } from '#domain/documents/compile-decision.ts';
import type { CompiledText } from '#domain/documents/compiled-amendment.ts';
import type { SourceRefused } from '#domain/documents/source-text.ts';
import { readDocument } from '#formats/documents/read-document.ts';
import { type DocumentRead, type TellProgress, uncounted } from './reading.ts';

/** A file's bytes to its text and what stands in it, in the thread that asks. */
export async function readAndCompile(bytes: Uint8Array, tell: TellProgress): Promise<DocumentRead | SourceRefused> {
  tell(uncounted('reading'));
  const received = await readDocument(bytes, tell);
  if (!received.ok) return received;
  tell(uncounted('compiling'));
  return { ok: true, received, compiled: compileDecision(received.text) };
}

export function compileAgain(text: string, revertedRepairs: readonly string[]): CompiledText {
  return compileDecision(text, { revertedRepairs });
}
