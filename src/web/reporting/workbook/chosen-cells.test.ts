import { expect, test } from 'vitest';
import type { WorkbookDifference } from '#contract/workbook.ts';
import { chosenCells, proposedKeys } from './chosen-cells.ts';

const aDifference = (change: Partial<WorkbookDifference>): WorkbookDifference => ({
  quantityId: 4,
  number: '1',
  name: 'Thu ngân sách',
  unit: 'tỷ đồng',
  field: 'value',
  cell: 'G7',
  before: '5',
  after: '6',
  remarks: [],
  proposed: true,
  ...change,
});

test('only what is chosen goes into the sheet, and a figure clears the text that nobody could read', () => {
  const differences = [aDifference({}), aDifference({ field: 'note', after: null, proposed: false })];
  expect(chosenCells(differences, proposedKeys(differences))).toEqual({ '4.value': '6', '4.raw': '' });
  expect(chosenCells(differences, new Set(['4.note']))).toEqual({ '4.note': '' });
  expect(chosenCells(differences, new Set())).toEqual({});
});
