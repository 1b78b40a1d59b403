import { expect, test } from 'vitest';
import type { WarningView } from '#contract/warnings.ts';
import { vi } from '../../text/vi.ts';
import { warnings } from '../../text/vi/warnings.ts';
import { tellWarning } from './tell-warning.ts';

const aWarning = (part: Partial<WarningView>): WarningView => ({
  id: 1,
  target: { id: 3, number: '3', name: 'Thu ngân sách', unit: 'tỷ đồng' },
  kind: 'unlikely',
  code: 'chance',
  periodKey: '2024Q3',
  figures: { chance: '12.4' },
  raisedAt: '2024-09-20T09:00:00Z',
  owner: null,
  acknowledgement: null,
  end: null,
  version: 1,
  mayAcknowledge: false,
  mayEnd: false,
  ...part,
});
const tell = (part: Partial<WarningView>) => tellWarning(vi, warnings, aWarning(part)).replaceAll('\u00A0', ' ');

test('a warning is told with its figures in the province’s writing', () => {
  expect(tell({})).toBe('Khả năng đạt cả năm là 12%.');
  expect(tell({ code: 'total-fell', figures: { value: '18650', before: '18700', beforePeriod: '2024Q2' } })).toBe(
    'Số lũy kế Quý III/2024 là 18.650 tỷ đồng, thấp hơn 18.700 tỷ đồng của Quý II/2024.',
  );
  expect(tell({ code: 'figure-overdue', figures: { workingDays: '4' } })).toBe(
    'Chưa có số Quý III/2024, quá hạn 4 ngày làm việc.',
  );
  expect(tell({ code: 'unlike-before', figures: { change: '-110', usualLow: '2.0', usualHigh: '8.0' } })).toContain(
    'thay đổi −110 tỷ đồng so cùng kỳ',
  );
});
