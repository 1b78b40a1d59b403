import { beforeAll, describe, expect, test } from 'vitest';
import { type LaidDocument, type LaidElement, roles } from '#domain/documents/official/laid-document.ts';
import { layOut } from '#domain/documents/official/lay-out.ts';
import type { OfficialDocument } from '#domain/documents/official/official-document.ts';
import { readDocument } from '#formats/documents/read-document.ts';
import { openCompiler } from '#server/documents/papers/open-compiler.ts';
import { aFullDecision, anOfficialReport, aTableOf } from '#tests/factories/official-document.ts';
import { officialLayout, pageLook } from './official-layout.ts';
import { type PageCompiler, writePdf } from './write-pdf.ts';
import { writeDocx } from './write-docx.ts';

let compiler: PageCompiler;
beforeAll(() => {
  compiler = openCompiler();
});

const about = { madeAt: '2024-03-05T03:00:00Z', keywords: ['sha256'] };
const pdfOf = (document: OfficialDocument) => writePdf(compiler, { ...about, document: layOut(document) });
const docxOf = (document: OfficialDocument) => writeDocx({ ...about, document: layOut(document) });

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes);
  if (!read.ok) throw new Error(read.code);
  return read.text;
}

/** The words in their order, without the marks by which the readers show bold letters, tables and pages. */
function wordsOf(text: string): string {
  return text
    .replace(/^\|(?: --- \|)+$/gmu, ' ')
    .replaceAll('<br>', ' ')
    .replace(/[*|\f\\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Rows of all tables, a head that stands again on a new page only once. */
function rowsOf(text: string): string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('|') && !/^\|(?: --- \|)+$/u.test(line));
  return rows.map((row) => row.replaceAll('**', '').replace(/\s+/gu, ' '));
}

function laidWords(document: LaidDocument): string {
  const wordsIn = (elements: readonly LaidElement[]): string[] =>
    elements.flatMap((each) =>
      each.kind === 'line'
        ? [each.text]
        : [...each.columns.map(({ title }) => title), ...each.rows.flatMap(({ cells }) => cells)],
    );
  const { letterhead, body, closing, annexes } = document;
  const all = [
    ...wordsIn([...letterhead.left, ...letterhead.right, ...body, ...closing.left, ...closing.right, ...closing.name]),
    ...annexes.flatMap(({ elements }) => wordsIn(elements)),
  ];
  return wordsOf(all.join(' '));
}

const documents: readonly (readonly [string, OfficialDocument])[] = [
  ['a report with a table over two pages', anOfficialReport()],
  ['a decision with two annexes, one of them lying', aFullDecision],
  [
    'a letter',
    anOfficialReport({ type: 'official-letter', urgency: 'express', addressees: ['Sở Y tế', 'Sở Tài chính'] }),
  ],
];

describe('Word and PDF', () => {
  test.each(documents)('say the same words and tables: %s', async (_name, document) => {
    const inWord = await textOf(docxOf(document));
    const inPdf = await textOf(pdfOf(document).bytes);
    expect(rowsOf(inWord).length).toBeGreaterThanOrEqual(document.type === 'decision' ? 45 : 18);
    expect(rowsOf(inPdf)).toEqual(rowsOf(inWord));
    expect(wordsOf(inWord)).toBe(laidWords(layOut(document)));
    expect(wordsOf(inPdf)).toBe(wordsOf(inWord));
  });

  test('are the same bytes whenever they are made', () => {
    expect(Buffer.from(docxOf(aFullDecision)).equals(docxOf(aFullDecision))).toBe(true);
    expect(Buffer.from(pdfOf(aFullDecision).bytes).equals(pdfOf(aFullDecision).bytes)).toBe(true);
  });

  test('markup typed into a field stays text', async () => {
    const typed = '#strong[x] $a^2$ [y] \\u{41} <w:t>&amp;</w:t> "ngoặc" -- @nhãn // hết';
    const document = anOfficialReport({ subject: typed, body: [{ kind: 'paragraph', text: typed }] });
    for (const bytes of [docxOf(document), pdfOf(document).bytes]) {
      expect(wordsOf(await textOf(bytes)).split(wordsOf(typed))).toHaveLength(3);
    }
  });

  test('names of 200 letters, with and without spaces, are whole', async () => {
    const spaced = 'Ủy ban nhân dân xã Trà Giáp '.repeat(8).trim();
    const unbroken = 'Đ'.repeat(200);
    const table = { ...aTableOf(1), rows: [{ cells: ['1', unbroken, '%', '1', spaced] }] };
    const document = anOfficialReport({
      issuer: { superior: spaced, name: spaced },
      subject: spaced,
      signature: { capacity: 'own', signedFor: null, position: spaced, name: spaced },
      body: [table, { kind: 'paragraph', text: unbroken }],
    });
    const { bytes } = pdfOf(document);
    const together = (text: string) => text.replace(/[\s|*]|<br>/gu, '');
    for (const text of [await textOf(docxOf(document)), await textOf(bytes)]) {
      expect(together(text).split(unbroken)).toHaveLength(3);
      expect(together(text).toLocaleUpperCase('vi').split(together(spaced).toLocaleUpperCase('vi'))).toHaveLength(7);
    }
  });

  test('a letter that no font has is not lost, and costs the archive form only', async () => {
    const { bytes, isArchival } = pdfOf(anOfficialReport({ body: [{ kind: 'paragraph', text: 'Xong 🎉 rồi' }] }));
    expect(isArchival).toBe(false);
    expect(await textOf(bytes)).toContain('rồi');
    expect(pdfOf(anOfficialReport()).isArchival).toBe(true);
  });

  test('3.000 rows fill their pages; 300 are the same in both, under a head on every page', async () => {
    const long = pdfOf(anOfficialReport({ body: [aTableOf(3000)] }));
    expect(long.pages).toBeGreaterThan(60);
    expect(rowsOf(await textOf(docxOf(anOfficialReport({ body: [aTableOf(3000)] }))))).toHaveLength(3001);
    const shorter = anOfficialReport({ body: [aTableOf(300)] });
    const inWord = await textOf(docxOf(shorter));
    expect(wordsOf(inWord)).toContain('300 Thu ngân sách');
    // The reader joins a table over pages by the head that stands again on each.
    expect(rowsOf(await textOf(pdfOf(shorter).bytes))).toEqual(rowsOf(inWord));
  }, 60_000);
});

describe('the layout', () => {
  test('holds every size within what Decree 30/2020/NĐ-CP allows, each with its basis', () => {
    expect(Object.keys(officialLayout).toSorted()).toEqual([...roles].toSorted());
    for (const [role, { size, allowed, basis }] of Object.entries(officialLayout)) {
      expect([role, size >= allowed[0] && size <= allowed[1]]).toEqual([role, true]);
      expect(basis).toMatch(/^Nghị định 30\/2020\/NĐ-CP, Phụ lục I, phần/u);
    }
    const { marginsMm: margins } = pageLook;
    const within = (value: number, least: number, most: number) => value >= least && value <= most;
    expect(within(margins.top, 20, 25) && within(margins.bottom, 20, 25)).toBe(true);
    expect(within(margins.left, 30, 35) && within(margins.right, 15, 20)).toBe(true);
  });

  test('gives the room for a signature on the page of the name', () => {
    const { signatureRoom, pages } = pdfOf(anOfficialReport());
    expect(signatureRoom.page).toBe(pages);
    expect(signatureRoom.x).toBeGreaterThan(90);
  });
});
