import type { LaidLine } from '#domain/documents/official/laid-document.ts';
import { wordsWidthMm } from './letter-widths.ts';
import { type Align, type LineLook, officialLayout, pageLook } from './official-layout.ts';

export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const pointTwips = (points: number): number => Math.round(points * 20);

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}

type RunLook = Pick<LineLook, 'size' | 'bold' | 'italic'> & { readonly color?: string };

/** Text as typed, a line end as a break within the paragraph. */
export function runXml(text: string, { size, bold, italic, color }: RunLook): string {
  const look = [
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    color === undefined ? '' : `<w:color w:val="${color}"/>`,
    `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
  ].join('');
  const words = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>');
  return `<w:r><w:rPr>${look}</w:rPr>${words}</w:r>`;
}

const JUSTIFY: Readonly<Record<Align | 'right', string>> = {
  left: 'left',
  centre: 'center',
  justify: 'both',
  right: 'right',
};

export interface ParagraphLook {
  readonly align: Align | 'right';
  readonly before?: number;
  readonly after?: number;
  readonly firstLineMm?: number;
  readonly leftMm?: number;
  readonly rightMm?: number;
  readonly keepsNext?: boolean;
  readonly outline?: number | null;
  /** XML of borders. */
  readonly borders?: string;
  /** Nothing stands in it: it is as low as it can be. */
  readonly isEmpty?: boolean;
  /** XML at the end of the properties: a section that ends here. */
  readonly section?: string;
}

function indentXml({ firstLineMm = 0, leftMm = 0, rightMm = 0 }: ParagraphLook): string {
  const sides = [
    ['left', leftMm],
    ['right', rightMm],
    ['firstLine', firstLineMm],
  ] as const;
  const indents = sides.flatMap(([side, millimetres]) =>
    millimetres === 0 ? [] : [` w:${side}="${twips(millimetres)}"`],
  );
  return indents.length === 0 ? '' : `<w:ind${indents.join('')}/>`;
}

/** The children of the properties stand in the order of the schema (ECMA-376, CT_PPr). */
export function paragraphXml(runs: string, look: ParagraphLook): string {
  const { before = 0, after = 0, outline = null } = look;
  const properties = [
    look.keepsNext ? '<w:keepNext/>' : '',
    look.borders === undefined ? '' : `<w:pBdr>${look.borders}</w:pBdr>`,
    `<w:spacing w:before="${pointTwips(before)}" w:after="${pointTwips(after)}"/>`,
    indentXml(look),
    `<w:jc w:val="${JUSTIFY[look.align]}"/>`,
    outline === null ? '' : `<w:outlineLvl w:val="${outline}"/>`,
    look.isEmpty ? '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>' : '',
    look.section ?? '',
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

const OUTLINE: Partial<Record<LaidLine['role'], number>> = {
  type: 0,
  'annex-number': 0,
  division: 1,
  roman: 1,
  article: 2,
  arabic: 2,
};

const border = (side: string, size: number, color = 'auto', space = 0): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${color}"/>`;

/** A line of the document; `widthMm` is the width of the column that it stands in. */
export function lineXml({ role, text, keepsNext, rule }: LaidLine, widthMm: number): string {
  const look = officialLayout[role];
  if (role === 'urgency') return urgencyXml(text, look, widthMm);
  const paragraph = paragraphXml(runXml(text, look), {
    ...look,
    keepsNext: keepsNext || rule !== null,
    outline: OUTLINE[role] ?? null,
  });
  return rule === null ? paragraph : paragraph + ruleXml(text, look, rule, widthMm);
}

/** A rule is the upper border of an empty line, drawn in from both sides. */
function ruleXml(text: string, look: LineLook, rule: 'whole' | 'part', widthMm: number): string {
  const longest = Math.max(...text.split('\n').map((line) => wordsWidthMm(line, look.size, look.bold)));
  const length = Math.min(longest, widthMm) * (rule === 'whole' ? 1 : 0.4);
  const side = Math.max(0, (widthMm - length) / 2);
  const borders = border('top', 6, '000000', 1);
  return paragraphXml('', {
    isEmpty: true,
    align: 'centre',
    before: 2,
    leftMm: side,
    rightMm: side,
    borders,
  });
}

function urgencyXml(text: string, look: LineLook, widthMm: number): string {
  const side = Math.max(0, (widthMm - wordsWidthMm(text, look.size, look.bold) - 6) / 2);
  const { urgencyColor: color } = pageLook;
  const borders = ['top', 'left', 'bottom', 'right'].map((each) => border(each, 8, color, 2)).join('');
  return paragraphXml(runXml(text, { ...look, color }), { ...look, leftMm: side, rightMm: side, borders });
}
