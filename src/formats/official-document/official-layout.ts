import type { Role } from '#domain/documents/official/laid-document.ts';

export type Align = 'left' | 'centre' | 'justify';

/** How one kind of line looks; sizes in points, distances in points, indents in millimetres. */
export interface LineLook {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Align;
  readonly before: number;
  readonly after: number;
  readonly firstLineMm: number;
  /** All lines of it stand in by so much. */
  readonly leftMm: number;
  /** The sizes that the decree allows. */
  readonly allowed: readonly [least: number, most: number];
  readonly basis: string;
}

export interface PageLook {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** The share of the width that the agency's side takes; the nation's side takes the rest. */
  readonly leftShare: number;
  /** Room between capacity and name for the hand or the stamp of a signature. */
  readonly signatureRoomMm: number;
  readonly font: string;
  /** The same letters and widths, free to be embedded. */
  readonly embeddedFont: string;
  readonly urgencyColor: string;
  readonly stampColor: string;
  readonly basis: string;
}

const DECREE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I';

/** Page, margins and letters (Decree 30/2020/NĐ-CP, annex I, part I). */
export const pageLook: PageLook = {
  widthMm: 210,
  heightMm: 297,
  marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
  leftShare: 0.41,
  signatureRoomMm: 27,
  font: 'Times New Roman',
  embeddedFont: 'Tinos',
  urgencyColor: 'C00000',
  stampColor: '1F4E9E',
  basis: `${DECREE}, phần I: A4; lề trên, dưới 20–25 mm, trái 30–35 mm, phải 15–20 mm; Times New Roman, màu đen`,
};

const INDENT_MM = 12.7;

type Given = Partial<Omit<LineLook, 'size' | 'allowed' | 'basis'>>;

function look(size: number, allowed: LineLook['allowed'], basis: string, given: Given = {}): LineLook {
  const plain = {
    bold: false,
    italic: false,
    align: 'centre',
    before: 0,
    after: 0,
    firstLineMm: 0,
    leftMm: 0,
  } as const;
  return { size, allowed, basis: `${DECREE}, ${basis}`, ...plain, ...given };
}

const bold = { bold: true };
const italic = { italic: true };
const body = { align: 'justify', before: 6, firstLineMm: INDENT_MM } as const;

/** The layout of official documents as one table: each line of a document, how it looks, and where that is said. */
export const officialLayout: Readonly<Record<Role, LineLook>> = {
  nation: look(12, [12, 13], 'phần II, mục 1', bold),
  motto: look(13, [13, 14], 'phần II, mục 1', bold),
  superior: look(12, [12, 13], 'phần II, mục 2'),
  issuer: look(12, [12, 13], 'phần II, mục 2', bold),
  number: look(13, [13, 13], 'phần II, mục 3', { before: 8 }),
  'letter-subject': look(12, [12, 13], 'phần II, mục 5', { before: 4 }),
  'place-and-day': look(13, [13, 14], 'phần II, mục 4', { ...italic, before: 8 }),
  urgency: look(13, [13, 14], 'phần III, mục 2', { ...bold, before: 8 }),
  type: look(14, [13, 14], 'phần II, mục 5', { ...bold, before: 18 }),
  subject: look(14, [13, 14], 'phần II, mục 5', bold),
  addressee: look(14, [13, 14], 'phần II, mục 9', { before: 12, after: 6 }),
  'addressee-line': look(14, [13, 14], 'phần II, mục 9', { align: 'left', leftMm: 62 }),
  'legal-basis': look(14, [13, 14], 'phần II, mục 6', { ...body, ...italic }),
  enactment: look(14, [13, 14], 'phần II, mục 6', { ...bold, before: 12, after: 6 }),
  division: look(14, [13, 14], 'phần II, mục 6', { ...bold, before: 12 }),
  'division-title': look(14, [13, 14], 'phần II, mục 6', { ...bold, after: 6 }),
  article: look(14, [13, 14], 'phần II, mục 6', { ...body, ...bold }),
  roman: look(14, [13, 14], 'phần II, mục 6', { ...body, ...bold, before: 10 }),
  arabic: look(14, [13, 14], 'phần II, mục 6', { ...body, ...bold }),
  letter: look(14, [13, 14], 'phần II, mục 6', { ...body, ...italic }),
  paragraph: look(14, [13, 14], 'phần II, mục 6', body),
  // The decree gives tables no size of their own; offices use 11 to 12.
  'table-title': look(13, [13, 14], 'phần II, mục 6', { ...bold, before: 8, after: 4 }),
  'table-head': look(12, [11, 13], 'phần II, mục 6 (bảng biểu: theo thông lệ)', bold),
  'table-cell': look(12, [11, 13], 'phần II, mục 6 (bảng biểu: theo thông lệ)', { align: 'left' }),
  capacity: look(14, [13, 14], 'phần II, mục 7', bold),
  signer: look(14, [13, 14], 'phần II, mục 7', bold),
  'recipients-title': look(12, [12, 12], 'phần II, mục 9', { ...bold, ...italic, align: 'left' }),
  recipient: look(11, [11, 11], 'phần II, mục 9', { align: 'left' }),
  'annex-number': look(14, [14, 14], 'phần III, mục 1', bold),
  'annex-title': look(14, [13, 14], 'phần III, mục 1', bold),
  'annex-reference': look(14, [13, 14], 'phần III, mục 1', { ...italic, after: 8 }),
  'page-number': look(13, [13, 14], 'phần I, mục 7'),
};

/** Width of the text on a page that stands or lies, in millimetres. */
export function textWidthMm(isLandscape: boolean): number {
  const { widthMm, heightMm, marginsMm } = pageLook;
  // A page that lies is the standing one turned: its left and right are what was top and bottom.
  return isLandscape ? heightMm - marginsMm.top - marginsMm.bottom : widthMm - marginsMm.left - marginsMm.right;
}
