import { readFileSync } from 'node:fs';
import { OPS as LIBRARY_OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { drawPdf, type PdfPage } from '#tests/factories/drawn-pdf.ts';
import { readDoc } from '../doc/read-doc.ts';
import { OPS } from './operators.ts';
import { readPdf } from './read-pdf.ts';

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../tests/samples/documents/${name}`, import.meta.url)));

async function textOf(pages: readonly PdfPage[]): Promise<string> {
  const read = await readPdf(drawPdf(pages));
  if (!read.ok) throw new Error(read.code);
  return read.text;
}

/** A full line of the page's width (x 80–530 at 12 points is 75 letters). */
const full = (start: string) => `${start} ${'lời văn '.repeat(12)}`.slice(0, 74).trimEnd().padEnd(74, 'a');

test('the numbers of the steps are those of the library', () => {
  expect(LIBRARY_OPS).toMatchObject(OPS);
});

test('the same decision is received alike as PDF and as a Word file', async () => {
  const [pdf, doc] = [await readPdf(sample('decision.pdf')), readDoc(sample('decision.doc'))];
  expect(doc).toMatchObject({ ok: true });
  expect(pdf).toMatchObject({ ok: true, pages: 4, notes: [{ code: 'page-cuts-joined' }] });
  expect(pdf.ok && pdf.text).toBe(doc.ok && doc.text);
});

test('lines are paragraphs again by indent, room left on the line and labels; page numbers are dropped', async () => {
  const text = await textOf([
    {
      text: [
        [300, 810, '1'],
        [110, 760, full('Tập trung').slice(0, 69)],
        [80, 744, full('tiếp theo')],
        [80, 728, 'hết đoạn một.'],
        [110, 712, 'a) Điểm thứ nhất;'],
        [110, 696, full('b) Điểm').slice(0, 69)],
      ],
    },
    {
      text: [
        [300, 810, '2'],
        [80, 760, 'sang trang sau.'],
        [110, 744, 'Đoạn cuối.'],
      ],
    },
  ]);
  const paragraphs = text.split('\n\n');
  expect(paragraphs.map((it) => it.slice(0, 12))).toEqual([
    'Tập trung lờ',
    'a) Điểm thứ ',
    'b) Điểm lời ',
    '\f',
    'Đoạn cuối.',
  ]);
  expect(paragraphs[0]).toMatch(/hết đoạn một\.$/u);
  expect(paragraphs[2]).toMatch(/sang trang sau\.$/u);
});

test('words set apart by room alone have spaces, letters set close have none', async () => {
  const text = await textOf([
    {
      text: [
        [80, 700, 'Ủ'],
        [86, 700, 'y'],
        [95, 700, 'ban'],
        [116, 700, 'nhân dân tỉnh và các xã, phường'],
      ],
    },
  ]);
  expect(text).toBe('Ủy ban nhân dân tỉnh và các xã, phường');
});

test('a page turned on its side reads as upright', async () => {
  const steps = {
    text: [
      [80, 700, 'Đầu trang'],
      [80, 600, 'Dưới đó là những lời khác'],
    ] as const,
  };
  const upright = await textOf([steps]);
  for (const turned of [90, 180, 270] as const) expect(await textOf([{ ...steps, turned }])).toBe(upright);
});

test('bold is a bold font, or a letter drawn twice', async () => {
  const text = await textOf([
    {
      text: [
        [80, 700, 'Điều 1.', 12, true],
        [125, 700, 'Ban hành chương trình'],
        [80, 600, 'Hai lần'],
        [80.3, 600, 'Hai lần'],
      ],
    },
  ]);
  expect(text).toBe('**Điều 1.** Ban hành chương trình\n\n**Hai lần**');
});

const level = (y: number, x0 = 80, x1 = 500) => [x0, y, x1, y] as const;
const upright = (x: number, y0: number, y1: number) => [x, y0, x, y1] as const;

test('merged cells are marked, and a table goes on over the page without its repeated head', async () => {
  const head = (top: number): Pick<PdfPage, 'text' | 'lines'> => ({
    text: [
      [84, top - 14, 'TT'],
      [134, top - 14, 'Nhiệm vụ'],
      [334, top - 14, 'Cơ quan'],
    ],
    lines: [
      level(top),
      level(top - 20),
      upright(80, top, top - 20),
      upright(130, top, top - 20),
      upright(330, top, top - 20),
      upright(500, top, top - 20),
    ],
  });
  const first = head(140);
  const second = head(780);
  const text = await textOf([
    {
      text: [
        ...(first.text ?? []),
        [84, 106, '1'],
        [134, 106, 'Việc | một'],
        [334, 106, 'Sở Y tế'],
        [84, 86, '2'],
        [134, 86, 'Việc hai'],
      ],
      lines: [
        ...(first.lines ?? []),
        level(100, 80, 330),
        level(80),
        upright(80, 120, 80),
        upright(130, 120, 80),
        upright(330, 120, 80),
        upright(500, 120, 80),
      ],
    },
    {
      text: [
        ...(second.text ?? []),
        [84, 746, 'Cả hai nhóm'],
        [84, 726, '3'],
        [134, 726, 'Việc ba'],
        [334, 726, 'Sở Nội vụ'],
      ],
      lines: [
        ...(second.lines ?? []),
        level(740),
        level(720),
        upright(80, 760, 720),
        upright(500, 760, 720),
        upright(130, 740, 720),
        upright(330, 740, 720),
      ],
    },
  ]);
  expect(text).toBe(
    [
      '| TT | Nhiệm vụ | Cơ quan |',
      '| --- | --- | --- |',
      '| 1 | Việc \\| một | Sở Y tế |',
      '| 2 | Việc hai | ^^ |',
      '| Cả hai nhóm | << | << |',
      '| 3 | Việc ba | Sở Nội vụ |',
    ].join('\n'),
  );
});

test('a word cut at its hyphen by the line is one word, a dash between words is not', async () => {
  const text = await textOf([
    {
      text: [
        [80, 700, full('Theo 142/QĐ').slice(0, 67) + ' 142/QĐ-'],
        [80, 684, 'TTg của Thủ tướng'],
        [80, 600, full('kinh tế').slice(0, 72) + ' -'],
        [80, 584, 'xã hội'],
      ],
    },
  ]);
  expect(text).toContain(' 142/QĐ-TTg của Thủ tướng');
  expect(text).toMatch(/ - xã hội$/u);
});

const words: PdfPage = { text: [[80, 700, 'Quyết định về việc giao nhiệm vụ trong năm']] };
const locked = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`;

test.each([
  ['pictures of pages', drawPdf([{ hasPicture: true }, { hasPicture: true }]), 'scanned'],
  ['a file under a password', drawPdf([words], { trailer: locked }), 'encrypted'],
  ['2,001 pages', drawPdf(Array.from({ length: 2001 }, () => words)), 'too-long'],
  ['a secrecy stamp', drawPdf([{ text: [[80, 760, 'MẬT'], ...(words.text ?? [])] }]), 'classified'],
  ['a cut file', drawPdf([words]).slice(0, -30), 'damaged'],
  [
    'a table of letters with millions of codes',
    new TextEncoder().encode(
      '%PDF-1.4\n1 0 obj\n<< >>\nstream\nbegincmap 1 beginbfrange <0000> <ffffff> <0041>\nendstream\n%%EOF',
    ),
    'damaged',
  ],
  ['nothing but a head', new TextEncoder().encode('%PDF-1.7\n%%EOF'), 'damaged'],
  [
    'letters without meaning',
    drawPdf([{ text: [[80, 700, '\ue001\ue002\ue003\ue004\ue005'.repeat(9)]] }]),
    'wrong-encoding',
  ],
  ['nothing', new Uint8Array(), 'empty'],
])('%s is refused', async (_, bytes, code) => {
  expect(await readPdf(bytes)).toMatchObject({ ok: false, code });
});

test('pages without letters among others are told', async () => {
  const read = await readPdf(drawPdf([words, { hasPicture: true }, words, words]));
  expect(read).toMatchObject({
    ok: true,
    notes: [{ code: 'pages-without-text', message: expect.stringContaining('Trang 2 ') }],
  });
});

test('a file cut anywhere is refused or read, never thrown over', async () => {
  const whole = sample('decision.pdf');
  for (let part = 1; part < 30; part += 1) {
    const read = await readPdf(whole.slice(0, Math.floor((whole.length * part) / 30)));
    expect(read).toMatchObject({ ok: false, code: 'damaged' });
  }
});

test('a file cut anywhere and ended again is refused or read, never thrown over', async () => {
  const whole = drawPdf([words, words]);
  const end = new TextEncoder().encode('\n%%EOF\n');
  for (let part = 1; part < 30; part += 1) {
    const cut = whole.slice(0, Math.floor((whole.length * part) / 30));
    const read = await readPdf(Uint8Array.from([...cut, ...end]));
    expect(typeof read.ok).toBe('boolean');
  }
}, 30_000);
