import { periodsOfYear } from '#domain/reporting/period.ts';
import { decree09QuarterRegime } from '#domain/reporting/regime.ts';
import type { Db } from '../db/database.ts';
import { loadCalendar } from './calendar-queries.ts';
import { insertPeriods, insertRegime, listRegimes } from './regime-queries.ts';

/**
 * The periods of a programme's year, with the days that the province's regimes and the working calendar give them. A new
 * province starts with the quarterly regime; periods that exist keep the days that were announced.
 */
export async function makePeriods(db: Db, provinceId: number, year: number): Promise<void> {
  const calendar = await loadCalendar(db);
  if ((await listRegimes(db, provinceId, year)).length === 0) await insertRegime(db, provinceId, decree09QuarterRegime);
  for (const regime of await listRegimes(db, provinceId, year)) {
    await insertPeriods(db, provinceId, regime.id, periodsOfYear(year, regime, calendar));
  }
}
