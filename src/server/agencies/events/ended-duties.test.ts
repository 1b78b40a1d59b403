import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { getConsolidation } from '#server/consolidation/get-consolidation.ts';
import type { Context } from '#server/context.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { createForm, enactForm } from '#server/forms/index.ts';
import { getMatrix, getReport, openReport, saveDraft } from '#server/reporting/index.ts';
import { getDesk } from '#server/reporting/get-desk.ts';
import { getFormMatrix } from '#server/reporting/get-form-matrix.ts';
import { openFormReport } from '#server/reporting/open-form-report.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aMerger, recordEvent } from '#tests/factories/agency-event.ts';
import { anAskedForm, type AskedForm } from '#tests/factories/asked-form.ts';
import { anAgency } from '#tests/factories/province.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { EDUCATION, handIn } from '#tests/factories/reports.ts';
import { previewAgencyEvent } from './preview-agency-event.ts';

/** The first quarter was due on 18/03/2024; Y tế went into Giáo dục on 01/06 and had not reported. */
const TODAY = '2024-06-10';
const ENDS = '2024-06-01';
let database: TestDatabase;
let quarter: Quarter;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

/** No sum that is kept differs from the one that the leaves make. */
async function expectSumsKept(): Promise<void> {
  const { rows } = await inTransaction(
    database.db,
    async (tx) =>
      sql`SELECT c.id, d.* FROM consolidation_round c CROSS JOIN LATERAL round_differences(c) d LIMIT 5`.execute(tx),
    { 'tiendo.scope': 'system' },
  );
  expect(rows).toEqual([]);
}

async function firstQuarter(programme: Quarter, today = TODAY): Promise<string[]> {
  const { rows } = await getMatrix(programme.as('officer', today), programme.programmeId);
  return rows
    .filter(({ periodKey }) => periodKey === '2024Q1')
    .map(
      ({ agency, timeliness, required, receivedFrom }) =>
        `${agency.name}: ${timeliness.class} ${required} ${receivedFrom.join()}`,
    );
}

describe('a programme’s report that was overdue when its agency ended', () => {
  beforeEach(async () => {
    quarter = await aQuarter(database.db, ({ health, education }) => [
      { lead: health, cooperating: [education], operator: 'sum' },
      { lead: health },
      { lead: education },
    ]);
  });
  const merge = async () => recordEvent(quarter.as('officer', TODAY), aMerger(quarter.health, quarter.education, ENDS));

  test('is shown before it passes, owed by the heir afterwards, and overdue in nobody else’s name', async () => {
    expect((await firstQuarter(quarter)).toSorted()).toEqual([
      'Sở Giáo dục và Đào tạo: overdue 2 ',
      'Sở Y tế: overdue 2 ',
    ]);
    const seen = await previewAgencyEvent(
      quarter.as('officer', TODAY),
      aMerger(quarter.health, quarter.education, ENDS),
    );
    expect(seen.passed.reports).toEqual([
      expect.objectContaining({
        act: 'overdue',
        periodKey: '2024Q1',
        from: expect.objectContaining({ name: 'Sở Y tế' }),
        to: expect.objectContaining({ name: 'Sở Giáo dục và Đào tạo' }),
      }),
    ]);
    await merge();
    expect(await firstQuarter(quarter)).toEqual(['Sở Giáo dục và Đào tạo: overdue 3 Sở Y tế']);
    await expectSumsKept();
  });

  test('stands on the heir’s desk, is filled with all its figures, and completes the quarter', async () => {
    await merge();
    const desk = await getDesk(quarter.as('teacher', TODAY));
    expect(desk.toWrite.map(({ periodKey, receivedFrom }) => [periodKey, receivedFrom])).toContainEqual([
      '2024Q1',
      ['Sở Y tế'],
    ]);
    await handIn(quarter, EDUCATION, ['15', '3', '8'], { day: TODAY });
    const { rows } = await getConsolidation(quarter.as('consolidator', TODAY), quarter.programmeId, '2024Q1');
    expect(rows.map(({ value, completeness, expectedSources }) => [value, completeness, expectedSources])).toEqual([
      ['15', 'complete', 1],
      ['3', 'complete', 1],
      ['8', 'complete', 1],
    ]);
    await expectSumsKept();
  });

  test('passes with the figures that were begun', async () => {
    const writer = quarter.as('specialist', '2024-05-20');
    const { id } = await openReport(writer, quarter.programmeId, '2024Q1');
    const [quantityId = 0] = quarter.targetIds;
    const line = { quantityId, value: '10', standing: 'final' as const, note: null, obstacle: null };
    await saveDraft(writer, id, { version: 1, lines: [line] });
    await merge();
    const heir = quarter.as('teacher', TODAY);
    const opened = await openReport(heir, quarter.programmeId, '2024Q1');
    expect((await getReport(heir, opened.id)).lines.map(({ value }) => value)).toEqual(['10', null, null]);
  });

  test('makes nobody overdue whose heir has handed in his own; his table still says what is missing', async () => {
    await handIn(quarter, EDUCATION, ['5', null, '8']);
    await merge();
    expect(await firstQuarter(quarter)).toEqual(['Sở Giáo dục và Đào tạo: done-in-time 3 Sở Y tế']);
    const { rows } = await getConsolidation(quarter.as('consolidator', TODAY), quarter.programmeId, '2024Q1');
    expect(rows.map(({ completeness, waitingFor }) => [completeness, waitingFor.map(({ name }) => name)])).toEqual([
      ['complete', []],
      ['missing', ['Sở Giáo dục và Đào tạo']],
      ['complete', []],
    ]);
    await expectSumsKept();
  });

  test('goes on to the heir’s heir when that one ends too', async () => {
    await merge();
    const later = '2024-06-12';
    await recordEvent(quarter.as('officer', later), aMerger(quarter.education, quarter.planning, '2024-06-11'));
    expect(await firstQuarter(quarter, later)).toEqual([
      'Sở Kế hoạch và Đầu tư: overdue 3 Sở Giáo dục và Đào tạo,Sở Y tế',
    ]);
    await expectSumsKept();
  });
});

