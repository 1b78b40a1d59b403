import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cell, makeDocx, paragraph, run, table } from '#tests/factories/docx.ts';
import { makePdf } from '#tests/factories/pdf.ts';

const DECISION = join(import.meta.dirname, '..', 'src', 'server', 'demonstration', 'decision-2024.txt');
const PAGES = 100;
const LINES_A_PAGE = 42;
const SIGNS_A_LINE = 72;

function wrapped(line: string): string[] {
  const lines: string[] = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length < SIGNS_A_LINE) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The demonstration's decision over and over, on a hundred pages as a printer fills them. */
function pages(): string[][] {
  const lines = readFileSync(DECISION, 'utf8').split('\n').flatMap(wrapped);
  const lineAt = (at: number) => lines[at % lines.length] ?? '';
  return Array.from({ length: PAGES }, (_, page) =>
    Array.from({ length: LINES_A_PAGE }, (_, row) => lineAt(page * LINES_A_PAGE + row)),
  );
}

export const hundredPagesOfPdf = (): Uint8Array => makePdf(pages());

/** The same words as paragraphs, with a table of four rows on every page. */
export function hundredPagesOfDocx(): Uint8Array {
  const rows = (page: number) =>
    [1, 2, 3, 4].map((row) => [
      cell(`${page + 1}.${row}`),
      cell(`Trình đề án số ${page * 4 + row} về cải cách hành chính`),
      cell('Sở Nội vụ'),
      cell('Quý III'),
    ]);
  const body = pages().map((lines, page) => {
    const paragraphs = lines
      .filter((line) => line !== '')
      .map((line, i) => paragraph(run(line, i % 6 ? '' : '<w:b/>')));
    return `${paragraphs.join('')}${table(rows(page))}${paragraph('<w:r><w:br w:type="page"/></w:r>')}`;
  });
  return makeDocx(body.join(''));
}
