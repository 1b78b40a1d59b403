import { expect, test } from 'vitest';
import { keepsFirstTask, mergeTargets, mergeTasks } from './merge-items.ts';

const aTask = (changes: object) => ({
  leads: [] as string[],
  cooperating: [] as string[],
  product: null as string | null,
  due: { kind: 'none' },
  ...changes,
});

test('of two tasks the one with lead and due day is kept, else the one that stands first', () => {
  const bare = aTask({});
  const led = aTask({ leads: ['Sở Y tế'] });
  const full = aTask({ leads: ['Sở Y tế'], due: { kind: 'quarter' } });
  expect(keepsFirstTask(led, bare)).toBe(true);
  expect(keepsFirstTask(bare, led)).toBe(false);
  expect(keepsFirstTask(led, full)).toBe(false);
  expect(keepsFirstTask(bare, aTask({}))).toBe(true);
});

test('the kept task takes agencies, product and due day that only the other one names', () => {
  const kept = aTask({ leads: ['Sở Y tế'], cooperating: ['Sở Tài chính'] });
  const other = aTask({
    leads: ['Sở Nội vụ'],
    cooperating: ['Sở Tài chính', 'Sở Y tế'],
    product: 'Báo cáo',
    due: { kind: 'year' },
  });
  expect(mergeTasks(kept, other)).toEqual({
    leads: ['Sở Y tế'],
    cooperating: ['Sở Tài chính', 'Sở Nội vụ'],
    product: 'Báo cáo',
    due: { kind: 'year' },
  });
});

test('a product that contains the other is told once, two different ones are both told', () => {
  const of = (product: string | null) => aTask({ product });
  expect(mergeTasks(of('Kế hoạch'), of('Kế hoạch năm 2026')).product).toBe('Kế hoạch năm 2026');
  expect(mergeTasks(of('Kế hoạch'), of('Báo cáo')).product).toBe('Kế hoạch; Báo cáo');
  expect(mergeTasks(of(null), of(null)).product).toBeNull();
});

test('a target that is kept keeps its figure', () => {
  const kept = { leads: [], value: '30', unit: '%' };
  expect(mergeTargets(kept, { leads: ['Sở Y tế'], value: '31', unit: '%' })).toEqual({
    leads: ['Sở Y tế'],
    value: '30',
    unit: '%',
  });
});
