import type { CitationDraft } from './compiled-decision.ts';

/** One place that names a document, with what it says of it. */
export interface Mention extends Pick<CitationDraft, 'type' | 'number' | 'title' | 'date' | 'issuer' | 'asWritten'> {
  readonly start: number;
  readonly end: number;
  /** Whether the type stands in words, not only in the number's symbol. */
  readonly typed: boolean;
}
