import { expect, test } from 'vitest';
import { latestByStanding, replayRevisions, type RevisedLeaf } from './revisions.ts';

const leaf = (value: string, approvedAt: string, change: Partial<RevisedLeaf> = {}): RevisedLeaf => ({
  used: true,
  value,
  standing: 'final',
  approvedAt,
  submittedAt: '2024-01-01',
  earlier: [],
  ...change,
});
const estimate = { at: '2024-03-01', value: '10', standing: 'estimate' } as const;
const preliminary = { at: '2024-03-20', value: '11.5', standing: 'preliminary' } as const;

test('estimate, preliminary and final stand side by side with when each was handed in', () => {
  const revisions = replayRevisions([leaf('12', '2024-06-01', { earlier: [estimate, preliminary] })], 'lead');
  expect(revisions).toEqual([estimate, preliminary, { at: '2024-06-01', value: '12', standing: 'final' }]);
  expect([...latestByStanding(revisions)].map(([standing, { value }]) => `${standing} ${value}`)).toEqual([
    'estimate 10',
    'preliminary 11.5',
    'final 12',
  ]);
});

test('a sum grows as its sources come, and is as sure as its least sure one', () => {
  const leaves = [leaf('12', '2024-06-01', { earlier: [estimate] }), leaf('0.5', '2024-04-01')];
  expect(replayRevisions(leaves, 'sum').map(({ value, standing }) => [value, standing])).toEqual([
    ['10', 'estimate'],
    ['10.5', 'estimate'],
    ['12.5', 'final'],
  ]);
});

test('a correction elsewhere in the report and a source beside the figure are no revisions', () => {
  const same = leaf('12', '2024-06-01', { earlier: [{ at: '2024-05-01', value: '12', standing: 'final' }] });
  expect(replayRevisions([same, leaf('99', '2024-04-01', { used: false })], 'sum')).toHaveLength(1);
});

test('a version that gave no figure yet is no revision', () => {
  const late = leaf('12', '2024-06-01', { earlier: [{ at: '2024-05-01', value: null, standing: 'preliminary' }] });
  expect(replayRevisions([late], 'lead').map(({ value }) => value)).toEqual(['12']);
});
