import { expect, test } from 'vitest';
import { ownDueDay } from './own-due-day.ts';

const along = {
  submissionDueOn: '2024-03-18',
  dueDays: [
    { level: 'commune', dueOn: '2024-03-18' },
    { level: 'district', dueOn: '2024-03-20' },
    { level: 'department', dueOn: '2024-03-22' },
    { level: 'province', dueOn: '2024-03-25' },
  ] as const,
};

test.each([
  ['commune', '2024-03-18'],
  ['district', '2024-03-20'],
  ['department', '2024-03-22'],
  ['inspectorate', '2024-03-22'],
  ['peoples-committee', '2024-03-25'],
] as const)('along a route a %s is judged by its own day', (kind, day) => {
  expect(ownDueDay(along, kind)).toBe(day);
});

test('a route that tells no levels apart has one day for everybody below the province', () => {
  const flat = { submissionDueOn: '2024-03-18', dueDays: [{ level: 'agency', dueOn: '2024-03-19' } as const] };
  expect([ownDueDay(flat, 'commune'), ownDueDay(flat, 'department')]).toEqual(['2024-03-19', '2024-03-19']);
  expect(ownDueDay({ submissionDueOn: '2024-03-18', dueDays: [] }, 'commune')).toBe('2024-03-18');
});
