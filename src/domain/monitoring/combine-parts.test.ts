import { describe, expect, test } from 'vitest';
import { combineWithParts } from './combine-parts.ts';
import { countOutlooks } from './count-outlooks.ts';
import { neededPerPeriod } from './needed-per-period.ts';
import type { Outlook, Verdict } from './verdict.ts';

const verdict = (outlook: Outlook, final = true): Verdict => ({
  outlook,
  final,
  reason: { code: 'reached', figures: {} },
  achievedPercent: null,
});

describe('a target that asks for two things at once', () => {
  test.each<[Outlook, Outlook, boolean, Outlook, string]>([
    ['met', 'met', true, 'met', 'all-parts-met'],
    ['met', 'missed', true, 'missed', 'a-part-missed'],
    ['missed', 'met', true, 'missed', 'a-part-missed'],
    ['missed', 'no-data', true, 'missed', 'a-part-missed'],
    ['met', 'no-data', true, 'no-data', 'a-part-without-figure'],
    ['no-data', 'no-data', true, 'no-data', 'reached'],
    ['on-track', 'at-risk', false, 'at-risk', 'weakest-part'],
    ['watch', 'on-track', false, 'watch', 'reached'],
    ['on-track', 'no-data', false, 'on-track', 'rests-on-known-parts'],
  ])('%s and %s (year: %s) make %s', (own, part, final, outlook, code) => {
    const whole = combineWithParts(verdict(own, final), [{ partKind: 'also', verdict: verdict(part, final) }]);
    expect([whole.outlook, whole.reason.code]).toEqual([outlook, code]);
  });

  test('what is contained in the whole is judged beside it', () => {
    const whole = combineWithParts(verdict('met'), [{ partKind: 'of-which', verdict: verdict('missed') }]);
    expect(whole.outlook).toBe('met');
  });

  test('a verdict on some of the parts says on how many', () => {
    const whole = combineWithParts(verdict('on-track', false), [
      { partKind: 'also', verdict: verdict('no-data', false) },
    ]);
    expect(whole.reason.figures).toEqual({ known: '1', of: '2' });
  });
});

test('a percentage over a group says on how many it rests', () => {
  const group = [verdict('met'), verdict('met'), verdict('missed'), verdict('no-data')];
  expect(countOutlooks(group)).toMatchObject({ total: 4, withData: 3, goodPercent: '66.7' });
  expect(countOutlooks([verdict('no-data')])).toMatchObject({ total: 1, withData: 0, goodPercent: null });
});

test.each([
  ['2900', '1420', 3, '1480'],
  ['16000', '9000', 2, '3500'],
  ['7', '3', 2, '2'],
  ['8', '3', 2, '3'],
  ['7', '9', 2, '0'],
  ['7', null, 2, null],
  ['7', '3', 4, null],
])('of %s with %s in quarter %i each quarter left needs %s', (planned, value, periodNumber, needed) => {
  const rule = {
    comparator: 'ge',
    value: planned,
    valueMax: null,
    unit: 'xã',
    denominator: null,
    direction: 'higher',
    nature: 'flow',
  } as const;
  expect(neededPerPeriod(rule, { value, periodNumber, periodsInYear: 4, standing: null, final: false })).toBe(needed);
});
