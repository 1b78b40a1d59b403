import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isWorkingDay, makeCalendar, missingYears, weekdayOf } from '#domain/calendar.ts';
import { quarterPeriods } from '#domain/reporting/period.ts';
import { decree09QuarterRegime } from '#domain/reporting/regime.ts';
import { readRuleTable } from './rule-table.ts';

const migration = readFileSync(
  fileURLToPath(new URL('../../../migrations/0009_calendar.sql', import.meta.url)),
  'utf8',
);
const days = [...migration.matchAll(/\('(\d{4}-\d\d-\d\d)', '(off|worked)'/g)].map(([, day = '', kind]) => ({
  day,
  kind: kind === 'worked' ? ('worked' as const) : ('off' as const),
}));
const calendar = makeCalendar(days);

test.each(readRuleTable('reporting-calendar.md', 'period'))(
  'the example in the rule: %s counts from %s, is cut off on %s, due on %s, consolidated by %s',
  (key, startsOn, cutOffOn, submissionDueOn, consolidationDueOn) => {
    const found = quarterPeriods(2024, decree09QuarterRegime, calendar).find((period) => period.key === key);
    expect(found).toMatchObject({ startsOn, cutOffOn, submissionDueOn, consolidationDueOn });
  },
);

test('the calendar of 2024 to 2027 is entered: weekdays off and Saturdays worked', () => {
  expect(missingYears(calendar, '2024-11-01')).toEqual([]);
  expect(missingYears(calendar, '2026-11-23')).toEqual([]);
  expect(missingYears(calendar, '2027-11-01')).toEqual([2028]);
  const odd = days.filter(({ day, kind }) => (kind === 'off' ? weekdayOf(day) > 5 : weekdayOf(day) !== 6));
  expect(odd).toEqual([]);
});

test.each([
  ['2024-02-08', false],
  ['2024-04-29', false],
  ['2024-05-04', true],
  ['2025-01-31', false],
  ['2026-04-27', false],
  ['2026-11-24', false],
  ['2027-05-03', false],
])('%s is worked: %s', (day, worked) => expect(isWorkingDay(calendar, day)).toBe(worked));
