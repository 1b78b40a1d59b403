import { sql } from 'kysely';
import type { RootDb } from './db/database.ts';
import { demonstrationLogins, loadDemonstration } from './demonstration/index.ts';

export type FirstData = 'demonstration' | 'own';

/** What an existing database holds is decided by its first start; a later setting changes nothing in it. */
async function findKind(db: RootDb): Promise<FirstData | undefined> {
  const { rows } = await sql<{ demonstration: boolean }>`select demonstration from province limit 1`.execute(db);
  const province = rows[0];
  if (!province) return undefined;
  return province.demonstration ? 'demonstration' : 'own';
}

/** Fills a new database: with the demonstration province, or with nothing but a first administrator. */
export async function ensureFirstData(
  db: RootDb,
  wanted: FirstData,
  announce: (line: string) => void,
): Promise<FirstData> {
  const found = await findKind(db);
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
