import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, makeCalendar } from '#domain/calendar.ts';
import { decree09QuarterRegime, type ReportingRegime } from './regime.ts';
import { periodsAcrossVersions } from './regime-versions.ts';

const calendar = makeCalendar([{ day: '2025-01-01', kind: 'off' }]);
const old: ReportingRegime = { ...decree09QuarterRegime, effectiveTo: '2025-01-01' };
const next: ReportingRegime = {
  ...decree09QuarterRegime,
  windowFromDay: 1,
  windowFromMonth: 0,
  effectiveFrom: '2025-01-01',
};

test('the version in force on the day of the cut-off governs the period', () => {
  const found = periodsAcrossVersions([old, next], 2024, calendar);
  expect(found.map(({ version }) => version)).toEqual([old, old, old, old]);
  expect(periodsAcrossVersions([old], 2025, calendar)).toEqual([]);
});

test('a new version that counts by calendar months takes the days that the old one left over', () => {
  const [first, second] = periodsAcrossVersions([old, next], 2025, calendar);
  expect(first?.period).toMatchObject({ key: '2025Q1', startsOn: '2024-12-15', cutOffOn: '2025-03-31' });
  expect(second?.period).toMatchObject({ key: '2025Q2', startsOn: '2025-04-01' });
});

test('a regime that begins in the middle of the year has no period before', () => {
  const begun = { ...decree09QuarterRegime, effectiveFrom: '2024-06-15' };
  expect(periodsAcrossVersions([begun], 2024, calendar).map(({ period }) => period.key)).toEqual(['2024Q3', '2024Q4']);
});

test('across any two versions no day of a regime is counted twice or never', () => {
  const frequency = fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'half' as const);
  const window = fc.record({ frequency, windowFromDay: fc.integer({ min: 1, max: 7 }) });
  const change = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2024-01-01', days));
  fc.assert(
    fc.property(window, window, change, (before, after, day) => {
      const versions = [
        { ...decree09QuarterRegime, ...before, effectiveTo: day },
        { ...decree09QuarterRegime, ...after, effectiveFrom: day },
      ];
      const periods = [2023, 2024, 2025, 2026]
        .flatMap((year) => periodsAcrossVersions(versions, year, calendar))
        .map(({ period }) => period)
        .sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
      for (const [index, { cutOffOn }] of periods.entries()) {
        const following = periods[index + 1];
        if (following) expect(following.startsOn).toBe(addDays(cutOffOn, 1));
      }
    }),
  );
});
