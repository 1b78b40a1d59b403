import type { ColumnAlign } from './official-document.ts';

/** What a line is in an official document; the table of the layout says how each looks. */
export const roles = [
  'nation',
  'motto',
  'superior',
  'issuer',
  'number',
  'letter-subject',
  'place-and-day',
  'urgency',
  'type',
  'subject',
  'addressee',
  'addressee-line',
  'legal-basis',
  'enactment',
  'division',
  'division-title',
  'article',
  'roman',
  'arabic',
  'letter',
  'paragraph',
  'table-title',
  'table-head',
  'table-cell',
  'capacity',
  'signer',
  'recipients-title',
  'recipient',
  'annex-number',
  'annex-title',
  'annex-reference',
  'page-number',
] as const;
export type Role = (typeof roles)[number];

export interface LaidLine {
  readonly kind: 'line';
  readonly role: Role;
  readonly text: string;
  /** Never the last line of a page. */
  readonly keepsNext: boolean;
  /** A rule below, as long as the words or a part of them. */
  readonly rule: 'whole' | 'part' | null;
}

export interface LaidColumn {
  readonly title: string;
  readonly align: ColumnAlign;
  /** Of the width of the text; the columns make 1 together. */
  readonly share: number;
}

export interface LaidRow {
  readonly cells: readonly string[];
  readonly isStrong: boolean;
  /** So much text that it may go on on the next page. */
  readonly isTall: boolean;
}

export interface LaidTable {
  readonly kind: 'table';
  readonly columns: readonly LaidColumn[];
  readonly rows: readonly LaidRow[];
}

export type LaidElement = LaidLine | LaidTable;

/** Two blocks side by side. */
export interface LaidPair {
  readonly left: readonly LaidLine[];
  readonly right: readonly LaidLine[];
}

/** Every word of the document in its order, each with what it is; nothing is left for a writer to word. */
export interface LaidDocument {
  /** For the file's own description. */
  readonly title: string;
  readonly author: string;
  readonly letterhead: LaidPair;
  readonly body: readonly LaidElement[];
  /** Recipients, and the capacity in which it is signed; room for the signature; the name. */
  readonly closing: LaidPair & { readonly name: readonly LaidLine[] };
  readonly annexes: readonly LaidAnnex[];
}

export interface LaidAnnex {
  readonly elements: readonly LaidElement[];
  readonly isLandscape: boolean;
}
