import { calendarNotice } from './calendar-notice.ts';
import type { FirstData } from './config.ts';
import type { RootDb } from './db/database.ts';
import { demonstrationLogins } from './demonstration/index.ts';
import { loadDemonstration } from './demonstration/load-demonstration.ts';
import { makeFirstAdministrator } from './first-administrator.ts';
import { findProvinceKind } from './installation-queries.ts';

export type KindOfData = 'demonstration' | 'own';

/**
 * Fills a new database: with the demonstration province, or with nothing but a first administrator.
 * What an existing database holds was decided by its first start; a later setting changes nothing in it.
 */
export async function ensureFirstData(
  db: RootDb,
  wanted: FirstData,
  announce: (line: string) => void,
): Promise<KindOfData> {
  const kind = (await findProvinceKind(db)) ?? (await fillEmpty(db, wanted, announce));
  const notice = await calendarNotice(db, new Date());
  if (notice !== undefined) announce(notice);
  return kind;
}

async function fillEmpty(db: RootDb, wanted: FirstData, announce: (line: string) => void): Promise<KindOfData> {
  if (wanted !== 'own') {
    announce('Đang nạp dữ liệu minh họa: Quảng Nam năm 2024…');
    await loadDemonstration(db, wanted === 'demonstration' ? 'everything' : 'people');
    return 'demonstration';
  }
  const { userName, password } = await makeFirstAdministrator(db);
  announce(`Quản trị viên đầu tiên: tên đăng nhập ${userName}, mật khẩu ${password} (chỉ hiện một lần này).`);
  return 'own';
}

/** The lines that tell a visitor of the demonstration how to sign in. */
export function demonstrationLines(): string[] {
  const width = Math.max(0, ...demonstrationLogins.map(({ username }) => username.length));
  return demonstrationLogins.map(
    ({ username, password, person }) => `  ${username.padEnd(width)}  ${password}  ${person}`,
  );
}
