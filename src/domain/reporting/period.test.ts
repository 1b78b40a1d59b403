import { describe, expect, test } from 'vitest';
import { makeCalendar } from '#domain/calendar.ts';
import {
  formatPeriod,
  parsePeriodKey,
  periodsInYear,
  periodsOfYear,
  previousPeriodKey,
  quarterPeriods,
  samePeriodLastYear,
} from './period.ts';
import { decree09QuarterRegime } from './regime.ts';

const plain = makeCalendar([{ day: '2024-01-01', kind: 'off' }]);

describe('the quarters of 2024 under the regime of Decree 09/2019', () => {
  test.each([
    ['2024Q1', '2023-12-15', '2024-03-14', '2024-03-18', '2024-03-21'],
    ['2024Q2', '2024-03-15', '2024-06-14', '2024-06-18', '2024-06-21'],
    ['2024Q3', '2024-06-15', '2024-09-14', '2024-09-17', '2024-09-20'],
    ['2024Q4', '2024-09-15', '2024-12-14', '2024-12-17', '2024-12-20'],
  ])('%s counts from %s to %s, is due on %s and consolidated by %s', (key, startsOn, cutOffOn, due, consolidation) => {
    const period = quarterPeriods(2024, decree09QuarterRegime, plain).find((candidate) => candidate.key === key);
    expect(period).toMatchObject({
      startsOn,
      cutOffOn,
      submissionDueOn: due,
      consolidationDueOn: consolidation,
    });
  });

  test('a province that says "before" has one working day less', () => {
    const [first] = quarterPeriods(2024, { ...decree09QuarterRegime, dueSemantics: 'before' }, plain);
    expect(first?.submissionDueOn).toBe('2024-03-15');
  });

  test('a Saturday that is worked counts', () => {
    const calendar = makeCalendar([{ day: '2024-03-16', kind: 'worked' }]);
    expect(quarterPeriods(2024, decree09QuarterRegime, calendar)[0]?.submissionDueOn).toBe('2024-03-16');
  });
});

test.each([
  ['month', '2024M01', '2023-12-15', '2024-01-14'],
  ['half', '2024H1', '2023-12-15', '2024-06-14'],
  ['nine-months', '2024N9', '2023-12-15', '2024-09-14'],
  ['year', '2024Y', '2023-12-15', '2024-12-14'],
] as const)('the first %s of 2024, %s, counts from %s to %s', (frequency, key, startsOn, cutOffOn) => {
  const periods = periodsOfYear(2024, { ...decree09QuarterRegime, frequency }, plain);
  expect(periods).toHaveLength(periodsInYear(frequency));
  expect(periods[0]).toMatchObject({ key, startsOn, cutOffOn });
});

test.each([
  ['2024Q1', '2023Q4', '2023Q1', 'Quý I/2024'],
  ['2024Q3', '2024Q2', '2023Q3', 'Quý III/2024'],
  ['2024M01', '2023M12', '2023M01', 'Tháng 01/2024'],
  ['2024H2', '2024H1', '2023H2', '6 tháng cuối năm 2024'],
  ['2024N9', '2023N9', '2023N9', '9 tháng năm 2024'],
  ['2024Y', '2023Y', '2023Y', 'Năm 2024'],
])('before %s comes %s, a year before %s, and it is written %s', (key, previous, lastYear, written) => {
  expect(previousPeriodKey(key)).toBe(previous);
  expect(samePeriodLastYear(key)).toBe(lastYear);
  expect(formatPeriod(key).replaceAll('\u00a0', ' ')).toBe(written);
});

test('a text that is no period has no neighbours', () => {
  expect(parsePeriodKey('2024Q5')).toBeNull();
  expect(previousPeriodKey('quý I')).toBeNull();
  expect(formatPeriod('quý I')).toBe('quý I');
});
