import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FrozenVersion } from '#contract/report-version.ts';
import { ReportView } from '#contract/reporting.ts';
import { verifyRecord } from '#server/audit/index.ts';
import { anAskedForm, type AskedForm } from '#tests/factories/asked-form.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { approveReport } from './approve-report.ts';
import { correctReport } from './correct-report.ts';
import { getReport } from './get-report.ts';
import { getVersion } from './get-version.ts';
import { listNarratives } from './narrative-queries.ts';
import { openFormReport } from './open-form-report.ts';
import { saveDraft } from './save-draft.ts';
import { submitReport } from './submit-report.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const parts = [
  { title: 'Khó khăn, vướng mắc', guidance: 'Nêu nguyên nhân', required: true },
  { title: 'Kiến nghị', guidance: '', required: false },
];

async function begun() {
  const form = await anAskedForm(database.db, { narratives: parts });
  const { id } = await openFormReport(form.clerk(), form.formId, '2024Q1');
  return { form, id };
}

async function write({ form, id }: { form: AskedForm; id: number }, version: number, text: string | null) {
  const lines = form.indicatorIds.map((quantityId) => ({
    quantityId,
    value: '5',
    standing: 'final' as const,
    note: null,
    obstacle: null,
  }));
  const narratives = [
    { title: 'Khó khăn, vướng mắc', text },
    { title: 'Phần của biểu khác', text: 'không có chỗ' },
  ];
  return (await saveDraft(form.clerk(), id, { version, lines, narratives })).version;
}

test('a part that the form insists on is written before the report is submitted, and stands in it word for word', async () => {
  const { form, id } = await begun();
  const empty = await write({ form, id }, 1, ' ');
  await expect(submitReport(form.clerk(), id, empty)).rejects.toMatchObject({
    code: 'figures-missing',
    problems: [{ code: 'narrative-missing', path: 'narratives.Khó khăn, vướng mắc' }],
  });
  const version = await write({ form, id }, empty, 'Mưa lũ kéo dài.');
  const draft = await getReport(form.clerk(), id);
  expect(ReportView.strict().parse(draft)).toEqual(draft);
  expect(draft.narratives.map(({ title, text }) => [title, text])).toEqual([
    ['Khó khăn, vướng mắc', 'Mưa lũ kéo dài.'],
    ['Kiến nghị', null],
  ]);
  await submitReport(form.clerk(), id, version);
  await approveReport(form.chairman(), id, version + 1);
  const frozen = await getVersion(form.quarter.as('leader'), id, 1);
  expect(FrozenVersion.strict().parse(frozen)).toEqual(frozen);
  expect(frozen.narratives[0]?.text).toBe('Mưa lũ kéo dài.');

  await correctReport(form.clerk(), id, version + 2, 'Viết lại');
  await write({ form, id }, version + 3, 'Mưa lũ, sạt lở.');
  expect((await getReport(form.quarter.as('leader'), id)).narratives[0]?.text).toBe('Mưa lũ kéo dài.');
  await submitReport(form.clerk(), id, version + 4);
  expect((await getVersion(form.chairman(), id, 2)).changes).toMatchObject([
    { part: 'narrative', label: 'Khó khăn, vướng mắc', was: 'Mưa lũ kéo dài.', now: 'Mưa lũ, sạt lở.' },
  ]);
  expect((await verifyRecord(database.db, form.quarter.provinceId)).faults).toEqual([]);
});

test('words altered in a frozen version are found by its hash', async () => {
  const { form, id } = await begun();
  await submitReport(form.clerk(), id, await write({ form, id }, 1, 'Không có.'));
  const tampering = new pg.Client(database.url);
  await tampering.connect();
  await tampering.query('set session_replication_role = replica');
  await tampering.query(
    `update report_version set snapshot = jsonb_set(snapshot, '{narratives,0,text}', '"Khác"') where report_id = ${id}`,
  );
  await tampering.end();
  const { faults } = await verifyRecord(database.db, form.quarter.provinceId);
  expect(faults.map(({ kind }) => kind)).toContain('report-version');
});

test('what is being written is seen by nobody else, not even through the database', async () => {
  const { form, id } = await begun();
  await write({ form, id }, 1, 'Đang viết dở.');
  const seenBy = async (ctx: Context) =>
    inReadTransaction(ctx, async (tx) => (await listNarratives(tx, { id, inForceVersionId: null }, 'drafted')).size);
  expect(await seenBy(form.clerk())).toBe(1);
  for (const person of ['leader', 'consolidator', 'specialist'] as const)
    expect(await seenBy(form.quarter.as(person)), person).toBe(0);
});
