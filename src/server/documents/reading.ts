import type { ReadingProgress } from '#contract/reading.ts';
import type { CompiledText } from '#domain/documents/compiled-amendment.ts';
import type { SourceRefused } from '#domain/documents/source-text.ts';
import type { ReceivedDocument } from '#formats/documents/read-document.ts';

/** A file's text as received, and what was read of it. */
export interface DocumentRead {
  readonly ok: true;
  readonly received: ReceivedDocument;
  readonly compiled: CompiledText;
}

/** Hears how far a reading has come. */
export type TellProgress = (progress: ReadingProgress) => void;

/** A stage that does not count pages or kB. */
export const uncounted = (stage: ReadingProgress['stage']): ReadingProgress => ({ stage, done: null, of: null });

export const tellNobody: TellProgress = () => undefined;

/** Reads documents: in threads of its own where people wait for other answers meanwhile, else on the spot. */
export interface DocumentReader {
  /** A file's bytes to its text and what stands in it. Bytes that are no readable document are refused by a value. */
  read(bytes: Uint8Array, tell?: TellProgress): Promise<DocumentRead | SourceRefused>;
  /** A text that was received earlier, read again with some repairs taken back. */
  readAgain(text: string, revertedRepairs: readonly string[]): Promise<CompiledText>;
}

/** What a reading thread is asked to do, and what it says meanwhile and in the end. */
export type ReadingOrder =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'read-again'; readonly text: string; readonly revertedRepairs: readonly string[] };
export type ReadingAnswer = DocumentRead | SourceRefused | CompiledText;
export type ThreadMessage =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  /** With the memory that the thread holds now: some broken files leave more behind than they should. */
  | { readonly kind: 'answer'; readonly answer: ReadingAnswer; readonly heldMb: number }
  | { readonly kind: 'fault'; readonly reason: string };
