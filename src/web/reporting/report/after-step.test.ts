import { expect, test } from 'vitest';
import type { SheetLine } from '#contract/reporting.ts';
import { hasSameLines, withFigures } from './after-step.ts';

const line: SheetLine = {
  quantity: {
    id: 1,
    wholeId: null,
    partKind: null,
    dimension: null,
    number: '1',
    group: 'Kinh tế',
    name: 'Tốc độ tăng GRDP',
    asWritten: 'tăng 7,5-8%',
    comparator: 'range',
    value: '7.5',
    valueMax: '8',
    unit: '%',
    denominator: null,
    nature: 'rate',
    indicator: null,
  },
  required: true,
  previous: { periodKey: '2024Q1', value: '1.2', standing: 'final' },
  samePeriodLastYear: null,
  value: '7.1',
  standing: 'estimate',
  note: null,
  obstacle: null,
  attachments: [],
};
const stepped = {
  quantityId: 1,
  value: '7.4',
  standing: 'final' as const,
  note: 'Số của Cục Thống kê',
  obstacle: null,
};

test('after a step the page shows what was submitted, beside the quantity it knows', () => {
  const { quantityId: _, ...figures } = stepped;
  expect(withFigures([line], [stepped])).toEqual([{ ...line, ...figures }]);
  expect(hasSameLines([line], [stepped])).toBe(true);
});

test('a line that the page does not know, or no longer owes, has it read the report anew', () => {
  expect(hasSameLines([line], [stepped, { ...stepped, quantityId: 2 }])).toBe(false);
  expect(hasSameLines([line], [])).toBe(false);
  expect(hasSameLines([line], [{ ...stepped, quantityId: 2 }])).toBe(false);
});
