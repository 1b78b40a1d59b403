import { describe, expect, test } from 'vitest';
import { type CheckedLine, findSheetProblems } from './sheet-problems.ts';

const revenue: CheckedLine = {
  quantityId: 3,
  wholeId: null,
  partKind: null,
  name: 'Thu ngân sách trên địa bàn',
  asWritten: 'đạt 23.600 tỷ đồng',
  comparator: 'eq',
  unit: 'tỷ đồng',
  nature: 'flow',
  denominator: null,
  scale: null,
  required: true,
  value: '12500',
  note: null,
  previous: '6100',
};
const domestic: CheckedLine = {
  ...revenue,
  quantityId: 31,
  wholeId: 3,
  partKind: 'of-which',
  value: '10900',
  previous: '5300',
};
const communes: CheckedLine = {
  ...revenue,
  quantityId: 4,
  name: 'Số xã đạt chuẩn nông thôn mới',
  asWritten: '137 xã/193 xã',
  unit: 'xã',
  nature: 'stock',
  denominator: '193',
  value: '137',
  previous: '130',
};
const communeShare: CheckedLine = {
  ...communes,
  quantityId: 41,
  wholeId: 4,
  partKind: 'also',
  asWritten: 'đạt tỷ lệ 71%',
  unit: '%',
  nature: 'rate',
  denominator: null,
  value: '71',
  previous: '67',
};
const insurance: CheckedLine = {
  ...communeShare,
  quantityId: 10,
  wholeId: null,
  partKind: null,
  value: '95.9',
  previous: '95.1',
};
const growth: CheckedLine = {
  ...insurance,
  quantityId: 1,
  asWritten: 'tăng 7,5-8%',
  comparator: 'range',
  value: '7.1',
  previous: '5.8',
};

const codes = (...lines: CheckedLine[]): string[] =>
  findSheetProblems(lines).map(({ code, blocks }) => (blocks ? code : `${code}?`));

test('a sheet in order has no problem', () => {
  expect(codes(revenue, domestic, communes, communeShare, insurance, growth)).toEqual([]);
});

describe('one line', () => {
  test.each<[string, CheckedLine, string[]]>([
    ['a missing figure', { ...revenue, value: null }, ['figure-missing']],
    ['a missing figure that a note explains', { ...revenue, value: null, note: 'Chưa có số' }, []],
    ['a figure missing that is not asked for yet', { ...revenue, value: null, required: false }, []],
    ['137,5 communes', { ...communes, value: '137.5' }, ['count-with-decimals']],
    ['fewer than no communes', { ...communes, value: '-1', previous: null }, ['negative-figure']],
    ['194 of 193 communes', { ...communes, value: '194' }, ['over-denominator']],
    ['a share of 101 %', { ...insurance, value: '101' }, ['percent-out-of-range']],
    ['a share of 100 %', { ...insurance, value: '100' }, []],
    ['a share under nothing', { ...insurance, value: '-2', previous: null }, ['negative-figure']],
    ['growth under nothing', { ...growth, value: '-8.37', previous: null }, []],
    ['a quota of 104 %', { ...insurance, comparator: 'complete', value: '104' }, ['percent-out-of-range']],
    [
      'the same with its reason',
      { ...insurance, comparator: 'complete', value: '104', note: 'Vượt' },
      ['percent-out-of-range?'],
    ],
    ['a sum that falls', { ...revenue, value: '6000' }, ['cumulative-falls']],
    ['a sum that falls, with its reason', { ...revenue, value: '6000', note: 'Hoàn thuế' }, ['cumulative-falls?']],
    ['a sum that stands still', { ...revenue, value: '6100' }, []],
    ['a stock that falls', { ...communes, value: '129' }, []],
    ['ten times the last figure', { ...communes, denominator: null, value: '1300' }, ['tenfold-jump']],
    ['nine times the last figure', { ...communes, denominator: null, value: '1170' }, []],
    ['a thousandth of the last figure', { ...communes, value: '0.131', unit: 'triệu đồng' }, ['separator-slip']],
    ['a thousandfold', { ...revenue, value: '6420000' }, ['separator-slip']],
    ['a thousandfold, with a note', { ...revenue, value: '6420000', note: 'Đúng' }, ['separator-slip?']],
    ['ten times the figure of a year ago', { ...revenue, lastYear: '642' }, ['last-year-jump']],
    ['the same with its reason', { ...revenue, lastYear: '642', note: 'Thu một lần' }, ['last-year-jump?']],
    ['nine times the figure of a year ago', { ...revenue, lastYear: '1389' }, []],
    ['a jump against both is told once', { ...revenue, value: '64200', lastYear: '642' }, ['tenfold-jump']],
    ['a year ago nothing', { ...revenue, lastYear: '0' }, []],
    ['a last figure of zero', { ...revenue, previous: '0' }, []],
  ])('%s', (_case, line, expected) => expect(codes(line)).toEqual(expected));

  test('a slipped separator offers the other reading', () => {
    expect(
      findSheetProblems([{ ...communes, denominator: null, unit: 'tỷ đồng', value: '1234', previous: '1.2' }]),
    ).toEqual([
      {
        code: 'separator-slip',
        quantityId: 4,
        otherQuantityId: null,
        blocks: true,
        figures: { value: '1234', previous: '1.2', meant: '1.234' },
      },
    ]);
  });
});

describe('lines beside each other', () => {
  test.each<[string, CheckedLine[], string[]]>([
    ['a part over its whole', [revenue, { ...domestic, value: '12501' }], ['part-over-whole']],
    ['a part as large as its whole', [revenue, { ...domestic, value: '12500' }], []],
    ['another measure in another unit', [communes, { ...communeShare, unit: 'hộ', value: '200' }], []],
    ['a part whose whole is missing', [{ ...revenue, value: null, note: 'x' }, domestic], []],
    ['137 of 193 is 71 %', [communes, communeShare], []],
    ['137 of 193 is 70,98 %', [communes, { ...communeShare, value: '70.98' }], []],
    ['137 of 193 is not 72 %', [communes, { ...communeShare, value: '72' }], ['ratio-differs']],
    ['137 of 193 is 70.9 %?', [communes, { ...communeShare, value: '70.9', note: 'Làm tròn' }], ['ratio-differs?']],
    [
      'the count stands in a sister line',
      [
        { ...communes, denominator: null, value: '7', previous: '3' },
        { ...communes, quantityId: 42, wholeId: 4, partKind: 'also' },
        { ...communeShare, value: '70' },
      ],
      ['ratio-differs'],
    ],
  ])('%s', (_case, lines, expected) => expect(codes(...lines)).toEqual(expected));
});
