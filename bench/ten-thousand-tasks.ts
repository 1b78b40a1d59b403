import { sql } from 'kysely';
import type { RootDb } from '#server/db/database.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { aPerson, type Person } from '#tests/factories/person.ts';
import { anAgency, aProvince } from '#tests/factories/province.ts';

export const TASKS = 10_000;
export const STEPS_A_TASK = 10;
const AGENCIES = 60;
export const TODAY = '2024-06-14';

export interface ProvinceOfTasks {
  provinceId: number;
  officer: Person;
  specialist: Person;
  agencyId: number;
}

/** A province of 60 agencies with 10,000 tasks due over the year and 100,000 lines of their history, written directly. */
export async function aProvinceOfTasks(db: RootDb): Promise<ProvinceOfTasks> {
  const provinceId = await aProvince(db, { clockDay: TODAY });
  const officeId = await anAgency(db, { provinceId, name: 'Văn phòng UBND tỉnh', functions: ['programme-office'] });
  const officer = await aPerson(db, { provinceId, agencyId: officeId, roles: ['programme-officer'] });
  const agencyIds: number[] = [];
  const specialists: Person[] = [];
  for (let made = 0; made < AGENCIES; made += 1) {
    const agencyId = await anAgency(db, { provinceId });
    agencyIds.push(agencyId);
    specialists.push(await aPerson(db, { provinceId, agencyId, roles: ['specialist'] }));
  }
  const [agencyId] = agencyIds;
  const [specialist] = specialists;
  if (agencyId === undefined || !specialist) throw new Error('no agency');
  await inTransaction(db, async (tx) => writeTasks(tx, { provinceId, personId: officer.personId, agencyIds }), {
    'tiendo.scope': 'system',
  });
  return { provinceId, officer, specialist, agencyId };
}

interface Writing {
  provinceId: number;
  personId: number;
  agencyIds: readonly number[];
}

async function writeTasks(tx: RootDb, { provinceId, personId, agencyIds }: Writing): Promise<void> {
  await sql`
    INSERT INTO task (province_id, origin, source_words, ordinal, kind, title, as_written, product, due_kind, due_on, state, proved_on,
                      leader_in_charge_id)
    SELECT ${provinceId}, (ARRAY['directive', 'letter', 'by-hand'])[1 + n % 3], 'Thông báo số ' || n % 300 || '/TB-UBND', n,
           CASE WHEN n % 7 = 0 THEN 'scheme' ELSE 'task' END,
           (ARRAY['Rà soát danh mục thuốc', 'Trình đề án phát triển đô thị', 'Giải ngân vốn đầu tư công'])[1 + n % 3] || ' số ' || n, '',
           'Báo cáo', 'date', date '2024-01-15' + n % 340,
           CASE WHEN n % 2 = 0 THEN 'done' WHEN n % 11 = 0 THEN 'assigned' ELSE 'in-progress' END,
           CASE WHEN n % 2 = 0 THEN date '2024-01-10' + n % 350 END, ${personId}
      FROM generate_series(1, ${TASKS}::int) n`.execute(tx);
  await sql`
    INSERT INTO assignment (province_id, task_id, agency_id, part, assigned_by, assigned_at)
    SELECT ${provinceId}, id, (${agencyIds}::int[])[1 + (ordinal + share * 7) % ${AGENCIES}::int],
           CASE WHEN share = 0 THEN 'lead' ELSE 'cooperating' END, ${personId}, '2024-01-03T02:00:00Z'
      FROM task CROSS JOIN generate_series(0, 2) share WHERE province_id = ${provinceId}`.execute(tx);
  await sql`
    INSERT INTO task_step (province_id, task_id, action, from_state, to_state, reason, person_id, agency_id, at)
    SELECT ${provinceId}, id, 'progress', 'in-progress', 'in-progress', 'Đã làm được phần việc thứ ' || step, ${personId},
           (${agencyIds}::int[])[1 + ordinal % ${AGENCIES}::int], timestamptz '2024-01-05T03:00:00Z' + step * interval '9 days'
      FROM task CROSS JOIN generate_series(1, ${STEPS_A_TASK}::int) step WHERE province_id = ${provinceId}`.execute(tx);
}
