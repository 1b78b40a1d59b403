import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cell, makeDocx, paragraph, run, table } from '#tests/factories/docx.ts';
import { drawPdf, type PdfPage } from '#tests/factories/drawn-pdf.ts';
import { makePdf } from '#tests/factories/pdf.ts';
import { workbookSamples } from './workbook-samples.ts';

export const documentKinds = ['txt', 'md', 'docx', 'pdf', 'doc'] as const;
export const sheetKinds = ['xlsx', 'csv'] as const;
const kinds = [...documentKinds, ...sheetKinds] as const;
export type Kind = (typeof kinds)[number];

export interface Sample {
  readonly kind: Kind;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const isText = (kind: Kind): boolean => kind === 'txt' || kind === 'md';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OWN = [join(root, 'tests/samples'), join(root, 'src/server/demonstration')];
const BESIDE = [join(root, '../shared/data/documents'), join(root, '../shared/seed')];
const LARGEST_BYTES = 200 * 1024;

function kindOf(path: string): Kind | undefined {
  const ending = extname(path).slice(1).toLowerCase();
  return kinds.find((kind) => kind === ending);
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => kindOf(path) !== undefined && statSync(path).isFile() && !path.endsWith('README.md'))
    .toSorted();
}

/** A Word file of our own: headings, numbering, tables with merged cells, a footnote, styles that follow each other. */
export function aWordFile(text: string): Uint8Array {
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const body = lines.map((line, i) => {
    const written = run(line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), i % 5 === 0 ? '<w:b/>' : '');
    return paragraph(written, i % 4 === 1 ? numbered : i % 7 === 0 ? '<w:pStyle w:val="Head"/>' : '');
  });
  const annex = table([
    [cell('TT'), cell('Nhiệm vụ'), cell('Chủ trì'), cell('Thời hạn')],
    [cell('1', '<w:vMerge w:val="restart"/>'), cell('Trình đề án'), cell('Sở Y tế'), cell('Quý II')],
    [cell('', '<w:vMerge/>'), cell('Báo cáo kết quả', '<w:gridSpan w:val="2"/>'), cell('31/12/2024')],
  ]);
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  return makeDocx(`${body.join('')}${paragraph(run('PHỤ LỤC') + note)}${annex}<w:sectPr/>`, {
    styles:
      '<w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Head"><w:basedOn w:val="Base"/><w:rPr><w:b/></w:rPr></w:style>',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    footnotes: `<w:footnote w:id="2">${paragraph('Theo Nghị quyết số 01/NQ-CP.')}</w:footnote>`,
  });
}

function samplesIn(folders: readonly string[]): Sample[] {
  return folders.flatMap(filesBelow).flatMap((path): Sample[] => {
    const kind = kindOf(path);
    const bytes = new Uint8Array(readFileSync(path));
    if (kind === undefined || (!isText(kind) && bytes.length > LARGEST_BYTES)) return [];
    return [{ kind, name: basename(path), bytes }];
  });
}

const AT = [700, 680, 660, 640] as const;
/** A small page with a table drawn by lines, read much faster than pages of whole fonts. */
const A_PAGE: PdfPage = {
  text: [
    [60, 780, 'QUYẾT ĐỊNH'],
    [60, 760, 'Điều 1. Ban hành chương trình công tác năm 2024:'],
    ...AT.slice(0, 3).flatMap((y, row): [number, number, string][] => [
      [65, y - 14, `${row + 1}`],
      [110, y - 14, 'Trình đề án bác sĩ gia đình'],
      [310, y - 14, 'Sở Y tế'],
    ]),
    [60, 600, 'Điều 2. Phấn đấu đạt 7,5% trở lên; giao Sở Y tế báo cáo trước ngày 30/6/2024.'],
  ],
  lines: [
    ...AT.map((y): [number, number, number, number] => [60, y, 500, y]),
    ...[60, 100, 300, 500].map((x): [number, number, number, number] => [x, 640, x, 700]),
  ],
};

/** Headings by marks, and the two habits of tables: rows of cells, and a cell a line between bars. */
const A_MARKED_TEXT = `# KẾ HOẠCH
## I. MỤC TIÊU
- **Phấn đấu** đạt ít nhất 95% hồ sơ; giảm tỷ lệ hộ nghèo xuống còn 2,5%.[^1]

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Trình đề án bác sĩ gia đình | Sở Y tế | Quý II/2024 |
| 2 | Báo cáo kết quả<br>thực hiện | << | ^^ |

## II. TỔ CHỨC THỰC HIỆN
|
TT
|
Nội dung
|
Thời gian
|

|
1
|
Xây dựng kế hoạch phòng, chống dịch
|
trước ngày 30/6/2024
|

1. Sở Tài chính chủ trì, phối hợp với Sở Y tế, UBND các xã báo cáo hằng quý.

[^1]: Theo Nghị quyết số 01/NQ-CP ngày 05/01/2024 của Chính phủ.
`;

/** Small files that the project has or makes. */
export function ownSamples(): Sample[] {
  const small = readFileSync(join(root, 'tests/samples/decisions/small-decision.txt'), 'utf8');
  const pages = [small.split('\n'), ['Trang sau: đạt 7,5% trở lên.']];
  const pdf = (name: string, packed: boolean): Sample => ({ kind: 'pdf', name, bytes: makePdf(pages, { packed }) });
  const docx: Sample = { kind: 'docx', name: 'made.docx', bytes: aWordFile(small) };
  const drawn: Sample = { kind: 'pdf', name: 'drawn.pdf', bytes: drawPdf([A_PAGE]) };
  const marked: Sample = { kind: 'md', name: 'made.md', bytes: new TextEncoder().encode(A_MARKED_TEXT) };
  return [...samplesIn(OWN), ...workbookSamples(), marked, docx, pdf('made.pdf', true), pdf('plain.pdf', false), drawn];
}

/** With what the machine has beside the project or in the folders named. */
export const listSamples = (more: readonly string[] = []): Sample[] => [
  ...ownSamples(),
  ...samplesIn([...BESIDE, ...more]),
];
