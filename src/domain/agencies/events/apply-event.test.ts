import { expect, test } from 'vitest';
import { aBody, aRegister } from '#tests/factories/agency-history.ts';
import { agencyOn, historyOf, type Register } from '../register.ts';
import { successorsOf } from '../successors.ts';
import type { AgencyEvent } from './agency-event.ts';
import { applyEvent } from './apply-event.ts';

const legal = { effectiveOn: '2025-03-01', legalBasis: 'Nghị quyết 01/NQ-HĐND ngày 01/02/2025' };

function played(register: Register, ...events: AgencyEvent[]): Register {
  return events.reduce((before, event) => {
    const outcome = applyEvent(before, event);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    return outcome.register;
  }, register);
}

/** 1 is over 2 … 6; 2 consolidates, 3 has become part of 4 on 01/01/2025, 7 begins in 2026, 5 gets another name in June. */
const province = played(
  aRegister(6),
  { kind: 'merge', effectiveOn: '2025-01-01', legalBasis: 'NQ', agencyIds: [3], into: { agencyId: 4, details: null } },
  { kind: 'found', effectiveOn: '2026-01-01', legalBasis: 'NQ', agencyId: 7, details: aBody(7, { parentId: 1 }) },
  {
    kind: 'rename',
    effectiveOn: '2025-06-01',
    legalBasis: 'NQ',
    agencyId: 5,
    name: 'Tên mới',
    shortName: 'TM',
    abbreviation: null,
    officialCode: null,
  },
);

const split = { kind: 'split', ...legal, agencyId: 6, key: 'dân số', heirId: 8 } as const;
const part = (agencyId: number, share: string) => ({ agencyId, details: aBody(agencyId, { parentId: 1 }), share });

test.each<[string, AgencyEvent, string[]]>([
  ['no basis', { kind: 'move', ...legal, legalBasis: ' ', agencyId: 6, parentId: 2 }, ['basis-missing']],
  [
    'a day that no calendar has',
    { kind: 'move', ...legal, effectiveOn: '2025-02-30', agencyId: 6, parentId: 2 },
    ['day-malformed'],
  ],
  ['an agency that nobody knows', { kind: 'move', ...legal, agencyId: 99, parentId: 1 }, ['agency-unknown']],
  [
    'an agency that has ended',
    { kind: 'merge', ...legal, agencyIds: [3], into: { agencyId: 2, details: null } },
    ['agency-ended'],
  ],
  ['an agency that is not yet there', { kind: 'abolish', ...legal, agencyId: 7, successorId: 1 }, ['agency-not-yet']],
  [
    'a day before what is recorded already',
    { kind: 'abolish', ...legal, agencyId: 5, successorId: 1 },
    ['day-before-state'],
  ],
  ['a successor that has ended', { kind: 'abolish', ...legal, agencyId: 6, successorId: 3 }, ['agency-ended']],
  [
    'a founding of what exists',
    { kind: 'found', ...legal, agencyId: 6, details: aBody(8, { parentId: 1 }) },
    ['agency-exists'],
  ],
  ['an empty name', { kind: 'found', ...legal, agencyId: 8, details: aBody(8, { name: ' ' }) }, ['name-missing']],
  [
    'a name that another goes by',
    { kind: 'found', ...legal, agencyId: 8, details: aBody(8, { name: 'Cơ quan 6', kind: 'district', parentId: 1 }) },
    ['name-taken'],
  ],
  [
    'an area below nothing',
    { kind: 'found', ...legal, agencyId: 8, details: aBody(8, { areaKm2: '-3' }) },
    ['area-malformed'],
  ],
  ['a parent that has ended', { kind: 'move', ...legal, agencyId: 6, parentId: 3 }, ['parent-unknown']],
  ['a parent that stands below', { kind: 'move', ...legal, agencyId: 1, parentId: 6 }, ['parent-circle']],
  ['itself as parent', { kind: 'move', ...legal, agencyId: 6, parentId: 6 }, ['parent-circle']],
  ['the parent that it has', { kind: 'move', ...legal, agencyId: 6, parentId: 1 }, ['nothing-changes']],
  [
    'a merge of nothing',
    { kind: 'merge', ...legal, agencyIds: [], into: { agencyId: 2, details: null } },
    ['merge-of-nothing'],
  ],
  [
    'a merge into itself',
    { kind: 'merge', ...legal, agencyIds: [6, 2], into: { agencyId: 2, details: null } },
    ['merge-into-itself'],
  ],
  [
    'an agency named twice',
    { kind: 'merge', ...legal, agencyIds: [6, 6], into: { agencyId: 2, details: null } },
    ['named-twice'],
  ],
  [
    'a split without successors',
    { ...split, heirId: 6, successors: [{ agencyId: 6, details: null, share: '1' }] },
    ['split-without-successors'],
  ],
  ['shares that are not one', { ...split, successors: [part(8, '0.3'), part(9, '0.6')] }, ['shares-not-one']],
  ['a share of nothing', { ...split, successors: [part(8, '1'), part(9, '0')] }, ['share-not-positive']],
  ['a split by no key', { ...split, key: '', successors: [part(8, '0.4'), part(9, '0.6')] }, ['split-key-missing']],
  [
    'an heir that gets no share',
    { ...split, heirId: 2, successors: [part(8, '0.4'), part(9, '0.6')] },
    ['heir-not-successor'],
  ],
  [
    'an end that leaves a duty to nobody',
    { kind: 'abolish', ...legal, agencyId: 2, successorId: null },
    ['function-left'],
  ],
  [
    'an end that leaves others under nobody',
    { kind: 'abolish', ...legal, agencyId: 1, successorId: null },
    ['subordinates-left'],
  ],
  ['a level that has no bodies', { kind: 'level-ends', ...legal, level: 'office', successorId: null }, ['level-empty']],
  [
    'a level that succeeds itself',
    { kind: 'level-ends', ...legal, level: 'commune', successorId: 5 },
    ['day-before-state'],
  ],
])('the register refuses %s', (_case, event, codes) => {
  const outcome = applyEvent(province, event);
  expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(codes);
});

