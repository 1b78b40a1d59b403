import { strToU8, zipSync } from 'fflate';
import type { LaidDocument, LaidElement } from '#domain/documents/official/laid-document.ts';
import { pageLook, textWidthMm } from './official-layout.ts';
import { sectionXml, wordParts } from './word-parts.ts';
import { closingXml, laidTableXml, pairXml } from './word-tables.ts';
import { lineXml, type ParagraphLook, paragraphXml } from './word-xml.ts';

export interface DocxOrder {
  readonly document: LaidDocument;
  /** ISO moment that the file names as its making; the same order gives the same bytes. */
  readonly madeAt: string;
  readonly keywords: readonly string[];
}

/** The same bytes for the same order, whenever it is given. */
const PACKED_ON = new Date(2000, 0, 1);

/** Makes the document as a Word file (ECMA-376) that an officer edits on; the same words and tables as in the PDF. */
export function writeDocx({ document, madeAt, keywords }: DocxOrder): Uint8Array {
  const { title, author } = document;
  const parts = wordParts(bodyXml(document), { title, author, keywords, madeAt });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: PACKED_ON,
    level: 6,
  });
}

const emptyXml = (look: Partial<ParagraphLook> = {}): string =>
  paragraphXml('', { align: 'left', isEmpty: true, ...look });

function bodyXml({ letterhead, body, closing, annexes }: LaidDocument): string {
  const width = textWidthMm(false);
  const { leftShare } = pageLook;
  const main = [
    pairXml(letterhead, [leftShare, 1 - leftShare], width),
    elementsXml(body, width),
    emptyXml({ before: 11, keepsNext: true }),
    closingXml(closing, width),
  ].join('');
  const sections = annexes.map(({ elements, isLandscape }) => ({
    xml: elementsXml(elements, textWidthMm(isLandscape)),
    section: sectionXml({ isLandscape, isFirst: false }),
  }));
  const all = [{ xml: main, section: sectionXml({ isLandscape: false, isFirst: true }) }, ...sections];
  // A section ends in a paragraph of its own, the last one in the body itself.
  return all
    .map(({ xml, section }, i) =>
      i === all.length - 1 ? `${xml}${emptyXml()}${section}` : `${xml}${emptyXml({ section })}`,
    )
    .join('');
}

/** Two tables in a row need something between them, or Word makes one of them. */
function elementsXml(elements: readonly LaidElement[], widthMm: number): string {
  return elements
    .map((element) =>
      element.kind === 'line'
        ? lineXml(element, widthMm)
        : emptyXml({ before: 4, keepsNext: true }) + laidTableXml(element, widthMm) + emptyXml({ before: 4 }),
    )
    .join('');
}
