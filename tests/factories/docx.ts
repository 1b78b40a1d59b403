import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a Word file beside its body: the inside of their root elements. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly others?: Readonly<Record<string, Uint8Array>>;
}

const ROOTS = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', endnotes: 'endnotes', header: 'hdr' };

/** A part of a Word file by hand. */
export const wordPart = (root: string, inside: string) => strToU8(`<w:${root} ${NAMESPACES}>${inside}</w:${root}>`);

const relations = (entries: readonly (readonly [kind: string, target: string])[]) =>
  strToU8(
    `<Relationships xmlns="${RELATIONS}">${entries
      .map(([kind, target], i) => `<Relationship Id="r${i}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  );

/** A Word file whose body is the given XML. */
export function makeDocx(body: string, parts: DocxParts = {}): Uint8Array {
  const kinds = (Object.keys(ROOTS) as (keyof typeof ROOTS)[]).filter((kind) => parts[kind] !== undefined);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(kinds.map((kind) => [kind, `${kind}.xml`])),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, wordPart(ROOTS[kind], parts[kind] ?? '')])),
    ...parts.others,
  });
}

/** A run with optional run properties. */
export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs (or of one plain text) with optional paragraph properties. */
export const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

/** A cell of paragraphs (or of one plain text) with optional cell properties. */
export const cell = (content: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${/^<w:(?:p|tbl)[ >]/u.test(content) ? content : paragraph(content)}</w:tc>`;

/** A table of rows of cells; `ruled` draws its upright lines. */
export const table = (rows: readonly (readonly string[])[], ruled = true) =>
  `<w:tbl><w:tblPr>${ruled ? '<w:tblBorders><w:insideV w:val="single"/></w:tblBorders>' : ''}</w:tblPr>${rows
    .map((cells) => `<w:tr>${cells.join('')}</w:tr>`)
    .join('')}</w:tbl>`;
