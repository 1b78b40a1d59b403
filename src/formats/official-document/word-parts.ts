import { officialLayout, pageLook } from './official-layout.ts';
import { escapeXml, twips } from './word-xml.ts';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const SPACES = `xmlns:w="${WORD}" xmlns:r="${RELATIONS}"`;

const contentTypes = `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${TYPE}.settings+xml"/><Override PartName="/word/header1.xml" ContentType="${TYPE}.header+xml"/><Override PartName="/word/header2.xml" ContentType="${TYPE}.header+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relationships = (rows: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rows.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

const packageRelations = relationships([
  ['rId1', `${RELATIONS}/officeDocument`, 'word/document.xml'],
  ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);
const documentRelations = relationships([
  ['rId1', `${RELATIONS}/styles`, 'styles.xml'],
  ['rId2', `${RELATIONS}/settings`, 'settings.xml'],
  ['rId3', `${RELATIONS}/header`, 'header1.xml'],
  ['rId4', `${RELATIONS}/header`, 'header2.xml'],
]);

const { font } = pageLook;
const bodySize = officialLayout.paragraph.size * 2;
const styles = `${XML_HEAD}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:sz w:val="${bodySize}"/><w:szCs w:val="${bodySize}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style></w:styles>`;

const settings = `${XML_HEAD}<w:settings xmlns:w="${WORD}"><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

const numberSize = officialLayout['page-number'].size * 2;
const field = (kind: string): string => `<w:r><w:rPr><w:sz w:val="${numberSize}"/></w:rPr>${kind}</w:r>`;
const numbered = `${XML_HEAD}<w:hdr ${SPACES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field('<w:fldChar w:fldCharType="begin"/>')}${field('<w:instrText xml:space="preserve"> PAGE </w:instrText>')}${field('<w:fldChar w:fldCharType="separate"/>')}${field('<w:t>2</w:t>')}${field('<w:fldChar w:fldCharType="end"/>')}</w:p></w:hdr>`;
const unnumbered = `${XML_HEAD}<w:hdr ${SPACES}><w:p/></w:hdr>`;

export interface FileFacts {
  readonly title: string;
  readonly author: string;
  readonly keywords: readonly string[];
  /** ISO moment. */
  readonly madeAt: string;
}

function core({ title, author, keywords, madeAt }: FileFacts): string {
  const moment = `${madeAt.slice(0, 19)}Z`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><cp:keywords>${escapeXml(keywords.join('; '))}</cp:keywords><dc:language>vi-VN</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`;
}

/** A section of pages: no number on its first page; the pages of an annex are counted on their own. */
export function sectionXml({ isLandscape, isFirst }: { isLandscape: boolean; isFirst: boolean }): string {
  const { widthMm, heightMm, marginsMm } = pageLook;
  const [width, height] = isLandscape ? [heightMm, widthMm] : [widthMm, heightMm];
  const margins = isLandscape
    ? { top: marginsMm.left, bottom: marginsMm.right, left: marginsMm.top, right: marginsMm.bottom }
    : marginsMm;
  const turned = isLandscape ? ' w:orient="landscape"' : '';
  return `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/><w:type w:val="nextPage"/><w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${turned}/><w:pgMar w:top="${twips(margins.top)}" w:right="${twips(margins.right)}" w:bottom="${twips(margins.bottom)}" w:left="${twips(margins.left)}" w:header="${twips(margins.top / 2.4)}" w:footer="${twips(8)}" w:gutter="0"/>${isFirst ? '' : '<w:pgNumType w:start="1"/>'}<w:titlePg/></w:sectPr>`;
}

/** The parts of the file round the text. */
export function wordParts(body: string, facts: FileFacts): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelations,
    'word/document.xml': `${XML_HEAD}<w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': documentRelations,
    'word/styles.xml': styles,
    'word/settings.xml': settings,
    'word/header1.xml': numbered,
    'word/header2.xml': unnumbered,
    'docProps/core.xml': core(facts),
  };
}
