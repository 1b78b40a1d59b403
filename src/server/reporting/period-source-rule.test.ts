import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourcesOfPeriod, type HeldAssignment } from '#domain/reporting/period-sources.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aProgrammeOfTargets } from '#tests/factories/programme-of-targets.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const OPERATORS = ['lead', 'sum', 'none'] as const;
const LAST_STEP = 22;
type Dice = (sides: number) => number;

/** Numbers that look like chance and are the same every time. */
function dice(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

/** The quarters are due on 18 March, June, September and December: terms begin and end on that day or the day after. */
function dayAt(step: number): string {
  const within = Math.min(step, LAST_STEP);
  return `2025-${String(1 + Math.floor(within / 2)).padStart(2, '0')}-${within % 2 === 0 ? '18' : '19'}`;
}

/** Up to three terms one after the other, with gaps; the last may go on. */
function termsOf(throwDice: Dice, agencies: readonly number[]): HeldAssignment[] {
  const terms: HeldAssignment[] = [];
  let step = throwDice(12);
  for (let left = throwDice(4); left > 0 && step < LAST_STEP; left -= 1) {
    const until = step + 1 + throwDice(6);
    const goesOn = left === 1 && throwDice(2) === 0;
    const term = { from: dayAt(step), to: goesOn ? null : dayAt(until) };
    const [lead = 0, helper = 0] = [agencies[throwDice(3)], agencies[throwDice(3)]];
    terms.push({ agencyId: lead, part: 'lead', ...term });
    if (helper !== lead) terms.push({ agencyId: helper, part: 'cooperating', ...term });
    step = until + throwDice(3);
  }
  return terms;
}

test('the view says of every target and period what the rule says, however it was assigned', async () => {
  const provinceId = await aProvince(database.db);
  const agencies: number[] = [];
  for (let left = 3; left > 0; left -= 1) agencies.push(await anAgency(database.db, { provinceId }));
  const { personId } = await aPerson(database.db, { provinceId, agencyId: agencies[0] ?? 0 });
  const targets = Array.from({ length: 90 }, (_, at) => ({ operator: OPERATORS[at % 3] ?? 'lead' })).flatMap(
    (whole, at) => [whole, { ...whole, wholeAt: 2 * at }],
  );
  const { programmeId, targetIds } = await aProgrammeOfTargets(database.db, {
    provinceId,
    personId,
    year: 2025,
    targets,
  });
  const throwDice = dice(2024);
  // Half of the parts have never had anybody of their own.
  const terms = targetIds.map((_, at) => (at % 4 === 1 ? [] : termsOf(throwDice, agencies)));
  const rows = terms.flatMap((held, at) => held.map((term) => ({ target: targetIds[at], ...term })));
  await sql`insert into assignment (province_id, target_id, agency_id, part, assigned_by, assigned_at, ended_at)
            select ${provinceId}, a.target, a."agencyId", a.part, ${personId},
                   (a."from" + time '23:30') at time zone 'Asia/Ho_Chi_Minh',
                   (a."to" + time '23:50') at time zone 'Asia/Ho_Chi_Minh'
              from json_to_recordset(${JSON.stringify(rows)}::json)
                   as a(target integer, "agencyId" integer, part text, "from" date, "to" date)`.execute(database.db);

  const { rows: periods } = await sql<{ id: number; due: string }>`
    select id, submission_due_on as due from period where province_id = ${provinceId} and year = 2025`.execute(
    database.db,
  );
  const expected = targetIds.flatMap((targetId, at) => {
    const held = { operator: targets[at]?.operator ?? 'lead', own: terms[at] ?? [], whole: [] as HeldAssignment[] };
    if (at % 2 === 1) held.whole = terms[at - 1] ?? [];
    return periods.flatMap(({ id, due }) => {
      const { agencyIds, owed } = sourcesOfPeriod(held, due);
      return agencyIds.map((agencyId) => `${targetId} ${id} ${agencyId} ${owed}`);
    });
  });
  const { rows: found } = await sql<{ line: string }>`
    select concat_ws(' ', target_id, period_id, agency_id, owed::text) as line from period_source
     where programme_id = ${programmeId}`.execute(database.db);
  expect(expected.filter((line) => line.endsWith('true')).length).toBeGreaterThan(100);
  expect(expected.filter((line) => line.endsWith('false')).length).toBeGreaterThan(50);
  expect(found.map(({ line }) => line).toSorted()).toEqual(expected.toSorted());
});
