import type { SourceRefusal, SourceRefused } from '#domain/documents/source-text.ts';

/** Thrown inside a reader where the bytes cannot be read; the reader's door turns it into a refusal. */
export class Unreadable extends Error {
  readonly code: SourceRefusal;
  readonly found: string | null;

  constructor(code: SourceRefusal, found: string | null = null) {
    super(code);
    this.code = code;
    this.found = found;
  }
}

/** The refusal for what a reader threw; an error that is not about the bytes is thrown on. */
export function refusalOf(error: unknown): SourceRefused {
  if (error instanceof Unreadable) return { ok: false, code: error.code, found: error.found };
  throw error;
}
