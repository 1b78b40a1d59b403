import { expect, test } from 'vitest';
import { periodToOpen, programmeToOpen } from './place.ts';

const programme = (id: number, year: number) => ({ id, year, title: `Chương trình ${year}` });

test('the running year’s programme opens, not one for a year to come', () => {
  const programmes = [programme(1, 2024), programme(2, 2035), programme(3, 2023)];
  expect(programmeToOpen({ programmes, currentPeriodKey: '2024Q4' })?.id).toBe(1);
  expect(programmeToOpen({ programmes, currentPeriodKey: null })?.id).toBe(2);
  expect(programmeToOpen({ programmes: [], currentPeriodKey: '2024Q4' })).toBeUndefined();
});

test('a second programme of the running year takes the default from nobody', () => {
  const programmes = [programme(7, 2024), programme(1, 2024)];
  expect(programmeToOpen({ programmes, currentPeriodKey: '2024Q4' })?.id).toBe(1);
});

test('a programme of another year opens at a period of its own year', () => {
  const session = { programmes: [], currentPeriodKey: '2024Q3' };
  expect(periodToOpen(session, 2024)).toBe('2024Q3');
  expect(periodToOpen(session, 2023)).toBe('2023Q4');
  expect(periodToOpen(session, 2035)).toBe('2035Q1');
  expect(periodToOpen({ programmes: [], currentPeriodKey: null }, 2024)).toBeNull();
});
