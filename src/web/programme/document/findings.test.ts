import { expect, test } from 'vitest';
import type { Proposal, TargetContent, TaskContent } from '#contract/programme.ts';
import { certaintyOf, countFindings, firstTab, marksOf, neighbour, nextOpen, sortFindings } from './findings.ts';

const base = {
  clauseKey: 'c1',
  origin: 'machine',
  corrected: false,
  reason: null,
  decidedBy: null,
  decidedAt: null,
  version: 1,
} as const;
const aTarget = (id: number, number: string, changes: Partial<Proposal> = {}): Proposal => ({
  ...base,
  id,
  confidence: 0.97,
  status: 'proposed',
  content: { kind: 'target', target: { number, parts: [] as TargetContent['parts'] } as TargetContent },
  ...changes,
});
const aTask = (id: number, kind: TaskContent['kind'], changes: Partial<Proposal> = {}): Proposal => ({
  ...base,
  id,
  confidence: 0.97,
  status: 'proposed',
  content: { kind: 'task', task: { kind } as TaskContent },
  ...changes,
});
const proposals = [
  aTarget(1, '1', { status: 'accepted' }),
  aTarget(2, '2'),
  aTarget(3, '3', { confidence: 0.6 }),
  aTask(4, 'task', { confidence: 0.7 }),
  aTask(5, 'scheme'),
  aTask(6, 'task', { status: 'rejected', reason: 'trùng' }),
];

test('what needs a look comes first, what is settled last', () => {
  expect(sortFindings(proposals, true).map(({ id }) => id)).toEqual([3, 4, 2, 5, 1, 6]);
  expect(sortFindings(proposals, false).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('an item that a person added is neither sure nor doubtful', () => {
  expect(certaintyOf(aTask(9, 'task', { origin: 'person' }))).toBe('added');
});

test('rejected items are not counted into the programme', () => {
  expect(countFindings(proposals)).toEqual({
    targets: 3,
    tasks: 1,
    schemes: 1,
    accepted: 1,
    rejected: 1,
    sure: 2,
    doubtful: 2,
  });
});

test('marks count each kind in the order of the decision', () => {
  expect([...marksOf(proposals).values()]).toEqual(['(1)', '(2)', '(3)', 'NV 1', 'ĐA 1', 'NV 2']);
});

test('a document without targets opens on its tasks, one without anything on targets', () => {
  expect(firstTab([aTask(1, 'scheme', {}), aTask(2, 'task', {})])).toBe('tasks');
  expect(firstTab(proposals)).toBe('targets');
  expect(firstTab([])).toBe('targets');
});

test('the arrow keys stop at both ends', () => {
  expect(neighbour(proposals, 6, 1)).toBe(6);
  expect(neighbour(proposals, 1, -1)).toBe(1);
  expect(neighbour(proposals, null, 1)).toBe(1);
});

test('after a decision the next item that still waits is chosen, from the top again at the end', () => {
  expect(nextOpen(proposals, 3)).toBe(4);
  expect(nextOpen(proposals, 6)).toBe(2);
});
