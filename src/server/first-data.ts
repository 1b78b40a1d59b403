import type { RootDb } from './db/database.ts';
import { demonstrationLogins, loadDemonstration } from './demonstration/index.ts';
import { findProvinceKind } from './installation-queries.ts';

export type FirstData = 'demonstration' | 'own';

/**
 * Fills a new database: with the demonstration province, or with nothing but a first administrator.
 * What an existing database holds was decided by its first start; a later setting changes nothing in it.
 */
export async function ensureFirstData(
  db: RootDb,
  wanted: FirstData,
  announce: (line: string) => void,
): Promise<FirstData> {
  const found = await findProvinceKind(db);
  if (found !== undefined) return found;
  if (wanted === 'demonstration') {
    announce('Đang nạp dữ liệu minh họa: Quảng Nam năm 2024…');
    await loadDemonstration(db);
  }
  return wanted;
}

/** The lines that tell a visitor of the demonstration how to sign in. */
export function demonstrationLines(): string[] {
  const width = Math.max(0, ...demonstrationLogins.map(({ username }) => username.length));
  return demonstrationLogins.map(
    ({ username, password, person }) => `  ${username.padEnd(width)}  ${password}  ${person}`,
  );
}
