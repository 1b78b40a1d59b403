import { afterAll, beforeAll, expect, test } from 'vitest';
import { getAgencyFigures } from '#server/agencies/index.ts';
import { getTargets } from '#server/monitoring/get-targets.ts';
import { countCompleteness } from '#domain/reporting/completeness.ts';
import type { Standpoint } from '#domain/agencies/standpoint.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aMerger, recordEvent } from '#tests/factories/agency-event.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { EDUCATION, handIn, HEALTH } from '#tests/factories/reports.ts';
import { getMatrix } from './get-matrix.ts';
import { getUnitReports } from './get-unit-reports.ts';

/** Y tế and Giáo dục reported the first quarter of 2024; on 1 June Y tế went into Giáo dục. */
const TODAY = '2024-06-10';
let database: TestDatabase;
let quarter: Quarter;
beforeAll(async () => {
  database = await testDatabase();
  quarter = await aQuarter(database.db, ({ health, education }) => [
    { lead: health, cooperating: [education], operator: 'sum' },
    { lead: health },
    { lead: education },
  ]);
  await handIn(quarter, HEALTH, ['10', '3', null]);
  await handIn(quarter, EDUCATION, ['5', null, '8']);
  await recordEvent(quarter.as('officer', TODAY), aMerger(quarter.health, quarter.education, '2024-06-01'));
});
afterAll(async () => database.close());

const officer = () => quarter.as('officer', TODAY);
const rowsOf = async (standpoint: Standpoint, periodKey = '2024Q1') => {
  const { rows } = await getMatrix(officer(), quarter.programmeId, standpoint);
  return rows.filter((row) => row.periodKey === periodKey);
};

test('the matrix as it was names both agencies; as it is now the heir stands with both reports', async () => {
  const was = await rowsOf('was');
  expect(was.map(({ agency, was: before }) => [agency.name, before])).toEqual([
    ['Sở Giáo dục và Đào tạo', null],
    ['Sở Y tế', null],
  ]);
  const now = await rowsOf('now');
  expect(now.map(({ agency, was: before }) => [agency.name, before?.name ?? null])).toEqual([
    ['Sở Giáo dục và Đào tạo', null],
    ['Sở Giáo dục và Đào tạo', 'Sở Y tế'],
  ]);
  expect(countCompleteness(now)).toEqual(countCompleteness(was));
  expect(await getMatrix(officer(), quarter.programmeId)).toMatchObject({ succeeded: 1 });
});

test('the heir’s own page shows its predecessor’s reports only as it is now; the ended agency names its heir', async () => {
  const of = async (agencyId: number, standpoint: Standpoint) => getUnitReports(officer(), agencyId, standpoint);
  const firsts = (unit: Awaited<ReturnType<typeof of>>) =>
    unit.reports.filter(({ periodKey }) => periodKey === '2024Q1').map(({ was }) => was?.name ?? null);
  expect(firsts(await of(quarter.education, 'was'))).toEqual([null]);
  expect(firsts(await of(quarter.education, 'now'))).toEqual([null, 'Sở Y tế']);
  expect(await of(quarter.education, 'was')).toMatchObject({ heir: null, predecessors: [{ name: 'Sở Y tế' }] });
  const ended = await of(quarter.health, 'now');
  expect(ended).toMatchObject({ heir: { name: 'Sở Giáo dục và Đào tạo' }, reports: [] });
  expect(firsts(await of(quarter.health, 'was'))).toEqual([null]);
});

test('the list of targets names who led them when the period was due, or who leads them now', async () => {
  const leads = async (periodKey: string, standpoint: Standpoint) => {
    const { statuses, succeeded } = await getTargets(officer(), quarter.programmeId, periodKey, standpoint);
    return [succeeded, ...statuses.map(({ target }) => target.lead?.name)];
  };
  const heir = 'Sở Giáo dục và Đào tạo';
  expect(await leads('2024Q1', 'was')).toEqual([1, 'Sở Y tế', 'Sở Y tế', heir]);
  expect(await leads('2024Q1', 'now')).toEqual([1, heir, heir, heir]);
  expect(await leads('2024Q2', 'was')).toEqual([0, heir, heir, heir]);
});

test('one target’s figures stand by those who reported them, or added up for the heir, with the same total', async () => {
  const [targetId] = quarter.targetIds;
  const { targets } = await getAgencyFigures(officer(), quarter.programmeId, '2024Q1', targetId);
  expect(targets).toHaveLength(1);
  const [figures] = targets;
  expect(figures?.was.map(({ agency, value }) => [agency.name, value])).toEqual([
    ['Sở Y tế', '10'],
    ['Sở Giáo dục và Đào tạo', '5'],
  ]);
  expect(figures?.now.map(({ agency, value }) => [agency.name, value])).toEqual([['Sở Giáo dục và Đào tạo', '15']]);
  expect(figures?.totals).toEqual({ was: '15', now: '15', same: true });
});
