import { recordAudit } from '../audit/index.ts';
import type { RootDb, Tx } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { bringEarlierDistricts } from './earlier-districts.ts';
import { bringEarlierYears } from './earlier-years.ts';
import { loadAgencies } from './load-agencies.ts';
import { loadForms } from './load-forms.ts';
import { loadCertificates } from './load-certificates.ts';
import { loadPeople } from './load-people.ts';
import { loadProgramme } from './load-programme.ts';
import { asRoot } from './one-transaction.ts';
import { loadRegimes } from './load-regimes.ts';
import { playCommunes } from './play-communes.ts';
import { playFollowUp } from './play-follow-up.ts';
import { playTasks } from './play-tasks.ts';
import { playYear } from './play-year.ts';
import { at } from './stage.ts';

/** 'people': agencies and people only, to walk the whole line oneself; 'everything': the programme and its four quarters. */
export type DemonstrationExtent = 'people' | 'everything';

/** Loads the demonstration province whole or not at all; called once, on an empty database. */
export async function loadDemonstration(db: RootDb, extent: DemonstrationExtent = 'everything'): Promise<void> {
  await inTransaction(db, async (tx) => load(tx, extent), { 'tiendo.scope': 'system' });
}

async function load(tx: Tx, extent: DemonstrationExtent): Promise<void> {
  const provinceId = await loadAgencies(tx);
  const stage = { db: asRoot(tx), cast: await loadPeople(tx, provinceId) };
  const certify = await loadCertificates(tx, provinceId, stage.cast);
  await recordAudit(at(stage, 'quantri', '2024-01-02 08:00'), tx, {
    action: 'demonstration.loaded',
    subjectKind: 'province',
    subjectId: provinceId,
    detail: 'Nạp tỉnh minh họa: cơ quan, người dùng và số liệu minh họa',
  });
  await loadForms(stage, await loadRegimes(stage));
  if (extent === 'people') return;
  const played = await loadProgramme(stage, tx);
  await bringEarlierYears(played);
  await bringEarlierDistricts(played);
  await playYear(played);
  await playTasks(played);
  await playFollowUp(played);
  await playCommunes(played, provinceId, certify);
}