test('all that is wrong is said at once', () => {
  const event: AgencyEvent = { ...split, key: '', legalBasis: '', successors: [part(8, '0.4'), part(9, '0.7')] };
  const outcome = applyEvent(province, event);
  expect(outcome).toMatchObject({
    problems: [{ code: 'basis-missing' }, { code: 'split-key-missing' }, { code: 'shares-not-one' }],
  });
});

test('a merged agency is gone from the day, its duty and those under it are with the one that goes on', () => {
  const moved = played(province, { kind: 'move', ...legal, effectiveOn: '2025-02-01', agencyId: 6, parentId: 2 });
  const merged = played(moved, { kind: 'merge', ...legal, agencyIds: [2], into: { agencyId: 4, details: null } });
  expect(agencyOn(merged, 2, '2025-02-28')?.name).toBe('Cơ quan 2');
  expect(agencyOn(merged, 2, '2025-03-01')).toBeUndefined();
  expect(agencyOn(merged, 6, '2025-02-28')?.parentId).toBe(2);
  expect(agencyOn(merged, 6, '2025-03-01')?.parentId).toBe(4);
  expect(merged.functions.map(({ agencyId, from, until }) => [agencyId, from, until])).toEqual([
    [2, null, '2025-03-01'],
    [4, '2025-03-01', null],
  ]);
});

test('an agency keeps its history through its names', () => {
  expect(historyOf(province, 5).map(({ name, from, until }) => [name, from, until])).toEqual([
    ['Cơ quan 5', null, '2025-06-01'],
    ['Tên mới', '2025-06-01', null],
  ]);
});

test('two events of one day follow each other and leave no empty time', () => {
  const twice = played(
    province,
    { kind: 'move', ...legal, agencyId: 6, parentId: 2 },
    { kind: 'move', ...legal, agencyId: 6, parentId: 4 },
  );
  expect(historyOf(twice, 6).map(({ parentId, from }) => [parentId, from])).toEqual([
    [1, null],
    [4, '2025-03-01'],
  ]);
});

test('who stands for an agency is followed from successor to successor, with exact shares', () => {
  const later = played(
    province,
    { ...split, successors: [part(8, '0.25'), part(9, '0.75')] },
    {
      kind: 'merge',
      effectiveOn: '2025-07-01',
      legalBasis: 'NQ',
      agencyIds: [8],
      into: { agencyId: 4, details: null },
    },
    {
      ...split,
      effectiveOn: '2025-08-01',
      agencyId: 9,
      heirId: 4,
      successors: [
        { agencyId: 4, details: null, share: '0.2' },
        { agencyId: 9, details: null, share: '0.8' },
      ],
    },
  );
  expect([...successorsOf(later, 6, '2025-02-01', '2025-05-01')]).toEqual([
    [8, '0.25'],
    [9, '0.75'],
  ]);
  expect([...successorsOf(later, 6, '2025-02-01', '2025-12-31')].toSorted()).toEqual([
    [4, '0.4'],
    [9, '0.6'],
  ]);
  expect([...successorsOf(later, 6, '2025-03-01', '2025-12-31')]).toEqual([[6, '1']]);
  expect([...successorsOf(later, 3, '2024-06-01', '2025-12-31')]).toEqual([[4, '1']]);
});
