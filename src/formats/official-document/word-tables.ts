import type { LaidLine, LaidPair, LaidRow, LaidTable } from '#domain/documents/official/laid-document.ts';
import type { ColumnAlign } from '#domain/documents/official/official-document.ts';
import { officialLayout, pageLook } from './official-layout.ts';
import { lineXml, paragraphXml, runXml, twips } from './word-xml.ts';

const CELL_ALIGN = { text: 'left', centre: 'centre', figure: 'right' } as const satisfies Record<ColumnAlign, string>;
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const FRAME = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('');

interface Frame {
  readonly widthsMm: readonly number[];
  readonly borders: string;
  readonly marginMm: number;
}

function tableXml({ widthsMm, borders, marginMm }: Frame, rows: string): string {
  const whole = widthsMm.reduce((sum, width) => sum + width, 0);
  const margin = twips(marginMm);
  const properties = [
    `<w:tblW w:w="${twips(whole)}" w:type="dxa"/>`,
    borders === '' ? '' : `<w:tblBorders>${borders}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar>`,
  ].join('');
  const grid = widthsMm.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

function cellXml(content: string, widthMm: number, isMiddle: boolean): string {
  const middle = isMiddle ? '<w:vAlign w:val="center"/>' : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${twips(widthMm)}" w:type="dxa"/>${middle}</w:tcPr>${content}</w:tc>`;
}

const rowXml = (cells: string, { isWhole, isHead = false }: { isWhole: boolean; isHead?: boolean }): string => {
  const properties = `${isWhole ? '<w:cantSplit/>' : ''}${isHead ? '<w:tblHeader/>' : ''}`;
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
};

/** A table of the document: its head stands again on every page, a row is cut only where it would fill a page. */
export function laidTableXml({ columns, rows }: LaidTable, widthMm: number): string {
  const widthsMm = columns.map(({ share }) => share * widthMm);
  const headLook = officialLayout['table-head'];
  const space = { before: 2, after: 2 };
  const head = columns.map(({ title }, i) =>
    cellXml(
      paragraphXml(runXml(title, headLook), { align: 'centre', keepsNext: true, ...space }),
      widthsMm[i] ?? 0,
      true,
    ),
  );
  const body = rows.map(({ cells, isStrong, isTall }: LaidRow) => {
    const look = { ...officialLayout['table-cell'], bold: isStrong };
    const inRow = cells.map((cell, i) => {
      const align = CELL_ALIGN[columns[i]?.align ?? 'text'];
      return cellXml(paragraphXml(runXml(cell, look), { align, ...space }), widthsMm[i] ?? 0, !isTall);
    });
    return rowXml(inRow.join(''), { isWhole: !isTall });
  });
  const rowsXml = rowXml(head.join(''), { isWhole: true, isHead: true }) + body.join('');
  return tableXml({ widthsMm, borders: FRAME, marginMm: 1.2 }, rowsXml);
}

/** Two blocks side by side, without a frame. */
export function pairXml({ left, right }: LaidPair, shares: readonly [number, number], widthMm: number): string {
  const widthsMm = shares.map((share) => share * widthMm);
  const cells = [left, right].map((lines: readonly LaidLine[], i) => {
    const width = widthsMm[i] ?? 0;
    return cellXml(lines.map((line) => lineXml(line, width)).join(''), width, false);
  });
  return tableXml({ widthsMm, borders: '', marginMm: 0 }, rowXml(cells.join(''), { isWhole: true }));
}

/** Recipients at the left; capacity, room for the signature and name at the right. */
export function closingXml(
  { left, right, name }: LaidPair & { readonly name: readonly LaidLine[] },
  widthMm: number,
): string {
  const widthsMm = [0.45 * widthMm, 0.55 * widthMm];
  const [leftWidth = 0, rightWidth = 0] = widthsMm;
  const room = paragraphXml('', { align: 'centre', before: (pageLook.signatureRoomMm * 72) / 25.4 - 14 });
  const inRight = [
    ...right.map((line) => lineXml(line, rightWidth)),
    room,
    ...name.map((line) => lineXml(line, rightWidth)),
  ];
  const cells =
    cellXml(left.map((line) => lineXml(line, leftWidth)).join(''), leftWidth, false) +
    cellXml(inRight.join(''), rightWidth, false);
  return tableXml({ widthsMm, borders: '', marginMm: 0 }, rowXml(cells, { isWhole: true }));
}
