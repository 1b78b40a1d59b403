import { expect, test } from 'vitest';
import { writeChance, writePercent } from './write-chance.ts';

test('a chance is written in whole percent and never as certainty', () => {
  expect(['0.0', '0.9', '1.0', '71.6', '99.0', '99.1', '100.0'].map(writePercent)).toEqual([
    '< 1%',
    '< 1%',
    '1%',
    '72%',
    '99%',
    '> 99%',
    '> 99%',
  ]);
});

test('where the dependence of the parts is not known both ends are written', () => {
  expect(writeChance({ least: '72.4', most: '80', dependence: 'unknown' })).toBe('72–80%');
  expect(writeChance({ least: '72.4', most: '99.8', dependence: 'unknown' })).toBe('72% – > 99%');
  expect(writeChance({ least: '72.4', most: '72.4', dependence: 'alone' })).toBe('72%');
});
