import { expect, test } from 'vitest';
import { mediaTypeOf, safeFileName } from './media-type.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const text = (words: string) => new TextEncoder().encode(words);
const zip = bytes(0x50, 0x4b, 3, 4, 20);

test.each([
  ['a PDF under any name', text('%PDF-1.7'), 'bien-ban.exe', 'application/pdf'],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13), 'anh.png', 'image/png'],
  ['a workbook', zip, 'so-lieu.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['an old document', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'cv.doc', 'application/msword'],
  ['a table as text', text('chỉ tiêu;số\n1;23.600'), 'bang.csv', 'text/csv'],
])('%s is taken as evidence', (_case, content, name, type) => {
  expect(mediaTypeOf(content, name)).toBe(type);
});

test.each([
  ['a Windows program', text('MZ\u0090'), 'bao-cao.pdf'],
  ['a Linux program', bytes(0x7f, 0x45, 0x4c, 0x46), 'bao-cao.txt'],
  ['a script', text('#!/bin/sh\nrm -rf /'), 'ghi-chu.txt'],
  ['a page with code in it', text('<script>alert(1)</script>'), 'trang.html'],
  ['a drawing that may carry code', text('<svg/>'), 'hinh.svg'],
  ['a package that calls itself a program', zip, 'cai-dat.jar'],
  ['text in a broken encoding', bytes(0xff, 0xfe, 0x41), 'a.txt'],
  ['a file without a name', text('abc'), ''],
])('%s is refused', (_case, content, name) => {
  expect(mediaTypeOf(content, name)).toBeNull();
});

test('a file keeps its name, but no folder and no sign that would break a header', () => {
  expect(safeFileName('C:\\hồ sơ\\Biên bản "số 1".pdf')).toBe('Biên bản số 1.pdf');
  expect(safeFileName('../../etc/passwd')).toBe('passwd');
  expect(safeFileName(`${'a'.repeat(300)}.xlsx`)).toMatch(/^a{130}\.xlsx$/);
});
