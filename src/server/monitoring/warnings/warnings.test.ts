import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WarningList } from '#contract/warnings.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { EDUCATION, handIn, HEALTH } from '#tests/factories/reports.ts';
import { acknowledgeWarning } from './acknowledge-warning.ts';
import { endWarning } from './end-warning.ts';
import { keepWarnings } from './keep-warnings.ts';
import { listWarnings } from './list-warnings.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

/** The second target is a part of the first; Planning runs the programme. */
async function aWatch(partLead: 'health' | 'education' = 'health') {
  const quarter = await aQuarter(database.db, ({ health, education }) => [
    { lead: health, value: '100' },
    { lead: partLead === 'health' ? health : education, value: '60', wholeAt: 0, partKind: 'of-which' },
  ]);
  await database.db
    .insertInto('agency_function')
    .values({
      province_id: quarter.provinceId,
      agency_id: quarter.planning,
      function: 'programme-office',
      valid: '[2000-01-01,)',
    })
    .execute();
  const watch = async (today: string) =>
    keepWarnings(database.db, {
      provinceId: quarter.provinceId,
      programmeId: quarter.programmeId,
      today,
      now: `${today}T10:00:00+07:00`,
    });
  const list = async (person: keyof Quarter['people'], today = '2024-03-25') => {
    const seen = await listWarnings(quarter.as(person, today), quarter.programmeId);
    expect(WarningList.strict().parse(seen)).toEqual(seen);
    return seen;
  };
  return { ...quarter, watch, list };
}

test('a figure that is overdue is warned of, and the warning ends when the figure comes', async () => {
  const made = await aWatch();
  expect(await made.watch('2024-03-18')).toEqual({ raised: 0, ended: 0 });
  expect(await made.watch('2024-03-20')).toEqual({ raised: 2, ended: 0 });
  expect(await made.watch('2024-03-20')).toEqual({ raised: 0, ended: 0 });
  const { open, rules } = await made.list('leader');
  expect(open[0]).toMatchObject({
    kind: 'stale',
    code: 'figure-overdue',
    periodKey: '2024Q1',
    owner: { name: 'Sở Y tế' },
  });
  expect(rules.every(({ verified }) => !verified)).toBe(true);
  await handIn(made, HEALTH, ['30', '18'], { day: '2024-03-21' });
  expect(await made.watch('2024-03-21')).toEqual({ raised: 0, ended: 2 });
  expect((await made.list('leader')).ended).toMatchObject([{ end: { by: null } }, { end: { by: null } }]);
});

test('a part larger than its whole, and a pace far behind, are warned of with their figures', async () => {
  // One agency's own sheet would have been refused.
  const made = await aWatch('education');
  await handIn(made, HEALTH, ['10'], { day: '2024-03-15' });
  await handIn(made, EDUCATION, [null, '12'], { day: '2024-03-15' });
  await made.watch('2024-03-20');
  const { open } = await made.list('consolidator');
  expect(open.map(({ kind, target }) => `${target.number} ${kind}`)).toEqual([
    '1 unlikely',
    '2 contradiction',
    '2 watch',
  ]);
  expect(open[1]?.figures).toEqual({ value: '12', whole: '10' });
});

test('only the owner takes note, once; the version that was looked at has to be the newest', async () => {
  const made = await aWatch();
  await made.watch('2024-03-20');
  const [one, other] = (await made.list('specialist')).open;
  if (!one || !other) throw new Error('no warning');
  expect(one).toMatchObject({ mayAcknowledge: true, mayEnd: false });
  await expect(acknowledgeWarning(made.as('leader'), one.id, { version: 1 })).rejects.toMatchObject({
    code: 'warning-not-yours',
  });
  const taken = await acknowledgeWarning(made.as('specialist'), one.id, { version: 1, note: 'Nộp trong ngày mai' });
  expect(taken.acknowledgement).toMatchObject({ note: 'Nộp trong ngày mai' });
  await expect(acknowledgeWarning(made.as('head'), one.id, { version: 1 })).rejects.toMatchObject({
    code: 'stale-version',
  });
  await expect(acknowledgeWarning(made.as('head'), one.id, { version: taken.version })).rejects.toMatchObject({
    code: 'warning-acknowledged',
  });
});

test('ended by hand it needs a reason and is not raised again by the same thing', async () => {
  const made = await aWatch();
  await made.watch('2024-03-20');
  const [one] = (await made.list('officer')).open;
  if (!one) throw new Error('no warning');
  await expect(endWarning(made.as('officer'), one.id, { version: 1, reason: '' })).rejects.toMatchObject({
    code: 'warning-reason-missing',
  });
  await expect(endWarning(made.as('head'), one.id, { version: 1, reason: 'x' })).rejects.toMatchObject({
    code: 'warning-not-yours',
  });
  await endWarning(made.as('officer'), one.id, { version: 1, reason: 'Đã thống nhất lùi kỳ' });
  expect(await made.watch('2024-03-22')).toEqual({ raised: 0, ended: 0 });
  expect((await made.list('officer')).open).toHaveLength(1);
});

test('another agency sees none of them, and what was ended or said is never altered', async () => {
  const made = await aWatch();
  await made.watch('2024-03-20');
  expect((await made.list('teacher')).open).toEqual([]);
  const [one] = (await made.list('specialist')).open;
  if (!one) throw new Error('no warning');
  await expect(acknowledgeWarning(made.as('teacher'), one.id, { version: 1 })).rejects.toMatchObject({
    code: 'not-found',
  });
  await acknowledgeWarning(made.as('head'), one.id, { version: 1 });
  const alter = inTransaction(
    database.db,
    async (tx) => sql`UPDATE warning SET acknowledgement = 'khác' WHERE id = ${one.id}`.execute(tx),
    { 'tiendo.scope': 'system' },
  );
  await expect(alter).rejects.toThrow('acknowledged once');
});
