import { describe, expect, test } from 'vitest';
import type { TargetRule } from '#domain/programme/target.ts';
import { evaluateTarget, type JudgedFigure } from './evaluate-target.ts';

const base: TargetRule = {
  comparator: 'eq',
  value: '100',
  valueMax: null,
  unit: '%',
  denominator: null,
  direction: 'higher',
  nature: 'rate',
};
const rule = (
  comparator: TargetRule['comparator'],
  value: string | null,
  more: Partial<TargetRule> = {},
): TargetRule => ({ ...base, comparator, value, ...more });
const amount = { unit: 'tỷ đồng', nature: 'flow' } as const;
const communes = { unit: 'xã', nature: 'stock', denominator: '193' } as const;
const lower = { direction: 'lower' } as const;
const growth = rule('range', '7.5', { valueMax: '8' });

const ofYear = (value: string | null): JudgedFigure => ({
  value,
  periodNumber: 4,
  periodsInYear: 4,
  standing: 'final',
  final: true,
});
const ofQuarter = (periodNumber: number, value: string | null): JudgedFigure => ({
  ...ofYear(value),
  periodNumber,
  final: false,
});

describe('on the figure of the year', () => {
  test.each<[string, TargetRule, string | null, string, string, string | null]>([
    // At least (ít nhất, trở lên).
    ['80 is 80 or more', rule('ge', '80'), '80', 'met', 'reached', '100'],
    ['80.5 is 80 or more', rule('ge', '80'), '80.5', 'met', 'exceeded', '100.63'],
    ['79.5 is not 80, though it rounds to it', rule('ge', '80'), '79.5', 'missed', 'short', '99.38'],
    ['7 communes are at least 07', rule('ge', '7', amount), '7', 'met', 'reached', '100'],
    ['6 communes are not', rule('ge', '7', amount), '6', 'missed', 'short', '85.71'],
    ['a count is not rounded', rule('ge', '7', amount), '6.9', 'missed', 'short', '98.57'],
    // More than (trên).
    ['30 is not over 30', rule('gt', '30'), '30', 'missed', 'not-over', '100'],
    ['30.0 is not over 30', rule('gt', '30'), '30.0', 'missed', 'not-over', '100'],
    ['30.01 is over 30', rule('gt', '30'), '30.01', 'met', 'exceeded', '100.03'],
    ['30.4 is over 30, though it rounds to it', rule('gt', '30'), '30.4', 'met', 'exceeded', '101.33'],
    ['29.9 is not, though it rounds to it', rule('gt', '30'), '29.9', 'missed', 'short', '99.67'],
    // At most (không quá).
    ['5 is at most 5', rule('le', '5', lower), '5', 'met', 'reached', null],
    ['4.2 is at most 5', rule('le', '5', lower), '4.2', 'met', 'within-limit', null],
    ['5.4 is over 5, though it rounds to it', rule('le', '5', lower), '5.4', 'missed', 'over-limit', null],
    ['an amount over its limit', rule('le', '5', { ...amount, ...lower }), '5.1', 'missed', 'over-limit', null],
    ['nothing at all is at most 5', rule('le', '5', lower), '0', 'met', 'within-limit', null],
    // Under (dưới).
    ['20.3 is not under 20.3', rule('lt', '20.3', lower), '20.3', 'missed', 'not-under', null],
    ['20.30 is not under 20.3', rule('lt', '20.3', lower), '20.30', 'missed', 'not-under', null],
    ['20.29 is under 20.3, though it rounds to it', rule('lt', '20.3', lower), '20.29', 'met', 'within-limit', null],
    ['20.2 is under 20.3', rule('lt', '20.3', lower), '20.2', 'met', 'within-limit', null],
    ['20.31 is not', rule('lt', '20.3', lower), '20.31', 'missed', 'over-limit', null],
    // Between (range).
    ['7.1 misses 7.5–8', growth, '7.1', 'missed', 'short-of-range', '94.67'],
    ['7.5 is within 7.5–8', growth, '7.5', 'met', 'within-range', '100'],
    ['8 is within 7.5–8', growth, '8', 'met', 'within-range', '106.67'],
    ['7.45 misses it, though it rounds to it', growth, '7.45', 'missed', 'short-of-range', '99.33'],
    ['8.2 is beyond the range on the good side', growth, '8.2', 'met', 'above-range', '109.33'],
    ['-8.37 misses', growth, '-8.37', 'missed', 'short-of-range', null],
    ['where lower is better the upper end binds', { ...growth, ...lower }, '8.2', 'missed', 'over-range', null],
    ['and under the lower end is better still', { ...growth, ...lower }, '7', 'met', 'below-range', null],
    // Equal (đạt).
    ['96.2 is 96.2', rule('eq', '96.2'), '96.2', 'met', 'reached', '100'],
    ['96.20 is 96.2', rule('eq', '96.2'), '96.20', 'met', 'reached', '100'],
    ['96.5 is more than asked', rule('eq', '96.2'), '96.5', 'met', 'exceeded', '100.31'],
    ['72.6 is not 73, though it rounds to it', rule('eq', '73'), '72.6', 'missed', 'short', '99.45'],
    ['96.14 is not 96.2', rule('eq', '96.2'), '96.14', 'missed', 'short', '99.94'],
    ['a rate that should fall to 5', rule('eq', '5', lower), '4.8', 'met', 'within-limit', null],
    ['98.3 is more than 98, though it rounds to it', rule('eq', '98'), '98.3', 'met', 'exceeded', '100.31'],
    ['a rate that should fall to 5.0', rule('eq', '5.0', lower), '5.1', 'missed', 'over-limit', null],
    ['27,594 of 23,600 billion', rule('eq', '23600', amount), '27594', 'met', 'exceeded', '116.92'],
    ['23,599.7 of 23,600 billion', rule('eq', '23600', amount), '23599.7', 'missed', 'short', '99.99'],
    ['58.92 % forest', rule('eq', '58.92'), '58.92', 'met', 'reached', '100'],
    ['58.914 is written 58.91', rule('eq', '58.92'), '58.914', 'missed', 'short', '99.99'],
    // About (khoảng).
    ['98 is about 100', rule('approx', '100'), '98', 'met', 'near-enough', '98'],
    ['95 is about 100', rule('approx', '100'), '95', 'met', 'near-enough', '95'],
    ['94 is not', rule('approx', '100'), '94', 'missed', 'short', '94'],
    ['120 is more than about 100', rule('approx', '100'), '120', 'met', 'exceeded', '120'],
    ['104 is about 100 where lower is better', rule('approx', '100', lower), '104', 'met', 'near-enough', null],
    ['106 is not', rule('approx', '100', lower), '106', 'missed', 'over-limit', null],
    // Increase by, decrease by.
    [
      '16,000 more workers',
      rule('increase_by', '16000', { ...amount, unit: 'người' }),
      '16000',
      'met',
      'reached',
      '100',
    ],
    [
      '15,999 more workers',
      rule('increase_by', '16000', { ...amount, unit: 'người' }),
      '15999',
      'missed',
      'short',
      '99.99',
    ],
    [
      '2,900 fewer poor households',
      rule('decrease_by', '2900', { ...amount, unit: 'hộ' }),
      '2900',
      'met',
      'reached',
      '100',
    ],
    [
      '3,100 fewer are better',
      rule('decrease_by', '2900', { ...amount, ...lower }),
      '3100',
      'met',
      'exceeded',
      '106.9',
    ],
    [
      '2,000 fewer are not enough',
      rule('decrease_by', '2900', { ...amount, ...lower }),
      '2000',
      'missed',
      'short',
      '68.97',
    ],
    ['a number that rose instead', rule('decrease_by', '2900', amount), '-50', 'missed', 'short', null],
    ['0.45 points less is not 0.5', rule('decrease_by', '0.5'), '0.45', 'missed', 'short', '90'],
    // Complete (hoàn thành).
    ['100 % of the quota', rule('complete', '100', { nature: 'flow' }), '100', 'met', 'completed', '100'],
    ['99 % of the quota', rule('complete', '100', { nature: 'flow' }), '99', 'missed', 'not-completed', '99'],
    ['101 % of the quota', rule('complete', '100', { nature: 'flow' }), '101', 'met', 'completed', '101'],
    ['02 townships', rule('complete', '2', { ...amount, unit: 'thị trấn' }), '2', 'met', 'completed', '100'],
    [
      'one of 02 townships',
      rule('complete', '2', { ...amount, unit: 'thị trấn' }),
      '1',
      'missed',
      'not-completed',
      '50',
    ],
    ['a rearrangement that is done', rule('complete', null, { unit: null }), '100', 'met', 'completed', '100'],
    ['a rearrangement half done', rule('complete', null, { unit: null }), '50', 'missed', 'not-completed', '50'],
    // Denominators.
    ['137 of 193 communes', rule('eq', '137', communes), '137', 'met', 'reached', '100'],
    ['136 of 193 communes', rule('eq', '137', communes), '136', 'missed', 'short', '99.27'],
    // Missing.
    ['no figure', rule('eq', '96.2'), null, 'no-data', 'no-figure', null],
    ['zero is a figure', rule('ge', '7', amount), '0', 'missed', 'short', '0'],
    ['no figure for a completion', rule('complete', null), null, 'no-data', 'no-figure', null],
    ['a rule without a value', rule('ge', null), '5', 'no-data', 'rule-without-value', null],
    [
      'a change of a stock without its baseline',
      rule('increase_by', '7', communes),
      '137',
      'no-data',
      'baseline-missing',
      null,
    ],
    ['a planned zero has no share', rule('eq', '0', { ...amount }), '0', 'met', 'reached', null],
  ])('%s', (_case, target, value, outlook, code, achievedPercent) => {
    const verdict = evaluateTarget(target, ofYear(value));
    expect([verdict.outlook, verdict.reason.code, verdict.achievedPercent]).toEqual([outlook, code, achievedPercent]);
    expect(verdict.final).toBe(true);
  });

  test.each([
    ['137', 'met'],
    ['136', 'missed'],
  ])('07 more communes than 130, when %s stand: %s', (value, outlook) => {
    const more = rule('increase_by', '7', communes);
    expect(evaluateTarget(more, ofYear(value), { baseline: '130' }).outlook).toBe(outlook);
  });

  test('a count out of a whole tells its share', () => {
    const verdict = evaluateTarget(rule('eq', '137', communes), ofYear('137'));
    expect(verdict.reason.figures).toMatchObject({ value: '137', denominator: '193', sharePercent: '70.98' });
  });

  test.each([
    ['137/193', '70.98445595854922279793', 'met', 'rounds-to-planned'],
    ['136/193', '70.46632124352331606218', 'missed', 'short'],
  ])('as the share written beside its count, %s is judged as written', (_share, value, outlook, code) => {
    const verdict = evaluateTarget(rule('eq', '71'), ofYear(value), { shareOfCount: true });
    expect([verdict.outlook, verdict.reason.code]).toEqual([outlook, code]);
  });

  test('what was rounded for the judgement is told', () => {
    expect(evaluateTarget(rule('eq', '71'), ofYear('70.98'), { shareOfCount: true }).reason.figures).toMatchObject({
      value: '70.98',
      judged: '71',
      planned: '71',
      difference: '-0.02',
    });
  });
});

