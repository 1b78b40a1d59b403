import { expect, test } from 'vitest';
import type { UnitReading } from '#contract/workbook.ts';
import { fillingOf, isKeepable, refusedFirst, unitFileOf } from './unit-files.ts';

const difference = {
  quantityId: 4,
  number: '1',
  name: 'Số hộ nghèo',
  unit: 'hộ',
  field: 'value' as const,
  cell: 'G7',
  before: null,
  after: '120',
  remarks: [],
  proposed: true,
};
const aReading = (change: Partial<UnitReading> = {}): UnitReading => ({
  fileName: 'xa.xlsx',
  refusal: null,
  unit: {
    agency: { id: 7, name: 'Xã An Hải', shortName: 'An Hải' },
    formId: 3,
    formName: 'Biểu',
    periodKey: '2024Q1',
    reportId: null,
  },
  reading: { version: 1, differences: [difference], problems: [], unchanged: 0 },
  ...change,
});

test('of a file only the cells left chosen are sent, for its own unit and period', () => {
  const file = unitFileOf(aReading());
  const place = { formId: 3, agencyId: 7, periodKey: '2024Q1', reportId: null, version: 1, fileName: 'xa.xlsx' };
  expect(fillingOf(file)).toEqual({ ...place, cells: [{ quantityId: 4, field: 'value', value: '120' }] });
  expect(isKeepable(file)).toBe(true);
  expect(isKeepable({ ...file, chosen: new Set() })).toBe(false);
});

test('a refused file can be kept by nobody and stands on top', () => {
  const refused = unitFileOf(aReading({ refusal: { title: 'Hỏng', detail: '' }, unit: null, reading: null }));
  const good = unitFileOf(aReading());
  expect(fillingOf(refused)).toBeNull();
  expect(isKeepable(refused)).toBe(false);
  expect(refusedFirst([good, refused])).toEqual([refused, good]);
});
