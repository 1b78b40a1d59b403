import { describe, expect, test } from 'vitest';
import type { TargetRule } from '#domain/programme/target.ts';
import { asFigure, chanceOfMeeting, jointChance } from './chance-of-meeting.ts';

const revenue: TargetRule = {
  comparator: 'ge',
  value: '23600',
  valueMax: null,
  unit: 'tỷ đồng',
  denominator: null,
  direction: 'higher',
  nature: 'flow',
};
/** 0, 1, … 99: each outcome is one percent. */
const hundred = (from: number, step = 1): number[] => Array.from({ length: 100 }, (_, i) => from + i * step);

describe('the chance of meeting a target is the share of outcomes that its own rule calls met', () => {
  test.each<[string, Partial<TargetRule>, number[], number, number]>([
    ['a floor is met on the line', { value: '40' }, hundred(0), 0, 60],
    ['"over" is not met on the line', { comparator: 'gt', value: '40' }, hundred(0), 0, 59],
    [
      '"under" is not met on the line',
      { comparator: 'lt', value: '20.3', direction: 'lower' },
      hundred(20.2, 0.1),
      1,
      1,
    ],
    ['a ceiling is met on the line', { comparator: 'le', value: '20', direction: 'lower' }, hundred(0), 0, 21],
    [
      'a range asks for its lower end where higher is better',
      { comparator: 'range', value: '30', valueMax: '35' },
      hundred(0),
      0,
      70,
    ],
    ['nothing reaches it', { value: '1000' }, hundred(0), 0, 0],
    ['everything reaches it', { value: '0' }, hundred(0), 0, 100],
  ])('%s', (_, rule, outcomes, decimals, percent) => {
    expect(chanceOfMeeting({ ...revenue, ...rule }, outcomes, decimals)).toBeCloseTo(percent, 9);
  });

  test('what is counted in whole communes is judged in whole communes', () => {
    const outcomes = Array.from({ length: 10 }, (_, i) => 6.05 + i * 0.1);
    expect(chanceOfMeeting({ ...revenue, value: '7', unit: 'xã' }, outcomes, 0)).toBe(50);
    expect(chanceOfMeeting({ ...revenue, value: '7', unit: 'xã' }, outcomes, 2)).toBe(0);
  });

  test('a reduction of a stock is measured from its baseline, and without one there is no chance to state', () => {
    const reduction: TargetRule = {
      ...revenue,
      comparator: 'decrease_by',
      value: '50',
      direction: 'lower',
      nature: 'stock',
    };
    expect(chanceOfMeeting(reduction, hundred(0), 0, { baseline: '99' })).toBe(50);
    expect(chanceOfMeeting(reduction, hundred(0), 0)).toBeNull();
  });

  test('nonsense is no figure', () => {
    expect(asFigure(Number.NaN, 1)).toBeNull();
    expect(asFigure(1e22, 0)).toBeNull();
    expect(asFigure(-0.04, 1)).toBe('0.0');
    expect(chanceOfMeeting(revenue, [], 0)).toBeNull();
  });
});

describe('a target of several measures', () => {
  test('of which one is the share of the other is as likely as the weaker', () => {
    expect(jointChance(80, [60], true)).toEqual({ least: 60, most: 60, dependence: 'same-count' });
  });
  test('whose dependence is not known lies between both', () => {
    expect(jointChance(80, [50], false)).toEqual({ least: 40, most: 50, dependence: 'unknown' });
  });
  test('has no chance while one of them has none, and its own where it stands alone', () => {
    expect(jointChance(80, [null], false)).toBeNull();
    expect(jointChance(80, [], false)).toEqual({ least: 80, most: 80, dependence: 'alone' });
  });
});
