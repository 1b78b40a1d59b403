import { expect, test } from 'vitest';
import type { DeskView, PeriodView, ReportSummary, WaitingReport } from '#contract/reporting.ts';
import { findMainAct, isDeskEmpty, stillMoving } from './desk-pile.ts';
import { momentOf, periodPoints } from './period-line.ts';

const period: PeriodView = {
  key: '2024Q1',
  year: 2024,
  number: 1,
  startsOn: '2023-12-15',
  cutOffOn: '2024-03-14',
  submissionDueOn: '2024-03-18',
  consolidationDueOn: '2024-03-21',
  closingTime: null,
  legalBasis: 'Nghị định 09/2019/NĐ-CP',
  legalBasisVerified: true,
  closed: false,
};
const aReport = (differs: Partial<ReportSummary> = {}): ReportSummary => ({
  id: 1,
  programmeId: 1,
  formId: null,
  periodKey: '2024Q1',
  submissionDueOn: '2024-03-18',
  agency: { id: 8, name: 'Sở Tài chính', shortName: 'STC' },
  was: null,
  formName: 'Biểu 01',
  status: 'draft',
  timeliness: { class: 'in-time', workingDays: 5 },
  filled: 0,
  required: 2,
  handedInAt: null,
  versionNumber: null,
  returnReason: null,
  returns: 0,
  exemption: null,
  receivedFrom: [],
  ...differs,
});
const waiting = (differs: Partial<ReportSummary> = {}): WaitingReport => ({
  ...aReport({ status: 'submitted', ...differs }),
  version: 3,
  asksSignature: false,
  submittedBy: { id: 2, fullName: 'Nguyễn Thị Lan', title: null },
  submittedAt: '2024-03-15T02:00:00Z',
  replacesNumber: null,
  changes: [],
});
const desk: DeskView = {
  today: '2024-03-15',
  period,
  returned: [],
  toApprove: [],
  toSign: [],
  toAccept: [],
  toWrite: [],
  sent: [],
  proposalsToDecide: 0,
  gapsOpen: 0,
  readyToFreeze: [],
};

test('what others wait for is done first, then what came back, then what is owed', () => {
  const full = {
    ...desk,
    toApprove: [waiting()],
    toSign: [waiting({ status: 'for-signature' })],
    returned: [aReport()],
    toWrite: [aReport()],
    toAccept: [aReport()],
  };
  expect(findMainAct(full)?.kind).toBe('approve');
  const approved = { ...full, toApprove: [] };
  expect(findMainAct(approved)?.kind).toBe('sign');
  expect(findMainAct({ ...approved, toSign: [] })?.kind).toBe('mend');
  expect(findMainAct({ ...approved, toSign: [], returned: [] })?.kind).toBe('write');
  expect(findMainAct({ ...desk, toAccept: [aReport()], proposalsToDecide: 3 })?.kind).toBe('accept');
  expect(findMainAct({ ...desk, proposalsToDecide: 3 })).toEqual({ kind: 'decide', count: 3 });
});

test('a period that has not opened is no work, and an empty desk says so', () => {
  const notOpen = aReport({ timeliness: { class: 'not-open', workingDays: null } });
  expect(findMainAct({ ...desk, toWrite: [notOpen] })).toBeNull();
  expect(isDeskEmpty(desk)).toBe(true);
  expect(isDeskEmpty({ ...desk, gapsOpen: 2 })).toBe(false);
});

test('the button leads to the report of the period that the desk speaks of, not to an older one or a closed one', () => {
  const older = aReport({
    id: 5,
    periodKey: '2023Q4',
    programmeId: 2,
    timeliness: { class: 'overdue', workingDays: 40 },
  });
  const closed = aReport({ id: 6, programmeId: 3, timeliness: { class: 'not-reported', workingDays: null } });
  const due = aReport({ id: 7 });
  expect(findMainAct({ ...desk, toWrite: [older, closed, due] })).toEqual({ kind: 'write', report: due });
  expect(findMainAct({ ...desk, toWrite: [closed, older] })).toEqual({ kind: 'write', report: older });
});

test('accepted reports of past periods are over', () => {
  const old = aReport({ id: 2, periodKey: '2023Q4', status: 'accepted' });
  const waiting = aReport({ id: 3, periodKey: '2023Q4', status: 'approved' });
  const now = aReport({ id: 4, status: 'accepted' });
  expect(stillMoving({ ...desk, sent: [old, waiting, now] }).map(({ id }) => id)).toEqual([4, 3]);
});

test.each([
  ['2023-12-01', 'beforeOpening'],
  ['2024-03-14', 'beforeCutOff'],
  ['2024-03-15', 'untilDue'],
  ['2024-03-18', 'lastDay'],
  ['2024-03-19', 'overdue'],
])('on %s the period is %s', (today, moment) => {
  expect(momentOf(period, today)).toBe(moment);
});

test('the line of the period marks the next day to come; a frozen period is done', () => {
  expect(periodPoints(period, '2024-03-15').map(({ state }) => state)).toEqual(['done', 'done', 'now', 'ahead']);
  expect(periodPoints({ ...period, closed: true }, '2024-03-15').every(({ state }) => state === 'done')).toBe(true);
});
