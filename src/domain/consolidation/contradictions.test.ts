import { expect, test } from 'vitest';
import { type FigureInTable, findContradictions } from './contradictions.ts';

const figure = (targetId: number, rest: Partial<FigureInTable>): FigureInTable => ({
  targetId,
  wholeId: null,
  partKind: null,
  name: 'Thu ngân sách',
  asWritten: '',
  comparator: 'ge',
  unit: 'tỷ đồng',
  nature: 'flow',
  denominator: null,
  value: '100',
  previous: null,
  crossChecks: [],
  returnedAgencies: [],
  choiceReopened: false,
  ...rest,
});
const codes = (...table: FigureInTable[]) =>
  [...findContradictions(table)].flatMap(([targetId, found]) => found.map(({ code }) => `${targetId} ${code}`));

const share = { unit: '%', nature: 'rate', name: 'Tỷ lệ xã đạt chuẩn' } as const;
const communes = figure(1, { value: '137', denominator: '193', unit: 'xã', nature: 'stock', name: 'Số xã đạt chuẩn' });

test.each([
  ['two sources say the same in other digits', [figure(1, { crossChecks: [{ agencyName: 'A', value: '100.0' }] })], []],
  ['two sources differ', [figure(1, { crossChecks: [{ agencyName: 'A', value: '101' }] })], ['1 sources-differ']],
  [
    'a part is more than its whole',
    [figure(1, {}), figure(2, { wholeId: 1, partKind: 'of-which', value: '101' })],
    ['2 part-over-whole'],
  ],
  ['a cumulative figure falls', [figure(1, { previous: '101' })], ['1 cumulative-falls']],
  ['a stock falls, which it may', [figure(1, { nature: 'stock', previous: '101' })], []],
  ['137 of 193 is 71 %', [communes, figure(2, { ...share, wholeId: 1, partKind: 'also', value: '71' })], []],
  [
    '137 of 193 is not 73 %',
    [communes, figure(2, { ...share, wholeId: 1, partKind: 'also', value: '73' })],
    ['2 ratio-differs'],
  ],
  ['a share is over 100 %', [figure(1, { ...share, value: '101' })], ['1 percent-out-of-range']],
  ['a source was sent back', [figure(1, { returnedAgencies: ['Sở Y tế'] })], ['1 source-returned']],
  ['a source was corrected after the choice', [figure(1, { choiceReopened: true })], ['1 choice-reopened']],
  ['nothing has come: a gap is no contradiction', [figure(1, { value: null, previous: '5' })], []],
] as const)('when %s', (_case, table, expected) => {
  expect(codes(...table)).toEqual(expected);
});
