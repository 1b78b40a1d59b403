import { expect, test } from 'vitest';
import { makeCalendar } from '#domain/calendar.ts';
import { type Duty, findPlanProblems, findShareDifference, type PlannedLine } from './plan-problems.ts';

const calendar = makeCalendar([]);
const duty: Duty = { kind: 'target', id: 5, name: 'Thu ngân sách', dueOn: null, planned: '100.5', direction: 'higher' };
const task: Duty = { kind: 'task', id: 7, name: 'Đề án', dueOn: '2024-06-28', planned: null, direction: 'higher' };
const line = (changes: Partial<PlannedLine> = {}): PlannedLine => ({
  kind: 'target',
  targetId: 5,
  taskId: null,
  title: 'Thu ngân sách',
  inCharge: 'Ông A',
  dueOn: null,
  planned: '100.5',
  allocation: 'sum',
  shares: [],
  ...changes,
});
const taskLine = (changes: Partial<PlannedLine> = {}): PlannedLine =>
  line({
    kind: 'task',
    targetId: null,
    taskId: 7,
    title: 'Đề án',
    dueOn: '2024-06-27',
    planned: null,
    allocation: null,
    ...changes,
  });
const codes = (lines: readonly PlannedLine[], duties: readonly Duty[] = [duty, task]) =>
  findPlanProblems(lines, duties, calendar).map(({ code }) => code);

test('a plan that holds every duty with person and day inside the province’s has no problems', () => {
  expect(codes([line(), taskLine()])).toEqual([]);
  expect(codes([line(), taskLine({ dueOn: '2024-06-28' })])).toEqual([]);
});

test('what is missing, late or falls short is told, each with its line', () => {
  expect(codes([line()])).toEqual(['duty-missing']);
  expect(codes([line({ inCharge: ' ' }), taskLine({ dueOn: null })])).toEqual(['in-charge-missing', 'due-missing']);
  expect(codes([line({ planned: '100.4' }), taskLine({ dueOn: '2024-07-01' })])).toEqual([
    'planned-short',
    'due-after-above',
  ]);
  expect(codes([line({ planned: null }), taskLine({ dueOn: '2024-06-22' })])).toEqual([
    'planned-missing',
    'due-day-off',
  ]);
});

test('more than asked is no problem; where less is better, more falls short', () => {
  expect(codes([line({ planned: '120' })], [duty])).toEqual([]);
  expect(codes([line({ planned: '120' })], [{ ...duty, direction: 'lower' }])).toEqual(['planned-short']);
});

test('what is handed on to districts adds up exactly, to the last decimal', () => {
  const share = (agencyId: number, planned: string | null) => ({ agencyId, planned, dueOn: null });
  const shared = line({ shares: [share(1, '50.25'), share(2, '50.25')] });
  expect(codes([shared], [duty])).toEqual([]);
  expect(findPlanProblems([line({ shares: [share(1, '50.2'), share(2, '50.25')] })], [duty], calendar)).toMatchObject([
    { code: 'shares-differ', above: '0.05' },
  ]);
  expect(findShareDifference(line({ shares: [share(1, '60'), share(2, '50')] }))).toBe('-9.5');
  expect(codes([line({ shares: [share(1, null), share(2, '50.25')] })], [duty])).toEqual(['share-missing-figure']);
  expect(codes([line({ allocation: 'each', shares: [share(1, '99'), share(2, '101')] })], [duty])).toEqual([]);
});

test('a unit’s day lies inside the line’s own, and the agency’s own work has a day', () => {
  const late = taskLine({ shares: [{ agencyId: 1, planned: null, dueOn: '2024-06-28' }] });
  expect(codes([late], [task])).toEqual(['share-after-line']);
  const own = line({ kind: 'own', targetId: null, allocation: null, planned: null, dueOn: null });
  expect(codes([own], [])).toEqual(['due-missing']);
});
