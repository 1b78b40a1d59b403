import { describe, expect, test } from 'vitest';
import { findAnomaly } from './find-anomaly.ts';
import { findWarnings } from './find-warnings.ts';
import type { WarningRule } from './warning.ts';
import type { WatchedTarget } from './watched-target.ts';

const rule = (kind: WarningRule['kind'], threshold: string): WarningRule => ({
  kind,
  threshold,
  legalBasis: 'Để thử',
  verified: false,
});
const rules = [
  rule('unlikely', '50'),
  rule('watch', '85'),
  rule('reversal', '30'),
  rule('contradiction', '0.5'),
  rule('anomaly', '3.5'),
  rule('stale', '3'),
];
const calm: WatchedTarget = {
  id: 1,
  wholeId: null,
  partKind: null,
  name: 'Thu ngân sách',
  unit: 'tỷ đồng',
  nature: 'flow',
  direction: 'higher',
  denominator: null,
  outlook: 'on-track',
  chance: '95',
  chanceBefore: '90',
  figures: [],
  series: null,
  overdue: null,
};
const points = (...values: string[]) => values.map((value, i) => ({ periodKey: `2024Q${i + 1}`, value }));
const found = (...targets: Partial<WatchedTarget>[]) =>
  findWarnings(
    targets.map((target) => ({ ...calm, ...target })),
    rules,
    '2024Q3',
  ).map(({ targetId, kind, code }) => `${targetId} ${kind}: ${code}`);

describe('what a target is warned of', () => {
  test.each<[string, Partial<WatchedTarget>, string[]]>([
    ['nothing where all is well', {}, []],
    ['a chance under the line', { chance: '49.9' }, ['1 unlikely: chance', '1 reversal: chance-fell']],
    ['a chance on the line is only watched', { chance: '50', chanceBefore: null }, ['1 watch: chance']],
    ['a chance at the upper line is well', { chance: '85', chanceBefore: null }, []],
    ['the pace where no chance is known', { chance: null, outlook: 'at-risk' }, ['1 unlikely: pace']],
    ['a pace slightly behind', { chance: null, outlook: 'watch' }, ['1 watch: pace']],
    ['a running total that falls', { figures: points('10', '25', '24') }, ['1 reversal: total-fell']],
    [
      'a chance that fell by thirty points',
      { chance: '60', chanceBefore: '90' },
      ['1 watch: chance', '1 reversal: chance-fell'],
    ],
    [
      'a level that lost half of its gain',
      { nature: 'rate', figures: points('90', '92', '91') },
      ['1 reversal: turned-back'],
    ],
    ['a level that lost less', { nature: 'rate', figures: points('90', '92', '91.1') }, []],
    [
      'a level that should fall and rises',
      { nature: 'rate', direction: 'lower', figures: points('20', '18', '19.5') },
      ['1 reversal: turned-back'],
    ],
    [
      'a figure three working days late',
      { overdue: { periodKey: '2024Q3', workingDays: 3 } },
      ['1 stale: figure-overdue'],
    ],
    ['a figure two working days late is not yet stale', { overdue: { periodKey: '2024Q3', workingDays: 2 } }, []],
    [
      'a target that is decided is past warning',
      { outlook: 'missed', chance: '0', overdue: { periodKey: '2024Q3', workingDays: 9 } },
      [],
    ],
  ])('%s', (_, target, expected) => expect(found(target)).toEqual(expected));

  test('a part larger than its whole, in the same period only', () => {
    const whole = { figures: points('10', '20') };
    const part = { id: 2, wholeId: 1, partKind: 'of-which' as const };
    expect(found(whole, { ...part, figures: points('9', '21') })).toEqual(['2 contradiction: part-exceeds-whole']);
    expect(found(whole, { ...part, figures: points('9', '20') })).toEqual([]);
    expect(found({ figures: points('10') }, { ...part, figures: points('9', '21') })).toEqual([]);
  });

  test('a share that is not its count over the whole', () => {
    const count = { nature: 'stock' as const, unit: 'xã', denominator: '193', figures: points('131', '133', '134') };
    const share = { id: 2, wholeId: 1, partKind: 'also' as const, unit: '%', nature: 'rate' as const };
    expect(found(count, { ...share, figures: points('67.9', '68.9', '69.4') })).toEqual([]);
    expect(found(count, { ...share, figures: points('67.9', '68.9', '72') })).toEqual([
      '2 contradiction: share-differs',
    ]);
  });

  test('a kind without a rule is not looked for', () => {
    expect(findWarnings([{ ...calm, chance: '10', chanceBefore: '90' }], [], '2024Q3')).toEqual([]);
  });
});

describe('an anomaly is a change unlike the ones before', () => {
  const series = (last: number | null) => ({
    period: 4 as const,
    start: [2021, 1] as const,
    nature: 'flow' as const,
    values: [100, 120, 140, 160, 105, 124, 146, 165, 109, 130, 150, 171, 115, 134, last],
  });
  test('is told with what is usual', () => {
    expect(findAnomaly(series(155), 3.5)).toBeNull();
    expect(findAnomaly(series(260), 3.5)).toEqual({ change: '110', usualLow: '2.0', usualHigh: '8.0' });
    expect(findAnomaly(series(40), 3.5)?.change).toBe('-110');
  });
  test('a gap, and too few changes, are none', () => {
    expect(findAnomaly(series(null), 3.5)).toBeNull();
    expect(findAnomaly({ ...series(260), values: series(260).values.slice(-8) }, 3.5)).toBeNull();
  });
  test('constant figures do not become unlike by a trifle', () => {
    const flat = { ...series(0), values: [...Array.from({ length: 14 }, () => 100), 100.5] };
    expect(findAnomaly(flat, 3.5)).toBeNull();
    expect(findAnomaly({ ...flat, values: flat.values.map(() => 0) }, 3.5)).toBeNull();
  });
});
