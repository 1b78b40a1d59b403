import { expect, test } from 'vitest';
import type { Actor } from '#domain/agencies/role.ts';
import { findRoundFreezeRefusal, type RoundFacts } from './freeze-round.ts';
import { type FrozenRound, frozenRoundText } from './frozen-round.ts';

const actor: Actor = { personId: 1, provinceId: 1, agencyId: 5, roles: ['consolidator'] };
const whole: RoundFacts = {
  consolidatingAgencyId: 5,
  received: 4,
  missing: 0,
  openConflicts: 0,
  frozenTimes: 0,
  changedSinceFreeze: false,
};

test.each([
  ['everybody has handed in', whole, actor, '', null],
  ['a unit is missing and nobody says why', { ...whole, missing: 1 }, actor, ' ', 'remark-missing'],
  ['a unit is missing and it is answered for', { ...whole, missing: 1 }, actor, 'Bão lũ', null],
  ['two sources contradict each other', { ...whole, openConflicts: 1 }, actor, '', 'remark-missing'],
  ['nobody has handed in', { ...whole, received: 0 }, actor, '', 'nothing-to-consolidate'],
  ['nothing has changed since the last freeze', { ...whole, frozenTimes: 1 }, actor, 'Lại', 'freeze-unchanged'],
  [
    'a correction came and nobody says why',
    { ...whole, frozenTimes: 1, changedSinceFreeze: true },
    actor,
    '',
    'remark-missing',
  ],
  ['a correction came', { ...whole, frozenTimes: 1, changedSinceFreeze: true }, actor, 'Xã Trà Linh đính chính', null],
  ['another agency consolidates', { ...whole, consolidatingAgencyId: 6 }, actor, '', 'not-your-agency'],
  ['he only reads', whole, { ...actor, roles: ['leader'] as const }, '', 'not-your-role'],
] as const)('freezing a form when %s', (_case, facts, by, remark, refusal) => {
  expect(findRoundFreezeRefusal(facts, by, remark)).toBe(refusal);
});

const round: FrozenRound = {
  formId: 1,
  periodKey: '2024Q1',
  number: 1,
  frozenBy: 2,
  frozenAt: '2024-03-20T03:00:00.000Z',
  remark: null,
  lines: [
    { quantityId: 7, code: 'A', combination: 'sum', weightId: null, formula: null, decimals: 0 },
    { quantityId: 8, code: 'B', combination: 'weighted-mean', weightId: 7, formula: null, decimals: 2 },
  ],
  places: [
    { agencyId: 3, level: 'province', path: [], asked: false, units: 2, received: 2, late: 0 },
    { agencyId: 4, level: 'commune', path: [3], asked: true, units: 1, received: 1, late: 0 },
  ],
  leaves: [{ agencyId: 4, versionId: 11, handedInAt: null }],
  choices: [{ agencyId: 4, quantityId: 7, choiceId: 1, versionId: 12 }],
  figures: [{ agencyId: 3, cells: [{ quantityId: 7, value: '5', standing: 'final', given: 1, noFigure: null }] }],
};

test('a frozen round is one text in whatever order it is read, and another text when anything in it is another', () => {
  const text = frozenRoundText(round);
  const turned = { ...round, lines: round.lines.toReversed(), places: round.places.toReversed() };
  expect(frozenRoundText(turned)).toBe(text);
  const others: FrozenRound[] = [
    { ...round, remark: 'Khác' },
    { ...round, leaves: [{ agencyId: 4, versionId: 12, handedInAt: null }] },
    { ...round, choices: [] },
    { ...round, places: [] },
    {
      ...round,
      figures: [{ agencyId: 3, cells: [{ quantityId: 7, value: '6', standing: 'final', given: 1, noFigure: null }] }],
    },
  ];
  expect(new Set([text, ...others.map(frozenRoundText)]).size).toBe(others.length + 1);
});
