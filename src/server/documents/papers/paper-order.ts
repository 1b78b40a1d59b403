import type { PdfOrder, WrittenPdf } from '#formats/official-document/write-pdf.ts';

/** What the writing process is asked, and what it answers. */
export interface PaperOrder {
  readonly id: number;
  readonly order: PdfOrder;
}
export type PaperAnswer =
  | { readonly id: number; readonly kind: 'written'; readonly written: WrittenPdf }
  | { readonly id: number; readonly kind: 'fault'; readonly reason: string };