describe('while the year runs nothing is met or missed', () => {
  const revenue = rule('eq', '23600', amount);
  test.each<[string, TargetRule, number, string | null, string, string]>([
    ['half in the second quarter', revenue, 2, '11800', 'on-track', 'on-pace'],
    ['95 % of the pace', revenue, 2, '11210', 'on-track', 'on-pace'],
    ['just under it', revenue, 2, '11209', 'watch', 'near-pace'],
    ['80 % of the pace', revenue, 2, '9440', 'watch', 'near-pace'],
    ['just under that', revenue, 2, '9439', 'at-risk', 'behind-pace'],
    ['nothing yet is a figure', revenue, 1, '0', 'at-risk', 'behind-pace'],
    ['reached in the third quarter', revenue, 3, '24000', 'on-track', 'reached-early'],
    ['no figure', revenue, 3, null, 'no-data', 'no-figure'],
    ['fewer households, on pace', rule('decrease_by', '2900', amount), 2, '1450', 'on-track', 'on-pace'],
    ['fewer households, behind', rule('decrease_by', '2900', amount), 3, '1420', 'at-risk', 'behind-pace'],
    ['half of a completion', rule('complete', null), 2, '50', 'on-track', 'on-pace'],
    ['a completion before its time', rule('complete', '100'), 1, '100', 'on-track', 'reached-early'],
    ['a rate that satisfies now', rule('eq', '96.2'), 2, '96.2', 'on-track', 'satisfies-now'],
    ['a rate near its target', rule('eq', '95.9'), 2, '95.3', 'watch', 'near-planned'],
    ['a rate far from it', growth, 2, '5.8', 'at-risk', 'far-from-planned'],
    ['a rate over its strict limit', rule('lt', '20.3', lower), 2, '20.6', 'watch', 'near-planned'],
    ['a rate on its strict limit', rule('lt', '20.3', lower), 2, '20.3', 'watch', 'near-planned'],
    ['a limit used up too fast', rule('le', '100', { ...amount, ...lower }), 2, '61', 'at-risk', 'behind-pace'],
    ['a limit used up a little fast', rule('le', '100', { ...amount, ...lower }), 2, '55', 'watch', 'near-pace'],
    ['a limit within its pace', rule('le', '100', { ...amount, ...lower }), 2, '50', 'on-track', 'on-pace'],
    [
      'a limit that is passed already',
      rule('le', '100', { ...amount, ...lower }),
      2,
      '101',
      'at-risk',
      'limit-exceeded',
    ],
  ])('%s', (_case, target, quarter, value, outlook, code) => {
    const verdict = evaluateTarget(target, ofQuarter(quarter, value));
    expect([verdict.outlook, verdict.reason.code, verdict.final]).toEqual([outlook, code, false]);
  });

  test('a stock with a baseline is judged by the way that it has come', () => {
    const target = rule('eq', '137', communes);
    const onTheWay = evaluateTarget(target, ofQuarter(2, '134'), { baseline: '130' });
    expect([onTheWay.outlook, onTheWay.reason.figures]).toEqual([
      'on-track',
      expect.objectContaining({ expected: '133.5' }),
    ]);
    expect(evaluateTarget(target, ofQuarter(3, '132'), { baseline: '130' }).outlook).toBe('at-risk');
  });

  test('the province may set its own thresholds', () => {
    const strict = {
      onTrackFromPercent: '100',
      watchFromPercent: '99',
      nearPlannedPercent: '0',
      aboutPercent: '0',
      source: 'x',
    };
    expect(evaluateTarget(revenue, ofQuarter(2, '11210'), { thresholds: strict }).outlook).toBe('at-risk');
  });
});

describe('the real outcomes of 2024', () => {
  test.each<[string, TargetRule, string, string, string | null]>([
    ['growth of 7.1 % misses 7.5–8 %', growth, '7.1', 'missed', '94.67'],
    ['revenue of 27,594 billion is 116.92 %', rule('eq', '23600', amount), '27594', 'met', '116.92'],
    ['137 of 193 communes', rule('eq', '137', communes), '137', 'met', '100'],
  ])('%s', (_case, target, value, outlook, achievedPercent) => {
    expect(evaluateTarget(target, ofYear(value))).toMatchObject({ outlook, achievedPercent });
  });
});
