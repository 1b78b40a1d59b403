import { describe, expect, test } from 'vitest';
import type { SheetLine } from '#contract/reporting.ts';
import { linesById, showEntry, takeReading, unreadIn, writerOf } from './sheet-writing.ts';

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
const write = writerOf(linesById([line]));

describe('what is typed into a figure cell', () => {
  test('a figure is stored as a decimal and shown in the province’s writing', () => {
    const cells = write(1, 'value', ' 7,25 ');
    expect(cells).toEqual({ '1.value': '7.25', '1.raw': '' });
    expect(showEntry(cells, 1)).toBe('7,25');
  });

  test('text that is no figure stays word for word, and the figure before it is not touched', () => {
    const cells = write(1, 'value', 'khoảng 7');
    expect(cells).toEqual({ '1.raw': 'khoảng 7' });
    expect(showEntry({ '1.value': '7.1', ...cells }, 1)).toBe('khoảng 7');
  });

  test('1.234 after 1,2 offers both readings, and the chosen one is no longer asked about', () => {
    const cells = write(1, 'value', '1.234');
    expect(unreadIn(cells, 1, line)).toEqual({
      raw: '1.234',
      code: 'ambiguous-separator',
      readings: ['1.234', '1234'],
    });
    expect(unreadIn({ ...cells, ...takeReading(1, '1234') }, 1, line)).toBeNull();
  });

  test('an emptied cell is a missing figure, never zero', () => {
    expect(write(1, 'value', '  ')).toEqual({ '1.value': '', '1.raw': '' });
  });
});

test('a standing is read by its first letters, and other words change nothing', () => {
  expect(write(1, 'standing', 'Ước')).toEqual({ '1.standing': 'estimate' });
  expect(write(1, 'standing', 'chính thức')).toEqual({ '1.standing': 'final' });
  expect(write(1, 'standing', '???')).toEqual({});
});

test('the third pasted column is the note', () => {
  expect(write(1, 'detail', ' theo Cục Thống kê ')).toEqual({ '1.note': 'theo Cục Thống kê' });
});
