import { expect, test } from 'vitest';
import { refuseUnfitServer } from './db/prepare.ts';
import { StartFailure, folderFailure } from './start-failure.ts';

test.each([
  ['ENOSPC', 'Ổ đĩa chứa /d đã đầy'],
  ['EDQUOT', 'Ổ đĩa chứa /d đã đầy'],
  ['EACCES', 'Không có quyền ghi vào thư mục dữ liệu /d'],
  ['EROFS', 'Không có quyền ghi vào thư mục dữ liệu /d'],
  ['ENOTDIR', 'Đường dẫn dữ liệu /d không phải là thư mục'],
])('a folder that fails with %s gets its sentence', (code, sentence) => {
  const failure = folderFailure(Object.assign(new Error(code), { code }), '/d');
  expect(failure).toBeInstanceOf(StartFailure);
  expect(String(failure)).toContain(sentence);
});

test('an error of another kind passes through as it is', () => {
  const error = new Error('other');
  expect(folderFailure(error, '/d')).toBe(error);
});

const fit = { version: 15, versionText: '15.18', encoding: 'UTF8', aboveRowSecurity: false };

test('PostgreSQL older than 15 and databases that are not UTF8 are refused', () => {
  expect(() => refuseUnfitServer({ ...fit, version: 14, versionText: '14.9' })).toThrow(
    'Máy chủ PostgreSQL là bản 14.9; cần bản 15 trở lên.',
  );
  expect(() => refuseUnfitServer({ ...fit, encoding: 'LATIN1' })).toThrow('bảng mã LATIN1');
  expect(() => refuseUnfitServer(fit)).not.toThrow();
});
