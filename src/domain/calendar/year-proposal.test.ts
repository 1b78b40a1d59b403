import { describe, expect, test } from 'vitest';
import { findDayProblem } from './day-problems.ts';
import { proposeYear, type FixedHoliday } from './year-proposal.ts';

const holiday = (month: number, dayOfMonth: number, name: string, effectiveFrom = '2021-01-01'): FixedHoliday => ({
  month,
  dayOfMonth,
  name,
  legalBasis: 'Bộ luật Lao động 2019, Điều 112',
  effectiveFrom,
  effectiveTo: null,
});
const holidays = [
  holiday(9, 2, 'Quốc khánh'),
  holiday(1, 1, 'Tết Dương lịch'),
  holiday(4, 30, 'Ngày Chiến thắng'),
  holiday(5, 1, 'Ngày Quốc tế Lao động'),
  holiday(11, 24, 'Ngày Văn hóa Việt Nam', '2026-01-01'),
];
const days = (year: number) => proposeYear(year, holidays, () => false).map(({ day }) => day);

describe('the days off that a new year starts with', () => {
  test('a holiday on a Saturday is made up for on the next working day', () => {
    expect(days(2027)).toEqual(['2027-01-01', '2027-04-30', '2027-05-03', '2027-09-02', '2027-11-24']);
    const [, , labour] = proposeYear(2027, holidays, () => false);
    expect(labour).toMatchObject({ day: '2027-05-03', inPlaceOf: '2027-05-01' });
  });

  test('the day that makes up for it is no day off already', () => {
    const off = new Set(['2027-05-03']);
    expect(proposeYear(2027, holidays, (day) => off.has(day))[2]?.day).toBe('2027-05-04');
  });

  test('two holidays on one weekend are made up for on two days', () => {
    expect(days(2022).slice(0, 3)).toEqual(['2022-01-03', '2022-05-02', '2022-05-03']);
  });

  test('a holiday that the law gives from 2026 on is not proposed for 2025', () => {
    expect(days(2025)).not.toContain('2025-11-24');
    expect(days(2026)).toContain('2026-11-24');
  });
});

test.each([
  ['2024-03-16', 'off', 'off-already'],
  ['2024-03-18', 'worked', 'worked-already'],
  ['2024-02-30', 'off', 'no-such-day'],
  ['2024-03-18', 'off', null],
  ['2024-03-16', 'worked', null],
] as const)('naming %s as %s: %s', (day, kind, problem) => expect(findDayProblem(day, kind)).toBe(problem));
