import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '#domain/agencies/role.ts';
import { findChoiceRefusal } from './decide-choice.ts';
import { sumUnits, type UnitFigure } from './node-sums.ts';
import { replaceFigures } from './replace-figures.ts';
import {
  choiceText,
  chosenSide,
  type ConflictSide,
  judgeConflict,
  sidesDiffer,
  sidesText,
  type SourceChoice,
} from './source-conflict.ts';

const side = (key: string, value: string, versionIds: number[]): ConflictSide => ({
  key,
  value,
  standing: 'final',
  versionIds,
});
const conflict = { quantityId: 3, agencyId: 9, sides: [side('report:1', '120', [11]), side('report:2', '125', [12])] };
const choice: SourceChoice = { number: 1, chosen: 'report:2', reason: 'Đã đối chiếu', sides: conflict.sides };

test('sources that write one number in other digits agree', () => {
  expect(sidesDiffer([{ value: '7.5' }, { value: '7.50' }])).toBe(false);
  expect(sidesDiffer([{ value: '7.5' }, { value: '7.51' }])).toBe(true);
});

test.each([
  ['nobody has chosen', conflict, null, 'open', null],
  ['somebody chose between these versions', conflict, choice, 'resolved', 'report:2'],
  [
    'the order in which sources are read does not matter',
    { ...conflict, sides: conflict.sides.toReversed() },
    choice,
    'resolved',
    'report:2',
  ],
  ['it is left open with its reason', conflict, { ...choice, chosen: null }, 'undecided', null],
  [
    'one side was corrected, even to the same value',
    { ...conflict, sides: [side('report:1', '120', [13]), side('report:2', '125', [12])] },
    choice,
    'reopened',
    null,
  ],
  [
    'a third source came',
    { ...conflict, sides: [...conflict.sides, side('report:3', '1', [14])] },
    choice,
    'reopened',
    null,
  ],
] as const)('when %s', (_case, now, latest, state, chosen) => {
  expect(judgeConflict(now, latest)).toBe(state);
  expect(chosenSide(now, latest)?.key ?? null).toBe(chosen);
});

describe('who may choose, and what he must have seen', () => {
  const actor: Actor = { personId: 1, provinceId: 1, agencyId: 5, roles: ['consolidator'] };
  const wanted = { chosen: 'report:1', reason: 'Theo biên bản đối chiếu', seen: sidesText(conflict.sides) };
  test.each([
    ['all is well', conflict, wanted, actor, null],
    ['it is left open with a reason', conflict, { ...wanted, chosen: null }, actor, null],
    ['he does not consolidate', conflict, wanted, { ...actor, roles: ['specialist'] as const }, 'not-your-role'],
    ['another agency consolidates', conflict, wanted, { ...actor, agencyId: 6 }, 'not-your-agency'],
    ['the sources agree by now', null, wanted, actor, 'no-conflict'],
    [
      'a source was corrected meanwhile',
      { ...conflict, sides: [side('report:1', '121', [13])] },
      wanted,
      actor,
      'sides-changed',
    ],
    ['no such source', conflict, { ...wanted, chosen: 'report:9' }, actor, 'side-unknown'],
    ['he gives no reason', conflict, { ...wanted, reason: ' ' }, actor, 'reason-missing'],
  ] as const)('%s', (_case, found, want, by, refusal) => {
    expect(findChoiceRefusal(found, want, by, 5)).toBe(refusal);
  });
});

test('another reason, person or version is another text to hash', () => {
  const recorded = {
    ...choice,
    quantityId: 3,
    agencyId: 9,
    periodKey: '2024Q3',
    decidedBy: 4,
    decidedAt: '2024-09-20',
  };
  const texts = [
    recorded,
    { ...recorded, reason: 'Khác' },
    { ...recorded, decidedBy: 5 },
    { ...recorded, chosen: null },
    { ...recorded, sides: [side('report:1', '120', [19])] },
  ].map(choiceText);
  expect(new Set(texts).size).toBe(texts.length);
});

test('exchanging figures in the sums gives the digits of adding up all units anew', () => {
  const cents = fc.integer({ min: -99_999, max: 99_999 }).map((n) => (n / 100).toFixed(2).replace(/^-0\.00$/, '0'));
  const decimal = cents.map((text) => text.replace(/\.?0+$/, '') || '0');
  const figure = fc.record<UnitFigure>({
    value: decimal,
    standing: fc.constantFrom('estimate', 'preliminary', 'final'),
    weight: fc.option(decimal, { nil: null }),
    handedInAt: fc.constant('2024-03-15'),
  });
  const units = fc.array(fc.record({ was: figure, now: figure, chosen: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(units, fc.constantFrom('sum', 'weighted-mean'), (all, combination) => {
      const sums = sumUnits(
        all.map(({ was }) => was),
        combination,
      );
      const anew = sumUnits(
        all.map(({ was, now, chosen }) => (chosen ? now : was)),
        combination,
      );
      expect(
        sums &&
          replaceFigures(
            sums,
            all.filter(({ chosen }) => chosen),
            combination,
          ),
      ).toEqual(anew);
    }),
  );
});
