import { expect, test } from 'vitest';
import type { FormLine, FormVersion } from './form.ts';
import { findFormProblems } from './form-problems.ts';
import type { Indicator } from './indicator.ts';

const anIndicator = (code: string, change: Partial<Indicator> = {}): Indicator => ({
  code,
  name: `Chỉ tiêu ${code}`,
  definition: '',
  unit: 'hộ',
  nature: 'stock',
  decimals: 0,
  scaleMin: null,
  scaleMax: null,
  combination: 'sum',
  weightCode: null,
  formula: null,
  source: '',
  ownerAgencyId: null,
  sharing: 'internal',
  disaggregations: [],
  ...change,
});

const aLine = (number: string, indicator: Indicator, partOf: string | null = null): FormLine => ({
  indicator,
  number,
  required: true,
  partOf,
});

const aForm = (lines: FormLine[], change: Partial<FormVersion> = {}): FormVersion => ({
  code: 'BC.01',
  name: 'Báo cáo giảm nghèo',
  guidance: '',
  legalBasis: 'Quyết định của tỉnh',
  effectiveFrom: '2024-01-01',
  lines,
  narratives: [],
  units: [{ by: 'kind', kind: 'commune' }],
  ...change,
});

const poor = anIndicator('HO_NGHEO');
const all = anIndicator('TONG_HO');
const share = anIndicator('TY_LE', { unit: '%', decimals: 2, formula: 'HO_NGHEO / TONG_HO * 100' });

const found = (form: FormVersion) => findFormProblems(form).map(({ code, at }) => [code, at]);

test('biểu đủ dòng, công thức đúng, có đơn vị thì ban hành được', () => {
  expect(found(aForm([aLine('1', all), aLine('1.1', poor, 'TONG_HO'), aLine('2', share)]))).toEqual([]);
});

test.each<[string, FormVersion, [string, string | null][]]>([
  ['biểu trống', aForm([]), [['no-lines', null]]],
  ['chưa giao cho ai', aForm([aLine('1', all)], { units: [] }), [['no-units', null]]],
  ['một chỉ tiêu hỏi hai lần', aForm([aLine('1', all), aLine('2', all)]), [['line-twice', 'TONG_HO']]],
  ['hai dòng cùng số thứ tự', aForm([aLine('1', all), aLine('1', poor)]), [['number-twice', null]]],
  ['“trong đó” của dòng không có', aForm([aLine('1', poor, 'TONG_HO')]), [['whole-not-on-form', 'HO_NGHEO']]],
  [
    'hai dòng chứa lẫn nhau',
    aForm([aLine('1', poor, 'TONG_HO'), aLine('2', all, 'HO_NGHEO')]),
    [
      ['whole-in-circle', 'HO_NGHEO'],
      ['whole-in-circle', 'TONG_HO'],
    ],
  ],
  [
    'công thức cần chỉ tiêu không có trong biểu',
    aForm([aLine('1', poor), aLine('2', share)]),
    [['formula-names-stranger', 'TY_LE']],
  ],
  [
    'công thức viết dở',
    aForm([aLine('1', all), aLine('2', anIndicator('X', { formula: 'TONG_HO +' }))]),
    [['formula-malformed', 'X']],
  ],
  [
    'công thức tính vòng tròn',
    aForm([aLine('1', anIndicator('A', { formula: 'B' })), aLine('2', anIndicator('B', { formula: 'A' }))]),
    [
      ['formula-in-circle', 'A'],
      ['formula-in-circle', 'B'],
    ],
  ],
  [
    'bình quân gia quyền thiếu quyền số',
    aForm([aLine('1', anIndicator('TN', { combination: 'weighted-mean', weightCode: 'TONG_HO' }))]),
    [['weight-not-on-form', 'TN']],
  ],
])('không ban hành được: %s', (_fact, form, problems) => {
  expect(found(form)).toEqual(problems);
});
