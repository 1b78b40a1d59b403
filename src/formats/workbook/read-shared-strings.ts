import { readXml, type XmlElement } from '../xml/read-xml.ts';
import { readCellText } from './cell-text.ts';

/** The words of a text with runs of several looks; readings written above East Asian letters are no part of it. */
export function textOf(element: XmlElement): string {
  const written = element.children.map((child) => {
    if (child.name === 't') return child.text;
    return child.name === 'r' ? textOf(child) : '';
  });
  return written.join('');
}

/** The texts that cells name by number. */
export function readSharedStrings(bytes: Uint8Array | null): string[] {
  const texts: string[] = [];
  if (bytes === null) return texts;
  readXml(bytes, {
    part: 'sharedStrings.xml',
    passed: new Set(['sst']),
    onElement: (element) => texts.push(element.name === 'si' ? readCellText(textOf(element)) : ''),
  });
  return texts;
}