describe('a form’s report that was overdue when its unit ended', () => {
  let form: AskedForm;
  beforeEach(async () => {
    form = await anAskedForm(database.db);
  });
  const cells = async (today = TODAY) => {
    const { rows } = await getFormMatrix(form.quarter.as('officer', today), form.formId, 2024);
    return rows.map(({ periodKey, agency, timeliness }) => `${periodKey} ${agency.name} ${timeliness.class}`);
  };
  const officer = (): Context => form.quarter.as('officer', TODAY);

  test('is closed where nobody stands for the unit, and the preview says so', async () => {
    const event = {
      kind: 'abolish' as const,
      effectiveOn: ENDS,
      legalBasis: 'NQ',
      agencyId: form.communeId,
      successorId: null,
    };
    expect((await previewAgencyEvent(officer(), event)).passed.reports).toEqual([
      expect.objectContaining({ act: 'closes', periodKey: '2024Q1', to: null }),
    ]);
    await recordEvent(officer(), event);
    expect(await cells()).toEqual(['2024Q1 Xã Trà Linh not-reported']);
    await expectSumsKept();
  });

  test('is owed by the unit that took its place, once for both', async () => {
    const { provinceId } = form.quarter;
    const heirId = await anAgency(database.db, { provinceId, kind: 'commune', name: 'Xã Trà Nam' });
    await recordEvent(officer(), aMerger(form.communeId, heirId, ENDS));
    expect((await cells()).slice(0, 2)).toEqual(['2024Q1 Xã Trà Nam overdue', '2024Q2 Xã Trà Nam in-time']);
    expect((await cells()).some((cell) => cell.includes('Trà Linh'))).toBe(false);
    await expectSumsKept();
  });

  test('a form that names a unit asks its heir from the day on, and the unit for nothing that comes later', async () => {
    const { quarter: programme, indicatorIds } = form;
    const designer = programme.as('officer', '2024-01-02');
    const { rows } = await sql<{ regimeId: number }>`
      select regime_id as "regimeId" from report_form where id = ${form.formId}`.execute(database.db);
    const draft = await createForm(designer, {
      code: 'BC.YT',
      name: 'Báo cáo y tế',
      guidance: '',
      legalBasis: 'Quyết định minh họa',
      regimeId: rows[0]?.regimeId ?? 0,
      effectiveFrom: '2024-01-01',
      lines: [{ indicatorId: indicatorIds[0], number: '1', required: true, partOfId: null, breakdowns: [] }],
      narratives: [],
      units: [{ by: 'agency', agencyId: programme.health }],
      asksSignature: false,
    });
    await enactForm(designer, draft.id, draft.revision);
    const event = aMerger(programme.health, programme.education, ENDS);
    expect((await previewAgencyEvent(officer(), event)).passed.forms).toEqual([
      expect.objectContaining({ formName: 'Báo cáo y tế' }),
    ]);
    await recordEvent(officer(), event);
    const asked = await getFormMatrix(officer(), draft.id, 2024);
    expect(asked.rows.map(({ periodKey, agency }) => `${periodKey} ${agency.name}`)).toEqual([
      '2024Q1 Sở Giáo dục và Đào tạo',
      '2024Q2 Sở Giáo dục và Đào tạo',
      '2024Q3 Sở Giáo dục và Đào tạo',
      '2024Q4 Sở Giáo dục và Đào tạo',
    ]);
    const { id } = await openFormReport(programme.as('teacher', TODAY), draft.id, '2024Q1');
    expect(id).toBeGreaterThan(0);
    await expectSumsKept();
  });
});

test('a form issued in June that holds from January is owed from the second quarter on, and may be given for the first', async () => {
  const { quarter: programme, indicatorIds, formId, communeId, clerk } = await anAskedForm(database.db);
  const designer = programme.as('officer', TODAY);
  const { rows: regimes } = await sql<{ regimeId: number }>`
    select regime_id as "regimeId" from report_form where id = ${formId}`.execute(database.db);
  const draft = await createForm(designer, {
    code: 'BC.MUON',
    name: 'Biểu ban hành muộn',
    guidance: '',
    legalBasis: 'Quyết định minh họa',
    regimeId: regimes[0]?.regimeId ?? 0,
    effectiveFrom: '2024-01-01',
    lines: [{ indicatorId: indicatorIds[1], number: '1', required: true, partOfId: null, breakdowns: [] }],
    narratives: [],
    units: [{ by: 'agency', agencyId: communeId }],
    asksSignature: false,
  });
  await enactForm(designer, draft.id, draft.revision);
  const { rows } = await getFormMatrix(programme.as('officer', TODAY), draft.id, 2024);
  expect(rows.map(({ periodKey, timeliness }) => `${periodKey} ${timeliness.class}`)).toEqual([
    '2024Q1 not-owed',
    '2024Q2 in-time',
    '2024Q3 not-open',
    '2024Q4 not-open',
  ]);
  const desk = await getDesk(clerk(TODAY));
  expect(desk.toWrite.filter((row) => row.formId === draft.id).map(({ periodKey }) => periodKey)).toEqual(['2024Q2']);
  expect((await openFormReport(clerk(TODAY), draft.id, '2024Q1')).id).toBeGreaterThan(0);
});
