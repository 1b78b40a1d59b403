import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean) => {
  const codes = Uint16Array.from([...(mark ? '\uFEFF' : ''), ...text].map((char) => char.charCodeAt(0)));
  return new Uint8Array(codes.buffer);
};

test('decomposed letters, carriage returns and a byte-order mark leave one plain form', () => {
  const read = readText(bytes(`\uFEFF${'Quyết định'.normalize('NFD')}\r\nsố 1`));
  expect(read).toEqual({ ok: true, text: 'Quyết định\nsố 1', encoding: 'utf-8' });
});

test('UTF-16 is read with and without its mark', () => {
  const text = 'Uy ban nhan dan tinh Quang Nam ban hanh quyet dinh';
  expect(readText(utf16(text, true))).toMatchObject({ text, encoding: 'utf-16le' });
  expect(readText(utf16(text, false))).toMatchObject({ text, encoding: 'utf-16le' });
});

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['only spaces', bytes(' \n\t '), 'empty'],
  ['Latin-1 letters', Uint8Array.from([0x54, 0x72, 0xe0, 0x6e, 0x67]), 'wrong-encoding'],
  [
    'twice encoded letters',
    bytes('Quyáº¿t Ä‘á»‹nh cá»§a á»¦y ban nhÃ¢n dÃ¢n tá»‰nh vá» phÃ¡t triá»ƒn kinh táº¿'.repeat(3)),
    'wrong-encoding',
  ],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48, 0xff, 0xd8]), 'binary'],
  ['a PDF', bytes('%PDF-1.7 ...'), 'unsupported-format'],
  ['a Word file', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'unsupported-format'],
  ['a secret', bytes('TỐI MẬT\nQUYẾT ĐỊNH'), 'classified'],
  ['a secret by field', bytes('QUYẾT ĐỊNH\nĐộ mật: Mật\n'), 'classified'],
  ['a secret beside the number of copies', bytes('| MẬT | Bản số: 01 |\n\nKẾ HOẠCH\n'), 'classified'],
  [
    'a secret behind its number',
    bytes('| Số: 12/KH-UBND MẬT | Quảng Nam, ngày 05/01/2024 |\nKẾ HOẠCH\n'),
    'classified',
  ],
  ['a secret by a field on two lines', bytes('Độ mật: **\n\n**Tối mật**\n'), 'classified'],
])('%s is refused', (_, given, code) => {
  expect(readText(given)).toMatchObject({ ok: false, code });
});

test('the word "mật" in a sentence is no stamp', () => {
  expect(readText(bytes('Tăng cường bảo mật thông tin và bảo vệ bí mật nhà nước.')).ok).toBe(true);
  expect(readText(bytes('| 1 | Rà soát danh mục bí mật nhà nước độ MẬT | Công an tỉnh |')).ok).toBe(true);
});

test('a text of blank lines or bars before a word of a stamp is read in good time', () => {
  const began = process.cpuUsage();
  for (const filler of ['\n', ' ', '|', ' \n', 'Độ mật: *'])
    expect(readText(bytes(`${filler.repeat(300_000)}MẬTx TUYỆT MẬT Độ mật: Mậtx`)).ok).toBe(true);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(3000);
});

const WORDS = 'QUYẾT ĐỊNH\nĐiều 1. Ban hành kế hoạch';
const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head></head><body><p>${WORDS}</p></body></html>`;
test.each([
  ['a page that Word saved as .doc', bytes(page), 'HTML'],
  ['a page behind a mark and a comment', bytes(`\uFEFF\n<!-- lưu từ Word -->\n<!DOCTYPE html>${page}`), 'HTML'],
  ['a page in UTF-16', utf16(page, true), 'HTML'],
  ['a page in an old encoding', Uint8Array.from(Buffer.from('<HTML><p>Quy\u00eat</p>', 'latin1')), 'HTML'],
  ['a piece of a page', bytes(`<p>${WORDS}</p>\n`.repeat(10)), 'HTML'],
  [
    'a web archive',
    bytes(`From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x\r\n`),
    'MHT',
  ],
  [
    'XML of Word 2003',
    bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
    'XML',
  ],
  ['rich text', bytes(' {\\rtf1\\ansi QUYET DINH}'), '.rtf'],
])('%s is refused with its own name, never read as words', (_, given, found) => {
  const read = readText(given);
  expect(read).toMatchObject({ ok: false, code: 'unsupported-format' });
  expect(read).toHaveProperty('found', expect.stringMatching(new RegExp(`^${found.replace('.', '[.]')}`)));
});

test('markdown with line breaks in its cells, and words that end in a colon, stay text', () => {
  const table = '| Chỉ tiêu | Giá trị |\n| --- | --- |\n| A<br>B | 5 |\n'.repeat(20);
  expect(readText(bytes(`Kính gửi: các Sở\nCăn cứ: Luật\n${table}`)).ok).toBe(true);
});
