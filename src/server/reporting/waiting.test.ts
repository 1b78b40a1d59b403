import { afterAll, beforeAll, expect, test } from 'vitest';
import { DeskView } from '#contract/reporting.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { getDesk } from './get-desk.ts';
import { getVersion } from './get-version.ts';
import { openReport } from './open-report.ts';
import { returnReport } from './return-report.ts';
import { saveDraft } from './save-draft.ts';
import { submitReport } from './submit-report.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

async function writeAndSubmit(quarter: Quarter, id: number, version: number, value: string, note: string | null) {
  const specialist = quarter.as('specialist');
  const line = { quantityId: quarter.targetIds[0] ?? 0, value, standing: 'final' as const, note, obstacle: null };
  const saved = await saveDraft(specialist, id, { version, lines: [line] });
  await submitReport(specialist, id, saved.version);
  return saved.version + 1;
}

test('the head sees who submitted which version, and what it changes of the one that he returned', async () => {
  const quarter = await aQuarter(database.db);
  const { id } = await openReport(quarter.as('specialist'), quarter.programmeId, '2024Q1');
  const first = await writeAndSubmit(quarter, id, 1, '7', null);
  const desk = await getDesk(quarter.as('head'));
  expect(DeskView.strict().parse(desk)).toEqual(desk);
  expect(desk.toApprove).toMatchObject([
    { id, version: first, asksSignature: false, replacesNumber: null, changes: [] },
  ]);

  await returnReport(quarter.as('head'), id, first, 'Kiểm lại số');
  const second = await writeAndSubmit(quarter, id, first + 1, '8', 'Đã tính lại');
  const [waiting] = (await getDesk(quarter.as('head'))).toApprove;
  const changes = [
    { part: 'figure', was: '7', now: '8' },
    { part: 'note', was: null, now: 'Đã tính lại' },
  ];
  expect(waiting).toMatchObject({ id, version: second, replacesNumber: 1, changes });
  expect(waiting?.submittedBy.id).toBe(quarter.people.specialist.personId);
  expect((await getVersion(quarter.as('head'), id, 2)).changes).toMatchObject(changes);
  expect((await getVersion(quarter.as('head'), id, 1)).changes).toEqual([]);
});

test('what waits for a head stands on nobody else’s desk', async () => {
  const quarter = await aQuarter(database.db);
  const { id } = await openReport(quarter.as('specialist'), quarter.programmeId, '2024Q1');
  await writeAndSubmit(quarter, id, 1, '7', null);
  for (const person of ['specialist', 'principal', 'consolidator', 'leader'] as const)
    expect((await getDesk(quarter.as(person))).toApprove, person).toEqual([]);
});
