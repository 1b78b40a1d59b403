import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tx } from '#server/context.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { handInUnit } from '#tests/factories/route-form.ts';
import { openReport } from '../reporting/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const asSystem = async <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  inTransaction(database.db, work, { 'tiendo.scope': 'system' });

/** The quarter from what is kept, and the same made from the lines in force by the statement that keeps nothing. */
async function readBoth(quarter: Quarter, tx: Tx): Promise<[unknown[], unknown[]]> {
  const read = async (made: 'quarter_figures' | 'quarter_figures_now') => {
    const { rows } = await sql`
      SELECT target_id, expected, received, late, total::text, weakest, (SELECT array_agg(w ORDER BY w) FROM unnest(waiting_for) w) AS waiting,
             (SELECT array_agg(b ORDER BY b) FROM unnest(returned) b WHERE b IS NOT NULL) AS returned, (SELECT json_agg(x ORDER BY x ->> 'agencyId')
                FROM json_array_elements(cross_checks) x) AS crosses
        FROM period p, ${sql.ref(made)}(${quarter.programmeId}, p.id, 2024, p.submission_due_on, 'system', NULL)
       WHERE p.key = '2024Q1' AND p.province_id = ${quarter.provinceId} ORDER BY target_id`.execute(tx);
    return rows;
  };
  return [await read('quarter_figures_now'), await read('quarter_figures')];
}

test('through any history of figures, returns and reassignments a quarter from kept sums is the quarter from its leaves', async () => {
  const quarter = await aQuarter(database.db, ({ health, education, planning }) => [
    { lead: health },
    { lead: health, cooperating: [education, planning], operator: 'sum' },
    { lead: education, cooperating: [health], operator: 'none' },
    { lead: education, operator: 'sum' },
  ]);
  await openReport(quarter.as('specialist'), quarter.programmeId, '2024Q1');
  const place = await asSystem(async (tx) => {
    const { rows } = await sql<{ formId: number; periodId: number }>`
      SELECT form_id AS "formId", period_id AS "periodId" FROM report WHERE province_id = ${quarter.provinceId}`.execute(
      tx,
    );
    return rows[0] ?? { formId: 0, periodId: 0 };
  });
  const form = { ...place, provinceId: quarter.provinceId, personId: quarter.people.officer.personId };
  const units = [quarter.health, quarter.education, quarter.planning];
  for (let step = 0; step < 30; step += 1) {
    const unit = units[step % 3] ?? 0;
    const value = (target: number) =>
      (step + target) % 5 === 0 ? null : `${(step * 37 + target * 11) % 90}.${step % 4}0`;
    const standing = step % 4 === 0 ? ('estimate' as const) : ('final' as const);
    const lines = quarter.targetIds.map((quantityId, at) => ({ quantityId, value: value(at), standing }));
    await handInUnit(database.db, form, { unit, day: step < 3 ? '2024-03-20' : '2024-03-21', lines });
    if (step % 7 === 6) await reassign(quarter.targetIds[step % 4] ?? 0, units[(step + 1) % 3] ?? 0);
    const [kept, made] = await asSystem(async (tx) => readBoth(quarter, tx));
    expect(kept).toEqual(made);
    expect(kept.length).toBe(4);
  }
}, 60_000);

/** The target's lead is another agency from before the quarter was due. */
async function reassign(targetId: number, agencyId: number): Promise<void> {
  await asSystem(async (tx) =>
    sql`UPDATE assignment a SET agency_id = ${agencyId} WHERE target_id = ${targetId} AND part = 'lead'
          AND NOT EXISTS (SELECT FROM assignment b WHERE b.target_id = a.target_id AND b.agency_id = ${agencyId})`.execute(
      tx,
    ),
  );
}
