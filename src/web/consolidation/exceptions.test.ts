import { expect, test } from 'vitest';
import type { ConsolidatedRow } from '#contract/consolidation.ts';
import { countExceptions, exceptionsOf, needsRemark } from './exceptions.ts';

const target: ConsolidatedRow['target'] = {
  id: 3,
  wholeId: null,
  partKind: null,
  number: '3',
  group: 'Kinh tế',
  name: 'Thu ngân sách trên địa bàn',
  asWritten: '23.600 tỷ đồng',
  comparator: 'eq',
  value: '23600',
  valueMax: null,
  unit: 'tỷ đồng',
  denominator: null,
  direction: 'higher',
  nature: 'flow',
  operator: 'lead',
  frequency: 'quarter',
  clause: { documentId: 1, key: '1', path: 'I.1' },
  baseline: null,
  lead: null,
  cooperating: [],
  leaderInCharge: null,
  version: 1,
};
const complete: ConsolidatedRow = {
  target,
  figureId: null,
  value: '6210',
  standing: 'preliminary',
  completeness: 'complete',
  expectedSources: 1,
  receivedSources: 1,
  lateSources: 0,
  contradictions: [],
  waitingFor: [],
  lastYear: null,
  exempted: [],
  chosen: false,
};
const late = { ...complete, lateSources: 1 };
const missing: ConsolidatedRow = {
  ...complete,
  value: null,
  standing: null,
  completeness: 'missing',
  receivedSources: 0,
};
const contradictory = {
  ...late,
  contradictions: [{ code: 'cumulative-falls', figures: { value: '1', previous: '2' } }],
};

test('a figure may be several things at once', () => {
  expect(exceptionsOf(complete)).toEqual([]);
  expect(exceptionsOf(contradictory)).toEqual(['contradictory', 'late']);
  expect(exceptionsOf(complete, [{ targetId: 3, was: '6210', now: '6228' }])).toEqual(['changed']);
});

test('lateness alone asks for no remark; a gap and a contradiction do', () => {
  expect([complete, late, missing, contradictory].map(needsRemark)).toEqual([false, false, true, true]);
});

test('exceptions are counted by kind', () => {
  expect([...countExceptions([complete, late, missing, contradictory], [])]).toEqual([
    ['late', 2],
    ['missing', 1],
    ['contradictory', 1],
  ]);
});
