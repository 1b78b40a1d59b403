import { expect, test } from 'vitest';
import type { ReportSummary } from '#contract/reporting.ts';
import { countStates, matrixRows } from './matrix-model.ts';

const aReport = (agencyId: number, periodKey: string, differs: Partial<ReportSummary>): ReportSummary => ({
  id: null,
  programmeId: 1,
  formId: null,
  periodKey,
  submissionDueOn: '2024-03-18',
  agency: { id: agencyId, name: `Sở ${agencyId}`, shortName: `S${agencyId}` },
  was: null,
  formName: 'Biểu 01',
  status: null,
  timeliness: { class: 'in-time', workingDays: 3 },
  filled: 0,
  required: 4,
  handedInAt: null,
  versionNumber: null,
  returnReason: null,
  returns: 0,
  exemption: null,
  receivedFrom: [],
  ...differs,
});
const reports = [
  aReport(1, '2024Q1', { status: 'accepted', filled: 4, timeliness: { class: 'done-in-time', workingDays: 1 } }),
  aReport(1, '2024Q2', { status: 'approved', filled: 3, timeliness: { class: 'done-late', workingDays: 2 } }),
  aReport(1, '2024Q3', {}),
  aReport(1, '2024Q4', { timeliness: { class: 'not-open', workingDays: null } }),
  aReport(2, '2024Q3', { status: 'draft' }),
  aReport(3, '2024Q3', { required: 0, timeliness: { class: 'not-owed', workingDays: null } }),
];

test('completeness counts the periods opened so far, timeliness those that are past', () => {
  const [first, second] = matrixRows(reports);
  expect(first).toMatchObject({ completeness: 58, timeliness: 50 });
  expect(second).toMatchObject({ completeness: 0, timeliness: null });
});

test('an agency that owes nothing for the period is behind with nothing', () => {
  const third = matrixRows(reports).at(-1);
  expect(third).toMatchObject({ completeness: null, timeliness: null });
});

test('agencies are counted by their state in the period, those that owe nothing in none', () => {
  expect([...countStates(matrixRows(reports), '2024Q3')]).toEqual([
    ['none', 1],
    ['draft', 1],
  ]);
});
