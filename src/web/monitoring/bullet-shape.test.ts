import { expect, test } from 'vitest';
import type { TargetStatus } from '#contract/monitoring.ts';
import type { TargetView } from '#contract/programme.ts';
import { isCountedInSteps, makeBulletShape } from './bullet-shape.ts';

const revenue: TargetView = {
  id: 3,
  wholeId: null,
  partKind: null,
  number: '3',
  group: 'Kinh tế',
  name: 'Thu ngân sách trên địa bàn',
  asWritten: 'đạt 23.600 tỷ đồng',
  comparator: 'eq',
  value: '23600',
  valueMax: null,
  unit: 'tỷ đồng',
  denominator: null,
  direction: 'higher',
  nature: 'flow',
  operator: 'lead',
  frequency: 'quarter',
  clause: { documentId: 1, key: 'c', path: 'Điều 1' },
  baseline: null,
  lead: null,
  cooperating: [],
  leaderInCharge: null,
  version: 1,
};

function aStatus(target: Partial<TargetView>, values: (string | null)[], expected?: string): TargetStatus {
  const series = values.map((value, index) => ({
    periodKey: `2024Q${index + 1}`,
    value,
    standing: null,
    frozen: false,
  }));
  return {
    target: { ...revenue, ...target },
    series,
    latest: series.findLast(({ value }) => value !== null) ?? null,
    verdict: {
      outlook: 'on-track',
      final: false,
      reason: { code: 'on-pace', figures: expected === undefined ? {} : { expected } },
      achievedPercent: null,
    },
    published: [],
  };
}

test('a sum over the year is a bar from zero with its even pace', () => {
  const shape = makeBulletShape(aStatus({}, ['6210', '12480'], '11800'));
  expect(shape).toMatchObject({ form: 'bar', from: 0, actual: 12_480, target: 23_600, pace: 11_800, hatched: null });
  expect(shape.to).toBeGreaterThan(23_600);
});

test('a share near its target is a dot, and its scale ends just after 100', () => {
  const shape = makeBulletShape(aStatus({ nature: 'rate', unit: '%', value: '98' }, ['97.4', '97.9']));
  expect(shape.form).toBe('dot');
  expect(shape.from).toBeGreaterThan(0);
  expect(shape.to).toBeLessThanOrEqual(101);
});

test('over a ceiling is the zone of failure; a reduction has none', () => {
  const ceiling = { comparator: 'lt', direction: 'lower', nature: 'rate', unit: '%', value: '20.3' } as const;
  expect(makeBulletShape(aStatus(ceiling, ['20.6'])).hatched).toBe('above');
  const reduction = { comparator: 'decrease_by', direction: 'lower', unit: 'hộ', value: '2900' } as const;
  expect(makeBulletShape(aStatus(reduction, ['1420'])).hatched).toBeNull();
});

test('a missing figure draws nothing, not a bar of length zero', () => {
  expect(makeBulletShape(aStatus({}, [null])).actual).toBeNull();
});

test('two towns are counted one by one, seven communes and shares are not', () => {
  expect(isCountedInSteps({ ...revenue, value: '2', unit: 'thị trấn' })).toBe(true);
  expect(isCountedInSteps({ ...revenue, value: '7', unit: 'xã' })).toBe(false);
  expect(isCountedInSteps({ ...revenue, value: '2', unit: '%' })).toBe(false);
});
