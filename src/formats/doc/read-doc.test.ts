import { readFileSync } from 'node:fs';
import CFB from 'cfb';
import { expect, test } from 'vitest';
import { readDoc } from './read-doc.ts';

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../tests/samples/documents/${name}`, import.meta.url)));

/** The sample with its streams changed and packed again. */
function changed(name: string, change: (stream: (name: string) => Uint8Array) => void): Uint8Array {
  const file = CFB.read(sample(name), { type: 'array' });
  change((stream) => {
    const entry = CFB.find(file, stream);
    if (entry === null) throw new Error(stream);
    const bytes = Uint8Array.from(entry.content);
    entry.content = bytes;
    return bytes;
  });
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as number[]);
}

const office = (stream: string) => {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, `/${stream}`, new Uint8Array(5000));
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as number[]);
};

function textOf(bytes: Uint8Array): string {
  const read = readDoc(bytes);
  if (!read.ok) throw new Error(read.code);
  return read.text;
}

test('head and signature are paragraphs column by column; automatic letters, bold, footnotes and page breaks are kept', () => {
  const paragraphs = textOf(sample('decision.doc')).split('\n\n');
  expect(paragraphs.slice(0, 6)).toEqual([
    '**ỦY BAN NHÂN DÂN**',
    '**TỈNH SÔNG LAM**',
    'Số: 35/QĐ-UBND',
    '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
    '**Độc lập - Tự do - Hạnh phúc**',
    'Sông Lam, ngày 15 tháng 01 năm 2026',
  ]);
  expect(paragraphs).toContain('b) Sở Nội vụ kiểm tra kỷ luật công vụ tại ít nhất 12 cơ quan;');
  expect(paragraphs.find((it) => it.startsWith('**Điều 1.** Giao'))).toContain('năm 2026[^1] theo hai phụ lục');
  expect(paragraphs.at(-2)).toBe('[^1]: Số liệu năm 2025 là số ước thực hiện đến hết tháng 12.');
  expect(paragraphs.filter((it) => it === '\f')).toHaveLength(2);
  const signature = paragraphs.indexOf('**Nơi nhận:**');
  expect(paragraphs.slice(signature + 3, signature + 6)).toEqual([
    '**TM. ỦY BAN NHÂN DÂN**',
    '**CHỦ TỊCH**',
    '**Lê Văn Bình**',
  ]);
});

test('a table keeps its merged cells, the paragraphs of a cell and its bars', () => {
  const lines = textOf(sample('decision.doc')).split('\n');
  const head = lines.findIndex((line) => line.startsWith('| **TT** | **Chỉ tiêu**'));
  expect(lines.slice(head, head + 6)).toEqual([
    '| **TT** | **Chỉ tiêu** | **Đơn vị** | **Năm** | << | **Cơ quan chủ trì** |',
    '| --- | --- | --- | --- | --- | --- |',
    '| ^^ | ^^ | ^^ | **2025** | **2026** | ^^ |',
    '| Nhóm kinh tế \\| toàn tỉnh | << | << | << | << | << |',
    '| 1 | Thu ngân sách trên địa bàn của khu vực 1, tính theo số liệu thống kê đã công bố | % | 41,5 | 46 | Sở Tài chính |',
    '| 2 | Tỷ lệ giải ngân vốn đầu tư công của khu vực 2, tính theo số liệu thống kê đã công bố | % | 42,5 | 47 | ^^ |',
  ]);
  expect(lines).toContain(
    '| 1 | Xây dựng Đề án cấp nước sạch;<br>- Trình Ủy ban nhân dân tỉnh. | Sở Nông nghiệp và Môi trường | Quý II |',
  );
});

test('old letters are read by the font of the run, and hidden words are left out and told', () => {
  const read = readDoc(sample('old-letters.doc'));
  expect(read).toEqual({
    ok: true,
    pages: null,
    text: [
      '**QUYẾT ĐỊNH**',
      'Giao Sở Tài chính chủ trì, hoàn thành trước ngày 30 tháng 6; mỗi đơn vị phải tự chịu trách nhiệm.',
      'Quyết định này có hiệu lực từ ngày ký.',
      'Đoạn này bằng Unicode.',
    ].join('\n\n'),
    notes: [expect.objectContaining({ code: 'legacy-encoding' }), expect.objectContaining({ code: 'hidden-text' })],
  });
});

test('a file packed again by other software reads the same', () => {
  expect(textOf(changed('decision.doc', () => undefined))).toBe(textOf(sample('decision.doc')));
});

const setFlag = (at: number, bits: number) => (stream: (name: string) => Uint8Array) => {
  const main = stream('WordDocument');
  main[at] = (main[at] ?? 0) | bits;
};

test.each([
  ['a file under a password', changed('decision.doc', setFlag(0x0b, 0x01)), 'encrypted', '.doc'],
  ['a .docx under a password', office('EncryptedPackage'), 'encrypted', '.docx'],
  ['a workbook', office('Workbook'), 'unsupported-format', '.xls'],
  [
    'a file of Word 95',
    changed('decision.doc', (stream) => stream('WordDocument').set([0x68, 0x00], 2)),
    'unsupported-format',
    'Word 95',
  ],
  ['an RTF called .doc', new TextEncoder().encode('{\\rtf1 Quyet dinh}'), 'unsupported-format', 'RTF'],
  ['a web page called .doc', new TextEncoder().encode('\n<html xmlns:w="urn"><body>'), 'unsupported-format', 'HTML'],
  ['another compound file', office('Khac'), 'no-document', '.doc'],
  ['nothing', new Uint8Array(), 'empty', '.doc'],
])('%s is refused', (_, bytes, code, found) => {
  expect(readDoc(bytes)).toEqual({ ok: false, code, found });
});

test('a secrecy stamp is refused', () => {
  const stamped = changed('decision.doc', (stream) => {
    const main = Buffer.from(stream('WordDocument').buffer);
    const at = main.indexOf(Buffer.from('TỈNH SÔNG LAM', 'utf16le'));
    main.write('TỐI MẬT      ', at, 'utf16le');
  });
  expect(readDoc(stamped)).toEqual({ ok: false, code: 'classified', found: 'Tối mật' });
});

test('a table of sectors that goes round in a circle ends', () => {
  const circle = sample('decision.doc');
  const view = new DataView(circle.buffer);
  const table = 512 * (view.getUint32(0x4c, true) + 1);
  for (let sector = 0; sector < 128; sector += 1) view.setUint32(table + 4 * sector, (sector + 1) % 8, true);
  expect(readDoc(circle)).toMatchObject({ ok: false, code: 'damaged' });
});

test('a file cut anywhere is refused as damaged or read in full', () => {
  const whole = sample('decision.doc');
  const text = textOf(whole);
  for (let part = 0; part < 30; part += 1) {
    const read = readDoc(whole.slice(0, Math.floor((whole.length * part) / 30)));
    if (read.ok) expect(read.text).toBe(text);
    else expect(['damaged', 'empty']).toContain(read.code);
  }
});

test('changed bytes never make the reader throw', () => {
  const whole = sample('old-letters.doc');
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let round = 0; round < 500; round += 1) {
    const bytes = whole.slice();
    for (let i = random(8); i >= 0; i -= 1) bytes[random(bytes.length)] = random(256);
    expect(typeof readDoc(bytes).ok).toBe('boolean');
  }
});
