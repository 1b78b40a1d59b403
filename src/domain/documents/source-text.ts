/**
 * What a reader (text, .docx, .pdf, .doc) makes of a file's bytes: ONE received text in a small markdown-like form, so that the
 * compiler, its spans, the repairs and the review page all work on the same characters.
 *
 * - a paragraph is one line, never wrapped by us; blocks are separated by one empty line; NFC; lines end with "\n";
 * - bold is `**…**` (white space stands outside the stars), a wholly bold paragraph is `**whole paragraph**`; other styling is dropped;
 * - automatic numbers stand as their visible label at the start of the line ("1. ", "a) ", "Điều 3. "), bullets as "- " ("+ " where
 *   the bullet is a plus sign); the label is inside the bold of a wholly bold paragraph, a bullet is outside;
 * - a table is a markdown table: `| a | b |`, a line `| --- | --- |` after the first row, `|` in a cell is `\|`, paragraphs of a cell
 *   are joined by `<br>`; a cell covered from above is `^^`, one covered from the left is `<<` (so all rows have equally many cells;
 *   of a block merged both ways the first column is `^^`, the others `<<`); a table in a cell is flattened, its cells joined by "; ";
 * - a table that only lays out the page (document head, signature block) is written as paragraphs, column by column;
 * - a page or section break is a line of one form feed "\f" (a block of its own, none at the start or end);
 * - footnotes and endnotes: `[^1]` in place, `[^1]: text` as paragraphs at the end;
 * - headers, footers and page numbers, comments and deleted text are left out.
 */
export interface SourceText {
  readonly ok: true;
  readonly text: string;
  readonly notes: readonly SourceNote[];
  /** Pages as the file itself says; null where it does not say. */
  readonly pages: number | null;
}

/** Something a person must know about how the text was received. */
export interface SourceNote {
  readonly code: SourceNoteCode;
  /** One Vietnamese sentence. */
  readonly message: string;
}

export type SourceNoteCode =
  | 'tracked-changes'
  | 'macros-ignored'
  | 'legacy-encoding'
  | 'hidden-text'
  | 'contents-left-out'
  | 'pictures-ignored'
  | 'pages-without-text'
  | 'text-order-doubtful'
  | 'damaged-part'
  | 'page-cuts-joined'
  | 'long-runs-cut';

/** Why bytes are not read as a document; the sentence for the person is the server's (`errors-text`). */
export type SourceRefusal =
  | 'empty'
  | 'too-large'
  /** More text than any decision or plan has. */
  | 'too-long'
  | 'binary'
  | 'wrong-encoding'
  | 'unsupported-format'
  | 'classified'
  /** Opens with a password only. */
  | 'encrypted'
  /** Cut off or broken inside: the container or a part of it cannot be read. */
  | 'damaged'
  /** Unpacks to far more than a document holds. */
  | 'unpacks-too-large'
  /** A container of the right kind without a document in it. */
  | 'no-document'
  /** XML with a document type or entities of its own, which no word processor writes. */
  | 'unsafe-xml'
  | 'nested-too-deep'
  /** Pages are pictures without a text layer. */
  | 'scanned';

export interface SourceRefused {
  readonly ok: false;
  readonly code: SourceRefusal;
  /** The format, the stamp or the part that the refusal is about. */
  readonly found: string | null;
}

/** How far a reader has come: pages of a PDF, kB of a Word file's text; null where it does not count. */
export interface SourceProgress {
  readonly stage: 'unpacking' | 'reading';
  readonly done: number | null;
  readonly of: number | null;
}

export type TellSourceProgress = (progress: SourceProgress) => void;

/** Every reader answers with this and never throws for bad bytes. */
export type SourceReading = SourceText | SourceRefused;
