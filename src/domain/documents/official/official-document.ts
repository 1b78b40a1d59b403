import type { Day } from '#domain/calendar.ts';
import type { Signing } from '#domain/reporting/signing-capacity.ts';
import type { DocumentTypeKey } from './document-types.ts';

/** KHẨN, THƯỢNG KHẨN, HỎA TỐC. */
export const urgencies = ['urgent', 'very-urgent', 'express'] as const;
export type Urgency = (typeof urgencies)[number];

/**
 * An official document as it is composed, before anybody thinks of pages: what it says, in the parts that Decree 30/2020/NĐ-CP names.
 * Both writers make their file of the same one, so that Word and PDF say the same.
 */
export interface OfficialDocument {
  readonly type: DocumentTypeKey;
  readonly issuer: Issuer;
  /** The ordinal comes from the register; until it is given the room for it stays empty. */
  readonly number: { readonly ordinal: number | null; readonly notation: string };
  readonly place: string;
  /** Null leaves room for the day; the year is then null as well, or known before the day is. */
  readonly issuedOn: Day | null;
  readonly subject: string;
  readonly urgency: Urgency | null;
  /** "Kính gửi". */
  readonly addressees: readonly string[];
  readonly legalBases: readonly string[];
  readonly body: readonly BodyBlock[];
  /** "Nơi nhận", without the archive. */
  readonly recipients: readonly string[];
  /** Who keeps it: 'VT', 'VT, TH'. */
  readonly archive: string;
  readonly signature: SignatureBlock;
  readonly annexes: readonly Annex[];
}

export interface Issuer {
  /** The agency above; People's Committees name none. */
  readonly superior: string | null;
  readonly name: string;
}

/** Q. is the person who acts in a post that nobody holds. */
export type SignatureBlock = (Signing | ActingSigning) & { readonly name: string | null };

interface ActingSigning {
  readonly capacity: 'Q';
  readonly signedFor: null;
  readonly position: string;
}

export const headingLevels = ['part', 'chapter', 'section', 'article', 'roman', 'arabic', 'letter'] as const;
export type HeadingLevel = (typeof headingLevels)[number];

export type BodyBlock =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly number: number; readonly text: string }
  /** "QUYẾT ĐỊNH:" between the bases and the articles. */
  | { readonly kind: 'enactment'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Khoản: "1. …"; điểm: "a) …". */
  | { readonly kind: 'clause' | 'point'; readonly number: number; readonly text: string }
  | ComposedTable;

export interface ComposedTable {
  readonly kind: 'table';
  readonly title: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly title: string;
  readonly align: ColumnAlign;
}
/** Figures stand at the right and are never cut. */
export type ColumnAlign = 'text' | 'centre' | 'figure';

export interface TableRow {
  readonly cells: readonly string[];
  /** A total or the head of a group. */
  readonly isStrong?: boolean;
}

export interface Annex {
  readonly title: string;
  readonly body: readonly BodyBlock[];
  readonly isLandscape: boolean;
}
